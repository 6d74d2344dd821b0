# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart's value model: lines, gaps, bands, parts of the years."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.trade_chart import ChartModel, ChartSeries, Direction, Measure, lines_of
from kzua_app.analysis.trade_lines import REPORTED, Line, figure_of, value_of
from kzua_app.analysis.trade_points import Ground, Point
from kzua_app.analysis.trade_range import YearRange
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, Evidence
from kzua_app.model.text import LocalizedText
from kzua_app.model.trade import Flow, TradeFigure, TradeYear


def points(*values: float | None) -> tuple[Point | None, ...]:
    return tuple(None if value is None else Point(value, ()) for value in values)


def figure(value: float) -> TradeFigure:
    return TradeFigure(
        id=f"t{value}",
        year=PartialDate.parse("2000"),
        reporter="kz",
        side="national",
        flow=Flow.KZ_TO_UA,
        value_usd=value,
        basis="goods-customs",
        series="bns",
        unit_note="",
        note=LocalizedText(""),
        evidence=Evidence(("s",), Confidence.DOCUMENTED),
    )


def trade_year(year: int, *values: float | None) -> TradeYear:
    """A year with the four reported figures in the order of ``REPORTED``; missing ones are None."""
    figures = [None if value is None else figure(value) for value in values]
    return TradeYear(year, *figures, *[None] * (6 - len(figures)))


YEARS = (
    trade_year(2000, 100.0, 90.0, 40.0, 50.0),
    trade_year(2001, None, 95.0, None, 60.0),
    trade_year(2004, 300.0, None, 10.0, 400.0),
)


def test_every_reported_line_reads_its_own_figure() -> None:
    assert [value_of(YEARS[0], line) for line in REPORTED] == [100.0, 90.0, 40.0, 50.0]


def test_turnover_and_balance_come_from_one_sides_books() -> None:
    assert value_of(YEARS[0], Line.TURNOVER_BY_KZ) == 150.0
    assert value_of(YEARS[0], Line.BALANCE_BY_KZ) == 50.0
    assert value_of(YEARS[0], Line.TURNOVER_BY_UA) == 130.0
    assert value_of(YEARS[2], Line.BALANCE_BY_KZ) == -100.0


def test_what_needs_a_missing_figure_is_missing() -> None:
    assert value_of(YEARS[1], Line.TURNOVER_BY_KZ) is None
    assert value_of(YEARS[1], Line.KZ_TO_UA_BY_KZ) is None


def test_no_single_figure_stands_behind_a_sum() -> None:
    with pytest.raises(KeyError):
        figure_of(YEARS[0], Line.TURNOVER_BY_KZ)


def test_years_between_are_there_and_empty() -> None:
    model = ChartModel.of(YEARS, Measure.VALUES, Direction.BOTH)
    assert model.years == (2000, 2001, 2002, 2003, 2004)
    assert model.series[0].values == (100.0, None, None, None, 300.0)
    assert model.value(Line.KZ_TO_UA_BY_UA, 2001) == 95.0
    assert model.value(Line.KZ_TO_UA_BY_UA, 2003) is None
    assert model.value(Line.KZ_TO_UA_BY_UA, 1990) is None


def test_gaps_are_never_bridged() -> None:
    series = ChartSeries(Line.KZ_TO_UA_BY_KZ, points(1.0, 2.0, None, 3.0, None, None, 4.0, 0.0))
    assert [tuple(segment) for segment in series.segments] == [(0, 1), (3,), (6, 7)]


@given(st.lists(st.none() | st.floats(min_value=0, max_value=1e9), max_size=30).map(tuple))
def test_segments_hold_every_known_year_once(values: tuple[float | None, ...]) -> None:
    series = ChartSeries(Line.KZ_TO_UA_BY_KZ, points(*values))
    places = [place for segment in series.segments for place in segment]
    assert places == [place for place, value in enumerate(values) if value is not None]


@pytest.mark.parametrize(
    ("direction", "lines"),
    [
        (Direction.BOTH, REPORTED),
        (Direction.KZ_TO_UA, (Line.KZ_TO_UA_BY_KZ, Line.KZ_TO_UA_BY_UA)),
        (Direction.UA_TO_KZ, (Line.UA_TO_KZ_BY_UA, Line.UA_TO_KZ_BY_KZ)),
    ],
)
def test_direction_chooses_the_lines(direction: Direction, lines: tuple[Line, ...]) -> None:
    model = ChartModel.of(YEARS, Measure.VALUES, direction)
    assert tuple(one.line for one in model.series) == lines


def test_span_is_the_same_for_every_measure() -> None:
    spans = {ChartModel.of(YEARS, measure, Direction.BOTH).years for measure in Measure}
    assert len(spans) == 1


def test_balance_may_lie_below_zero() -> None:
    model = ChartModel.of(YEARS, Measure.BALANCE, Direction.BOTH)
    assert model.bounds == (-100.0, 50.0)
    assert model.greatest() == (Line.BALANCE_BY_KZ, 2004, -100.0)


def test_nothing_known_is_an_empty_chart() -> None:
    model = ChartModel.of((), Measure.VALUES, Direction.BOTH)
    assert (model.years, model.series, model.bounds, model.greatest()) == ((), (), (0.0, 0.0), None)


def test_points_of_two_kinds_are_not_joined() -> None:
    kinds = (Ground.IMPORTER, Ground.IMPORTER, Ground.EXPORTER, Ground.IMPORTER)
    series = ChartSeries(Line.KZ_TO_UA_RECONCILED, tuple(Point(1.0, (), kind) for kind in kinds))
    assert [tuple(segment) for segment in series.segments] == [(0, 1), (2,), (3,)]


def test_band_lies_between_the_two_reports_of_a_flow() -> None:
    model = ChartModel.of(YEARS, Measure.VALUES, Direction.BOTH)
    assert [band.flow for band in model.bands] == [Flow.KZ_TO_UA, Flow.UA_TO_KZ]
    assert model.bands[0].spans == ((100.0, 90.0), None, None, None, None)
    assert model.bands[1].spans == ((40.0, 50.0), None, None, None, (10.0, 400.0))
    assert [tuple(run) for run in model.bands[1].runs] == [(0,), (4,)]


@pytest.mark.parametrize("measure", [Measure.TURNOVER, Measure.BALANCE, Measure.SHARE, Measure.GROWTH])
def test_only_flows_have_bands(measure: Measure) -> None:
    assert ChartModel.of(YEARS, measure, Direction.BOTH).bands == ()


def test_growth_needs_the_year_before() -> None:
    model = ChartModel.of(YEARS, Measure.GROWTH, Direction.BOTH)
    assert model.value(Line.KZ_TO_UA_BY_UA, 2001) == pytest.approx(5.5556, abs=1e-4)
    assert model.value(Line.KZ_TO_UA_BY_UA, 2000) is None
    assert {one.line for one in model.series} == {Line.KZ_TO_UA_BY_UA, Line.UA_TO_KZ_BY_KZ}


def test_share_and_gap_are_computed_by_year() -> None:
    share = ChartModel.of(YEARS, Measure.SHARE, Direction.BOTH)
    assert share.value(Line.SHARE_BY_KZ, 2000) == pytest.approx(100 / 150 * 100)
    gap = ChartModel.of(YEARS, Measure.GAP, Direction.BOTH)
    assert gap.value(Line.KZ_TO_UA_GAP, 2000) == -10.0
    assert gap.value(Line.UA_TO_KZ_GAP, 2004) == 390.0


def test_part_of_the_years_keeps_what_is_in_it() -> None:
    model = ChartModel.of(YEARS, Measure.VALUES, Direction.BOTH).within(YearRange(2001, 2003))
    assert model.years == (2001, 2002, 2003)
    assert [one.line for one in model.series] == [Line.KZ_TO_UA_BY_UA, Line.UA_TO_KZ_BY_KZ]
    assert model.bounds == (0.0, 95.0)
    assert [band.runs for band in model.bands] == [(), ()]


def test_part_outside_the_years_is_empty() -> None:
    model = ChartModel.of(YEARS, Measure.VALUES, Direction.BOTH).within(YearRange(2010, 2012))
    assert (model.years, model.series) == ((), ())


def test_bounds_hold_the_bands_and_the_axis_begins_above_zero() -> None:
    model = ChartModel.of(YEARS, Measure.RECONCILED, Direction.BOTH)
    assert model.bounds == (0.0, 400.0)
    assert model.least_above_zero == 10.0


@pytest.mark.parametrize("measure", list(Measure))
def test_every_measure_has_lines_in_each_direction(measure: Measure) -> None:
    for direction in Direction:
        assert lines_of(measure, direction)
    alone = lines_of(measure, Direction.KZ_TO_UA)
    assert (len(alone) < len(lines_of(measure, Direction.BOTH))) is measure.has_directions
