# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates that are known only in part, as EDTF level 1 (ISO 8601-2:2019) writes them.

    2014-11-01  2010-09  1992      day, month, year
    193X  18XX                     some year of a decade, of a century
    2010-09~  1992?  1992%         approximate, uncertain, both
    2013-03/2013-04                interval; each end may be any date above
    2013/..  ../2013               interval without an end, without a start
    2013/  /2013                   interval whose end, whose start is not known

Seasons, years outside 0001 to 9999 and unspecified months or days are not used and not read.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import total_ordering

from kzua_app.errors import InvalidDateError

_OPEN = ".."
_SINGLE = re.compile(
    r"(?P<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
    r"(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?"
    r"(?P<qualifier>[~?%]?)"
)


class DatePrecision(StrEnum):
    """How much of a date is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    INTERVAL = "interval"


_YEARS_COVERED = {DatePrecision.DECADE: 10, DatePrecision.CENTURY: 100}


@total_ordering
@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date known to a day, month, year, decade or century, or an interval of such dates.

    Made by ``parse`` or ``from_day``, which see to it that the calendar has such a date.
    ``year`` is the first year spoken of (1930 for ``193X``; an interval's first known end).
    ``month`` and ``day`` are None where they are not stated, and in intervals. An interval is
    ``approximate`` or ``uncertain`` if one of its ends is. ``start`` and ``end`` are None except
    in intervals, and there where that end is open (``open_start``, ``open_end``) or not known.

    Sorts by (``earliest``, ``latest``), then by ``edtf``, so that equal rank means equal dates.
    """

    precision: DatePrecision
    year: int
    month: int | None = None
    day: int | None = None
    approximate: bool = False
    uncertain: bool = False
    start: PartialDate | None = None
    end: PartialDate | None = None
    open_start: bool = False
    open_end: bool = False

    @classmethod
    def parse(cls, text: str) -> PartialDate:
        """The date that ``text`` writes; raises InvalidDateError if it writes none."""
        try:
            return _interval(*text.split("/")) if text.count("/") == 1 else _single(text)
        except ValueError as error:
            raise InvalidDateError(text) from error

    @classmethod
    def from_day(cls, day: date) -> PartialDate:
        """The date of exactly ``day``."""
        return cls(DatePrecision.DAY, day.year, day.month, day.day)

    @property
    def edtf(self) -> str:
        """The one way to write this date; ``parse`` reads it back."""
        if self.precision is DatePrecision.INTERVAL:
            return f"{_edge(self.start, self.open_start)}/{_edge(self.end, self.open_end)}"
        digits = f"{self.year:04d}"
        if self.precision is DatePrecision.DECADE:
            digits = f"{digits[:3]}X"
        elif self.precision is DatePrecision.CENTURY:
            digits = f"{digits[:2]}XX"
        parts = [digits, *(f"{part:02d}" for part in (self.month, self.day) if part is not None)]
        return "-".join(parts) + self._qualifier

    @property
    def earliest(self) -> date:
        """First day it may be; ``date.min`` where an interval's start is open or not known.

        A qualifier does not widen the bounds: nobody has said by how much.
        """
        if self.precision is DatePrecision.INTERVAL:
            return self.start.earliest if self.start else date.min
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def latest(self) -> date:
        """Last day it may be; ``date.max`` where an interval's end is open or not known."""
        if self.precision is DatePrecision.INTERVAL:
            return self.end.latest if self.end else date.max
        year = self.year + _YEARS_COVERED.get(self.precision, 1) - 1
        month = self.month or 12
        return date(year, month, self.day or calendar.monthrange(year, month)[1])

    @property
    def _qualifier(self) -> str:
        return {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}[
            self.approximate, self.uncertain
        ]

    def __str__(self) -> str:
        return self.edtf

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, PartialDate):
            return NotImplemented
        return self._rank() < other._rank()

    def _rank(self) -> tuple[date, date, str]:
        return self.earliest, self.latest, self.edtf


def _single(text: str) -> PartialDate:
    """The date without a slash that ``text`` writes; raises ValueError."""
    match = _SINGLE.fullmatch(text)
    if match is None:
        raise ValueError(text)
    year, month, day, qualifier = match.group("year", "month", "day", "qualifier")
    if month and "X" in year:
        raise ValueError(text)
    result = PartialDate(
        _precision(year, month, day),
        int(year.replace("X", "0")),
        int(month) if month else None,
        int(day) if day else None,
        approximate=qualifier in ("~", "%"),
        uncertain=qualifier in ("?", "%"),
    )
    date(result.year, 1 if result.month is None else result.month, 1 if result.day is None else result.day)
    return result


def _precision(year: str, month: str | None, day: str | None) -> DatePrecision:
    if day:
        return DatePrecision.DAY
    if month:
        return DatePrecision.MONTH
    return (DatePrecision.YEAR, DatePrecision.DECADE, DatePrecision.CENTURY)[year.count("X")]


def _interval(before: str, after: str) -> PartialDate:
    """The interval from ``before`` to ``after``; raises ValueError if it ends before it starts."""
    start, end = _end(before), _end(after)
    known = [side for side in (start, end) if side]
    if not known or (start and end and start.earliest > end.latest):
        raise ValueError(before, after)
    return PartialDate(
        DatePrecision.INTERVAL,
        known[0].year,
        approximate=any(side.approximate for side in known),
        uncertain=any(side.uncertain for side in known),
        start=start,
        end=end,
        open_start=before == _OPEN,
        open_end=after == _OPEN,
    )


def _end(text: str) -> PartialDate | None:
    """One end of an interval; None where it is open or not known."""
    return None if text in ("", _OPEN) else _single(text)


def _edge(side: PartialDate | None, is_open: bool) -> str:
    if side is not None:
        return side.edtf
    return _OPEN if is_open else ""
