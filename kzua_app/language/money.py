# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Amounts of United States dollars.

The compact Bengali form gives the scale of the news (বিলিয়ন) and, in brackets, the one people
count in: ৪.৪ বিলিয়ন (৪৪০ কোটি) মার্কিন ডলার.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from kzua_app.language.numbers import MINUS, Number, NumberFormats, rounded, significant
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.settings import DigitSet

_MILLION = 10**6
_SCALES = {
    Language.ENGLISH: ((10**12, "trillion"), (10**9, "billion"), (_MILLION, "million")),
    Language.BENGALI: ((10**12, "ট্রিলিয়ন"), (10**9, "বিলিয়ন"), (_MILLION, "মিলিয়ন")),
}
_COUNTED = ((10**7, "কোটি"), (10**5, "লাখ"))
_DOLLARS = {Language.ENGLISH: "${}", Language.BENGALI: "{} মার্কিন ডলার"}
_FIGURES = 3


class MoneyFormats:
    """Amounts in ``language``, written with exactly ``digits``. All amounts are in US dollars."""

    def __init__(self, language: Language, digits: DigitSet) -> None:
        self._language = language
        self._numbers = NumberFormats(language, digits)

    def exact(self, usd: Number) -> str:
        """Every dollar; cents where there are any."""
        cents = rounded(usd, 2)
        return self._dollars(cents, self._numbers.magnitude(cents, 0 if cents == rounded(usd, 0) else 2))

    def compact(self, usd: Number) -> str:
        """Three significant figures in millions or more; below a million whole dollars."""
        value = significant(usd, _FIGURES)
        if abs(value) < _MILLION:
            return self.exact(rounded(usd, 0))
        text = self._scaled(value, _SCALES[self._language])
        if self._language is Language.BENGALI:
            text = f"{text} ({self._scaled(value, _COUNTED)})"
        return self._dollars(value, text)

    def millions(self, usd: Number, places: int = 1) -> str:
        """Millions of dollars as a bare number, for tables whose heading says so."""
        return self._numbers.decimal(Decimal(rounded(usd, 6)) / _MILLION, places)

    def _scaled(self, value: Decimal, scales: tuple[tuple[int, str], ...]) -> str:
        """``value`` without its sign in the largest of ``scales`` that it fills."""
        unit, name = next((scale for scale in scales if abs(value) >= scale[0]), scales[-1])
        return f"{self._numbers.magnitude(value / unit)} {name}"

    def _dollars(self, value: Decimal, text: str) -> str:
        return (MINUS if value < 0 else "") + _DOLLARS[self._language].format(text)
