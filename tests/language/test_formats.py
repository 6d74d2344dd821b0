# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one door to formatting: right for both languages, and never two digit sets in one text."""

from __future__ import annotations

import re
import subprocess
import sys
import unicodedata
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.formats import Formats
from kzua_app.model.dates import PartialDate
from kzua_app.settings import DigitSet, Language

ENGLISH = Formats(Language.ENGLISH, DigitSet.BENGALI)
BENGALI = Formats(Language.BENGALI, DigitSet.BENGALI)
BENGALI_WESTERN = Formats(Language.BENGALI, DigitSet.WESTERN)

WESTERN_DIGIT, BENGALI_DIGIT = re.compile("[0-9]"), re.compile("[০-৯]")
FOREIGN = {ENGLISH: BENGALI_DIGIT, BENGALI: WESTERN_DIGIT, BENGALI_WESTERN: BENGALI_DIGIT}

amounts = st.floats(min_value=-1e15, max_value=1e15)
dates = st.builds(
    lambda day, end: PartialDate.parse(f"{day.isoformat()[:end]}"), st.dates(), st.sampled_from([4, 7, 10])
) | st.sampled_from(["193X~", "18XX?", "2013/..", "/2013%", "2013-03/2013-04", "1991~/2011"]).map(
    PartialDate.parse
)


def everything(formats: Formats, x: float, value: PartialDate, moment: datetime) -> list[str]:
    return [
        formats.integer(x),
        formats.decimal(x),
        formats.signed(x, 2),
        formats.percent(x, 1),
        formats.signed_percent(x),
        formats.year(value.year),
        formats.number_range(x, x + 10**6),
        formats.number_range(x, None),
        formats.number_range(None, x),
        formats.year_range(value.year, 9999),
        formats.year_range(value.year, None),
        formats.year_range(None, value.year),
        formats.ordinal(value.year),
        formats.ordinal_word(value.year % 20 + 1),
        formats.duration(min(moment.date(), value.earliest), max(moment.date(), value.earliest)),
        formats.money(x),
        formats.money_compact(x),
        formats.millions(x),
        formats.distance(x),
        formats.miles(x, 1),
        formats.coordinates(x % 90, x % 180),
        formats.date(value),
        formats.date_short(value),
        formats.day(moment.date()),
        formats.date_and_time(moment),
    ]


@pytest.mark.parametrize("formats", [ENGLISH, BENGALI, BENGALI_WESTERN])
@given(x=amounts, value=dates, moment=st.datetimes(timezones=st.just(UTC)))
def test_one_digit_set_and_nfc(formats: Formats, x: float, value: PartialDate, moment: datetime) -> None:
    for text in everything(formats, x, value, moment):
        assert not FOREIGN[formats].search(text)
        assert unicodedata.is_normalized("NFC", text)


@pytest.mark.parametrize("formats", [BENGALI, BENGALI_WESTERN])
@given(x=amounts, value=dates, moment=st.datetimes(timezones=st.just(UTC)))
def test_no_latin_letter_in_bengali(formats: Formats, x: float, value: PartialDate, moment: datetime) -> None:
    assert not any(re.search("[A-Za-z]", text) for text in everything(formats, x, value, moment))


def test_each_door_opens() -> None:
    assert ENGLISH.integer(12345) == "12,345"
    assert ENGLISH.decimal(1.5, 2) == "1.50"
    assert ENGLISH.signed(1.5) == "+1.5"
    assert ENGLISH.percent(1.9) == "1.9%"
    assert ENGLISH.signed_percent(-1.9) == "−1.9%"
    assert ENGLISH.year(1992) == "1992"
    assert ENGLISH.number_range(1200, 1400) == "1,200–1,400"
    assert ENGLISH.year_range(1992, None) == "since 1992"
    assert ENGLISH.ordinal(12) == "12th"
    assert [ENGLISH.ordinal_word(n) for n in (2, 12)] == ["second", "12th"]
    assert ENGLISH.duration(date(1992, 1, 20), date(1994, 4, 20)) == "2 years 3 months"
    assert ENGLISH.money(4_400_000_000) == "$4,400,000,000"
    assert ENGLISH.money_compact(4_400_000_000) == "$4.4 billion"
    assert ENGLISH.millions(1_676_000_000) == "1,676.0"
    assert ENGLISH.distance(469) == "469 km"
    assert ENGLISH.miles(290) == "290 miles"
    assert ENGLISH.coordinates(51.1, 71.4) == "51.1° N, 71.4° E"
    assert ENGLISH.date(PartialDate.parse("1994-01-20")) == "20 January 1994"
    assert ENGLISH.date_short(PartialDate.parse("1994-01-20")) == "20 Jan 1994"
    assert ENGLISH.day(date(1994, 1, 20)) == "20 January 1994"
    assert ENGLISH.date_and_time(datetime(1994, 1, 20, 14, 5, tzinfo=UTC)) == "20 January 1994, 14:05"


@pytest.mark.parametrize(
    ("items", "english", "bengali"),
    [
        ([], "", ""),
        (["ক"], "ক", "ক"),
        (["ক", "খ"], "ক and খ", "ক ও খ"),
        (["ক", "খ", "গ"], "ক, খ and গ", "ক, খ ও গ"),
    ],
)
def test_lists(items: list[str], english: str, bengali: str) -> None:
    assert ENGLISH.list(items) == english
    assert BENGALI.list(items) == bengali


def test_words_take_the_form_of_their_number() -> None:
    assert [ENGLISH.plural(n, "mission", "missions") for n in (0, 1, 2)] == [
        "missions",
        "mission",
        "missions",
    ]
    assert [BENGALI.plural(n, "এক", "বহু") for n in (0, 1, 2)] == ["এক", "এক", "বহু"]


@given(x=amounts, value=dates, moment=st.datetimes(timezones=st.just(UTC)))
def test_english_does_not_hear_the_digit_setting(x: float, value: PartialDate, moment: datetime) -> None:
    western = Formats(Language.ENGLISH, DigitSet.WESTERN)
    assert everything(ENGLISH, x, value, moment) == everything(western, x, value, moment)


def test_content_follows_the_digit_setting() -> None:
    assert BENGALI_WESTERN.text("১৯৯২ সালে") == "1992 সালে"
    assert BENGALI.text("1992 সালে") == "১৯৯২ সালে"
    assert BENGALI.text("Signed in 1992") == "Signed in 1992"
    assert ENGLISH.text("Signed in 1992") == "Signed in 1992"


def test_babel_waits_for_the_first_number() -> None:
    program = (
        "import sys; from kzua_app.language.formats import Formats; from kzua_app.settings import Language;"
        "f = Formats(Language.BENGALI); assert 'babel' not in sys.modules; f.year(1992);"
        "assert 'babel' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)
