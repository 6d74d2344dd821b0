# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The trade chart as a value: what is drawn for each year, in any of its modes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby
from typing import TYPE_CHECKING

from kzua_app.analysis.trade_bands import MirrorBand, mirror_bands
from kzua_app.analysis.trade_lines import GAPS, RECONCILED, REPORTED, Line
from kzua_app.analysis.trade_points import changes, point_of
from kzua_app.analysis.trade_said import Said, said_turnovers
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzua_app.analysis.trade_points import Point
    from kzua_app.analysis.trade_range import YearRange
    from kzua_app.model.trade import TradeFigure, TradeYear


class Measure(StrEnum):
    """What the chart compares."""

    VALUES = "values"
    RECONCILED = "reconciled"
    TURNOVER = "turnover"
    BALANCE = "balance"
    SHARE = "share"
    GROWTH = "growth"
    GAP = "gap"

    @property
    def in_percent(self) -> bool:
        """Whether values are in percent, not in US dollars."""
        return self in (Measure.SHARE, Measure.GROWTH)

    @property
    def may_be_logarithmic(self) -> bool:
        """Whether values are amounts, none of them below zero."""
        return self in (Measure.VALUES, Measure.RECONCILED, Measure.TURNOVER)

    @property
    def has_directions(self) -> bool:
        """Whether one direction can be shown alone; sums need both."""
        return self in (Measure.VALUES, Measure.RECONCILED, Measure.GROWTH, Measure.GAP)


class Direction(StrEnum):
    """Which way the goods go; counts for measures with directions only."""

    BOTH = "both"
    KZ_TO_UA = "kz-to-ua"
    UA_TO_KZ = "ua-to-kz"


@dataclass(frozen=True, slots=True)
class ChartSeries:
    """One line: a point for each year of the chart, None where it has a gap."""

    line: Line
    points: tuple[Point | None, ...]

    @property
    def values(self) -> tuple[float | None, ...]:
        """The points' values."""
        return tuple(point.value if point else None for point in self.points)

    @property
    def segments(self) -> tuple[range, ...]:
        """Places of the years to be joined, in order; one year alone is a segment too."""
        grounds = [point.ground if point else None for point in self.points]
        known = [place for place, ground in enumerate(grounds) if ground is not None]
        runs = groupby(enumerate(known), lambda pair: (pair[1] - pair[0], grounds[pair[1]]))
        found = [[place for _, place in run] for _, run in runs]
        return tuple(range(run[0], run[-1] + 1) for run in found)


@dataclass(frozen=True, slots=True)
class ChartModel:
    """Every year from the first to the last known, and the lines that have a point in any.

    ``bands`` lie between the two reports of one flow; ``said`` are turnovers that somebody named.
    """

    measure: Measure
    years: tuple[int, ...]
    series: tuple[ChartSeries, ...]
    bands: tuple[MirrorBand, ...] = ()
    said: tuple[Said, ...] = ()

    @classmethod
    def of(
        cls,
        years: Sequence[TradeYear],
        measure: Measure,
        direction: Direction,
        figures: Iterable[TradeFigure] = (),
    ) -> ChartModel:
        """The chart of ``years``; its span is the same for every measure and direction.

        ``figures`` are searched for turnovers that were only said.
        """
        drawn = {year.year: year for year in years if any(point_of(year, line) for line in REPORTED)}
        span = tuple(range(min(drawn), max(drawn) + 1)) if drawn else ()
        spanned = [drawn.get(number) for number in span]
        series = [_series(spanned, line, measure) for line in lines_of(measure, direction)]
        flows = _flows(direction) if measure in (Measure.VALUES, Measure.RECONCILED) else ()
        said = said_turnovers(figures) if measure is Measure.TURNOVER else ()
        return cls(
            measure,
            span,
            tuple(one for one in series if one.segments),
            mirror_bands(spanned, flows),
            tuple(one for one in said if one.year in span),
        )

    def within(self, years: YearRange) -> ChartModel:
        """The part of the chart that is of ``years``, without lines that have no point there."""
        places = [place for place, year in enumerate(self.years) if year in years]
        if not places:
            return replace(self, years=(), series=(), bands=(), said=())
        part = slice(places[0], places[-1] + 1)
        series = [ChartSeries(one.line, one.points[part]) for one in self.series]
        return ChartModel(
            self.measure,
            self.years[part],
            tuple(one for one in series if one.segments),
            tuple(MirrorBand(band.flow, band.spans[part]) for band in self.bands),
            tuple(one for one in self.said if one.year in years),
        )

    @property
    def bounds(self) -> tuple[float, float]:
        """Least and greatest value, zero among them; (0, 0) where nothing is drawn."""
        known = [0.0, *self._values]
        return min(known), max(known)

    @property
    def least_above_zero(self) -> float | None:
        """Where a logarithmic axis begins; None where it has nothing to show."""
        return min((value for value in self._values if value > 0), default=None)

    def point(self, line: Line, year: int) -> Point | None:
        """What ``line`` has in ``year``."""
        found = next((one for one in self.series if one.line is line), None)
        return found.points[self.years.index(year)] if found and year in self.years else None

    def value(self, line: Line, year: int) -> float | None:
        """The value that ``line`` has in ``year``."""
        point = self.point(line, year)
        return point.value if point else None

    def greatest(self) -> tuple[Line, int, float] | None:
        """Line, year and value of the value furthest from zero; None where nothing is drawn."""
        points = [
            (one.line, year, value)
            for one in self.series
            for year, value in zip(self.years, one.values, strict=True)
            if value is not None
        ]
        return max(points, key=lambda point: abs(point[2]), default=None)

    def source_ids(self, year: int) -> tuple[str, ...]:
        """The sources of all that is drawn of ``year``, each once."""
        points = [self.point(one.line, year) for one in self.series]
        found = [key for point in points if point for key in point.source_ids]
        found += [key for one in self.said if one.year == year for key in one.figure.evidence.source_ids]
        return tuple(dict.fromkeys(found))

    @property
    def _values(self) -> list[float]:
        drawn = [value for one in self.series for value in one.values if value is not None]
        spans = [span for band in self.bands for span in band.spans if span is not None]
        return [*drawn, *(end for span in spans for end in span), *(one.value for one in self.said)]


def lines_of(measure: Measure, direction: Direction) -> tuple[Line, ...]:
    """The lines that show ``measure``."""
    if measure is Measure.TURNOVER:
        return (Line.TURNOVER_BY_KZ, Line.TURNOVER_BY_UA, Line.TURNOVER_RECONCILED, Line.TURNOVER_CEPII)
    if measure is Measure.BALANCE:
        return (Line.BALANCE_BY_KZ, Line.BALANCE_BY_UA, Line.BALANCE_RECONCILED, Line.BALANCE_CEPII)
    if measure is Measure.SHARE:
        return (Line.SHARE_BY_KZ, Line.SHARE_BY_UA, Line.SHARE_RECONCILED, Line.SHARE_CEPII)
    lines = {Measure.RECONCILED: RECONCILED, Measure.GAP: GAPS}.get(measure, REPORTED)
    if direction is Direction.BOTH:
        return lines
    return tuple(line for line in lines if line.startswith(direction.value))


def _series(years: Sequence[TradeYear | None], line: Line, measure: Measure) -> ChartSeries:
    points = tuple(point_of(year, line) if year else None for year in years)
    return ChartSeries(line, changes(points) if measure is Measure.GROWTH else points)


def _flows(direction: Direction) -> tuple[Flow, ...]:
    return (Flow.KZ_TO_UA, Flow.UA_TO_KZ) if direction is Direction.BOTH else (Flow(direction.value),)
