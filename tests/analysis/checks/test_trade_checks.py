# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sums, stated turnovers, growth and mirror data, on figures made by hand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.checks.books import books, rounding
from kzua_app.analysis.checks.content import CheckedContent
from kzua_app.analysis.checks.growth import growth
from kzua_app.analysis.checks.mirrors import mirror_gaps
from kzua_app.analysis.checks.turnovers import stated_turnovers, sums_of_flows
from kzua_app.model.checks import CheckResult, CheckRule
from kzua_app.model.trade import Flow
from tests.analysis.checks.samples import both, edtf, figure, number, stated

BILLION = 1e9


@pytest.mark.parametrize(
    ("printed", "result"),
    [(30_000_000, CheckResult.HOLDS), (30_000_900, CheckResult.HOLDS), (30_002_000, CheckResult.FAILS)],
)
def test_a_printed_turnover_is_the_sum_to_the_thousand(printed: float, result: CheckResult) -> None:
    total = figure(Flow.TURNOVER, printed, basis="goods-sum-printed")
    (check,) = sums_of_flows(CheckedContent(figures=(*both("bns", "kz", "2012", 1e7, 2e7), total)))
    assert check.id == "turnover-sum:2012-kz-bns"
    assert check.result is result
    assert [str(item.record) for item in check.inputs] == [
        "trade:2012-kz-to-ua-kz-bns",
        "trade:2012-ua-to-kz-kz-bns",
    ]


def test_a_sum_of_one_flow_tells_nothing() -> None:
    total = figure(Flow.TURNOVER, 1e7, basis="goods-sum-printed")
    (check,) = sums_of_flows(CheckedContent(figures=(figure(Flow.KZ_TO_UA, 1e7), total)))
    assert check.result is CheckResult.UNCLEAR


def test_flows_of_another_table_are_not_added() -> None:
    total = figure(Flow.TURNOVER, 3e7, basis="goods-sum-printed")
    (check,) = sums_of_flows(CheckedContent(figures=(*both("comtrade", "kz", "2012", 1e7, 2e7), total)))
    assert check.result is CheckResult.UNCLEAR


@pytest.mark.parametrize(
    ("amount", "low", "high"), [(4.4e9, 4.35e9, 4.45e9), (5e9, 4.95e9, 5.05e9), (4e8, 3.95e8, 4.05e8)]
)
def test_what_is_stated_is_rounded_to_two_figures(amount: float, low: float, high: float) -> None:
    assert rounding(amount) == pytest.approx((low, high))


@given(st.floats(1e6, 1e12))
def test_an_amount_lies_within_its_own_rounding(amount: float) -> None:
    low, high = rounding(amount)
    assert low < amount < high


@pytest.mark.parametrize(
    ("baci", "result"),
    [(2.0, CheckResult.HOLDS), (2.5, CheckResult.UNCLEAR)],
)
def test_a_stated_turnover_is_held_against_every_book(baci: float, result: CheckResult) -> None:
    kept = (
        *both("bns", "kz", "2012", 2.4 * BILLION, 2 * BILLION),
        *both("baci", "reconciled", "2012", 2.4 * BILLION, baci * BILLION),
    )
    (check,) = stated_turnovers(CheckedContent(figures=(*kept, stated(4.4 * BILLION))))
    assert check.result is result
    assert [item.agrees for item in check.computed] == [True, baci == 2]


def test_a_stated_turnover_that_no_book_has_does_not_hold() -> None:
    kept = both("bns", "kz", "2012", 1 * BILLION, 1 * BILLION)
    (check,) = stated_turnovers(CheckedContent(figures=(*kept, stated(4.4 * BILLION))))
    assert check.result is CheckResult.FAILS


def test_a_stated_turnover_of_a_year_without_books_cannot_be_told() -> None:
    (check,) = stated_turnovers(CheckedContent(figures=(stated(4.4 * BILLION),)))
    assert check.result is CheckResult.UNCLEAR


def test_in_kazakhstans_books_baci_stands_in_for_exports_only() -> None:
    kept = (figure(Flow.KZ_TO_UA, 5, series="baci", reporter="reconciled"), figure(Flow.UA_TO_KZ, 7))
    kazakhstan, *_ = books(kept)
    assert kazakhstan.entries[2012].value == 12
    assert "BACI" in kazakhstan.entries[2012].label.template.en
    assert not [book for book in books(kept[:1]) if 2012 in book.entries]


@pytest.mark.parametrize(
    ("second", "result"),
    [((3, 2), CheckResult.HOLDS), ((1, 2), CheckResult.FAILS)],
)
def test_growth_is_held_against_a_series(second: tuple[int, int], result: CheckResult) -> None:
    kept = (*both("cow4", "ua", "2010", 1, 1), *both("cow4", "ua", "2012", *second))
    doubled = number(CheckRule.GROWTH, first=edtf("2010"), last=edtf("2012"), low=2.0)
    (check,) = growth(CheckedContent(figures=kept, numbers=(doubled,)))
    assert check.result is result
    assert check.id == "growth:cn"


def test_growth_on_which_books_differ_cannot_be_told() -> None:
    kept = (
        *both("cow4", "x", "2010", 1, 1),
        *both("cow4", "x", "2012", 3, 3),
        *both("oec", "oec", "2010", 1, 1),
        *both("oec", "oec", "2012", 1, 1),
    )
    doubled = number(CheckRule.GROWTH, first=edtf("2010"), last=edtf("2012"), low=2.0)
    (check,) = growth(CheckedContent(figures=kept, numbers=(doubled,)))
    assert check.result is CheckResult.UNCLEAR
    assert [item.agrees for item in check.computed] == [True, False]


def test_growth_between_stated_amounts_allows_for_their_rounding() -> None:
    claim = number(CheckRule.GROWTH, first=edtf("2011"), last=edtf("2012"), low=1.235, high=1.245)
    kept = (stated(4.4 * BILLION, "2011"), stated(5.5 * BILLION, "2012"))
    (check,) = growth(CheckedContent(figures=kept, numbers=(claim,)))
    assert check.result is CheckResult.HOLDS


def test_growth_of_one_flow_looks_at_that_flow() -> None:
    kept = (*both("cow4", "x", "2010", 9, 1), *both("cow4", "x", "2011", 1, 2))
    claim = number(CheckRule.GROWTH, flow="ua-to-kz", first=edtf("2010"), last=edtf("2011"), low=2.0)
    (check,) = growth(CheckedContent(figures=kept, numbers=(claim,)))
    assert check.result is CheckResult.HOLDS


def test_growth_without_years_cannot_be_told() -> None:
    kept = both("cow4", "x", "2010", 9, 1)
    (check,) = growth(CheckedContent(figures=kept, numbers=(number(CheckRule.GROWTH),)))
    assert check.result is CheckResult.UNCLEAR
    assert [item.value.amount for item in check.computed] == [10]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("imported", "result"),
    [
        (90, CheckResult.HOLDS),
        (125, CheckResult.HOLDS),
        (89, CheckResult.FAILS),
        (126, CheckResult.FAILS),
    ],
)
def test_mirror_data_may_differ_by_freight(imported: float, result: CheckResult) -> None:
    kept = (figure(Flow.KZ_TO_UA, 100), figure(Flow.KZ_TO_UA, imported, reporter="ua"))
    (check,) = mirror_gaps(CheckedContent(figures=kept))
    assert check.id == "mirror:2012-kz-to-ua"
    assert check.result is result


def test_what_one_side_reports_has_no_mirror() -> None:
    assert not [*mirror_gaps(CheckedContent(figures=(figure(Flow.KZ_TO_UA, 100),)))]
