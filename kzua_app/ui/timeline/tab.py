# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Timeline tab: events drawn and listed by date, what narrows them, and the selected one in full."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kzua_app.analysis.timeline.lanes import LaneBy
from kzua_app.model.records import RecordKind
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.detail import EventDetail
from kzua_app.ui.timeline.entries import entries_of, periods_of
from kzua_app.ui.timeline.filter import TimelineFilter
from kzua_app.ui.timeline.model import TimelineModel
from kzua_app.ui.timeline.modes import Mode, ModeSwitch
from kzua_app.ui.timeline.panel import TimelinePanel
from kzua_app.ui.timeline.view import TimelineView
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.turning_splitter import TurningSplitter

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kzua_app.analysis.timeline.bands import Band
    from kzua_app.model.events import Event
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.timeline.entries import Entry

_REMEMBERED = "timeline.view"
_LEAST_FOR_DETAIL = 560
"""Logical pixels of height from which the selected event has room below the drawing."""
_LEAST_FOR_BOTH = 640
"""Logical pixels of height from which the drawing and the list have room one above the other."""


class TimelineTab(Tab):
    """Filters above, then the drawing, then its twin, the list by decade, with the selected event.

    Drawing and list have one filter and one selection. Where there is no room for both, and none
    was chosen, the drawing stands alone.
    """

    def __init__(
        self, reading: Reading, icons: IconTheme, parent: QWidget, *, bands: Sequence[Band] = ()
    ) -> None:
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
        self._panel = TimelinePanel(reading, icons, bands, datetime.now(UTC).astimezone().date(), self)
        self._modes = ModeSwitch(self)
        self._mode: Mode | None = None
        self._opened = False
        self._lay_out()
        self._filter.filter_changed.connect(self._narrow)
        self._filter.field.left_downwards.connect(self._take_focus)
        self._nothing.asked.connect(self._show_all)
        self._view.event_chosen.connect(self._choose)
        self._detail.record_opened.connect(self.record_opened)
        self._panel.event_chosen.connect(self._choose_in_list)
        self._panel.event_opened.connect(self._open)
        self._panel.lanes_chosen.connect(self._remember)
        self._modes.mode_chosen.connect(self._choose_mode)
        QShortcut(
            QKeySequence(Qt.Key.Key_Escape),
            self._detail,
            self._close_opened,
            context=Qt.ShortcutContext.WidgetWithChildrenShortcut,
        )
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Show the events of ``reference``; what was selected stays so where it still exists."""
        self._reference = reference
        self._entries = entries_of(reference.events.all(), reference.disagreements.counts())
        self._events = {entry.event.id: entry.event for entry in self._entries}
        if self._chosen not in self._events:
            self._chosen = None
        self._filter.take(self._entries)
        self._panel.take(self._entries)
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
        self._panel.graphic.choose(record.id)
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

    def restore_columns(self, settings: Settings) -> None:
        """Take up what was chosen to be shown."""
        remembered = settings.columns.get(_REMEMBERED, "").split()
        for word in remembered:
            if word in set(Mode):
                self._mode = Mode(word)
            elif word in set(LaneBy):
                self._panel.choose_lanes(LaneBy(word))
        self._show_mode()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._show_mode()

    def _choose(self, event: Event) -> None:
        """What was selected in the list."""
        self._panel.graphic.choose(event.id)
        self._take_choice(event)

    def _choose_in_list(self, event: Event) -> None:
        """What was selected in the drawing."""
        self._view.choose(event.id)
        self._take_choice(event)

    def _take_choice(self, event: Event) -> None:
        self._chosen = event.id
        self._show_detail()
        self.record_selected.emit(event.ref)

    def _open(self, event: Event) -> None:
        self.record_opened.emit(event.ref)
        self._opened = True
        self._show_mode()
        self._detail.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_opened(self) -> None:
        """Back from the event to the drawing."""
        self._opened = False
        self._show_mode()
        self._panel.graphic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take_focus(self) -> None:
        """On from the filter, downwards."""
        if self._shown_mode is Mode.TIMELINE:
            self._panel.graphic.walker.take_focus()
        else:
            self._view.take_focus()

    @property
    def _shown_mode(self) -> Mode:
        if self._mode is not None:
            return self._mode
        return Mode.BOTH if self.height() >= _LEAST_FOR_BOTH else Mode.TIMELINE

    def _choose_mode(self, mode: Mode) -> None:
        self._mode, self._opened = mode, False
        self._show_mode()
        self._remember()

    def _show_mode(self) -> None:
        mode = self._shown_mode
        self._modes.show_mode(mode)
        empty = bool(self._entries) and self._lists.currentWidget() is self._nothing
        alone = mode is Mode.TIMELINE and not empty
        # where it is low, the drawing and the opened event take turns
        by_turns = alone and self.height() < _LEAST_FOR_DETAIL
        told = self._chosen is not None and (self._opened or not by_turns)
        self._panel.setVisible(mode is not Mode.LIST and not empty and not (by_turns and told))
        self._lists.setVisible(not alone)
        self._lower.setVisible(not alone or told)

    def _remember(self) -> None:
        words = [self._panel.lane_by.value, *([self._mode.value] if self._mode is not None else [])]
        self.column_state_changed.emit(_REMEMBERED, " ".join(words))

    def _narrow(self) -> None:
        kept = self._filter.kept()
        narrowed = len(kept) < len(self._entries)
        self._view.show_periods(periods_of(kept), self._chosen, narrowed=narrowed)
        self._panel.show_entries(kept, self._chosen)
        empty = bool(self._entries) and not kept
        self._lists.setCurrentWidget(self._nothing if empty else self._view)
        self._show_mode()

    def _show_all(self) -> None:
        self._filter.clear()
        self._filter.field.take_focus()

    def _show_detail(self) -> None:
        if self._chosen is None or self._reference is None:
            self._detail.hide()
            self._show_mode()
            return
        event = self._events[self._chosen]
        related = sorted(self._related(event), key=lambda other: other.date)
        self._detail.show_event(event, related, self._reference.disagreements.about(event.ref))
        self._detail.show()
        self._show_mode()

    def _related(self, event: Event) -> list[Event]:
        """Events that ``event`` names, and those that name it."""
        naming = {other.id for other in self._events.values() if event.id in other.related}
        return [self._events[key] for key in naming | set(event.related) if key in self._events]

    def _lay_out(self) -> None:
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self._view)
        self._lists.addWidget(self._nothing)
        self._lists.setMinimumHeight(120)
        self._lower = TurningSplitter(self)
        self._lower.addWidget(self._lists)
        self._lower.addWidget(self._detail)
        self._detail.hide()
        halves = QSplitter(Qt.Orientation.Vertical, self)
        halves.addWidget(self._panel)
        halves.addWidget(self._lower)
        halves.setStretchFactor(0, 3)
        halves.setStretchFactor(1, 2)
        halves.setSizes([600, 400])
        halves.setHandleWidth(Space.M)
        self._filter.add_to_row(self._modes)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addWidget(self._filter)
        column.addWidget(halves, 1)
