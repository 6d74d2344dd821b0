# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fact sheet as a value: everything that is printed, already in words, nothing of its looks.

All texts are in the sheet's language, with its digits, in Unicode's NFC. ``notes`` are numbers of
``FactSheet.notes``, counted from 1 in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from kzua_app.settings import Language, Paper


@dataclass(frozen=True, slots=True)
class Statement:
    """A sourced statement; ``lead`` stands before it in bold (a date, a country, a name).

    ``contested`` says that sources disagree about it.
    """

    text: str
    notes: tuple[int, ...]
    lead: str = ""
    contested: bool = False


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One of the figures at the top: what it is, the figure with its unit, what to know with it."""

    label: str
    value: str
    unit: str
    detail: str
    notes: tuple[int, ...]
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading; ``numeric`` columns are set flush right."""

    heading: str
    numeric: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row."""

    cells: tuple[str, ...]
    notes: tuple[int, ...]
    contested: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the notes of a row stand in its cell number ``note_column``, counted from 0."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note_column: int = 0


@dataclass(frozen=True, slots=True)
class Point:
    """One year of a series; ``value`` in the chart's unit."""

    year: int
    value: float


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a chart; ``style`` is the country whose figures it draws (ISO alpha-2).

    Years without a figure are left out of ``points``, and the line is left open there.
    """

    label: str
    style: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One of the charts that stand side by side and share their axes."""

    title: str
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of an axis, with its words."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over years. ``alt`` tells in a sentence what is to be seen, for who cannot see it."""

    caption: str
    alt: str
    panels: tuple[Panel, ...]
    years: tuple[Tick, ...]
    values: tuple[Tick, ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet; ``name`` is how the template finds its place.

    ``aside`` stands beside the heading and says how to read the section, ``remark`` below it.
    """

    name: str
    heading: str
    statements: tuple[Statement, ...] = ()
    table: Table | None = None
    chart: Chart | None = None
    aside: str = ""
    remark: str = ""


@dataclass(frozen=True, slots=True)
class Contested:
    """A matter on which sources disagree: who says what, and what the evidence supports."""

    title: str
    positions: tuple[Statement, ...]
    finding: str


@dataclass(frozen=True, slots=True)
class Note:
    """A numbered source in short form; ``mark`` is the number in the sheet's digits.

    ``url`` is where a click leads (http or https), never printed; it may be empty.
    """

    number: int
    mark: str
    source_id: str
    text: str
    url: str


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words around the content.

    ``page`` has the fields ``{page}`` and ``{pages}``; ``digits`` are the ten digits of page numbers.
    """

    kicker: str
    data_as_of: str
    version: str
    sheet_id: str
    notes_heading: str
    notes_remark: str
    contested_heading: str
    contested_remark: str
    finding_label: str
    licence: str
    page: str
    digits: str


@dataclass(frozen=True, slots=True)
class FactSheet:
    """Everything that one sheet says, on at most ``pages`` pages.

    ``data_date`` is that of the content, not of the printing.
    """

    name: str
    title: str
    language: Language
    paper: Paper
    pages: int
    author: str
    data_date: date
    furniture: Furniture
    key_figures: tuple[KeyFigure, ...]
    sections: tuple[Section, ...]
    disagreements: tuple[Contested, ...]
    notes: tuple[Note, ...]

    def section(self, name: str) -> Section | None:
        """The section called ``name``, if the sheet has it."""
        return next((section for section in self.sections if section.name == name), None)


@dataclass(slots=True)
class NoteRegister:
    """Hands out note numbers: sources are numbered in the order in which they are first cited."""

    _numbers: dict[str, int] = field(default_factory=dict)

    def cite(self, source_ids: Iterable[str]) -> tuple[int, ...]:
        """Numbers of the sources ``source_ids``, rising, each once."""
        return tuple(sorted({self._numbers.setdefault(key, len(self._numbers) + 1) for key in source_ids}))

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The cited sources, in the order of their numbers."""
        return tuple(self._numbers)
