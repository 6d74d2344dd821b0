# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Timeline tab: events by date, what narrows them, and the selected one in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from kzua_app.model.records import RecordKind
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.detail import EventDetail
from kzua_app.ui.timeline.entries import entries_of, periods_of
from kzua_app.ui.timeline.filter import TimelineFilter
from kzua_app.ui.timeline.model import TimelineModel
from kzua_app.ui.timeline.view import TimelineView
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.turning_splitter import TurningSplitter

if TYPE_CHECKING:
    from kzua_app.model.events import Event
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.timeline.entries import Entry


class TimelineTab(Tab):
    """A list grouped by decade, with filters above and the selected event beside or below it."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._reference: Reference | None = None
        self._entries: tuple[Entry, ...] = ()
        self._events: dict[str, Event] = {}
        self._chosen: str | None = None
        self._filter = TimelineFilter(reading, icons, self)
        self._model = TimelineModel(reading, self)
        self._view = TimelineView(self._model, reading, self)
        self._nothing = EmptyState(self)
        self._detail = EventDetail(reading, icons, self)
        self._lay_out()
        self._filter.filter_changed.connect(self._narrow)
        self._filter.field.left_downwards.connect(self._view.take_focus)
        self._nothing.asked.connect(self._show_all)
        self._view.event_chosen.connect(self._choose)
        self._detail.record_opened.connect(self.record_opened)
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Show the events of ``reference``; what was selected stays so where it still exists."""
        self._reference = reference
        self._entries = entries_of(reference.events.all(), reference.disagreements.counts())
        self._events = {entry.event.id: entry.event for entry in self._entries}
        if self._chosen not in self._events:
            self._chosen = None
        self._filter.take(self._entries)
        self._view.measure(self._entries)
        self._narrow()
        self._show_detail()

    def retranslate(self) -> None:
        """Set every text; the place in the list stays."""
        self._view.setAccessibleName(self.tr("Events by date"))
        self._nothing.set_texts(self.tr("Nothing matches the filter."), self.tr("Clear the filter"))
        self._filter.retranslate()
        self._view.measure(self._entries)
        self._model.announce()

    def reveal(self, record: RecordRef) -> bool:
        """Select an event; filters that hide it are cleared."""
        if record.kind is not RecordKind.EVENT or record.id not in self._events:
            return False
        self._chosen = record.id
        if not self._view.choose(record.id):
            self._filter.clear()
            self._view.choose(record.id)
        self._show_detail()
        return True

    def current_record(self) -> RecordRef | None:
        """The selected event."""
        return self._events[self._chosen].ref if self._chosen is not None else None

    def focus_filter(self) -> None:
        """Put the cursor into the field."""
        self._filter.field.take_focus()

    def copy_selection(self) -> str:
        """The selected event as text."""
        return self._detail.as_text()

    def _choose(self, event: Event) -> None:
        self._chosen = event.id
        self._show_detail()
        self.record_selected.emit(event.ref)

    def _narrow(self) -> None:
        kept = self._filter.kept()
        narrowed = len(kept) < len(self._entries)
        self._view.show_periods(periods_of(kept), self._chosen, narrowed=narrowed)
        empty = bool(self._entries) and not kept
        self._lists.setCurrentWidget(self._nothing if empty else self._view)

    def _show_all(self) -> None:
        self._filter.clear()
        self._filter.field.take_focus()

    def _show_detail(self) -> None:
        if self._chosen is None or self._reference is None:
            self._detail.hide()
            return
        event = self._events[self._chosen]
        related = sorted(self._related(event), key=lambda other: other.date)
        self._detail.show_event(event, related, self._reference.disagreements.about(event.ref))
        self._detail.show()

    def _related(self, event: Event) -> list[Event]:
        """Events that ``event`` names, and those that name it."""
        naming = {other.id for other in self._events.values() if event.id in other.related}
        return [self._events[key] for key in naming | set(event.related) if key in self._events]

    def _lay_out(self) -> None:
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self._view)
        self._lists.addWidget(self._nothing)
        self._lists.setMinimumHeight(120)
        splitter = TurningSplitter(self)
        splitter.addWidget(self._lists)
        splitter.addWidget(self._detail)
        self._detail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.S)
        column.setSpacing(Space.M)
        column.addWidget(self._filter)
        column.addWidget(splitter, 1)
