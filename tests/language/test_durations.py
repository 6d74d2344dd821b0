# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long it was, by the calendar."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.durations import DurationFormats, Elapsed, elapsed, months_later
from kzua_app.language.typed_numbers import parse_number
from kzua_app.settings import DigitSet, Language

ENGLISH = DurationFormats(Language.ENGLISH, DigitSet.WESTERN)
BENGALI = DurationFormats(Language.BENGALI, DigitSet.BENGALI)

days = st.dates(date(1, 1, 1), date(9998, 12, 31))


@pytest.mark.parametrize(
    ("start", "end", "english", "bengali"),
    [
        ("1992-01-20", "1994-04-20", "2 years 3 months", "২ বছর ৩ মাস"),
        ("1992-01-20", "1993-02-21", "1 year 1 month 1 day", "১ বছর ১ মাস ১ দিন"),
        ("1992-01-20", "1992-01-31", "11 days", "১১ দিন"),
        ("1992-01-20", "1992-01-20", "0 days", "০ দিন"),
        ("1991-01-31", "1991-02-28", "1 month", "১ মাস"),
        ("1992-02-29", "1993-02-28", "1 year", "১ বছর"),
        ("0992-01-01", "2026-01-01", "1,034 years", "১,০৩৪ বছর"),
    ],
)
def test_years_months_and_days(start: str, end: str, english: str, bengali: str) -> None:
    span = date.fromisoformat(start), date.fromisoformat(end)
    assert ENGLISH.between(*span) == english
    assert BENGALI.between(*span) == bengali


def test_time_does_not_run_backwards() -> None:
    with pytest.raises(ValueError, match="1994"):
        elapsed(date(1994, 1, 20), date(1994, 1, 19))


@given(days, days)
def test_start_and_duration_give_the_end(one: date, other: date) -> None:
    start, end = sorted((one, other))
    span = elapsed(start, end)
    assert months_later(start, 12 * span.years + span.months) + timedelta(span.days) == end
    assert 0 <= span.months < 12
    assert 0 <= span.days < 31


@given(days, days, st.sampled_from([ENGLISH, BENGALI]))
def test_what_is_printed_reads_back(one: date, other: date, durations: DurationFormats) -> None:
    start, end = sorted((one, other))
    words = durations.between(start, end).split()
    counts = {unit[:3]: int(parse_number(count)) for count, unit in zip(words[::2], words[1::2], strict=True)}
    units = [("yea", "বছর"), ("mon", "মাস"[:3]), ("day", "দিন"[:3])]
    read = [counts.get(english, counts.get(bengali, 0)) for english, bengali in units]
    assert Elapsed(*read) == elapsed(start, end)
