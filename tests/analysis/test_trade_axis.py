# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Round values and years on the axes of the trade charts."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.trade_axis import ValueAxis, log_ticks, value_ticks, year_ticks

AMOUNTS = st.floats(min_value=-1e12, max_value=1e12)
ABOVE_ZERO = st.floats(min_value=1e-3, max_value=1e12)


def test_value_ticks_are_round() -> None:
    assert value_ticks(0.0, 3_119e6, 6) == (0, 1_000_000_000, 2_000_000_000, 3_000_000_000, 4_000_000_000)
    assert value_ticks(-644.0, 1287.0, 7) == (-1000, -500, 0, 500, 1000, 1500)


@given(AMOUNTS, AMOUNTS, st.integers(3, 12))
def test_value_ticks_enclose_all_and_zero(first: float, second: float, most: int) -> None:
    low, high = sorted((first, second))
    ticks = value_ticks(low, high, most)
    assert ticks[0] <= min(low, 0)
    assert ticks[-1] >= max(high, 0)
    assert 0 in ticks
    assert 2 <= len(ticks) <= most
    assert len({after - before for before, after in pairwise(ticks)}) == 1


def test_log_ticks_are_ones_twos_and_fives_where_there_is_room() -> None:
    assert log_ticks(186e6, 2_923e6, 7) == (
        100_000_000,
        200_000_000,
        500_000_000,
        10**9,
        2 * 10**9,
        5 * 10**9,
    )
    assert log_ticks(55e6, 3_119e6, 4) == (10**7, 10**8, 10**9, 10**10)


@given(ABOVE_ZERO, ABOVE_ZERO, st.integers(3, 12))
def test_log_ticks_enclose_all(first: float, second: float, most: int) -> None:
    low, high = sorted((first, second))
    ticks = log_ticks(low, high, most)
    assert ticks[0] <= max(low, 1)
    assert ticks[-1] >= high
    assert 2 <= len(ticks) <= most
    assert all(after > before > 0 for before, after in pairwise(ticks))
    assert {str(tick)[0] for tick in ticks} <= {"1", "2", "5"}


@given(ABOVE_ZERO, ABOVE_ZERO, st.booleans())
def test_values_keep_their_order_on_the_axis(first: float, second: float, logarithmic: bool) -> None:
    low, high = sorted((max(first, 1.0), max(second, 1.0)))
    make = ValueAxis.logarithmic_over if logarithmic else ValueAxis.over
    axis = make(low, high, 7)
    assert 0.0 <= axis.share(low) <= axis.share(high) <= 1.0


def test_equal_ratios_are_equal_steps() -> None:
    axis = ValueAxis.logarithmic_over(1, 1000, 4)
    assert [axis.share(tick) for tick in (1, 10, 100, 1000)] == pytest.approx([0, 1 / 3, 2 / 3, 1])
    assert axis.share(0) == 0.0


@given(st.integers(1900, 2100), st.integers(0, 120), st.integers(1, 40))
def test_year_ticks_stay_inside(first: int, span: int, most: int) -> None:
    ticks = year_ticks(first, first + span, most)
    assert len(ticks) <= most
    assert all(first <= tick <= first + span for tick in ticks)


def test_every_year_is_a_tick_where_there_is_room() -> None:
    assert year_ticks(2018, 2023, 6) == (2018, 2019, 2020, 2021, 2022, 2023)
    assert year_ticks(1994, 2023, 6) == (1995, 2000, 2005, 2010, 2015, 2020)
