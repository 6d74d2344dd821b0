# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates people type are read, in either language and any digits; printed ones read back."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzua_app.errors import InvalidDateError
from kzua_app.language.formats import Formats
from kzua_app.language.typed_dates import parse_typed_date
from kzua_app.model.dates import PartialDate
from kzua_app.settings import DigitSet, Language

ALL = [
    Formats(Language.ENGLISH),
    Formats(Language.BENGALI, DigitSet.BENGALI),
    Formats(Language.BENGALI, DigitSet.WESTERN),
]
formats = st.sampled_from(ALL)


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("20.01.1994", "1994-01-20"),
        ("20/1/1994", "1994-01-20"),
        ("20-1-1994", "1994-01-20"),
        ("২০.০১.১৯৯৪", "1994-01-20"),
        ("২০/১/১৯৯৪", "1994-01-20"),
        ("1994-01-20", "1994-01-20"),
        ("১৯৯৪-০১-২০", "1994-01-20"),
        ("1994/1/20", "1994-01-20"),
        ("3/4/2014", "2014-04-03"),
        ("20 January 1994", "1994-01-20"),
        ("20 JAN 1994", "1994-01-20"),
        ("January 20, 1994", "1994-01-20"),
        ("the 20th of January, 1994", "1994-01-20"),
        ("1994 January 20", "1994-01-20"),
        ("  20 Sept. 2010 ", "2010-09-20"),
        ("২০ জানুয়ারি ১৯৯৪", "1994-01-20"),
        ("20 জানুয়ারি 1994", "1994-01-20"),
        ("২০ জানু\u09dfারী, ১৯৯৪", "1994-01-20"),
        ("২০শে জানুয়ারি ১৯৯৪ সাল", "1994-01-20"),
        ("১লা মে ২০০১", "2001-05-01"),
        ("৮ই আগষ্ট ১৯৯১", "1991-08-08"),
        ("জানুয়ারি ১৯৯৪", "1994-01"),
        ("January 1994", "1994-01"),
        ("1/1994", "1994-01"),
        ("1994-01", "1994-01"),
        ("1994", "1994"),
        ("১৯৯৪", "1994"),
        ("১৯৯৪ সালে", "1994"),
        ("in 1994", "1994"),
        ("1930s", "193X"),
        ("the 1930s", "193X"),
        ("১৯৩০-এর দশক", "193X"),
        ("19th century", "18XX"),
        ("১৯শ শতক", "18XX"),
        ("১৯ শতাব্দী", "18XX"),
        ("1992 (uncertain)", "1992?"),
        ("আনুমানিক ১৯৯২", "1992~"),
        ("2013-03/2013-04", "2013-03/2013-04"),
        ("2013/..", "2013/.."),
    ],
)
def test_dates(text: str, edtf: str) -> None:
    assert parse_typed_date(text).edtf == edtf


@pytest.mark.parametrize(
    "text",
    [
        *("", " ", "?", "94", "20 January 94", "31.02.1994", "29 February 1993", "1/20/1994", "1994-13"),
        *(
            "20.01/1994",
            "20 Ju 1994",
            "20 Ma 1994",
            "20 Foo 1994",
            "সাল",
            "২০ জানু ১৯৯৪",
            "0000",
            "100th century",
        ),
    ],
)
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(InvalidDateError) as caught:
        parse_typed_date(text)
    assert caught.value.text == text


@given(st.text(max_size=30))
@example("1994-01-20\n")
@example("X" * 4)
def test_anything_is_a_date_or_refused(text: str) -> None:
    try:
        read = parse_typed_date(text)
    except InvalidDateError:
        return
    assert PartialDate.parse(read.edtf) == read


qualifiers = st.sampled_from(["", "~", "?", "%"])
singles = (
    st.builds(lambda day, end: day.isoformat()[:end], st.dates(date(1000, 1, 1)), st.sampled_from([4, 7, 10]))
    | st.integers(100, 999).map(lambda decade: f"{decade}X")
    | st.integers(1, 98).map(lambda century: f"{century:02d}XX")
)


@given(formats, singles, qualifiers)
@example(ALL[0], "2014-05-01", "%")
def test_printed_dates_read_back(format_: Formats, single: str, qualifier: str) -> None:
    value = PartialDate.parse(single + qualifier)
    assert parse_typed_date(format_.date(value)) == value
    assert parse_typed_date(format_.date_short(value)) == value
    assert parse_typed_date(unicodedata.normalize("NFD", format_.date(value))) == value
