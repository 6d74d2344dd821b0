# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events made ready to be laid out: spans, lanes and sides, by date."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.timeline.lanes import LaneBy, Side, lane_of, lanes_of, side_of
from kzua_app.analysis.timeline.layout import Item, Layout, lay_out
from kzua_app.analysis.timeline.spans import Axis, Span, span_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzua_app.analysis.timeline.scale import Scale
    from kzua_app.model.events import Event


@dataclass(frozen=True, slots=True)
class Plot:
    """Parallel tuples about ``events``, which stand by their dates; ``lanes`` are codes from the top.

    ``numbers`` tells the place of each event by its id.
    """

    axis: Axis
    by: LaneBy
    events: tuple[Event, ...]
    spans: tuple[Span, ...]
    sides: tuple[Side, ...]
    lanes: tuple[str, ...]
    lane_numbers: tuple[int, ...]
    numbers: dict[str, int]

    @classmethod
    def of(cls, events: Sequence[Event], axis: Axis, by: LaneBy, order: Mapping[str, int]) -> Plot:
        """The plot of ``events``; ``order`` is that of the categories."""
        spans = {event.id: span_of(event.date, axis) for event in events}
        known = sorted(events, key=lambda event: (spans[event.id].start, event.date))
        lanes = lanes_of(known, by, order)
        numbers = {code: number for number, code in enumerate(lanes)}
        return cls(
            axis,
            by,
            tuple(known),
            tuple(spans[event.id] for event in known),
            tuple(side_of(event) for event in known),
            lanes,
            tuple(numbers[lane_of(event, by)] for event in known),
            {event.id: number for number, event in enumerate(known)},
        )

    def items(self, names: Sequence[float]) -> list[Item]:
        """What ``lay_out`` needs of each event, for names of these widths; the same at every scale."""
        return [
            Item(span.start, span.end, lane, name)
            for span, lane, name in zip(self.spans, self.lane_numbers, names, strict=True)
        ]

    def laid_out(self, items: Sequence[Item], scale: Scale, budget: int) -> Layout:
        """The layout of this plot's ``items`` in ``budget`` rows or the least there can be."""
        return lay_out(items, scale, len(self.lanes), budget)

    def number(self, event_id: str | None) -> int | None:
        """Which of the events is called ``event_id``."""
        return self.numbers.get(event_id) if event_id is not None else None
