# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn timeline with its buttons, its strip and its key."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.analysis.timeline.plot import Plot
from kzua_app.analysis.timeline.spans import Axis, span_of
from kzua_app.model.dates import PartialDate
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.controls import TimelineControls
from kzua_app.ui.timeline.graphic import TimelineGraphic
from kzua_app.ui.timeline.graphic_words import GraphicWords
from kzua_app.ui.timeline.key import MarkKey
from kzua_app.ui.timeline.strip import OverviewStrip

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from PySide6.QtGui import QResizeEvent

    from kzua_app.analysis.timeline.bands import Band
    from kzua_app.analysis.timeline.lanes import LaneBy
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.timeline.entries import Entry
    from kzua_app.ui.timeline.saving import PictureSaver

_LEAST_FOR_STRIP = 225
"""Logical pixels of height from which there is room for the strip."""
_SOME = 0.5
"""By what part of the view's width the buttons move."""
_LEAST_FOR_KEY = 320
"""Logical pixels of height from which there is room for what the shapes mean."""


class TimelinePanel(QWidget):
    """Shows entries that others filter; tells what the user selects in it."""

    event_chosen = Signal(object)
    event_opened = Signal(object)
    lanes_chosen = Signal()

    def __init__(
        self, reading: Reading, icons: IconTheme, bands: Sequence[Band], today: date, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._today = PartialDate.from_day(today)
        self._axis: Axis | None = None
        self._shown: Sequence[Entry] = ()
        self.controls = TimelineControls(reading, icons, self)
        words = GraphicWords(reading)
        self.strip = OverviewStrip(reading, words, self)
        self.graphic = TimelineGraphic(reading, words, bands, self)
        self._key = MarkKey(reading, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @cached_property
    def saver(self) -> PictureSaver:
        """Makes files of the drawing."""
        from kzua_app.ui.timeline.saving import PictureSaver  # noqa: PLC0415 - only when saving

        return PictureSaver(self.graphic, self._reading)

    def take(self, entries: Sequence[Entry]) -> None:
        """All there is; the axis has room for it, whatever the filter leaves."""
        self._axis = Axis.over([entry.event.date for entry in entries], self._today)
        self._show_key(self.height())

    def show_entries(self, entries: Sequence[Entry], chosen: str | None) -> None:
        """Draw what the filter leaves."""
        self._shown = entries
        if self._axis is None:
            return
        order = {code: place for place, code in enumerate(self._reading.codes("event_category"))}
        plot = Plot.of([entry.event for entry in entries], self._axis, self.controls.lane_by, order)
        contested = {entry.event.id: entry.disputes for entry in entries if entry.disputes}
        self.graphic.show_plot(plot, contested, float(self._today.earliest.toordinal()))
        self.strip.show_plot(plot)
        self._show_view()
        if chosen is not None:
            self.graphic.mark(chosen)

    @property
    def lane_by(self) -> LaneBy:
        """What the lanes stand for."""
        return self.controls.lane_by

    def choose_lanes(self, by: LaneBy) -> None:
        """Take up a remembered choice."""
        self.controls.choose_lanes(by)
        self.show_entries(self._shown, self.graphic.chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what the drawing needs the room of."""
        super().resizeEvent(event)
        buttons = self.controls.heightForWidth(event.size().width())
        self.setMinimumHeight(buttons + Space.XS + self.graphic.minimumSizeHint().height())
        self.strip.setVisible(event.size().height() >= _LEAST_FOR_STRIP)
        self._show_key(event.size().height())
        self._column.invalidate()
        self._column.activate()

    def _show_key(self, height: int) -> None:
        """Tell what the shapes mean, where there is room and as soon as there are any."""
        self._key.setVisible(height >= _LEAST_FOR_KEY and self._axis is not None)

    def retranslate(self) -> None:
        """Set every text; what is in view and selected stays."""
        self.graphic.setAccessibleName(self.tr("Timeline of events"))
        self.graphic.setAccessibleDescription(
            self.tr(
                "Arrow keys go from event to event by date, Enter opens one, Space opens the list that one "
                "is folded into, plus and minus zoom, Shift with arrows moves. The list has the same events."
            )
        )
        self.strip.setAccessibleName(self.tr("Overview of all years"))
        self.strip.setAccessibleDescription(
            self.tr("How many events there are when. Arrow keys, Home and End move the part that is shown.")
        )
        self.strip.setToolTip(self.tr("All years: click or drag to move the part that is shown"))
        self._key.retranslate()
        self.graphic.make_anew()
        self.strip.update()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def go_to(self, value: PartialDate) -> None:
        """Bring a date to the middle and go on there with the keyboard."""
        if self._axis is not None:
            span = span_of(value, self._axis)
            self.graphic.go_to(self._axis.clamped(span.start), self._axis.clamped(span.end))
            self.graphic.setFocus(Qt.FocusReason.OtherFocusReason)

    def _connect(self) -> None:
        controls, graphic = self.controls, self.graphic
        controls.zoom_in.clicked.connect(lambda: graphic.zoom(1))
        controls.zoom_out.clicked.connect(lambda: graphic.zoom(-1))
        controls.earlier.clicked.connect(lambda: graphic.pan(-_SOME))
        controls.later.clicked.connect(lambda: graphic.pan(_SOME))
        controls.fit.clicked.connect(graphic.fit)
        controls.today.clicked.connect(graphic.go_to_today)
        controls.date.asked.connect(self.go_to)
        controls.date.left.connect(graphic.setFocus)
        controls.save.clicked.connect(self._save)
        controls.lanes_chosen.connect(self._lane_again)
        self.strip.asked.connect(self._center)
        graphic.view_changed.connect(self._show_view)
        graphic.event_chosen.connect(self.event_chosen)
        graphic.event_opened.connect(self.event_opened)
        jump = QShortcut(QKeySequence("Ctrl+G"), self)
        jump.setContext(Qt.ShortcutContext.WindowShortcut)
        jump.activated.connect(controls.date.take_focus)

    def _lane_again(self) -> None:
        self.show_entries(self._shown, self.graphic.chosen)
        self.lanes_chosen.emit()

    def _save(self) -> None:
        self.saver.ask_and_save()

    def _center(self, day: float) -> None:
        if self.graphic.view is not None:
            self.graphic.set_view(self.graphic.view.at(day))

    def _show_view(self) -> None:
        view = self.graphic.view
        self.strip.show_view(view, self.graphic.gutter)
        if view is not None:
            self.controls.zoom_in.setEnabled(view.scale.step < view.scale.last_step)
            self.controls.zoom_out.setEnabled(view.scale.step > 0)
            self.controls.earlier.setEnabled(view.moved(-1) != view)
            self.controls.later.setEnabled(view.moved(1) != view)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.controls)
        column.addWidget(self.strip)
        column.addWidget(self.graphic, 1)
        column.addWidget(self._key)
        # the strip and the key go where there is no room for them, so they do not ask for any
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
