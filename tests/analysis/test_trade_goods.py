# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fuel and other goods, rankings and marked events, on the real content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.trade import trade_years
from kzua_app.analysis.trade_events import MARKED, event_marks, events_of_trade
from kzua_app.analysis.trade_goods import GoodsModel, Side, fuel_gap
from kzua_app.analysis.trade_range import YearRange
from kzua_app.analysis.trade_ranking import rankings
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from kzua_app.reference import Reference


@pytest.fixture(scope="module")
def model(reference: Reference) -> GoodsModel:
    return GoodsModel.of(trade_years(reference.trade.figures()), reference.trade.commodities())


def test_other_goods_are_the_total_less_the_fuel(model: GoodsModel) -> None:
    year = model.find(2012)
    assert year is not None
    assert year.by(Side.KAZAKHSTAN).fuel_usd == 2_324_141_500
    assert year.by(Side.KAZAKHSTAN).other_usd == 2_548_828_000 - 2_324_141_500
    assert year.by(Side.UKRAINE).other_usd == 1_495_000_000 - 1_226_979_918


def test_fuel_of_more_than_the_total_leaves_no_other_goods(model: GoodsModel) -> None:
    year = model.find(2015)
    assert year is not None
    bar = year.by(Side.KAZAKHSTAN)
    assert bar.contradicts_itself
    assert bar.other_usd is None
    assert bar.height == 1_041_379_306
    assert [y.year for y in model.years for side in Side if y.by(side).contradicts_itself] == [2015]


def test_fuel_or_total_alone_are_not_divided(model: GoodsModel) -> None:
    fuel_only, total_only = model.find(2013), model.find(2020)
    assert fuel_only is not None
    assert total_only is not None
    assert fuel_only.by(Side.KAZAKHSTAN).total is None
    assert fuel_only.by(Side.KAZAKHSTAN).other_usd is None
    assert total_only.by(Side.KAZAKHSTAN).fuel is None
    assert total_only.by(Side.KAZAKHSTAN).other_usd is None


def test_years_are_those_of_the_totals_without_a_gap(model: GoodsModel) -> None:
    assert [year.year for year in model.years] == list(range(1994, 2024))
    assert [year.year for year in model.within(YearRange(2010, 2012)).years] == [2010, 2011, 2012]


def test_gap_of_fuel_changes_its_sign(model: GoodsModel) -> None:
    gaps = {year.year: fuel_gap(year, model.flow) for year in model.years}
    assert gaps[2008] == 2_602_042_870 - 1_600_292_344
    assert gaps[2013] == 413_007_126 - 1_761_520_831
    assert gaps[2020] is None


def test_other_direction_is_counted_the_other_way(reference: Reference) -> None:
    years = trade_years(reference.trade.figures())
    model = GoodsModel.of(years, reference.trade.commodities(), Flow.UA_TO_KZ)
    year = model.find(2012)
    assert year is not None
    assert year.by(Side.UKRAINE).other_usd == 2_433_644_000 - 6_580_368
    assert fuel_gap(year, model.flow) == 5_350_600 - 6_580_368


def test_greatest_fuel_is_found(model: GoodsModel) -> None:
    assert model.greatest_fuel() == (2008, Side.UKRAINE, 2_602_042_870)
    assert model.highest == 3_119_000_000
    assert GoodsModel.of((), ()).greatest_fuel() is None


def test_classifications_are_ranked_apart(reference: Reference) -> None:
    found = rankings(reference.trade.commodities(2015), Flow.KZ_TO_UA)
    assert [(one.reporter, one.classification, len(one.goods)) for one in found] == [
        ("kz", "sitc", 10),
        ("kz", "hs", 2),
        ("ua", "hs", 2),
    ]
    values = [good.value_usd or 0.0 for good in found[0].goods]
    assert values == sorted(values, reverse=True)
    assert found[0].most == 909_580_154


def test_goods_without_a_value_have_no_rank(reference: Reference) -> None:
    assert rankings(reference.trade.commodities(2018), Flow.KZ_TO_UA) == ()


def test_marked_events_are_in_the_content(reference: Reference) -> None:
    marks = event_marks(reference.events.all())
    assert [mark.event.id for mark in marks] == list(MARKED)
    assert [mark.year for mark in marks] == [1998, 2010, 2014, 2016, 2022]
    assert [mark.number for mark in marks] == [1, 2, 3, 4, 5]
    assert "transit" in marks[3].event.title.en
    assert "invasion" in marks[4].event.title.en


def test_events_stand_where_in_their_year_they_happened(reference: Reference) -> None:
    parts = {mark.year: mark.part for mark in event_marks(reference.events.all())}
    assert parts[2014] == 0.5  # only the year is known
    assert parts[2016] == 0.0
    assert parts[2022] == pytest.approx(54 / 366)


def test_events_of_trade_hold_those_marked(reference: Reference) -> None:
    chosen = events_of_trade(reference.events.all())
    assert {event.id for event in chosen} >= set(MARKED)
    assert {event.category for event in chosen if event.id not in MARKED} == {
        "trade",
        "transit",
        "dispute",
        "energy",
    }
