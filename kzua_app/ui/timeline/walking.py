# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Going from event to event, by keys and by mouse, and telling it to those who cannot see it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzua_app.analysis.timeline.layout import Fold, Mark
from kzua_app.ui.widgets.drawing import announce

if TYPE_CHECKING:
    from kzua_app.model.events import Event
    from kzua_app.ui.timeline.fold_menu import FoldMenu
    from kzua_app.ui.timeline.graphic import TimelineGraphic
    from kzua_app.ui.timeline.graphic_words import GraphicWords


class Walker:
    """Walks through the events of one drawing; ``menu`` lists those that are folded."""

    def __init__(self, graphic: TimelineGraphic, words: GraphicWords, menu: FoldMenu) -> None:
        self._graphic = graphic
        self._words = words
        self._menu = menu
        menu.event_chosen.connect(self.choose)

    def choose(self, event: Event) -> None:
        """Select ``event`` and say so, to whom it concerns and to those who cannot see it."""
        self._graphic.choose(event.id)
        plot = self._graphic.plot
        if plot is not None and (number := plot.number(event.id)) is not None:
            announce(self._graphic, self._words.told(event, number + 1, len(plot.events)))
        self._graphic.event_chosen.emit(event)

    def step(self, steps: int) -> None:
        """Select the event ``steps`` on, as far as there are any; at first, the first one in view."""
        plot = self._graphic.plot
        if plot is None or not plot.events:
            return
        now = plot.number(self._graphic.chosen)
        number = self._first_in_view() if now is None else now + steps
        self.choose(plot.events[min(max(number, 0), len(plot.events) - 1)])

    def to_end(self, *, last: bool) -> None:
        """Select the first event, or the last."""
        plot = self._graphic.plot
        if plot is not None and plot.events:
            self.choose(plot.events[-1 if last else 0])

    def click(self, what: Mark | Fold) -> None:
        """Select an event, or open the list of a fold."""
        plot = self._graphic.plot
        if plot is None:
            return
        if isinstance(what, Mark):
            self.choose(plot.events[what.event])
        else:
            self._list(what)

    def open(self) -> None:
        """Open the selected event."""
        plot = self._graphic.plot
        if plot is not None and (number := plot.number(self._graphic.chosen)) is not None:
            self._graphic.event_opened.emit(plot.events[number])

    def open_or_list(self) -> None:
        """The list that the selected event is folded into; else the event itself."""
        what = self._graphic.chosen_place
        if isinstance(what, Fold):
            self._list(what)
        else:
            self.open()

    def take_focus(self) -> None:
        """Go on in the drawing with the keyboard: at what is selected, else at the first event there is."""
        self._graphic.setFocus(Qt.FocusReason.OtherFocusReason)
        plot = self._graphic.plot
        if plot is None or plot.number(self._graphic.chosen) is None:
            self.to_end(last=False)

    def tell_view(self) -> None:
        """Say which time is in view."""
        if self._graphic.view is not None:
            announce(self._graphic, self._words.reach(self._graphic.view))

    def _list(self, fold: Fold) -> None:
        plot = self._graphic.plot
        if plot is not None:
            folded = [plot.events[number] for number in fold.events]
            self._menu.open_for(folded, self._graphic.where_is(folded[0].id).bottomLeft().toPoint())

    def _first_in_view(self) -> int:
        """The first event in view; the first of all if there is none."""
        spans = self._graphic.plot.spans if self._graphic.plot is not None else ()
        first = self._graphic.view.first if self._graphic.view is not None else 0.0
        return next((number for number, span in enumerate(spans) if span.start >= first), 0)
