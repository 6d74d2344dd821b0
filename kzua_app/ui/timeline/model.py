# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a tree: periods, and their events below them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kzua_app.model.dates import DatePrecision, PartialDate
from kzua_app.ui.timeline.entries import FIRST_DECADE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.entries import Entry, Period

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_TEXTS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
_TOP = 0
"""Internal id of periods; an event's is the number of its period plus one."""


class TimelineModel(QAbstractItemModel):
    """One column; texts are made when asked for, so a change of language re-announces them."""

    def __init__(self, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._reading = reading
        self._periods: tuple[Period, ...] = ()

    def set_periods(self, periods: Sequence[Period]) -> None:
        """Show ``periods`` in place of others."""
        self.beginResetModel()
        self._periods = tuple(periods)
        self.endResetModel()

    def announce(self) -> None:
        """Say that every text is another one."""
        for number, period in enumerate(self._periods):
            top = self.index(number, 0)
            self.dataChanged.emit(top, top)
            last = len(period.entries) - 1
            self.dataChanged.emit(self.index(0, 0, top), self.index(last, 0, top))

    def entry(self, index: Index) -> Entry | None:
        """The event at ``index``; None for a period."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        return self._periods[index.internalId() - 1].entries[index.row()]

    def period(self, index: Index) -> Period:
        """The period at ``index``, or the one of the event there."""
        top = index.internalId() == _TOP
        return self._periods[index.row() if top else index.internalId() - 1]

    def title(self, period: Period) -> str:
        """The heading of ``period``: the 1990s, or what came before all decades."""
        if period.decade is None:
            year = self._reading.formats.year(FIRST_DECADE)
            return self.tr("Before {year}").format(year=year)
        return self._reading.date(PartialDate(DatePrecision.DECADE, period.decade))

    def find(self, event_id: str) -> QModelIndex:
        """Where the event called ``event_id`` is; an invalid index where it is not shown."""
        for number, period in enumerate(self._periods):
            for row, entry in enumerate(period.entries):
                if entry.event.id == event_id:
                    return self.index(row, 0, self.index(number, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Index = _NO_INDEX) -> QModelIndex:
        """A period at the top, an event below a period."""
        if column != 0 or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else _TOP)

    def parent(self, index: Index = _NO_INDEX) -> QModelIndex:  # type: ignore[override]
        """The period of an event."""
        if not index.isValid() or index.internalId() == _TOP:
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, _TOP)

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Periods at the top, events below each, nothing below these."""
        if not parent.isValid():
            return len(self._periods)
        return len(self._periods[parent.row()].entries) if parent.internalId() == _TOP else 0

    def columnCount(self, _parent: Index = _NO_INDEX) -> int:
        """One."""
        return 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The whole of a row as one text, for screen readers and for typing ahead."""
        if not index.isValid() or role not in _TEXTS:
            return None
        entry = self.entry(index)
        if entry is None:
            return self.title(self.period(index))
        return self._line(entry) if role == Qt.ItemDataRole.AccessibleTextRole else self._title(entry)

    def _title(self, entry: Entry) -> str:
        return self._reading.text(entry.event.title)

    def _line(self, entry: Entry) -> str:
        event = entry.event
        category = self._reading.term("event_category", event.category)
        contested = self.tr("sources disagree") if entry.disputes else ""
        parts = (self._reading.date(event.date), self._title(entry), category, contested)
        return ", ".join(part for part in parts if part)
