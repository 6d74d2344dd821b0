# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranges of numbers and years, with one end open or none: 1992–2023, since 1992, ১৯৯২ থেকে."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.language.date_words import DATE_WORDS
from kzua_app.language.numbers import Number, NumberFormats
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.settings import DigitSet

_DASH = "\u2013"


@dataclass(frozen=True, slots=True)
class _RangeWords:
    """Phrases with ``{}`` for numbers; ``between`` where an end has a sign that a dash would hide."""

    at_least: str
    at_most: str
    between: str


_WORDS = {
    Language.ENGLISH: _RangeWords("{} or more", "up to {}", "{} to {}"),
    Language.BENGALI: _RangeWords("{} বা তার বেশি", "{} পর্যন্ত", "{} থেকে {}"),
}


class RangeFormats:
    """Ranges in ``language``, written with exactly ``digits``.

    An end that is None is open. Raises ValueError where both are, or where the first is the greater.
    """

    def __init__(self, language: Language, digits: DigitSet) -> None:
        self._numbers = NumberFormats(language, digits)
        self._words = _WORDS[language]
        self._date_words = DATE_WORDS[language]

    def numbers(self, low: Number | None, high: Number | None, places: int | None = None) -> str:
        """From ``low`` to ``high``, both included; ``places`` as for ``NumberFormats.decimal``."""
        words = self._words
        return self._range(
            low, high, lambda n: self._numbers.decimal(n, places), (words.at_least, words.at_most)
        )

    def years(self, first: int | None, last: int | None) -> str:
        """From ``first`` to ``last``; without an end "since", without a start "until"."""
        words = self._date_words
        return self._range(
            first, last, lambda year: self._numbers.year(int(year)), (words.since, words.until)
        )

    def _range(
        self,
        low: Number | None,
        high: Number | None,
        shown: Callable[[Number], str],
        opened: tuple[str, str],
    ) -> str:
        if low is None or high is None:
            return _half(low, high, shown, opened)
        if low > high:
            raise ValueError(low, high)
        first, last = shown(low), shown(high)
        if first == last:
            return first
        return self._words.between.format(first, last) if low < 0 else f"{first}{_DASH}{last}"


def _half(
    low: Number | None, high: Number | None, shown: Callable[[Number], str], opened: tuple[str, str]
) -> str:
    """A range with one end; ``opened`` are the phrases for the lower and for the upper one."""
    after, before = opened
    if low is not None:
        return after.format(shown(low))
    if high is not None:
        return before.format(shown(high))
    raise ValueError(low, high)
