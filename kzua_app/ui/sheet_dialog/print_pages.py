# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which pages go to the paper, in which order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtPrintSupport import QPrinter

if TYPE_CHECKING:
    from collections.abc import Sequence


def chosen_pages(printer: QPrinter, page_count: int) -> list[int]:
    """Pages that the user chose in the print dialog, counted from 0, rising."""
    pages = range(page_count)
    if printer.printRange() is not QPrinter.PrintRange.PageRange:
        return list(pages)
    chosen = printer.pageRanges()
    return [page for page in pages if chosen.isEmpty() or chosen.contains(page + 1)]


def page_sequence(pages: Sequence[int], copies: int, *, collated: bool, last_first: bool) -> list[int]:
    """``pages`` in the order of printing.

    Collated, each copy is a whole sheet; else all copies of a page come one after another.
    ``last_first`` is for printers that pile the sheets face up.
    """
    ordered = list(reversed(pages)) if last_first else list(pages)
    if collated:
        return ordered * copies
    return [page for page in ordered for _copy in range(copies)]


def printing_order(printer: QPrinter, page_count: int) -> list[int]:
    """Pages for ``printer`` as it is set; copies that it makes itself are not repeated."""
    return page_sequence(
        chosen_pages(printer, page_count),
        1 if printer.supportsMultipleCopies() else printer.copyCount(),
        collated=printer.collateCopies(),
        last_first=printer.pageOrder() is QPrinter.PageOrder.LastPageFirst,
    )
