# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Days on the axis, and dates that are no days."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.timeline.spans import Axis, first_day, span_of
from kzua_app.model.dates import PartialDate

TODAY = PartialDate.parse("2026-11-22")
AXIS = Axis.over([PartialDate.parse("1768")], TODAY)


@given(st.integers(1, 9999))
def test_a_year_begins_where_the_calendar_says(year: int) -> None:
    assert first_day(year) == date(year, 1, 1).toordinal()


def test_the_axis_has_whole_years_and_may_end_with_the_calendar() -> None:
    assert date.fromordinal(int(AXIS.first)) == date(1768, 1, 1)
    assert date.fromordinal(int(AXIS.last)) == date(2027, 1, 1)
    assert Axis.over([PartialDate.parse("9999")], TODAY).last == date.max.toordinal() + 1


def test_an_open_interval_does_not_stretch_the_axis() -> None:
    assert Axis.over([PartialDate.parse("1768"), PartialDate.parse("../2013")], TODAY) == AXIS
    assert Axis.over([PartialDate.parse("1768"), PartialDate.parse("2013/..")], TODAY) == AXIS


@given(st.dates())
def test_a_day_is_a_day_with_sure_ends(day: date) -> None:
    span = span_of(PartialDate.from_day(day), AXIS)
    assert (span.start, span.days, span.exact) == (day.toordinal(), 1.0, True)


@pytest.mark.parametrize("edtf", ["2010-09", "1992", "193X", "18XX", "1992?", "2010-09~", "1994-01-20~"])
def test_what_is_no_sure_day_covers_all_it_may_be_and_has_soft_ends(edtf: str) -> None:
    value = PartialDate.parse(edtf)
    span = span_of(value, AXIS)
    assert not span.exact
    assert (span.start, span.end) == (value.earliest.toordinal(), value.latest.toordinal() + 1)
    assert span.fade_in + span.fade_out < span.days


def test_an_interval_fades_over_its_unsure_ends_only() -> None:
    span = span_of(PartialDate.parse("2013-03/2014-04-01"), AXIS)
    assert (span.fade_in, span.fade_out) == (31.0, 0.0)


def test_open_ends_reach_the_ends_of_the_axis() -> None:
    onwards, before = span_of(PartialDate.parse("2013/.."), AXIS), span_of(PartialDate.parse("../2013"), AXIS)
    assert (onwards.end, onwards.open_end, onwards.open_start) == (AXIS.last, True, False)
    assert (before.start, before.open_start) == (AXIS.first, True)
