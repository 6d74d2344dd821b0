# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of the drawn timeline."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.timeline.bands import Track
from kzua_app.analysis.timeline.lanes import LaneBy, Side
from kzua_app.model.dates import PartialDate
from kzua_app.ui.timeline.frame import Names
from kzua_app.ui.timeline.scene import lane_names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.analysis.timeline.bands import Band
    from kzua_app.analysis.timeline.plot import Plot
    from kzua_app.analysis.timeline.scale import View
    from kzua_app.model.events import Event
    from kzua_app.ui.reading import Reading

_MOST_TOLD = 6
_TWO_YEARS = 730
_YEAR, _MONTH = 4, 7
"""So many characters of an ISO date are its year, or year and month."""


class GraphicWords:
    """Says things in the language of now."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def names(self, plot: Plot) -> Names:
        """What stands beside the drawing."""
        return self._names(plot.lanes)

    def all_names(self, by: LaneBy) -> Names:
        """What may stand there, whatever the filter leaves."""
        every = [side.value for side in Side]
        return self._names(self._reading.codes("event_category") if by is LaneBy.CATEGORY else every)

    def _names(self, lanes: Sequence[str]) -> Names:
        sides = {
            Side.BOTH.value: QCoreApplication.translate("GraphicWords", "Both countries"),
            Side.ELSEWHERE.value: QCoreApplication.translate("GraphicWords", "Elsewhere"),
            Side.UNPLACED.value: QCoreApplication.translate("GraphicWords", "No place told"),
        }
        eras = QCoreApplication.translate("GraphicWords", "Eras")
        tracks = (eras, self._reading.country("KZ"), self._reading.country("UA"))
        today = QCoreApplication.translate("GraphicWords", "Today")
        return Names(lane_names(lanes, self._reading, sides), tracks, today)

    def told(self, event: Event, number: int, count: int) -> str:
        """An event as it is announced: title, date, and which of how many it is."""
        formats = self._reading.formats
        return QCoreApplication.translate("GraphicWords", "{title}, {date}, {number} of {count}").format(
            title=self._reading.text(event.title),
            date=self._reading.date(event.date),
            number=formats.integer(number),
            count=formats.integer(count),
        )

    def reach(self, view: View) -> str:
        """Which time a view shows, by years or, where that is less than two, by months."""
        axis = view.scale.axis
        first, last = (int(axis.clamped(day)) for day in (view.first, view.last - 1))
        told = _YEAR if last - first > _TWO_YEARS else _MONTH
        ends = [date.fromordinal(day).isoformat()[:told] for day in (first, min(last, int(axis.last) - 1))]
        words = QCoreApplication.translate("GraphicWords", "In view: {time}")
        return words.format(time=self._reading.date(PartialDate.parse("/".join(ends))))

    def hint(self, events: Sequence[Event]) -> str:
        """Events in full, the first few of many."""
        lines = [f"{self._reading.date(e.date)} · {self._reading.text(e.title)}" for e in events[:_MOST_TOLD]]
        return "\n".join([*lines, "…"] if len(events) > _MOST_TOLD else lines)

    def band_hint(self, band: Band) -> str:
        """A band with its ends, as sure as they are."""
        name = self._reading.text(band.name)
        ends = [self._start(band), self._end(band)]
        told = [name, *(end for end in ends if end)]
        if band.start_at_least or band.end_at_least:
            told.append(self._at_least(band))
        return "\n".join(told)

    def _start(self, band: Band) -> str:
        if band.start is None:
            return ""
        words = QCoreApplication.translate("GraphicWords", "From: {date}")
        return words.format(date=self._reading.date(band.start))

    def _end(self, band: Band) -> str:
        if band.end is None:
            return ""
        words = QCoreApplication.translate("GraphicWords", "To: {date}")
        return words.format(date=self._reading.date(band.end))

    def _at_least(self, band: Band) -> str:
        president = band.track is not Track.STATE
        if president and band.start_at_least and band.end_at_least:
            return QCoreApplication.translate(
                "GraphicWords", "President in the events told here; the term itself may be longer."
            )
        return QCoreApplication.translate(
            "GraphicWords", "An end that fades is not told in the sources here."
        )
