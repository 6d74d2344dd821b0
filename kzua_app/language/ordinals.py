# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ordinals in figures (1st, ১ম) and, up to the tenth, in words (first, প্রথম).

Bengali has its own ending for each of the first ten; after that it is তম, except for centuries,
which are counted with শ (১৯শ শতক).
"""

from __future__ import annotations

import unicodedata

from kzua_app.settings import Language

_ENDINGS_BN = ("ম", "য়", "য়", "র্থ", "ম", "ষ্ঠ", "ম", "ম", "ম", "ম")
_FURTHER_BN = "তম"
_CENTURY_BN = "শ"
_ENDINGS_EN = {1: "st", 2: "nd", 3: "rd"}
_TEENS = range(11, 14)

_WORDS = {
    Language.ENGLISH: (
        *("first", "second", "third", "fourth", "fifth"),
        *("sixth", "seventh", "eighth", "ninth", "tenth"),
    ),
    Language.BENGALI: (
        *("প্রথম", "দ্বিতীয়", "তৃতীয়", "চতুর্থ", "পঞ্চম"),
        *("ষষ্ঠ", "সপ্তম", "অষ্টম", "নবম", "দশম"),
    ),
}


def ordinal(number: int, language: Language) -> str:
    """``number``, which is above zero, as an ordinal in figures with Western digits: 19th, 19তম."""
    return f"{number}{_ending(number, language, _FURTHER_BN)}"


def century(number: int, language: Language) -> str:
    """As ``ordinal``, for centuries: 19th, 19শ."""
    return f"{number}{_ending(number, language, _CENTURY_BN)}"


def ordinal_word(number: int, language: Language) -> str:
    """``number`` as a word; empty for what is not from one to ten."""
    words = _WORDS[language]
    return unicodedata.normalize("NFC", words[number - 1]) if 1 <= number <= len(words) else ""


def _ending(number: int, language: Language, further: str) -> str:
    if language is Language.BENGALI:
        ending = _ENDINGS_BN[number - 1] if 1 <= number <= len(_ENDINGS_BN) else further
        return unicodedata.normalize("NFC", ending)
    return "th" if number % 100 in _TEENS else _ENDINGS_EN.get(number % 10, "th")
