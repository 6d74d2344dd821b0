# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""EDTF dates: what is read, what is refused, and how they stand to each other."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.errors import InvalidDateError
from kzua_app.model.dates import DatePrecision, PartialDate

qualifiers = st.sampled_from(["", "~", "?", "%"])
days = st.dates().map(lambda day: day.isoformat())
written = st.one_of(
    days,
    days.map(lambda text: text[:7]),
    days.map(lambda text: text[:4]),
    st.integers(1, 999).map(lambda decade: f"{decade:03d}X"),
    st.integers(1, 99).map(lambda century: f"{century:02d}XX"),
)
singles = st.builds(str.__add__, written, qualifiers)


def _in_order(pair: tuple[str, str]) -> str:
    first, second = sorted(pair, key=PartialDate.parse)
    return f"{first}/{second}"


half_open = st.tuples(singles, st.sampled_from(["{}/..", "{}/", "../{}", "/{}"])).map(
    lambda pair: pair[1].format(pair[0])
)
texts = st.one_of(singles, half_open, st.tuples(singles, singles).map(_in_order))


@pytest.mark.parametrize(
    ("text", "precision", "earliest", "latest"),
    [
        ("2014-11-01", DatePrecision.DAY, date(2014, 11, 1), date(2014, 11, 1)),
        ("2012-02", DatePrecision.MONTH, date(2012, 2, 1), date(2012, 2, 29)),
        ("1992", DatePrecision.YEAR, date(1992, 1, 1), date(1992, 12, 31)),
        ("193X", DatePrecision.DECADE, date(1930, 1, 1), date(1939, 12, 31)),
        ("18XX", DatePrecision.CENTURY, date(1800, 1, 1), date(1899, 12, 31)),
        ("2013-03/2013-04", DatePrecision.INTERVAL, date(2013, 3, 1), date(2013, 4, 30)),
        ("2013/..", DatePrecision.INTERVAL, date(2013, 1, 1), date.max),
        ("../2013", DatePrecision.INTERVAL, date.min, date(2013, 12, 31)),
        ("2013/", DatePrecision.INTERVAL, date(2013, 1, 1), date.max),
        ("/2013", DatePrecision.INTERVAL, date.min, date(2013, 12, 31)),
        ("2010-09~", DatePrecision.MONTH, date(2010, 9, 1), date(2010, 9, 30)),
        ("9999", DatePrecision.YEAR, date(9999, 1, 1), date.max),
    ],
)
def test_precision_and_bounds(text: str, precision: DatePrecision, earliest: date, latest: date) -> None:
    parsed = PartialDate.parse(text)
    assert parsed.precision is precision
    assert (parsed.earliest, parsed.latest) == (earliest, latest)


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("1992", False, False),
        ("1992~", True, False),
        ("1992?", False, True),
        ("1992%", True, True),
        ("1992~/1993?", True, True),
        ("1992/1993", False, False),
    ],
)
def test_qualifiers(text: str, approximate: bool, uncertain: bool) -> None:
    parsed = PartialDate.parse(text)
    assert (parsed.approximate, parsed.uncertain) == (approximate, uncertain)


def test_parts_are_none_where_not_stated() -> None:
    assert (PartialDate.parse("2010-09").month, PartialDate.parse("2010-09").day) == (9, None)
    assert PartialDate.parse("193X").year == 1930
    assert PartialDate.parse("../2013").year == 2013


def test_interval_keeps_its_ends() -> None:
    interval = PartialDate.parse("2013-03~/2013-04")
    assert interval.start == PartialDate.parse("2013-03~")
    assert interval.end == PartialDate.parse("2013-04")
    assert interval.month is None


def test_open_and_unknown_ends_differ() -> None:
    assert PartialDate.parse("2013/..").open_end
    assert not PartialDate.parse("2013/").open_end
    assert PartialDate.parse("2013/..") != PartialDate.parse("2013/")


@pytest.mark.parametrize(
    "text",
    [
        "",
        " 1992",
        "1992\n",
        "92",
        "1992-1",
        "1992-13",
        "1992-00",
        "1993-02-29",
        "1993-02-00",
        "193X-05",
        "19X2",
        "0000",
        "000X",
        "00XX",
        "1992~~",
        "১৯৯২",
        "c. 1992",
        "/",
        "../..",
        "/..",
        "1992/1993/1994",
        "2014/2013",
        "1992/next year",
        "20 January 1994",
    ],
)
def test_refuses_with_the_text(text: str) -> None:
    with pytest.raises(InvalidDateError) as refusal:
        PartialDate.parse(text)
    assert refusal.value.text == text


def test_sorts_by_first_day_then_last_day() -> None:
    texts = ["../1991", "193X", "1992-01-01", "1992-01", "1992", "1992~", "1992/..", "1992-01-02", "1993"]
    assert [str(one) for one in sorted(map(PartialDate.parse, reversed(texts)))] == texts


def test_does_not_compare_with_other_things() -> None:
    with pytest.raises(TypeError):
        assert PartialDate.parse("1992") < date(1992, 1, 1)


@given(texts)
def test_reads_back_what_it_writes(text: str) -> None:
    assert PartialDate.parse(text).edtf == text


@given(st.text(alphabet="0123456789X-~?%/.", max_size=24))
def test_any_text_is_a_date_or_refused(text: str) -> None:
    try:
        parsed = PartialDate.parse(text)
    except InvalidDateError:
        return
    assert parsed.edtf == text
    assert parsed.earliest <= parsed.latest


@given(texts, texts)
def test_order_is_total_and_agrees_with_equality(first: str, second: str) -> None:
    one, other = PartialDate.parse(first), PartialDate.parse(second)
    assert (one < other) + (other < one) + (one == other) == 1


@given(st.dates())
def test_a_day_is_that_day(day: date) -> None:
    assert PartialDate.from_day(day) == PartialDate.parse(day.isoformat())
    assert PartialDate.from_day(day).earliest == PartialDate.from_day(day).latest == day
