# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates in whole words: 20 January 1994, ২০ জানুয়ারি ১৯৯৪.

Month names are CLDR's, in the spelling of the Bangla Academy (জানুয়ারি, ফেব্রুয়ারি, with the
short i that it has for foreign words). The order day, month, year without commas is our own in
both languages. Bengali has no short forms.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from babel.dates import get_month_names

from kzua_app.language.date_words import DATE_WORDS
from kzua_app.language.digits import to_digits
from kzua_app.language.ordinals import century
from kzua_app.model.dates import DatePrecision, PartialDate
from kzua_app.settings import Language

if TYPE_CHECKING:
    from datetime import datetime

    from kzua_app.settings import DigitSet

_DASH = "\u2013"
_LONG_I = unicodedata.normalize("NFC", "য়ারী")
_SHORT_I = unicodedata.normalize("NFC", "য়ারি")


class DateFormats:
    """Dates in ``language``, written with exactly ``digits``; ``short`` for English table cells."""

    def __init__(self, language: Language, digits: DigitSet, *, short: bool = False) -> None:
        self._language = language
        self._digits = digits
        self._words = DATE_WORDS[language]
        self._months = _month_names(language, short=short)

    def date(self, value: PartialDate) -> str:
        """``value`` at its own precision, with what is not certain about it in brackets."""
        return to_digits(self._text(value), self._digits)

    def date_and_time(self, moment: datetime) -> str:
        """The day and the time on the 24-hour clock, in the zone that ``moment`` is in."""
        day = self._text(PartialDate.from_day(moment))
        return to_digits(f"{day}, {moment:%H:%M}", self._digits)

    def _text(self, value: PartialDate) -> str:
        if value.start and value.end:
            return self._closed(value.start, value.end)
        return self._bare(value) + self._note(value)

    def _bare(self, value: PartialDate) -> str:
        """``value`` without notes; an interval here has one known end."""
        if value.start:
            phrase = self._words.since if value.open_end else self._words.after
            return phrase.format(self._inside_phrase(value.start))
        if value.end:
            return self._words.until.format(self._inside_phrase(value.end))
        return " ".join(self._parts(value))

    def _inside_phrase(self, value: PartialDate) -> str:
        named = value.precision in (DatePrecision.DECADE, DatePrecision.CENTURY)
        return self._words.named_period.format(self._bare(value)) if named else self._bare(value)

    def _parts(self, value: PartialDate) -> list[str]:
        """Day, month and year, as far as they are known."""
        if value.precision is DatePrecision.DECADE:
            return [self._words.decade.format(value.year)]
        if value.precision is DatePrecision.CENTURY:
            return [self._words.century.format(century(value.year // 100 + 1, self._language))]
        day = [] if value.day is None else [str(value.day)]
        month = [] if value.month is None else [self._months[value.month]]
        return [*day, *month, str(value.year)]

    def _closed(self, start: PartialDate, end: PartialDate) -> str:
        """Both ends; what they share (the year, the month, a note) is said once."""
        if self._note(start) != self._note(end):
            return f"{self._text(start)} {_DASH} {self._text(end)}"
        first, last = self._parts(start), self._parts(end)
        shared: list[str] = []
        while start.precision is end.precision and first and first[-1] == last[-1]:
            shared.insert(0, first.pop())
            last.pop()
        span = _span(" ".join(first), " ".join(last))
        return " ".join([*span, *shared]) + self._note(start)

    def _note(self, value: PartialDate) -> str:
        """What is not certain about ``value``, in brackets after a space; empty for nothing."""
        half = value.precision is DatePrecision.INTERVAL
        notes = [
            text
            for text, applies in (
                (self._words.approximate, value.approximate),
                (self._words.uncertain, value.uncertain),
                (self._words.start_unknown, half and value.start is None and not value.open_start),
                (self._words.end_unknown, half and value.end is None and not value.open_end),
            )
            if applies
        ]
        return f" ({', '.join(notes)})" if notes else ""


def _span(first: str, last: str) -> list[str]:
    """One span, with spaces about the dash where an end has spaces itself; none for equal ends."""
    if not first:
        return []
    dash = f" {_DASH} " if " " in first + last else _DASH
    return [f"{first}{dash}{last}"]


def _month_names(language: Language, *, short: bool) -> dict[int, str]:
    abbreviated = short and language is Language.ENGLISH
    names = get_month_names("abbreviated" if abbreviated else "wide", locale=language.value)
    return {
        number: unicodedata.normalize("NFC", name).replace(_LONG_I, _SHORT_I)
        for number, name in names.items()
    }
