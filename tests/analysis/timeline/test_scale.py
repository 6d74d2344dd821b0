# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Zooming and moving the view."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.timeline.scale import View
from kzua_app.analysis.timeline.spans import Axis, first_day, span_of
from kzua_app.model.dates import PartialDate

AXIS = Axis(first_day(1768), first_day(2027))
WIDTHS = st.floats(200, 4000)
SHARES = st.floats(0, 1)
STEPS = st.integers(0, 24)


def zoomed_in(width: float, step: int, share: float) -> View:
    """A view well inside the axis, so that no edge holds it back."""
    view = View.of(AXIS, width).zoomed(step, width / 2)
    return view.at(AXIS.first + AXIS.days * (0.4 + 0.2 * share))


def test_the_first_view_is_the_whole_axis_and_the_last_step_a_month() -> None:
    view = View.of(AXIS, 1000)
    assert (view.first, view.x(AXIS.last) < 1000) == (AXIS.first, True)
    nearest = view.zoomed(99, 500)
    assert nearest.scale.step == view.scale.last_step
    assert 20 < nearest.last - nearest.first <= 40


@given(WIDTHS, st.integers(6, 20), SHARES, SHARES)
def test_the_day_under_the_pointer_stays_there(width: float, step: int, share: float, at: float) -> None:
    view = zoomed_in(width, step, share)
    x = at * width
    assert view.zoomed(1, x).x(view.day_at(x)) == pytest.approx(x, abs=0.01)
    assert view.zoomed(-1, x).zoomed(1, x).day_at(x) == pytest.approx(view.day_at(x), abs=0.01)


@given(WIDTHS, STEPS, st.floats(-1e7, 1e7))
def test_the_view_never_leaves_the_axis(width: float, step: int, pixels: float) -> None:
    view = View.of(AXIS, width).zoomed(step, 0).moved(pixels)
    assert view.first >= AXIS.first - 1e-6
    assert view.first <= AXIS.last


@given(WIDTHS, STEPS, st.integers(0, 94000), st.integers(1, 20000))
def test_what_is_fitted_is_in_view(width: float, step: int, start: int, days: int) -> None:
    first = AXIS.first + start
    last = min(first + days, AXIS.last)
    view = View.of(AXIS, width).zoomed(step, 0).fitting(first, last)
    month_wide = view.scale.step == view.scale.last_step
    assert view.first <= first + 1e-6
    assert month_wide or view.last >= last - 1e-6


@given(WIDTHS, WIDTHS, STEPS, SHARES)
def test_another_width_keeps_the_step_and_the_left_edge(
    one: float, other: float, step: int, share: float
) -> None:
    view = zoomed_in(one, step, share)
    resized = view.resized(other)
    assert resized.scale.step == view.scale.step
    assert resized.width == other
    assert resized.first == pytest.approx(max(view.first, AXIS.first), abs=0.5) or resized.offset == 0


def test_showing_what_is_in_view_moves_nothing() -> None:
    view = zoomed_in(1000, 8, 0.5)
    inside = span_of(PartialDate.parse(date_of(view.day_at(400))), AXIS)
    outside = span_of(PartialDate.parse("2014-03"), AXIS)
    assert view.showing(inside) is view
    assert 0 < view.showing(outside).x(outside.start) < 1000


def date_of(day: float) -> str:
    return date.fromordinal(int(day)).isoformat()
