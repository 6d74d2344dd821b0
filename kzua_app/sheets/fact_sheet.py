# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A fact sheet as a value: everything that is printed, already in words, nothing of its looks.

All texts are in the sheet's language, with its digits, in Unicode's NFC. ``notes`` are numbers of
``FactSheet.notes``, counted from 1 in reading order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.sheets.options import Facing

if TYPE_CHECKING:
    from datetime import date

    from kzua_app.settings import Language, Paper
    from kzua_app.sheets.drawings import Chart, Map, Strip
    from kzua_app.sheets.options import Edition


@dataclass(frozen=True, slots=True)
class Statement:
    """A sourced statement; ``lead`` stands before it (a date, a country, a name), ``detail`` after it.

    ``contested`` is the badge of a statement about which sources disagree: ≠ and the number of the
    disagreements; it is empty where there is none, here and elsewhere.
    """

    text: str
    notes: tuple[int, ...]
    lead: str = ""
    contested: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """One of the figures at the top: what it is, the figure with its unit, what to know with it.

    ``methods`` are numbers of ``FactSheet.methods``, here and in charts and sections.
    """

    label: str
    value: str
    unit: str
    detail: str
    notes: tuple[int, ...]
    contested: str = ""
    methods: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Column:
    """A column's heading; ``numeric`` columns are set flush right.

    ``share`` is the column's part of the room that columns of share 0, as wide as their texts, leave.
    """

    heading: str
    numeric: bool = False
    share: int = 0


@dataclass(frozen=True, slots=True)
class ColumnGroup:
    """A heading above ``span`` columns; empty above columns that have none."""

    heading: str
    span: int


@dataclass(frozen=True, slots=True)
class Row:
    """A table's row; a ``head`` has one cell, which stands over all columns and names the rows below it."""

    cells: tuple[str, ...]
    notes: tuple[int, ...]
    contested: str = ""
    head: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; the notes of a row stand in its cell number ``note_column``, counted from 0.

    ``groups`` is a second row of headings above the first; together they span all columns.
    """

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note_column: int = 0
    groups: tuple[ColumnGroup, ...] = ()


@dataclass(frozen=True, slots=True)
class Contested:
    """A matter on which sources disagree: who says what, and what the evidence supports."""

    title: str
    positions: tuple[Statement, ...]
    finding: str


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the sheet; ``name`` is how the template finds its place.

    ``aside`` stands beside the heading and says how to read the section, ``remark`` below it.
    ``level`` 2 belongs to the section of level 1 before it. ``notes`` stand behind what the section
    begins with, and are those of all its statements that have none of their own. ``chapter`` is the
    heading of the chapter that it is in, on sheets that have chapters; each begins on a new page.
    """

    name: str
    heading: str
    statements: tuple[Statement, ...] = ()
    table: Table | None = None
    chart: Chart | None = None
    aside: str = ""
    remark: str = ""
    level: int = 1
    strip: Strip | None = None
    map: Map | None = None
    notes: tuple[int, ...] = ()
    methods: tuple[int, ...] = ()
    chapter: str = ""


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
class Method:
    """A lettered note on how figures were made; ``mark`` is the letter."""

    mark: str
    text: str


@dataclass(frozen=True, slots=True)
class Furniture:
    """The words around the content.

    ``page`` has the fields ``{page}`` and ``{pages}``; ``digits`` are the ten digits of page numbers.
    """

    data_as_of: str
    version: str
    sheet_id: str
    contents_heading: str
    methods_heading: str
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
    """Everything that one sheet says, on at most ``pages`` pages (0: as many as it needs).

    ``data_date`` is that of the content, not of the printing. ``facing`` is the same sheet in the
    other language, part for part and note for note, where both are set side by side.
    """

    name: str
    title: str
    subtitle: str
    language: Language
    paper: Paper
    pages: int
    author: str
    data_date: date
    furniture: Furniture
    key_figures: tuple[KeyFigure, ...]
    sections: tuple[Section, ...]
    disagreements: tuple[Contested, ...]
    methods: tuple[Method, ...]
    notes: tuple[Note, ...]
    contents: bool = False
    grey: bool = False
    facing: FactSheet | None = None

    @property
    def template(self) -> str:
        """The template it is set by: a page of its own for the Overview, one for all that runs on."""
        return "overview" if self.name == "overview" and self.facing is None else "report"

    @property
    def edition(self) -> Edition:
        """Its language, or both."""
        return self.language if self.facing is None else Facing.BOTH

    def section(self, name: str) -> Section | None:
        """The section called ``name``, if the sheet has it."""
        return next((section for section in self.sections if section.name == name), None)
