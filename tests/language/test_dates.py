# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates in words, at every precision and with every qualifier."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest
from babel.dates import get_month_names
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.dates import DateFormats
from kzua_app.language.digits import from_any_digits
from kzua_app.model.dates import PartialDate
from kzua_app.settings import DigitSet, Language

ENGLISH = DateFormats(Language.ENGLISH, DigitSet.WESTERN)
ENGLISH_SHORT = DateFormats(Language.ENGLISH, DigitSet.WESTERN, short=True)
BENGALI = DateFormats(Language.BENGALI, DigitSet.BENGALI)
BENGALI_SHORT = DateFormats(Language.BENGALI, DigitSet.BENGALI, short=True)

MONTHS = [
    "জানুয়ারি",
    "ফেব্রুয়ারি",
    "মার্চ",
    "এপ্রিল",
    "মে",
    "জুন",
    "জুলাই",
    "আগস্ট",
    "সেপ্টেম্বর",
    "অক্টোবর",
    "নভেম্বর",
    "ডিসেম্বর",
]


@pytest.mark.parametrize(
    ("edtf", "english", "bengali"),
    [
        ("1994-01-20", "20 January 1994", "২০ জানুয়ারি ১৯৯৪"),
        ("2014-11", "November 2014", "নভেম্বর ২০১৪"),
        ("1992", "1992", "১৯৯২"),
        ("193X", "1930s", "১৯৩০-এর দশক"),
        ("18XX", "19th century", "১৯শ শতক"),
        ("20XX", "21st century", "২১শ শতক"),
        ("2010-09~", "September 2010 (approximate)", "সেপ্টেম্বর ২০১০ (আনুমানিক)"),
        ("1992?", "1992 (uncertain)", "১৯৯২ (অনিশ্চিত)"),
        ("1992%", "1992 (approximate, uncertain)", "১৯৯২ (আনুমানিক, অনিশ্চিত)"),
        ("2013-03/2013-04", "March–April 2013", "মার্চ–এপ্রিল ২০১৩"),
        ("2014-11-11/2014-11-12", "11–12 November 2014", "১১–১২ নভেম্বর ২০১৪"),
        ("2014-03-30/2014-04-02", "30 March – 2 April 2014", "৩০ মার্চ – ২ এপ্রিল ২০১৪"),
        ("2013-12/2014-01", "December 2013 – January 2014", "ডিসেম্বর ২০১৩ – জানুয়ারি ২০১৪"),
        ("2013/2014", "2013–2014", "২০১৩–২০১৪"),
        ("2013/2013", "2013", "২০১৩"),
        ("2013/2013-04", "2013 – April 2013", "২০১৩ – এপ্রিল ২০১৩"),
        ("193X/194X", "1930s–1940s", "১৯৩০-এর দশক – ১৯৪০-এর দশক"),
        ("1991~/1993~", "1991–1993 (approximate)", "১৯৯১–১৯৯৩ (আনুমানিক)"),
        ("1991~/1993", "1991 (approximate) – 1993", "১৯৯১ (আনুমানিক) – ১৯৯৩"),
        ("2013/..", "since 2013", "২০১৩ থেকে"),
        ("../2013", "until 2013", "২০১৩ পর্যন্ত"),
        ("2013/", "from 2013 (end not known)", "২০১৩ থেকে (শেষ অজানা)"),
        ("/2013", "until 2013 (start not known)", "২০১৩ পর্যন্ত (শুরু অজানা)"),
        ("193X~/..", "since the 1930s (approximate)", "১৯৩০-এর দশক থেকে (আনুমানিক)"),
        ("../18XX", "until the 19th century", "১৯শ শতক পর্যন্ত"),
    ],
)
def test_every_precision_and_qualifier(edtf: str, english: str, bengali: str) -> None:
    assert ENGLISH.date(PartialDate.parse(edtf)) == english
    assert BENGALI.date(PartialDate.parse(edtf)) == unicodedata.normalize("NFC", bengali)


def test_short_dates_abbreviate_only_in_english() -> None:
    day, month = PartialDate.parse("1994-01-20"), PartialDate.parse("2010-09~")
    assert ENGLISH_SHORT.date(day) == "20 Jan 1994"
    assert ENGLISH_SHORT.date(month) == "Sep 2010 (approximate)"
    assert BENGALI_SHORT.date(day) == BENGALI.date(day)


@pytest.mark.parametrize("number", range(1, 13))
def test_bengali_months_in_academy_spelling(number: int) -> None:
    printed = BENGALI.date(PartialDate.parse(f"2000-{number:02d}"))
    assert printed == unicodedata.normalize("NFC", f"{MONTHS[number - 1]} ২০০০")


@pytest.mark.parametrize(
    ("century", "english", "bengali"),
    [
        ("01XX", "2nd", "২য়"),
        ("02XX", "3rd", "৩য়"),
        ("03XX", "4th", "৪র্থ"),
        ("05XX", "6th", "৬ষ্ঠ"),
        ("10XX", "11th", "১১শ"),
        ("12XX", "13th", "১৩শ"),
        ("22XX", "23rd", "২৩শ"),
    ],
)
def test_centuries_are_counted(century: str, english: str, bengali: str) -> None:
    assert ENGLISH.date(PartialDate.parse(century)) == f"{english} century"
    assert BENGALI.date(PartialDate.parse(century)) == unicodedata.normalize("NFC", f"{bengali} শতক")


def test_moments_use_the_24_hour_clock() -> None:
    moment = datetime(1994, 1, 20, 14, 5, tzinfo=UTC)
    assert ENGLISH.date_and_time(moment) == "20 January 1994, 14:05"
    assert BENGALI.date_and_time(moment) == unicodedata.normalize("NFC", "২০ জানুয়ারি ১৯৯৪, ১৪:০৫")


@given(st.dates().map(PartialDate.from_day), st.sampled_from([ENGLISH, ENGLISH_SHORT, BENGALI]))
def test_a_printed_day_reads_back(day: PartialDate, dates: DateFormats) -> None:
    number, name, year = from_any_digits(dates.date(day)).split(" ")
    names = [*get_month_names("wide", locale="en").values()]
    names_bn = [unicodedata.normalize("NFC", month) for month in MONTHS]
    short = [*get_month_names("abbreviated", locale="en").values()]
    months = {month: place for group in (names, short, names_bn) for place, month in enumerate(group, 1)}
    assert (int(number), months[name], int(year)) == (day.day, day.month, day.year)
