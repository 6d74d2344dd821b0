# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looking at a plane."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.map.camera import Box, Camera

LENGTH = st.floats(100, 4000)
PLACE = st.floats(-30_000, 30_000)
SCALE = st.floats(0.005, 1)
CAMERAS = st.builds(Camera, SCALE, PLACE, PLACE, LENGTH, LENGTH)


@given(CAMERAS, st.floats(0, 4000), st.floats(0, 4000))
def test_there_and_back(camera: Camera, x: float, y: float) -> None:
    assert camera.to_screen(*camera.to_plane(x, y)) == pytest.approx((x, y), abs=1e-6)


@given(CAMERAS, st.lists(SCALE, min_size=1, max_size=30), st.floats(0, 4000), st.floats(0, 4000))
def test_zooming_keeps_what_is_under_the_pointer(
    camera: Camera, scales: list[float], x: float, y: float
) -> None:
    held = camera.to_plane(x, y)
    for scale in scales:
        camera = camera.zoomed(scale, x, y)
    assert camera.to_screen(*held) == pytest.approx((x, y), abs=0.01)


@given(CAMERAS, st.floats(-500, 500), st.floats(-500, 500))
def test_panning_moves_everything_alike(camera: Camera, dx: float, dy: float) -> None:
    before, after = camera.to_screen(10, 20), camera.panned(dx, dy).to_screen(10, 20)
    assert (after[0] - before[0], after[1] - before[1]) == pytest.approx((dx, dy), abs=1e-4)


@given(LENGTH, LENGTH)
def test_a_fit_shows_all_and_touches_one_pair_of_sides(width: float, height: float) -> None:
    box = Box(-200, -50, 300, 150)
    camera = Camera.fitting(box, width, height, margin=10)
    left, top = camera.to_screen(box.left, box.top)
    assert min(left, top) == pytest.approx(10, abs=1e-6)
    assert left >= 10 - 1e-6


def test_no_void_where_there_is_enough_world() -> None:
    world = Box(0, 0, 1000, 500)
    camera = Camera(1.0, -100, 250, 400, 300).kept_in(world)
    assert camera.seen().left == 0
    assert Camera(0.1, 0, 0, 400, 300).kept_in(world).x == 500


def test_boxes_that_share_an_edge_do_not_overlap() -> None:
    assert not Box(0, 0, 1, 1).overlaps(Box(1, 0, 2, 1))
    assert Box(0, 0, 1, 1).overlaps(Box(0.9, 0.9, 2, 2))


def test_a_box_holds_what_is_inside_it_edges_included() -> None:
    box = Box(0, 0, 10, 10)
    assert box.holds(Box(0, 0, 10, 10))
    assert box.holds(Box(2, 3, 4, 5))
    assert not box.holds(Box(2, 3, 4, 10.5))
