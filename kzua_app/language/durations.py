# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long something took, counted as a calendar counts: 2 years 3 months, ২ বছর ৩ মাস.

CLDR has no Bengali words for lengths of time, so the words are ours.
"""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from kzua_app.language.numbers import NumberFormats
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.settings import DigitSet

_MONTHS = 12
_UNITS = {
    Language.ENGLISH: (("year", "years"), ("month", "months"), ("day", "days")),
    Language.BENGALI: (("বছর", "বছর"), ("মাস", "মাস"), ("দিন", "দিন")),
}
"""Years, months, days: the word for one and for any other number."""


@dataclass(frozen=True, slots=True)
class Elapsed:
    """Whole years, then whole months, then the days that are left."""

    years: int
    months: int
    days: int


def elapsed(start: date, end: date) -> Elapsed:
    """The time from ``start`` to ``end``; raises ValueError if it ends before it starts.

    A month is over on the same day of the next one, or on that month's last day if it is shorter.
    """
    if end < start:
        raise ValueError(start, end)
    months = (end.year - start.year) * _MONTHS + end.month - start.month
    if months_later(start, months) > end:
        months -= 1
    return Elapsed(*divmod(months, _MONTHS), (end - months_later(start, months)).days)


def months_later(start: date, months: int) -> date:
    """The same day so many ``months`` later, or the last of that month if it has no such day."""
    year, month = divmod(start.year * _MONTHS + start.month - 1 + months, _MONTHS)
    first = date(year, month + 1, 1)
    days = calendar.monthrange(first.year, first.month)[1]
    return first + timedelta(days=min(start.day, days) - 1)


class DurationFormats:
    """Lengths of time in ``language``, written with exactly ``digits``."""

    def __init__(self, language: Language, digits: DigitSet) -> None:
        self._units = _UNITS[language]
        self._numbers = NumberFormats(language, digits)

    def between(self, start: date, end: date) -> str:
        """Years, months and days from ``start`` to ``end`` without those that are none; or 0 days."""
        span = elapsed(start, end)
        counts = zip((span.years, span.months, span.days), self._units, strict=True)
        parts = [self._counted(count, unit) for count, unit in counts if count]
        return " ".join(parts) or self._counted(0, self._units[-1])

    def _counted(self, count: int, unit: tuple[str, str]) -> str:
        return f"{self._numbers.integer(count)} {self._numbers.plural(count, *unit)}"
