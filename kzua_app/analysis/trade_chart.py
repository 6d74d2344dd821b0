# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trade chart as a value: what is drawn for each year, and the round values on its axes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import count, groupby
from math import ceil, floor
from typing import TYPE_CHECKING

from kzua_app.analysis.trade_lines import REPORTED, Line, value_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.model.trade import TradeYear


class Measure(StrEnum):
    """What the chart compares."""

    VALUES = "values"
    TURNOVER = "turnover"
    BALANCE = "balance"


class Direction(StrEnum):
    """Which way the goods go; counts for values only, since sums need both."""

    BOTH = "both"
    KZ_TO_UA = "kz-to-ua"
    UA_TO_KZ = "ua-to-kz"


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line: a value in US dollars for each year of the chart, None where it has a gap."""

    line: Line
    values: tuple[float | None, ...]

    @property
    def segments(self) -> tuple[range, ...]:
        """Places of the years between gaps, in order; one year alone is a segment too."""
        known = [place for place, value in enumerate(self.values) if value is not None]
        runs = [[place for _, place in run] for _, run in groupby(enumerate(known), lambda p: p[1] - p[0])]
        return tuple(range(run[0], run[-1] + 1) for run in runs)


@dataclass(frozen=True, slots=True)
class ChartModel:
    """Every year from the first to the last known, and the lines that have a value in any."""

    measure: Measure
    years: tuple[int, ...]
    series: tuple[ChartSeries, ...]

    @classmethod
    def of(cls, years: Sequence[TradeYear], measure: Measure, direction: Direction) -> ChartModel:
        """The chart of ``years``; its span is the same for every measure and direction."""
        drawn = {year.year: year for year in years if any(_known(year, line) for line in REPORTED)}
        span = tuple(range(min(drawn), max(drawn) + 1)) if drawn else ()
        series = [
            ChartSeries(line, tuple(value_of(drawn[n], line) if n in drawn else None for n in span))
            for line in lines_of(measure, direction)
        ]
        return cls(measure, span, tuple(one for one in series if one.segments))

    @property
    def bounds(self) -> tuple[float, float]:
        """Least and greatest value, zero among them; (0, 0) where nothing is drawn."""
        known = [0.0, *(value for one in self.series for value in one.values if value is not None)]
        return min(known), max(known)

    def value(self, line: Line, year: int) -> float | None:
        """What ``line`` has in ``year``."""
        found = next((one for one in self.series if one.line is line), None)
        return found.values[self.years.index(year)] if found and year in self.years else None

    def greatest(self) -> tuple[Line, int, float] | None:
        """Line, year and value of the value furthest from zero; None where nothing is drawn."""
        points = [
            (one.line, year, value)
            for one in self.series
            for year, value in zip(self.years, one.values, strict=True)
            if value is not None
        ]
        return max(points, key=lambda point: abs(point[2]), default=None)


def lines_of(measure: Measure, direction: Direction) -> tuple[Line, ...]:
    """The lines that show ``measure``."""
    if measure is Measure.TURNOVER:
        return (Line.TURNOVER_BY_KZ, Line.TURNOVER_BY_UA)
    if measure is Measure.BALANCE:
        return (Line.BALANCE_BY_KZ, Line.BALANCE_BY_UA)
    return {Direction.BOTH: REPORTED, Direction.KZ_TO_UA: REPORTED[:2], Direction.UA_TO_KZ: REPORTED[2:]}[
        direction
    ]


def value_ticks(low: float, high: float, most: int) -> tuple[int, ...]:
    """At most ``most`` (3 or more) evenly spaced round values that enclose ``low``, ``high`` and zero."""
    # whole numbers from here on: a quotient of floats may lose what is next to nothing
    lowest, highest = floor(min(low, 0.0)), ceil(max(high, 0.0))
    for step in _round_steps():
        first, last = lowest // step, -(-highest // step)
        if last - first < most:
            return tuple(number * step for number in range(first, max(last, first + 1) + 1))
    raise AssertionError  # the steps have no end


def year_ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Round years from ``first`` to ``last``, at most ``most`` (1 or more) of them."""
    for step in _round_steps():
        ticks = range(ceil(first / step) * step, last + 1, step)
        if len(ticks) <= most:
            return tuple(ticks)
    raise AssertionError  # the steps have no end


def _round_steps() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on, without end."""
    return (figure * 10**power for power in count() for figure in (1, 2, 5))


def _known(year: TradeYear, line: Line) -> bool:
    return value_of(year, line) is not None
