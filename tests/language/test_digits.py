# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Digits: both ways, of any script, and only where the text is Bengali."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.digits import content_digits, digits_shown, from_any_digits, to_digits
from kzua_app.settings import DigitSet, Language


@pytest.mark.parametrize(
    ("text", "digits", "expected"),
    [
        ("1991–১৯৯৩", DigitSet.BENGALI, "১৯৯১–১৯৯৩"),
        ("1991–১৯৯৩", DigitSet.WESTERN, "1991–1993"),
        ("কোনো অঙ্ক নেই", DigitSet.WESTERN, "কোনো অঙ্ক নেই"),
    ],
)
def test_maps_both_ways(text: str, digits: DigitSet, expected: str) -> None:
    assert to_digits(text, digits) == expected


def test_reads_digits_of_any_script() -> None:
    assert from_any_digits("১৯৯২ ١٩٩٢ १९९२ 1992 x²") == "1992 1992 1992 1992 x²"


def test_english_always_has_western_digits() -> None:
    assert digits_shown(Language.ENGLISH, DigitSet.BENGALI) is DigitSet.WESTERN
    assert digits_shown(Language.BENGALI, DigitSet.BENGALI) is DigitSet.BENGALI
    assert digits_shown(Language.BENGALI, DigitSet.WESTERN) is DigitSet.WESTERN


@pytest.mark.parametrize(
    ("text", "language", "digits", "expected"),
    [
        ("১৯৯২ সালে", Language.BENGALI, DigitSet.WESTERN, "1992 সালে"),
        ("1992 সালে HS 72", Language.BENGALI, DigitSet.BENGALI, "১৯৯২ সালে HS ৭২"),
        ("1992", Language.BENGALI, DigitSet.BENGALI, "১৯৯২"),
        ("In 1992 (English stands in)", Language.BENGALI, DigitSet.BENGALI, "In 1992 (English stands in)"),
        ("In 1992", Language.ENGLISH, DigitSet.WESTERN, "In 1992"),
        ("১৯৯২ সালে", Language.ENGLISH, DigitSet.WESTERN, "১৯৯২ সালে"),
    ],
)
def test_content_follows_the_setting(text: str, language: Language, digits: DigitSet, expected: str) -> None:
    assert content_digits(text, language, digits) == expected


@given(st.text(), st.sampled_from(DigitSet))
def test_mapping_again_changes_nothing(text: str, digits: DigitSet) -> None:
    once = to_digits(text, digits)
    assert to_digits(once, digits) == once
    assert from_any_digits(once) == from_any_digits(text)
