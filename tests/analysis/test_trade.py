# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The figure that stands for a year is the best one; what follows from figures never mixes sides."""

from __future__ import annotations

import csv
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.trade import (
    NATIONAL_SERIES,
    Reporter,
    balance,
    growth,
    mirror_gap,
    trade_years,
    turnover,
)
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, Evidence
from kzua_app.model.text import LocalizedText
from kzua_app.model.trade import Flow, TradeFigure, TradeYear

if TYPE_CHECKING:
    from kzua_app.reference import Reference

EXPECTED = Path(__file__).parents[1] / "data" / "trade-years.csv"


def figure(
    series: str = "bns", value: float = 100.0, flow: Flow = Flow.KZ_TO_UA, reporter: str = "kz"
) -> TradeFigure:
    """A figure of 2012."""
    return TradeFigure(
        id=f"{reporter}-{flow}-{series}-{value}",
        year=PartialDate.parse("2012"),
        reporter=reporter,
        side="exporter",
        flow=flow,
        value_usd=value,
        basis="goods-exports",
        series=series,
        unit_note="",
        note=LocalizedText(""),
        evidence=Evidence(("somebody",), Confidence.DOCUMENTED),
    )


def year_of(*figures: TradeFigure) -> TradeYear:
    (year,) = trade_years(figures)
    return year


def slots(year: TradeYear) -> dict[tuple[str, str], TradeFigure | None]:
    return {
        ("kz-to-ua", "kz"): year.kz_to_ua_by_kz,
        ("kz-to-ua", "ua"): year.kz_to_ua_by_ua,
        ("ua-to-kz", "ua"): year.ua_to_kz_by_ua,
        ("ua-to-kz", "kz"): year.ua_to_kz_by_kz,
        ("kz-to-ua", "reconciled"): year.kz_to_ua_reconciled,
        ("ua-to-kz", "reconciled"): year.ua_to_kz_reconciled,
    }


def test_the_years_are_those_of_the_collected_table(reference: Reference) -> None:
    with EXPECTED.open(encoding="utf-8") as file:
        expected = {
            (int(row["year"]), row["flow"], row["reporter"], row["series"], float(row["value_usd"]))
            for row in csv.DictReader(file)
        }
    chosen = {
        (year.year, *slot, best.series, best.value_usd)
        for year in trade_years(reference.trade.figures())
        for slot, best in slots(year).items()
        if best is not None
    }
    assert chosen == expected


@given(st.permutations([figure(series) for series in NATIONAL_SERIES]))
def test_the_best_series_is_taken_whatever_the_order(figures: list[TradeFigure]) -> None:
    assert year_of(*figures).kz_to_ua_by_kz == figure(NATIONAL_SERIES[0])


def test_years_come_in_order() -> None:
    later = replace(figure(), year=PartialDate.parse("2013"))
    assert [year.year for year in trade_years([later, figure()])] == [2012, 2013]


@pytest.mark.parametrize(
    "other",
    [
        figure("icio"),
        figure("oec"),
        figure("press"),
        figure("seed"),
        figure("baci"),
        figure("bns", reporter="mfa-ua"),
        figure("bns", reporter="reconciled"),
        figure("bns", flow=Flow.TURNOVER),
        replace(figure(), evidence=Evidence(("somebody",), Confidence.DOUBTFUL)),
        replace(figure(), year=None),
        replace(figure(), year=PartialDate.parse("2012-05")),
        replace(figure(), year=PartialDate.parse("2012~")),
        replace(figure(), year=PartialDate.parse("2012/2013")),
    ],
)
def test_what_never_stands_for_a_year(other: TradeFigure) -> None:
    assert trade_years([other]) == ()


BOTH_BY_KAZAKHSTAN = year_of(figure(value=300.0), figure(value=120.0, flow=Flow.UA_TO_KZ))


def test_turnover_and_balance_of_one_side() -> None:
    assert turnover(BOTH_BY_KAZAKHSTAN, Reporter.KAZAKHSTAN) == 420.0
    assert balance(BOTH_BY_KAZAKHSTAN, Reporter.KAZAKHSTAN) == 180.0


def test_no_side_lends_its_figure_to_the_other() -> None:
    mixed = year_of(figure(value=300.0), figure(value=120.0, flow=Flow.UA_TO_KZ, reporter="ua"))
    for reporter in Reporter:
        assert turnover(mixed, reporter) is None
        assert balance(mixed, reporter) is None


def test_the_mirror_gap_is_what_the_importer_has_more() -> None:
    year = year_of(
        figure(value=300.0),
        figure(value=340.0, reporter="ua"),
        figure(value=120.0, flow=Flow.UA_TO_KZ, reporter="ua"),
        figure(value=100.0, flow=Flow.UA_TO_KZ),
    )
    assert mirror_gap(year, Flow.KZ_TO_UA) == 40.0
    assert mirror_gap(year, Flow.UA_TO_KZ) == -20.0
    assert mirror_gap(BOTH_BY_KAZAKHSTAN, Flow.KZ_TO_UA) is None
    with pytest.raises(ValueError, match="turnover"):
        mirror_gap(year, Flow.TURNOVER)


@pytest.mark.parametrize(
    ("previous", "current", "percent"),
    [(100.0, 150.0, 50.0), (200.0, 50.0, -75.0), (80.0, 80.0, 0.0), (100.0, 0.0, -100.0)],
)
def test_growth_is_in_percent_of_the_year_before(previous: float, current: float, percent: float) -> None:
    assert growth(previous, current) == percent


@pytest.mark.parametrize(("previous", "current"), [(None, 1.0), (1.0, None), (0.0, 1.0)])
def test_there_is_no_growth_from_nothing(previous: float | None, current: float | None) -> None:
    assert growth(previous, current) is None
