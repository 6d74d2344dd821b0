# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordinals: English by the last digits, Bengali with its ten endings."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.ordinals import century, ordinal, ordinal_word
from kzua_app.settings import Language


@pytest.mark.parametrize(
    ("number", "english", "bengali"),
    [
        (1, "1st", "1ম"),
        (2, "2nd", "2য়"),
        (3, "3rd", "3য়"),
        (4, "4th", "4র্থ"),
        (5, "5th", "5ম"),
        (6, "6th", "6ষ্ঠ"),
        (7, "7th", "7ম"),
        (8, "8th", "8ম"),
        (9, "9th", "9ম"),
        (10, "10th", "10ম"),
        (11, "11th", "11তম"),
        (12, "12th", "12তম"),
        (13, "13th", "13তম"),
        (21, "21st", "21তম"),
        (22, "22nd", "22তম"),
        (103, "103rd", "103তম"),
        (111, "111th", "111তম"),
        (112, "112th", "112তম"),
    ],
)
def test_figures(number: int, english: str, bengali: str) -> None:
    assert ordinal(number, Language.ENGLISH) == english
    assert ordinal(number, Language.BENGALI) == unicodedata.normalize("NFC", bengali)


def test_centuries_go_on_with_another_ending() -> None:
    assert [century(n, Language.BENGALI) for n in (9, 10, 11, 19, 21)] == ["9ম", "10ম", "11শ", "19শ", "21শ"]
    assert [century(n, Language.ENGLISH) for n in (2, 19, 21)] == ["2nd", "19th", "21st"]


def test_words_up_to_the_tenth() -> None:
    english = [ordinal_word(n, Language.ENGLISH) for n in range(12)]
    assert english[1:11] == "first second third fourth fifth sixth seventh eighth ninth tenth".split()  # noqa: SIM905
    bengali = [ordinal_word(n, Language.BENGALI) for n in range(12)]
    expected = "প্রথম দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম"
    assert bengali[1:11] == unicodedata.normalize("NFC", expected).split()
    assert [*english[::11], *bengali[::11]] == [""] * 4


@given(st.integers(1, 10**9), st.sampled_from(Language))
def test_the_number_reads_back(number: int, language: Language) -> None:
    text = ordinal(number, language)
    assert text.removesuffix(text.lstrip("0123456789")) == str(number)
    assert unicodedata.is_normalized("NFC", text)
