# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lines have in a year, on the real content; the figures are sums of rows of trade.csv by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.trade import trade_years
from kzua_app.analysis.trade_chart import ChartModel, Direction, Measure
from kzua_app.analysis.trade_lines import Line
from kzua_app.analysis.trade_points import Ground, Point, changes, point_of
from kzua_app.analysis.trade_said import said_turnovers
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, Evidence

if TYPE_CHECKING:
    from kzua_app.model.trade import TradeYear
    from kzua_app.reference import Reference


@pytest.fixture(scope="module")
def years(reference: Reference) -> dict[int, TradeYear]:
    return {year.year: year for year in trade_years(reference.trade.figures())}


def point(year: TradeYear, line: Line) -> Point:
    found = point_of(year, line)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("line", "year", "value"),
    [
        # the importer's report: Correlates of War 4.0
        (Line.KZ_TO_UA_RECONCILED, 2012, 1_495_000_000),
        (Line.UA_TO_KZ_RECONCILED, 2012, 2_923_000_000),
        (Line.TURNOVER_RECONCILED, 2012, 1_495_000_000 + 2_923_000_000),
        (Line.BALANCE_RECONCILED, 2012, 1_495_000_000 - 2_923_000_000),
        # the importers' of 2017: UN Comtrade
        (Line.TURNOVER_RECONCILED, 2017, 317_993_700 + 462_149_926),
        # no importer's report in 2015: UNCTAD's exporters
        (Line.TURNOVER_RECONCILED, 2015, 1_034_620_426 + 725_543_187),
        # from 2018 on Ukraine's report is missing: both flows are those of Kazakhstan's bureau
        (Line.TURNOVER_RECONCILED, 2023, 54_973_583 + 336_855_496),
        (Line.TURNOVER_BY_KZ, 2023, 391_829_079),
        (Line.TURNOVER_BY_KZ, 2012, 2_548_828_000 + 2_923_000_000),
        (Line.TURNOVER_BY_UA, 2012, 1_495_000_000 + 2_433_644_000),
        (Line.TURNOVER_CEPII, 2011, 2_683_851_359 + 1_874_966_859),
        (Line.BALANCE_CEPII, 2011, 2_683_851_359 - 1_874_966_859),
        (Line.KZ_TO_UA_GAP, 2012, 1_495_000_000 - 2_548_828_000),
        (Line.UA_TO_KZ_GAP, 2012, 2_923_000_000 - 2_433_644_000),
        (Line.SHARE_BY_KZ, 2023, 54_973_583 / 391_829_079 * 100),
    ],
)
def test_values_are_those_of_the_package(
    years: dict[int, TradeYear], line: Line, year: int, value: float
) -> None:
    assert point(years[year], line).value == pytest.approx(value)


@pytest.mark.parametrize(
    ("line", "year", "ground", "doubtful"),
    [
        (Line.KZ_TO_UA_RECONCILED, 2014, Ground.IMPORTER, False),
        (Line.KZ_TO_UA_RECONCILED, 2015, Ground.EXPORTER, True),
        (Line.TURNOVER_RECONCILED, 2014, Ground.IMPORTER, False),
        (Line.TURNOVER_RECONCILED, 2016, Ground.EXPORTER, True),
        (Line.TURNOVER_RECONCILED, 2020, Ground.BOTH, True),
        (Line.TURNOVER_BY_KZ, 2020, Ground.ONE_BOOK, False),
        # exports from UN Comtrade, imports from Correlates of War
        (Line.TURNOVER_BY_KZ, 2012, Ground.ONE_BOOK, True),
        (Line.TURNOVER_CEPII, 2012, Ground.ONE_BOOK, False),
        (Line.KZ_TO_UA_GAP, 2017, Ground.ONE_BOOK, False),
        (Line.KZ_TO_UA_GAP, 2012, Ground.ONE_BOOK, True),
        (Line.KZ_TO_UA_BY_UA, 2012, Ground.ONE_BOOK, False),
    ],
)
def test_what_is_put_together_of_different_things_is_doubtful(
    years: dict[int, TradeYear], line: Line, year: int, ground: Ground, doubtful: bool
) -> None:
    found = point(years[year], line)
    assert (found.ground, found.doubtful) == (ground, doubtful)


def test_point_names_its_sources_once(years: dict[int, TradeYear]) -> None:
    assert point(years[2014], Line.TURNOVER_RECONCILED).source_ids == ("cow4",)
    assert point(years[2012], Line.TURNOVER_BY_KZ).source_ids == ("penppml", "cow4")


def test_what_needs_a_missing_figure_is_missing(years: dict[int, TradeYear]) -> None:
    assert point_of(years[2013], Line.TURNOVER_BY_KZ) is None
    assert point_of(years[2000], Line.TURNOVER_CEPII) is None  # BACI has one direction only
    assert point_of(years[2020], Line.KZ_TO_UA_GAP) is None


@pytest.mark.parametrize(
    "change",
    [
        {"evidence": Evidence(("s",), Confidence.DOUBTFUL)},
        {"basis": "goods-imports-part-year"},
        {"year": PartialDate.parse("2011-01/2011-10")},
        {"year": PartialDate.parse("2011~")},
        {"year": None},
    ],
)
def test_weak_figures_and_parts_of_years_are_doubtful(
    years: dict[int, TradeYear], change: dict[str, object]
) -> None:
    figure = years[2011].kz_to_ua_by_ua
    assert figure is not None
    weak = replace(years[2011], kz_to_ua_by_ua=replace(figure, **change))  # type: ignore[arg-type]
    assert point(weak, Line.KZ_TO_UA_BY_UA).doubtful


def test_change_is_that_of_one_book_only(years: dict[int, TradeYear]) -> None:
    line = [point_of(years[year], Line.KZ_TO_UA_RECONCILED) for year in (2013, 2014, 2015)]
    found = changes(line)
    assert found[0] is None
    assert found[1] is not None
    assert found[1].value == pytest.approx((376 - 683) / 683 * 100)
    assert found[2] is None  # from the importer's report to the exporter's
    assert changes(()) == ()


def test_changes_between_data_sets_are_doubtful(years: dict[int, TradeYear]) -> None:
    by_kazakhstan = [point_of(years[year], Line.KZ_TO_UA_BY_KZ) for year in (2017, 2018, 2019)]
    assert [found and found.doubtful for found in changes(by_kazakhstan)] == [None, True, False]


def test_what_was_said_is_beside_the_lines(reference: Reference, years: dict[int, TradeYear]) -> None:
    model = ChartModel.of(tuple(years.values()), Measure.TURNOVER, Direction.BOTH, reference.trade.figures())
    said = [(one.year, one.value / 1e9, one.doubtful) for one in model.said]
    assert said == [
        (1997, 0.4, False),
        (2010, 5.0, True),
        (2010, 4.4, True),
        (2011, 4.4, False),
        (2012, 5.5, False),
        (2012, 4.4, True),
        (2016, 2.0, True),
    ]
    assert "glavcom-2013" in model.source_ids(2012)


def test_regions_flows_and_what_names_no_year_are_not_said_of_a_year(reference: Reference) -> None:
    said = {one.figure.id for one in said_turnovers(reference.trade.figures())}
    assert not any("turkestan" in identifier or "undated" in identifier for identifier in said)


def test_values_of_one_direction_have_one_band(years: dict[int, TradeYear]) -> None:
    model = ChartModel.of(tuple(years.values()), Measure.VALUES, Direction.KZ_TO_UA)
    (band,) = model.bands
    spans = dict(zip(model.years, band.spans, strict=True))
    assert [year for year, span in spans.items() if span] == [1995, 1996, 2000, 2004, 2005, 2008, 2012, 2017]
    assert spans[2012] == (2_548_828_000, 1_495_000_000)
