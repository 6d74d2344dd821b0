# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dollars, exact and compact."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.digits import from_any_digits
from kzua_app.language.money import MoneyFormats
from kzua_app.language.numbers import significant
from kzua_app.settings import DigitSet, Language

ENGLISH = MoneyFormats(Language.ENGLISH, DigitSet.WESTERN)
BENGALI = MoneyFormats(Language.BENGALI, DigitSet.BENGALI)

UNITS = {"trillion": 12, "billion": 9, "million": 6} | {
    "ট্রিলিয়ন": 12,
    "বিলিয়ন": 9,
    "মিলিয়ন": 6,
    "কোটি": 7,
    "লাখ": 5,
}


@pytest.mark.parametrize(
    ("usd", "english", "bengali"),
    [
        (4_400_000_000, "$4,400,000,000", "৪,৪০,০০,০০,০০০ মার্কিন ডলার"),
        (Decimal("1234.5"), "$1,234.50", "১,২৩৪.৫০ মার্কিন ডলার"),
        (-17, "−$17", "−১৭ মার্কিন ডলার"),
        (0, "$0", "০ মার্কিন ডলার"),
        (-0.001, "$0", "০ মার্কিন ডলার"),
    ],
)
def test_exact(usd: float | Decimal, english: str, bengali: str) -> None:
    assert ENGLISH.exact(usd) == english
    assert BENGALI.exact(usd) == bengali


@pytest.mark.parametrize(
    ("usd", "english", "bengali"),
    [
        (4.4e9, "$4.4 billion", "৪.৪ বিলিয়ন (৪৪০ কোটি) মার্কিন ডলার"),
        (392e6, "$392 million", "৩৯২ মিলিয়ন (৩৯.২ কোটি) মার্কিন ডলার"),
        (5e6, "$5 million", "৫ মিলিয়ন (৫০ লাখ) মার্কিন ডলার"),
        (1.2e12, "$1.2 trillion", "১.২ ট্রিলিয়ন (১,২০,০০০ কোটি) মার্কিন ডলার"),
        (999_600_000, "$1 billion", "১ বিলিয়ন (১০০ কোটি) মার্কিন ডলার"),
        (1_675_900_000, "$1.68 billion", "১.৬৮ বিলিয়ন (১৬৮ কোটি) মার্কিন ডলার"),
        (-45_600_000, "−$45.6 million", "−৪৫.৬ মিলিয়ন (৪.৫৬ কোটি) মার্কিন ডলার"),
        (853_214.4, "$853,214", "৮,৫৩,২১৪ মার্কিন ডলার"),
    ],
)
def test_compact(usd: float, english: str, bengali: str) -> None:
    assert ENGLISH.compact(usd) == english
    assert BENGALI.compact(usd) == bengali


def test_millions_for_tables() -> None:
    assert ENGLISH.millions(1_676_000_000) == "1,676.0"
    assert BENGALI.millions(1_676_000_000) == "১,৬৭৬.০"
    assert ENGLISH.millions(-49_999) == "0.0"
    assert ENGLISH.millions(392_400_000, 0) == "392"


def amounts(text: str) -> set[Decimal]:
    found = re.findall(r"([0-9,.]+) ([^ ()]+)", from_any_digits(text))
    return {Decimal(figure.replace(",", "")).scaleb(UNITS[unit]) for figure, unit in found}


@given(st.integers(10**6, 10**15), st.sampled_from([ENGLISH, BENGALI]))
def test_every_scale_tells_the_same_amount(usd: int, money: MoneyFormats) -> None:
    text = money.compact(usd).removesuffix(" মার্কিন ডলার").removeprefix("$")
    assert amounts(text) == {significant(usd, 3)}
