# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The order of printing."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QPageRanges
from PySide6.QtPrintSupport import QPrinter

from kzua_app.ui.sheet_dialog.print_pages import chosen_pages, page_sequence, printing_order

page_lists = st.sets(st.integers(0, 30)).map(sorted)


@given(pages=page_lists, copies=st.integers(1, 5), collated=st.booleans(), last_first=st.booleans())
def test_every_page_comes_once_a_copy(
    pages: list[int], copies: int, collated: bool, last_first: bool
) -> None:
    order = page_sequence(pages, copies, collated=collated, last_first=last_first)
    assert Counter(order) == dict.fromkeys(pages, copies)


def test_collated_and_not() -> None:
    assert page_sequence([0, 1], 2, collated=True, last_first=False) == [0, 1, 0, 1]
    assert page_sequence([0, 1], 2, collated=False, last_first=False) == [0, 0, 1, 1]
    assert page_sequence([0, 1], 2, collated=True, last_first=True) == [1, 0, 1, 0]


def test_pages_chosen_in_the_dialog() -> None:
    printer = QPrinter()
    assert chosen_pages(printer, 5) == [0, 1, 2, 3, 4]
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setPageRanges(QPageRanges.fromString("2,4-9"))
    assert chosen_pages(printer, 5) == [1, 3, 4]


def test_copies_are_repeated_where_the_printer_does_not() -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    expected = [0, 1] if printer.supportsMultipleCopies() else [0, 1, 0, 1]
    assert printing_order(printer, 2) == expected
