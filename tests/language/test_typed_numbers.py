# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers people type are read, in either grouping and any digits; printed ones read back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.formats import Formats
from kzua_app.language.typed_numbers import parse_number
from kzua_app.settings import DigitSet, Language

ALL = [
    Formats(Language.ENGLISH),
    Formats(Language.BENGALI, DigitSet.BENGALI),
    Formats(Language.BENGALI, DigitSet.WESTERN),
]
formats = st.sampled_from(ALL)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1234567", "1234567"),
        ("1,234,567", "1234567"),
        ("12,34,567", "1234567"),
        ("১২,৩৪,৫৬৭", "1234567"),
        ("1 234 567", "1234567"),
        ("1\u00a0234", "1234"),
        (" ২.৫০ ", "2.50"),
        ("−3.5", "-3.5"),
        ("-৩", "-3"),
        ("+0.04", "0.04"),
    ],
)
def test_numbers(text: str, number: str) -> None:
    assert parse_number(text) == Decimal(number)


@pytest.mark.parametrize(
    "text", ["", "-", "1,2", "1,23,45", "1.2.3", "1 23", "12a", "٫", "½", "nan", "1e5", ".5"]
)
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError, match=r".*"):
        parse_number(text)


@given(formats, st.decimals(-(10**15), 10**15, places=3))
def test_printed_numbers_read_back(format_: Formats, number: Decimal) -> None:
    assert parse_number(format_.decimal(number, 3)) == number
    assert parse_number(format_.signed(number, 3)) == number
    assert parse_number(format_.integer(int(number))) == int(number)
