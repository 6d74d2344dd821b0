# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The years in view."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.trade_range import LEAST, YearRange

WHOLE = YearRange(1994, 2023)
YEARS = st.integers(1980, 2040)
RANGES = st.builds(YearRange.between, YEARS, YEARS)
WHOLES = st.builds(lambda first, span: YearRange(first, first + span), YEARS, st.integers(0, 60))


def holds(years: YearRange, whole: YearRange) -> bool:
    inside = whole.first <= years.first and years.last <= whole.last
    return inside and years.years >= min(LEAST, whole.years)


@given(RANGES, WHOLES, st.integers(-50, 50), YEARS)
def test_every_way_to_change_it_stays_within_the_whole(
    years: YearRange, whole: YearRange, by: int, year: int
) -> None:
    within = years.within(whole)
    assert holds(within, whole)
    assert holds(within.moved(by, whole), whole)
    assert holds(within.starting(year, whole), whole)
    assert holds(within.ending(year, whole), whole)
    assert holds(within.zoomed(by, year, whole), whole)
    assert holds(within.with_year(year, whole), whole)


@given(RANGES)
def test_what_is_written_is_read_again(years: YearRange) -> None:
    assert YearRange.parse(str(years)) == years


@pytest.mark.parametrize("text", ["", "1994", "1994..", "..2023", "2023..1994", "1994..now", "a..b"])
def test_what_is_no_range_is_refused(text: str) -> None:
    assert YearRange.parse(text) is None


def test_moving_stops_at_the_ends_and_keeps_the_length() -> None:
    assert YearRange(2000, 2009).moved(3, WHOLE) == YearRange(2003, 2012)
    assert YearRange(2000, 2009).moved(30, WHOLE) == YearRange(2014, 2023)
    assert YearRange(2000, 2009).moved(-30, WHOLE) == YearRange(1994, 2003)


def test_edges_move_alone_and_stop_before_each_other() -> None:
    assert YearRange(2000, 2009).starting(2005, WHOLE) == YearRange(2005, 2009)
    assert YearRange(2000, 2009).starting(2015, WHOLE) == YearRange(2007, 2009)
    assert YearRange(2000, 2009).ending(2005, WHOLE) == YearRange(2000, 2005)
    assert YearRange(2000, 2009).ending(1995, WHOLE) == YearRange(2000, 2002)


def test_zooming_keeps_the_year_in_view() -> None:
    assert YearRange(1994, 2023).zoomed(2, 2010, WHOLE) == YearRange(1996, 2021)
    assert 1994 in WHOLE.zoomed(5, 1994, WHOLE)
    assert 2023 in WHOLE.zoomed(5, 2023, WHOLE)
    assert YearRange(2000, 2009).zoomed(-40, 2005, WHOLE) == WHOLE


def test_a_year_is_brought_into_view_by_the_shortest_way() -> None:
    assert YearRange(2000, 2009).with_year(2005, WHOLE) == YearRange(2000, 2009)
    assert YearRange(2000, 2009).with_year(2012, WHOLE) == YearRange(2003, 2012)
    assert YearRange(2000, 2009).with_year(1997, WHOLE) == YearRange(1997, 2006)
    assert YearRange(2000, 2009).with_year(2030, WHOLE) == YearRange(2000, 2009)
