# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates as people type them, in either language and any digits.

    20.01.1994  20/1/1994  20-1-1994  1994-01-20  1994/1/20     day before month, as in Europe and Bengal
    20 January 1994  Jan 20, 1994  20th of January 1994  ২০ জানুয়ারি ১৯৯৪  ২০শে জানুয়ারী, ১৯৯৪ সাল
    1.1994  1994-01  January 1994  জানুয়ারি ১৯৯৪  1994  ১৯৯৪ সাল
    1930s  ১৯৩০-এর দশক  19th century  ১৯শ শতক
    September 2010 (approximate)  ১৯৯২ (অনিশ্চিত)  and all of EDTF that ``PartialDate.parse`` reads

Whatever ``DateFormats`` prints, except intervals and years before 1000, reads back.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from babel.dates import get_month_names

from kzua_app.errors import InvalidDateError
from kzua_app.language.date_words import DATE_WORDS
from kzua_app.language.digits import from_any_digits
from kzua_app.language.fold import fold
from kzua_app.model.dates import PartialDate
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

_DAY = r"(?P<day>[0-9]{1,2})"
_MONTH = r"(?P<month>[0-9]{1,2})"
_YEAR = r"(?P<year>[0-9]{4})"
_IN_FIGURES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY} ?(?P<mark>[./-]) ?{_MONTH} ?(?P=mark) ?{_YEAR}",
        rf"{_YEAR}(?P<mark>[./-]){_MONTH}(?P=mark){_DAY}",
        rf"{_MONTH}[./-]{_YEAR}",
        rf"{_YEAR}[./-]{_MONTH}",
    )
)

_COUNTED = r"(?:st|nd|rd|th|লা|রা|ঠা|ই|এ|শে)?"
_NAME = r"(?P<name>[^\W\d_][^\d ]*)"
_IN_WORDS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_DAY}{_COUNTED} {_NAME} {_YEAR}",
        rf"{_NAME} {_DAY}{_COUNTED} {_YEAR}",
        rf"{_YEAR} {_NAME} {_DAY}{_COUNTED}",
        rf"{_NAME} {_YEAR}",
        rf"{_YEAR} {_NAME}",
        _YEAR,
    )
)
_DECADE = re.compile(r"([0-9]{3})0(?:s| ?এর দশক| দশক)")
_CENTURY = re.compile(r"([1-9][0-9]?)(?![0-9])\S* (?:century|শতক|শতাব্দি)")
_FILLERS = frozenset(
    fold(word)
    for word in ("the", "of", "on", "in", "AD", "CE", "সাল", "সালে", "সালের", "তারিখ", "খ্রিস্টাব্দ", "খ্রি")
)
_SHORTEST_NAME = 3
_SPELLING = (("ী", "ি"), ("ষ্ট", "স্ট"), ("অগাস্ট", "আগস্ট"))
"""Older spellings of the month names, and what they are now."""


def parse_typed_date(text: str) -> PartialDate:
    """The date that ``text`` writes in figures or words; raises InvalidDateError if it writes none.

    Years have four digits. Where day and month could be taken for each other the day comes first.
    """
    plain = from_any_digits(text.strip())
    for edtf in (plain, _from_figures(plain), _from_words(plain)):
        try:
            return _with_qualifiers(PartialDate.parse(edtf), plain)
        except InvalidDateError:
            continue
    raise InvalidDateError(text)


def _from_figures(text: str) -> str:
    """EDTF for a date in figures, empty if it is none; the calendar is not asked."""
    match = next(filter(None, (pattern.fullmatch(text) for pattern in _IN_FIGURES)), None)
    return _edtf(match.groupdict()) if match else ""


def _from_words(text: str) -> str:
    """EDTF for a date with words, empty if it is none."""
    words = [word for word in _respelt(text).split() if word not in _FILLERS | _qualifiers().keys()]
    phrase = " ".join(words)
    if decade := _DECADE.fullmatch(phrase):
        return f"{decade[1]}X"
    if century := _CENTURY.fullmatch(phrase):
        return f"{int(century[1]) - 1:02d}XX"
    for match in filter(None, (pattern.fullmatch(phrase) for pattern in _IN_WORDS)):
        parts = match.groupdict()
        if name := parts.pop("name", None):
            parts["month"] = _month(name)
        return _edtf(parts)
    return ""


def _edtf(parts: Mapping[str, str | None]) -> str:
    known = [parts["year"], *(part.zfill(2) for key in ("month", "day") if (part := parts.get(key)))]
    return "-".join(part for part in known if part)


def _month(name: str) -> str:
    """The number of the month called ``name``; 0, which no month has, for any other word."""
    if exact := _months().get(name):
        return str(exact)
    latin = name.isascii() and len(name) >= _SHORTEST_NAME
    begun = {number for month, number in _months().items() if latin and month.startswith(name)}
    return str(begun.pop()) if len(begun) == 1 else "0"


def _with_qualifiers(value: PartialDate, text: str) -> PartialDate:
    marks = {_qualifiers()[word] for word in fold(text).split() if word in _qualifiers()}
    return replace(
        value,
        approximate=value.approximate or "approximate" in marks,
        uncertain=value.uncertain or "uncertain" in marks,
    )


@cache
def _months() -> Mapping[str, int]:
    """Numbers of the months by their folded names in both languages."""
    names = (get_month_names("wide", locale=language.value) for language in Language)
    return {_respelt(name): number for group in names for number, name in group.items()}


@cache
def _qualifiers() -> Mapping[str, str]:
    """Folded words that say that a date is approximate or uncertain."""
    return {
        fold(word): kind
        for words in DATE_WORDS.values()
        for kind, word in (("approximate", words.approximate), ("uncertain", words.uncertain))
    }


def _respelt(text: str) -> str:
    folded = fold(text)
    for old, new in _SPELLING:
        folded = folded.replace(old, new)
    return folded
