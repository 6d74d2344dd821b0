# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranges with both ends and with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.ranges import RangeFormats
from kzua_app.language.typed_numbers import parse_number
from kzua_app.settings import DigitSet, Language

if TYPE_CHECKING:
    from decimal import Decimal

ENGLISH = RangeFormats(Language.ENGLISH, DigitSet.WESTERN)
BENGALI = RangeFormats(Language.BENGALI, DigitSet.BENGALI)
both = st.sampled_from([ENGLISH, BENGALI])


@pytest.mark.parametrize(
    ("low", "high", "english", "bengali"),
    [
        (1200, 140000, "1,200–140,000", "১,২০০–১,৪০,০০০"),
        (1.5, 2.25, "1.5–2.25", "১.৫–২.২৫"),
        (7, 7, "7", "৭"),
        (-5, 3, "−5 to 3", "−৫ থেকে ৩"),
        (-5, -3, "−5 to −3", "−৫ থেকে −৩"),
        (1200, None, "1,200 or more", "১,২০০ বা তার বেশি"),
        (None, 1200, "up to 1,200", "১,২০০ পর্যন্ত"),
    ],
)
def test_numbers(low: float | None, high: float | None, english: str, bengali: str) -> None:
    assert ENGLISH.numbers(low, high) == english
    assert BENGALI.numbers(low, high) == bengali


@pytest.mark.parametrize(
    ("first", "last", "english", "bengali"),
    [
        (1992, 2023, "1992–2023", "১৯৯২–২০২৩"),
        (1992, 1992, "1992", "১৯৯২"),
        (1992, None, "since 1992", "১৯৯২ থেকে"),
        (None, 2023, "until 2023", "২০২৩ পর্যন্ত"),
    ],
)
def test_years_are_never_grouped(first: int | None, last: int | None, english: str, bengali: str) -> None:
    assert ENGLISH.years(first, last) == english
    assert BENGALI.years(first, last) == bengali


def test_ends_that_print_alike_are_one() -> None:
    assert ENGLISH.numbers(1.16, 1.24, 1) == "1.2"


@pytest.mark.parametrize(("low", "high"), [(None, None), (3, 2)])
def test_what_is_no_range_is_refused(low: int | None, high: int | None) -> None:
    with pytest.raises(ValueError, match=r"None|3"):
        ENGLISH.years(low, high)


@given(both, st.lists(st.decimals(0, 10**12, places=2), min_size=2, max_size=2, unique=True))
def test_both_ends_read_back(ranges: RangeFormats, ends: list[Decimal]) -> None:
    low, high = sorted(ends)
    assert [parse_number(end) for end in ranges.numbers(low, high).split("–")] == [low, high]


@given(both, st.integers(0, 9999))
def test_the_one_end_reads_back(ranges: RangeFormats, year: int) -> None:
    for text in (ranges.years(year, None), ranges.years(None, year), ranges.numbers(None, year)):
        numbers = [word for word in text.split() if word[0].isdigit()]
        assert [parse_number(number) for number in numbers] == [year]
