# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stretch of days that a date may be, with ends as sure as the date is.

Days are counted as ``date.toordinal`` counts them, from 1 for 1 January of the year 1; an end is
the first moment after the last day. So there is no year 0 and nothing before the year 1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.dates import DatePrecision, PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterable

_SOFT_SHARE = 0.3
"""What share of a month, year or decade fades at each end: it is one day of them, nobody says which."""


@dataclass(frozen=True, slots=True)
class Span:
    """From ``start`` to ``end``, in days.

    ``fade_in`` and ``fade_out`` are the days over which an end is not sure, within the span;
    ``halo`` says that the date is approximate or uncertain, by an amount that nobody has given;
    ``open_start`` and ``open_end`` that an end is not known or there is none.
    """

    start: float
    end: float
    fade_in: float = 0.0
    fade_out: float = 0.0
    halo: bool = False
    open_start: bool = False
    open_end: bool = False

    @property
    def exact(self) -> bool:
        """Whether both ends are sure."""
        return not (self.fade_in or self.fade_out or self.halo or self.open_start or self.open_end)

    @property
    def middle(self) -> float:
        """Half way, in days."""
        return (self.start + self.end) / 2

    @property
    def days(self) -> float:
        """How long it is."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Axis:
    """The days that the timeline runs over: whole years, ``last`` being the first day after them."""

    first: float
    last: float

    @property
    def days(self) -> float:
        """How long it is."""
        return self.last - self.first

    def clamped(self, day: float) -> float:
        """``day``, or the end of the axis that is nearer to it."""
        return min(max(day, self.first), self.last)

    @classmethod
    def over(cls, dates: Iterable[PartialDate], today: PartialDate) -> Axis:
        """From the first year that ``dates`` speak of to the last, today's year included."""
        known = [today, *dates]
        first = min(date.year for date in known)
        last = max(_last_year(date) for date in known)
        return cls(first_day(first), first_day(last + 1))


def first_day(year: int) -> float:
    """The first day of ``year``, which may be one after the calendar's last."""
    from_four = year - 1
    return 1.0 + 365 * from_four + from_four // 4 - from_four // 100 + from_four // 400


def span_of(date: PartialDate, axis: Axis) -> Span:
    """The days ``date`` may be; ends that are open reach to the ends of ``axis``."""
    if date.precision is DatePrecision.INTERVAL:
        return _interval(date, axis)
    start, end = float(date.earliest.toordinal()), float(date.latest.toordinal() + 1)
    fade = 0.0 if date.precision is DatePrecision.DAY else (end - start) * _SOFT_SHARE
    return Span(start, end, fade, fade, halo=date.approximate or date.uncertain)


def _interval(date: PartialDate, axis: Axis) -> Span:
    start = float(date.start.earliest.toordinal()) if date.start else axis.first
    end = float(date.latest.toordinal() + 1) if date.end else axis.last
    if end < start:
        start, end = min(start, end), max(start, end)
    return Span(
        start,
        end,
        _doubt(date.start),
        _doubt(date.end),
        halo=date.approximate or date.uncertain,
        open_start=date.start is None,
        open_end=date.end is None,
    )


def _doubt(side: PartialDate | None) -> float:
    """Over how many days an end of an interval is not sure; none for a day."""
    if side is None or side.precision is DatePrecision.DAY:
        return 0.0
    return float((side.latest - side.earliest).days + 1)


def _last_year(date: PartialDate) -> int:
    return date.latest.year if date.precision is not DatePrecision.INTERVAL or date.end else date.year
