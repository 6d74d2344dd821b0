# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances, conversions, censuses and anniversaries, on records made by hand."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest

from kzua_app.analysis.checks.anniversaries import anniversaries
from kzua_app.analysis.checks.censuses import census_ranges, census_sums
from kzua_app.analysis.checks.content import CheckedContent
from kzua_app.analysis.checks.conversions import bengali_amounts, miles_and_kilometres
from kzua_app.analysis.checks.distance import distances
from kzua_app.analysis.closest import ClosestPoints
from kzua_app.model.checks import CheckResult, CheckRule
from kzua_app.model.records import RecordRef
from kzua_app.model.text import LocalizedText
from tests.analysis.checks.samples import community, disagreement, edtf, event, fact, number

HOLDS, FAILS, UNCLEAR = CheckResult.HOLDS, CheckResult.FAILS, CheckResult.UNCLEAR
POINTS = ClosestPoints(LocalizedText("borders"), (48.41056, 46.47828), (49.24578, 40.14166), 7)


@pytest.mark.parametrize(("km", "result"), [(468, HOLDS), (481, HOLDS), (466, FAILS), (482, FAILS)])
def test_a_distance_holds_within_the_precision_of_the_borders(km: float, result: CheckResult) -> None:
    claim = number(CheckRule.DISTANCE, value=km, low=km - 0.5, high=km + 0.5)
    (check,) = distances(CheckedContent(numbers=(claim,), closest=POINTS))
    assert check.result is result


def test_without_borders_no_distance_is_checked() -> None:
    claim = number(CheckRule.DISTANCE, value=468.0)
    assert not [*distances(CheckedContent(numbers=(claim,)))]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("290 miles (468 km)", FAILS),
        ("291 miles (468 km)", HOLDS),
        ("468 km (291 mi).", HOLDS),
        ("468 km is 290 miles", FAILS),
        ("1,000 km (621 mi)", HOLDS),
    ],
)
def test_miles_are_kilometres(text: str, result: CheckResult) -> None:
    assert [check.result for check in miles_and_kilometres(CheckedContent(facts=(fact(text),)))] == [result]
    assert [
        check.result for check in miles_and_kilometres(CheckedContent(disagreements=(disagreement(text),)))
    ] == [result]


def test_the_same_conversion_in_a_text_is_checked_once() -> None:
    text = "290 miles (468 km); once more, 290 miles (468 km), and 468 km (291 mi) or 468 km is 291 miles"
    ids = [check.id for check in miles_and_kilometres(CheckedContent(facts=(fact(text),)))]
    assert ids == ["conversion:fact-f:290-miles-468-km", "conversion:fact-f:468-km-291-miles"]


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("৪.৪ বিলিয়ন (৪৪০ কোটি) মার্কিন ডলার", HOLDS),
        ("৪.৪ বিলিয়ন (৪৪ কোটি) মার্কিন ডলার", FAILS),
        ("৪৫ মিলিয়ন (৪ কোটি ৫০ লাখ) মার্কিন ডলার", HOLDS),
        ("০.৫ মিলিয়ন (৫ লাখ) মার্কিন ডলার", HOLDS),
        ("৪.৪ বিলিয়ন (৪৪০ কোটি) থেকে ২.২ বিলিয়ন (২০০ কোটি)", FAILS),
    ],
)
def test_billions_are_crores(text: str, result: CheckResult) -> None:
    kept = CheckedContent(facts=(fact(bn=unicodedata.normalize("NFC", text)),))
    assert [check.result for check in bengali_amounts(kept)] == [result]


def test_a_text_without_two_scales_has_nothing_to_convert() -> None:
    assert not [*bengali_amounts(CheckedContent(facts=(fact("4.4 billion", "৪৪০ কোটি"),)))]


def test_a_range_is_held_against_the_two_latest_censuses() -> None:
    kept = (
        community("claim", 895_000, "", "encyclopedia-range", 2_400_000),
        community("c2021", 387_327, "2021"),
        community("c1989", 896_200, "1989"),
        community("c1959", 762_100, "1959"),
        community("doubtful", 1, "2009", "census-unconfirmed"),
    )
    found = {check.id: check.result for check in census_ranges(CheckedContent(communities=kept))}
    assert found == {"census-range:claim:c1989": HOLDS, "census-range:claim:c2021": FAILS}


@pytest.mark.parametrize(("second", "result"), [(60, HOLDS), (50, UNCLEAR), (70, FAILS)])
def test_regions_add_up_to_the_country(second: int, result: CheckResult) -> None:
    kept = (
        community("all", 100),
        community("a", 40, basis="census-by-region", region="A"),
        community("b", second, basis="census-by-region", region="B"),
        community("old", 9, "1999", "census-by-region", region="B"),
    )
    (check,) = census_sums(CheckedContent(communities=kept))
    assert check.result is result
    assert [item.label.template.en for item in check.inputs] == ["A", "B"]


@pytest.mark.parametrize(("began", "result"), [("1992-07", HOLDS), ("1991", FAILS)])
def test_an_anniversary_counts_from_an_event(began: str, result: CheckResult) -> None:
    claim = number(
        CheckRule.ANNIVERSARY, last=edtf("2022-07-23"), value=30.0, against=RecordRef.parse("event:e")
    )
    (check,) = anniversaries(CheckedContent(numbers=(claim,), events=(event(began),)))
    assert check.result is result


@pytest.mark.parametrize(
    ("years", "results"), [(207.0, [HOLDS, HOLDS]), (206.0, [FAILS, FAILS]), (None, [UNCLEAR])]
)
def test_anniversaries_of_a_person_agree_with_each_other(
    years: float | None, results: list[CheckResult]
) -> None:
    first = number(CheckRule.ANNIVERSARY, last=edtf("1939"), value=125.0, against=RecordRef.parse("person:p"))
    second = replace(first, id="cn2", last=edtf("2021-03"), value=years)
    claims = (first, second) if years else (first,)
    assert [check.result for check in anniversaries(CheckedContent(numbers=claims))] == results
