# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as printed, and read back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.digits import from_any_digits
from kzua_app.language.numbers import NumberFormats, rounded, significant
from kzua_app.settings import DigitSet, Language

ENGLISH = NumberFormats(Language.ENGLISH, DigitSet.WESTERN)
BENGALI = NumberFormats(Language.BENGALI, DigitSet.BENGALI)
BENGALI_WESTERN = NumberFormats(Language.BENGALI, DigitSet.WESTERN)

formats = st.sampled_from([ENGLISH, BENGALI, BENGALI_WESTERN])
decimals = st.decimals(min_value=-(10**15), max_value=10**15, places=4)


def read(text: str) -> Decimal:
    return Decimal(from_any_digits(text).replace(",", "").replace("−", "-"))


def test_groups_as_each_language_does() -> None:
    assert ENGLISH.integer(12345678) == "12,345,678"
    assert BENGALI.integer(12345678) == "১,২৩,৪৫,৬৭৮"
    assert BENGALI_WESTERN.integer(12345678) == "1,23,45,678"


def test_years_are_never_grouped() -> None:
    assert ENGLISH.year(1992) == "1992"
    assert BENGALI.year(1992) == "১৯৯২"


@pytest.mark.parametrize(
    ("x", "places", "english", "bengali"),
    [
        (1676, 1, "1,676.0", "১,৬৭৬.০"),
        (0.1 + 0.2, None, "0.3", "০.৩"),
        (Decimal("4.40"), None, "4.4", "৪.৪"),
        (2.25, 1, "2.3", "২.৩"),
        (-2.25, 1, "−2.3", "−২.৩"),
        (-0.04, 1, "0.0", "০.০"),
        (1e-9, None, "0", "০"),
        (Decimal("1E+6"), None, "1,000,000", "১০,০০,০০০"),
    ],
)
def test_decimals(x: float | Decimal, places: int | None, english: str, bengali: str) -> None:
    assert ENGLISH.decimal(x, places) == english
    assert BENGALI.decimal(x, places) == bengali


def test_percent_takes_percent() -> None:
    assert ENGLISH.percent(1.9) == "1.9%"
    assert BENGALI.percent(1.9) == "১.৯%"
    assert ENGLISH.percent(12.345, 1) == "12.3%"


@pytest.mark.parametrize(
    ("x", "expected"), [(3.25, "+3.3"), (-3.25, "−3.3"), (0, "0.0"), (0.04, "0.0"), (-0.04, "0.0")]
)
def test_signed_says_which_way(x: float, expected: str) -> None:
    assert ENGLISH.signed(x, 1) == expected
    assert ENGLISH.signed_percent(x, 1) == f"{expected}%"


def test_significant_figures_carry_over() -> None:
    assert significant(999_600_000, 3) == 1_000_000_000
    assert significant(0, 3) == 0
    assert rounded(1650, -2) == 1700


def test_floats_of_any_size_are_printed() -> None:
    assert read(ENGLISH.integer(1.7e308)) == Decimal("1.7e308")


@given(formats, st.integers())
def test_integers_read_back(numbers: NumberFormats, n: int) -> None:
    assert read(numbers.integer(n)) == n


@given(formats, decimals)
def test_decimals_read_back(numbers: NumberFormats, x: Decimal) -> None:
    assert read(numbers.decimal(x)) == x
    assert read(numbers.decimal(x, 4)) == x
    assert abs(read(numbers.decimal(x, 1)) - x) <= Decimal("0.05")


@given(formats, st.floats(allow_nan=False, allow_infinity=False))
def test_sign_and_value_agree(numbers: NumberFormats, x: float) -> None:
    text = numbers.signed(x, 2)
    sign = {"+": 1, "−": -1}.get(text[0], 0)
    value = read(text)
    assert sign == (value > 0) - (value < 0)
