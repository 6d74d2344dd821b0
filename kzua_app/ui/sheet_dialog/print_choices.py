# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is chosen in the print dialog, as CUPS wants to hear it from ``lp``.

A queue that is given the PDF itself prints letters as letters: sharper, and a thirtieth of the size
of painted pages. The options are those of lp(1) and of RFC 8011 (IPP).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Sides(StrEnum):
    """How pages go on both sides of the paper; the values are IPP's."""

    ONE = "one-sided"
    LONG_EDGE = "two-sided-long-edge"
    SHORT_EDGE = "two-sided-short-edge"


@dataclass(frozen=True, slots=True)
class PrintChoices:
    """One job: ``pages`` are counted from 1 and rise, empty for all; ``media`` is the paper's PPD name.

    ``fitted`` scales the page to a paper that is not its own. ``sides`` None leaves that to the
    printer. ``extra`` are options of the queue, which the dialog offers by names of their own.
    """

    queue: str
    title: str
    media: str
    pages: tuple[int, ...] = ()
    copies: int = 1
    collated: bool = True
    last_first: bool = False
    sides: Sides | None = Sides.ONE
    grey: bool = False
    fitted: bool = False
    extra: tuple[tuple[str, str], ...] = ()


def lp_arguments(choices: PrintChoices) -> list[str]:
    """The arguments for ``lp`` that print its standard input as ``choices`` say."""
    arguments = ["-d", choices.queue, "-n", str(choices.copies), "-t", choices.title]
    if choices.pages:
        arguments += ["-P", page_ranges(choices.pages)]
    chosen = dict(_options(choices))
    # what the dialog has asked for itself goes before what its own tab for the queue says
    extra = {name: value for name, value in choices.extra if value and name not in chosen}
    for name, value in {**extra, **chosen}.items():
        arguments += ["-o", f"{name}={_quoted(value)}"]
    return arguments


def page_ranges(pages: Sequence[int]) -> str:
    """Rising ``pages`` as ranges: ``1-3,5``."""
    starts = [pages[0], *(page for before, page in pairwise(pages) if page != before + 1)]
    ends = [*(page for page, after in pairwise(pages) if after != page + 1), pages[-1]]
    return ",".join(
        str(first) if first == last else f"{first}-{last}" for first, last in zip(starts, ends, strict=True)
    )


def _options(choices: PrintChoices) -> Iterator[tuple[str, str]]:
    yield "media", choices.media
    if choices.sides is not None:
        yield "sides", choices.sides
    if choices.copies > 1:
        yield "collate", "true" if choices.collated else "false"
    if choices.last_first:
        yield "outputorder", "reverse"
    if choices.grey:
        yield "print-color-mode", "monochrome"
    if choices.fitted:
        yield "fit-to-page", "true"


def _quoted(value: str) -> str:
    """``value`` as one word for ``lp``, which takes a space for the end of an option."""
    if not set(value) & set(" \t'\"\\"):
        return value
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
