# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many pixels a day has, in steps, and which part of the axis is in view."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.analysis.timeline.spans import Axis, Span

RATIO = 2**0.5
"""By how much a step of the zoom enlarges."""
MONTH_DAYS = 31.0
"""What is in view at the last step."""
_SPECK = 1 / 60
"""What is less than this part of the view is enlarged when one goes there."""
_HALF_A_YEAR = 183.0
_ROOM = 0.12
"""What part of the view's width stays free after the axis, for the names of its last events."""


@dataclass(frozen=True, slots=True)
class Scale:
    """``axis`` drawn ``width`` pixels wide at step 0 and ``RATIO`` times wider at each step.

    Places are pixels from the start of the axis; they depend on nothing else, so that marks stay
    where they are while the view moves.
    """

    axis: Axis
    width: float
    step: int = 0

    @property
    def pixels_a_day(self) -> float:
        """How wide a day is."""
        return self.width / self.axis.days * RATIO**self.step

    @property
    def length(self) -> float:
        """How wide the whole axis is."""
        return self.axis.days * self.pixels_a_day

    @property
    def end(self) -> float:
        """Where the room after the axis ends."""
        return self.length + self.width * _ROOM / (1 - _ROOM)

    @property
    def last_step(self) -> int:
        """The step at which a month is as wide as the axis was at step 0."""
        return max(0, math.ceil(math.log(self.axis.days / MONTH_DAYS, RATIO)))

    def place(self, day: float) -> float:
        """Pixels from the start of the axis to ``day``."""
        return (day - self.axis.first) * self.pixels_a_day

    def day(self, place: float) -> float:
        """The day at ``place``."""
        return self.axis.first + place / self.pixels_a_day


@dataclass(frozen=True, slots=True)
class View:
    """``width`` pixels of the axis, from ``offset`` on (pixels from its start, may be below 0)."""

    scale: Scale
    width: float
    offset: float = 0.0

    @classmethod
    def of(cls, axis: Axis, width: float) -> View:
        """The whole axis, with room after it."""
        return cls(Scale(axis, max(width * (1 - _ROOM), 1.0)), max(width, 1.0))

    @property
    def first(self) -> float:
        """The day at the left edge."""
        return self.scale.day(self.offset)

    @property
    def last(self) -> float:
        """The day at the right edge."""
        return self.scale.day(self.offset + self.width)

    def x(self, day: float) -> float:
        """Pixels from the left edge to ``day``."""
        return self.scale.place(day) - self.offset

    def day_at(self, x: float) -> float:
        """The day ``x`` pixels from the left edge."""
        return self.scale.day(self.offset + x)

    def zoomed(self, steps: int, x: float) -> View:
        """``steps`` nearer (or farther, below 0); the day at ``x`` stays there."""
        step = min(max(self.scale.step + steps, 0), self.scale.last_step)
        if step == self.scale.step:
            return self
        scale = replace(self.scale, step=step)
        return replace(self, scale=scale, offset=scale.place(self.day_at(x)) - x).bounded()

    def moved(self, pixels: float) -> View:
        """So many pixels on."""
        return replace(self, offset=self.offset + pixels).bounded()

    def whole(self) -> View:
        """The whole axis."""
        return replace(self, scale=replace(self.scale, step=0), offset=0.0)

    def at(self, day: float) -> View:
        """``day`` in the middle."""
        return replace(self, offset=self.scale.place(day) - self.width / 2).bounded()

    def around(self, first: float, last: float) -> View:
        """The days from ``first`` to ``last`` in the middle, enlarged if they would be a speck."""
        view = self
        if (last - first) * self.scale.pixels_a_day < self.width * _SPECK:
            view = self.fitting(first - _HALF_A_YEAR, last + _HALF_A_YEAR)
        return view.at((first + last) / 2)

    def anchor(self, span: Span | None) -> float:
        """About which pixel to zoom: the start of ``span`` where it is in view, else the middle."""
        x = self.x(span.start) if span is not None else -1.0
        return x if 0 <= x <= self.width else self.width / 2

    def showing(self, span: Span) -> View:
        """Moved as little as it takes to have the start of ``span`` well in view; else the same."""
        x, margin = self.x(span.start), self.width * _ROOM
        if margin / 2 <= x <= self.width - 2 * margin:
            return self
        return self.at(span.start)

    def fitting(self, first: float, last: float) -> View:
        """At the nearest step at which the days from ``first`` to ``last`` are all in view."""
        times = self.scale.axis.days / max(last - first, 1.0)
        step = min(max(math.floor(math.log(times, RATIO) + 1e-9), 0), self.scale.last_step)
        scale = replace(self.scale, step=step)
        spare = self.scale.width - (last - first) * scale.pixels_a_day
        return replace(self, scale=scale, offset=scale.place(first) - max(spare, 0.0) / 2).bounded()

    def resized(self, width: float) -> View:
        """The same step and left edge in another width."""
        day, step = self.first, self.scale.step
        fresh = View.of(self.scale.axis, width)
        scale = replace(fresh.scale, step=min(step, fresh.scale.last_step))
        return replace(fresh, scale=scale, offset=scale.place(day)).bounded()

    def bounded(self) -> View:
        """Moved back to where there is something of the axis in view."""
        highest = self.scale.length - self.scale.width if self.scale.step else 0.0
        return replace(self, offset=min(max(self.offset, 0.0), highest))
