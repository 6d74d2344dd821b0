# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks of the axis."""

from __future__ import annotations

from datetime import date
from itertools import islice, pairwise

from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.timeline.ticks import TICK_STEPS, TickStep, TickUnit, finest_step, ticks

STEPS = st.sampled_from(TICK_STEPS)
DAYS = st.integers(date.min.toordinal() - 400, date.max.toordinal() + 400).map(float)


@given(STEPS, DAYS, st.integers(0, 200))
def test_ticks_are_first_days_of_what_they_name_in_order(step: TickStep, first: float, count: int) -> None:
    made = list(islice(ticks(first, first + count * step.days, step), 400))
    assert all(tick.day == tick.date.earliest.toordinal() for tick in made)
    assert all(first <= tick.day <= first + count * step.days for tick in made)
    assert all(one.day < other.day for one, other in pairwise(made))


@given(STEPS, DAYS)
def test_ticks_do_not_depend_on_where_the_view_begins(step: TickStep, first: float) -> None:
    whole = list(ticks(first, first + 20 * step.days, step))
    part = list(ticks(first + 7 * step.days, first + 20 * step.days, step))
    assert whole[len(whole) - len(part) :] == part


@given(STEPS, DAYS)
def test_ticks_are_never_closer_than_their_step_says(step: TickStep, first: float) -> None:
    made = list(ticks(first, first + 30 * step.days, step))
    assert all(other.day - one.day >= step.days for one, other in pairwise(made))


def test_years_before_1000_stay_where_they_are_and_there_is_no_year_0() -> None:
    first = float(date(1, 1, 1).toordinal())
    years = [tick.date.year for tick in ticks(first - 800, date(41, 1, 1).toordinal(), TICK_STEPS[7])]
    assert years == [10, 20, 30, 40]
    assert next(ticks(first - 800, first + 800, TickStep(TickUnit.YEAR, 1))).date.year == 1
    first_years = ticks(first, first + 400, TickStep(TickUnit.YEAR, 1))
    assert [tick.date.edtf for tick in first_years] == ["0001", "0002"]


def test_the_finest_step_with_room_is_taken() -> None:
    assert finest_step(0.5) == TickStep(TickUnit.DAY, 1)
    assert finest_step(20) == TickStep(TickUnit.MONTH, 1)
    assert finest_step(3000) == TickStep(TickUnit.YEAR, 10)
    assert finest_step(1e9) == TICK_STEPS[-1]
