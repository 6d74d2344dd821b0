# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the search's list as Qt wants them; what is shown of a hit is worked out when it is seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from kzua_app.language.found import found, particulars
from kzua_app.language.matching import Excerpt, Matcher
from kzua_app.ui.reading import SUBSTITUTE_MARK
from kzua_app.ui.search.rows import Choice, Heading, HitRow, Message, Row, can_be_chosen
from kzua_app.ui.widgets.hints import plain_hint
from kzua_app.ui.widgets.verbatim import VERBATIM_ROLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject

    from kzua_app.language.found import Found
    from kzua_app.model.search import Query, SearchHit, Spelling
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.search.words import SearchWords

Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Shown:
    """A hit in words: what matches, and on the second line what else is known of it."""

    found: Found
    particulars: str
    extra: Excerpt | None


class ResultModel(QAbstractListModel):
    """One column of rows."""

    def __init__(self, reading: Reading, words: SearchWords, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._words = words
        self._rows: Sequence[Row] = ()
        self._matcher: Matcher | None = None
        self._shown: dict[int, Shown] = {}

    def show(self, rows: Sequence[Row], query: Query | None) -> None:
        """Show ``rows``; ``query`` is what hits are marked for."""
        self.beginResetModel()
        self._rows = rows
        self._matcher = Matcher(query) if query else None
        self._shown = {}
        self.endResetModel()

    def row(self, index: Index) -> Row:
        """The row at ``index``."""
        return self._rows[index.row()]

    def first_to_choose(self) -> int:
        """The first row that can be chosen; -1 if there is none."""
        return self.next_to_choose(-1, 1)

    def next_to_choose(self, row: int, step: int) -> int:
        """The next row up or down from ``row`` that can be chosen; ``row`` itself at an end."""
        place = row + step
        while 0 <= place < len(self._rows):
            if can_be_chosen(self._rows[place]):
                return place
            place += step
        return row

    def shown(self, index: Index) -> Shown:
        """What is shown of the hit at ``index``."""
        number = index.row()
        if number not in self._shown:
            row = self._rows[number]
            if not isinstance(row, HitRow) or self._matcher is None:
                raise TypeError(row)
            self._shown[number] = self._worded(row.hit, self._matcher)
        return self._shown[number]

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Rows, none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings and messages cannot be chosen."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        chosen = Qt.ItemFlag.ItemIsSelectable if can_be_chosen(self.row(index)) else Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | chosen

    def data(self, index: Index, role: int = _Role.DisplayRole) -> object:
        """The text, all that is said of a row for those who hear it, and its full title as a hint."""
        if not index.isValid():
            return None
        row = self.row(index)
        if role == _Role.DisplayRole:
            return self._text(row)
        if role == _Role.AccessibleTextRole:
            return self.told(index)
        if role == _Role.ToolTipRole and isinstance(row, HitRow):
            return plain_hint(self._text(row))
        if role == VERBATIM_ROLE:
            # what the reader typed is in whatever language it is
            return isinstance(row, (Choice, Message))
        return None

    def told(self, index: Index) -> str:
        """The whole row in one sentence."""
        row = self.row(index)
        if isinstance(row, HitRow):
            shown = self.shown(index)
            extra = shown.extra.text if shown.extra else ""
            kind = self._reading.term("record_kind", row.hit.kind)
            parts = [self._text(row), kind, shown.particulars, extra, self._words.in_language(shown.found)]
        elif isinstance(row, Choice):
            parts = [row.text, row.note]
        elif isinstance(row, Heading):
            parts = [row.text, row.count]
        else:
            parts = [row.text]
        return ", ".join(part for part in parts if part)

    def _text(self, row: Row) -> str:
        return self._reading.text(row.hit.title) if isinstance(row, HitRow) else row.text

    def _worded(self, hit: SearchHit, matcher: Matcher) -> Shown:
        reading = self._reading
        what = found(hit, matcher, reading.language, reading.formats.text)
        told = particulars(hit, reading.formats, reading.term)
        if not told and what.excerpt is None and what.spelling is None:
            told = [reading.term("record_kind", hit.kind)]
        if hit.title.is_substitute(reading.language):
            what = replace(what, title=replace(what.title, text=what.title.text + SUBSTITUTE_MARK))
        extra = self._spelling(what.spelling, matcher) if what.spelling else what.excerpt
        return Shown(what, " · ".join(told), extra)

    def _spelling(self, spelling: Spelling, matcher: Matcher) -> Excerpt:
        told, at = self._words.spelling(spelling)
        ranges = matcher.ranges(spelling.text)
        return Excerpt(told, tuple((start + at, end + at) for start, end in ranges))
