# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The view of the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from kzua_app.ui.timeline.delegate import TimelineDelegate

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.entries import Entry, Period
    from kzua_app.ui.timeline.model import TimelineModel

_Move = QAbstractItemView.CursorAction


class TimelineView(QTreeView):
    """Up and Down walk from event to event, Left and Right close and open periods."""

    event_chosen = Signal(object)
    """The Event that the user selected, or confirmed with Enter."""

    # there already when Qt's constructor tells of a font
    _measured: Sequence[Entry] = ()

    def __init__(self, model: TimelineModel, reading: Reading, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._events = model
        self._delegate = TimelineDelegate(model, reading, self)
        self._quiet = False
        self._chosen: str | None = None
        self._topmost = QPersistentModelIndex()
        self._closed: set[int | None] = set()
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self._set_behaviour()
        self.collapsed.connect(self._note_closed)
        self.expanded.connect(self._note_opened)
        self.clicked.connect(self._toggle)
        self.activated.connect(self._confirm)
        self.verticalScrollBar().valueChanged.connect(self._note_topmost)
        # the mouse moves the current row first and selects it then, so one of the two comes too early
        self.selectionModel().currentChanged.connect(self._tell)
        self.selectionModel().selectionChanged.connect(self._tell)

    def _set_behaviour(self) -> None:
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)

    def show_periods(self, periods: Sequence[Period], chosen: str | None, *, narrowed: bool) -> None:
        """Show ``periods``; ``chosen`` stays selected where it is shown.

        Closed ones stay closed, except when the list was ``narrowed``: what was found is shown.
        """
        self._quiet = True
        if narrowed:
            self._closed.clear()
        self._events.set_periods(periods)
        for row, period in enumerate(periods):
            self.setExpanded(self._events.index(row, 0), period.decade not in self._closed)
        self._quiet = False
        if chosen is not None:
            self.choose(chosen)

    def measure(self, entries: Sequence[Entry]) -> None:
        """Fit the column of dates to what is shown there."""
        self._measured = entries
        self._delegate.measure(entries)
        self.viewport().update()

    def choose(self, event_id: str) -> bool:
        """Select an event and bring it into view, without saying so; False if it is not shown."""
        index = self._events.find(event_id)
        if not index.isValid():
            return False
        self._quiet = True
        self._chosen = event_id
        self.expand(index.parent())
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)
        self._quiet = False
        return True

    def take_focus(self) -> None:
        """Go on here with the keyboard: at what is selected, else at the first event."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.selectionModel().hasSelection():
            self.setCurrentIndex(self._step(self._events.index(0, 0), _Move.MoveDown))

    def moveCursor(self, action: _Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Pass over the headings of open periods."""
        index = super().moveCursor(action, modifiers)
        return self._step(index, action) if action in (_Move.MoveUp, _Move.MoveDown) else index

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the selected row in view if it was."""
        before = QRect(QPoint(), event.oldSize())
        was_seen = before.intersects(self.visualRect(self.currentIndex()))
        super().resizeEvent(event)
        if was_seen:
            self.scrollTo(self.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Keep the topmost row at the top when a new font changes all heights."""
        if event.type() is not QEvent.Type.FontChange:
            super().changeEvent(event)
            return
        # heights may have changed before this event comes, so what is at the top now says nothing
        top = self._topmost
        super().changeEvent(event)
        if self._measured:
            self.measure(self._measured)
        self.doItemsLayout()
        self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def _note_topmost(self) -> None:
        self._topmost = QPersistentModelIndex(self.indexAt(QPoint(1, 1)))

    def _step(self, index: QModelIndex, action: _Move) -> QModelIndex:
        """``index``, or what lies beyond where it is the heading of an open period."""
        while index.isValid() and self._events.entry(index) is None and self.isExpanded(index):
            index = self.indexAbove(index) if action is _Move.MoveUp else self.indexBelow(index)
        return index if index.isValid() else self.currentIndex()

    def _tell(self) -> None:
        index = self.currentIndex()
        entry = self._events.entry(index)
        if entry is None or self._quiet or not self.selectionModel().isSelected(index):
            return
        if entry.event.id != self._chosen:
            self._chosen = entry.event.id
            self.event_chosen.emit(entry.event)

    def _confirm(self, index: QModelIndex) -> None:
        entry = self._events.entry(index)
        if entry is None:
            self.setExpanded(index, not self.isExpanded(index))
        else:
            self.event_chosen.emit(entry.event)

    def _toggle(self, index: QModelIndex) -> None:
        if self._events.entry(index) is None:
            self.setExpanded(index, not self.isExpanded(index))

    def _note_closed(self, index: QModelIndex) -> None:
        self._closed.add(self._events.period(index).decade)

    def _note_opened(self, index: QModelIndex) -> None:
        self._closed.discard(self._events.period(index).decade)
