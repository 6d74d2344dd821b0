# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart's value model: lines, gaps, round axes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.trade_chart import (
    ChartModel,
    ChartSeries,
    Direction,
    Measure,
    value_ticks,
    year_ticks,
)
from kzua_app.analysis.trade_lines import REPORTED, Line, figure_of, value_of
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, Evidence
from kzua_app.model.text import LocalizedText
from kzua_app.model.trade import Flow, TradeFigure, TradeYear

AMOUNTS = st.floats(min_value=-1e12, max_value=1e12)


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
    series = ChartSeries(Line.KZ_TO_UA_BY_KZ, (1.0, 2.0, None, 3.0, None, None, 4.0, 0.0))
    assert [tuple(segment) for segment in series.segments] == [(0, 1), (3,), (6, 7)]


@given(st.lists(st.none() | st.floats(min_value=0, max_value=1e9), max_size=30).map(tuple))
def test_segments_hold_every_known_year_once(values: tuple[float | None, ...]) -> None:
    places = [place for segment in ChartSeries(Line.KZ_TO_UA_BY_KZ, values).segments for place in segment]
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


def test_value_ticks_are_round() -> None:
    assert value_ticks(0.0, 3_119e6, 6) == (0, 1_000_000_000, 2_000_000_000, 3_000_000_000, 4_000_000_000)
    assert value_ticks(-644.0, 1287.0, 7) == (-1000, -500, 0, 500, 1000, 1500)


@given(AMOUNTS, AMOUNTS, st.integers(3, 12))
def test_value_ticks_enclose_all_and_zero(first: float, second: float, most: int) -> None:
    low, high = sorted((first, second))
    ticks = value_ticks(low, high, most)
    assert ticks[0] <= min(low, 0)
    assert ticks[-1] >= max(high, 0)
    assert 0 in ticks
    assert 2 <= len(ticks) <= most
    assert len({after - before for before, after in pairwise(ticks)}) == 1


@given(st.integers(1900, 2100), st.integers(0, 120), st.integers(1, 40))
def test_year_ticks_stay_inside(first: int, span: int, most: int) -> None:
    ticks = year_ticks(first, first + span, most)
    assert len(ticks) <= most
    assert all(first <= tick <= first + span for tick in ticks)


def test_every_year_is_a_tick_where_there_is_room() -> None:
    assert year_ticks(2018, 2023, 6) == (2018, 2019, 2020, 2021, 2022, 2023)
    assert year_ticks(1994, 2023, 6) == (1995, 2000, 2005, 2010, 2015, 2020)
