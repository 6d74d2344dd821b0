# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Going from event to event by date, and telling it to those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from kzua_app.model.events import Event
    from kzua_app.ui.timeline.graphic import TimelineGraphic
    from kzua_app.ui.timeline.graphic_words import GraphicWords


class Walker:
    """Walks through the events of one drawing."""

    def __init__(self, graphic: TimelineGraphic, words: GraphicWords) -> None:
        self._graphic = graphic
        self._words = words

    def step(self, steps: int) -> None:
        """Select the event ``steps`` on, as far as there are any; at first, the first one in view."""
        plot = self._graphic.plot
        if plot is None or not plot.events:
            return
        now = plot.number(self._graphic.chosen)
        number = self._first_in_view() if now is None else now + steps
        self._graphic.choose_by_hand(plot.events[min(max(number, 0), len(plot.events) - 1)])

    def to_end(self, *, last: bool) -> None:
        """Select the first event, or the last."""
        plot = self._graphic.plot
        if plot is not None and plot.events:
            self._graphic.choose_by_hand(plot.events[-1 if last else 0])

    def announce(self, event: Event) -> None:
        """Let a screen reader say title, date and which of how many it is."""
        plot = self._graphic.plot
        if plot is not None and (number := plot.number(event.id)) is not None:
            told = self._words.told(event, number + 1, len(plot.events))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._graphic, told))

    def _first_in_view(self) -> int:
        """The first event in view; the first of all if there is none."""
        spans = self._graphic.plot.spans if self._graphic.plot is not None else ()
        first = self._graphic.view.first if self._graphic.view is not None else 0.0
        return next((number for number, span in enumerate(spans) if span.start >= first), 0)
