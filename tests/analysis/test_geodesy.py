# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The geodesic, against published lengths and against what any distance must be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.closest import read_closest
from kzua_app.analysis.geodesy import SEMI_MAJOR_AXIS, geodesic
from kzua_app.paths import closest_points_file

points = st.tuples(st.floats(40, 60), st.floats(20, 90))


def degrees(whole: int, minutes: int, seconds: float) -> float:
    return whole + minutes / 60 + seconds / 3600


def test_flinders_peak_to_buninyong() -> None:
    """The line by which surveyors of Australia try their programs (on GRS80, 0.1 mm from WGS84)."""
    flinders = (-degrees(37, 57, 3.72030), degrees(144, 25, 29.52440))
    buninyong = (-degrees(37, 39, 10.15610), degrees(143, 55, 35.38390))
    assert geodesic(flinders, buninyong) == pytest.approx(54_972.271, abs=0.001)


def test_a_degree_of_the_equator_and_a_quarter_meridian() -> None:
    assert geodesic((0, 0), (0, 1)) == pytest.approx(SEMI_MAJOR_AXIS * 3.141592653589793 / 180)
    assert geodesic((0, 0), (90, 0)) == pytest.approx(10_001_965.729, abs=0.001)


def test_the_closest_points_of_the_two_countries() -> None:
    closest = read_closest(closest_points_file())
    # found by two independent programs for the same borders, before rounding to five decimals
    assert geodesic(closest.kazakhstan, closest.ukraine) == pytest.approx(474_283.4, abs=1)


def test_points_opposite_each_other_are_refused() -> None:
    with pytest.raises(ValueError, match="179"):
        geodesic((0, 0), (0.5, 179.7))


@given(points, points)
def test_there_is_as_far_as_back(one: tuple[float, float], other: tuple[float, float]) -> None:
    assert geodesic(one, other) == pytest.approx(geodesic(other, one), abs=1e-6)
    assert geodesic(one, one) == 0


@given(points, points, points)
def test_no_detour_is_shorter(
    one: tuple[float, float], via: tuple[float, float], other: tuple[float, float]
) -> None:
    assert geodesic(one, other) <= geodesic(one, via) + geodesic(via, other) + 1e-3
