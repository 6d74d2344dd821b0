# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where labels stand."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.map.camera import Box
from kzua_app.analysis.map.labels import Label, Side, placed

PLACE = st.floats(0, 300)
LABELS = st.lists(
    st.builds(
        Label,
        st.integers(),
        PLACE,
        PLACE,
        st.floats(5, 90),
        st.floats(5, 30),
        st.lists(st.sampled_from(Side), min_size=1, max_size=4).map(tuple),
        st.floats(0, 9),
        st.floats(0, 3),
    ),
    max_size=25,
)
OBSTACLES = st.builds(lambda x, y, w, h: Box(x, y, x + w, y + h), PLACE, PLACE, PLACE, PLACE)
BOXES = st.lists(OBSTACLES, max_size=5)


@given(LABELS, BOXES)
def test_no_label_lies_over_another_or_an_obstacle(labels: list[Label[int]], obstacles: list[Box]) -> None:
    boxes = [box for _, box in placed(labels, obstacles)]
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert not any(box.overlaps(obstacle) for box in boxes for obstacle in obstacles)


def test_the_first_free_side_is_taken() -> None:
    label = Label("a", 50, 50, 20, 10, (Side.RIGHT, Side.LEFT), gap=4)
    assert placed([label]) == [("a", Box(54, 45, 74, 55))]
    assert placed([label], [Box(60, 40, 70, 60)]) == [("a", Box(26, 45, 46, 55))]


def test_who_comes_first_chooses_first() -> None:
    here = [Label(key, 0, 0, 10, 10) for key in ("first", "second")]
    assert [key for key, _ in placed(here)] == ["first"]


def test_a_mark_that_has_no_room_takes_its_label_with_it() -> None:
    label = Label("a", 50, 50, 20, 10, (Side.RIGHT,), gap=4, mark=2)
    assert placed([label], [Box(49, 49, 51, 51)]) == []


def test_a_label_goes_where_it_may_shift_to_when_its_own_place_is_taken() -> None:
    taken = Box(-20, -20, 20, 20)
    label = Label("state", 0, 0, 30, 10, shifts=((10, 0), (0, 26), (80, 0)))
    assert placed([label], [taken]) == [("state", Box(-15, 21, 15, 31))]
    assert placed([Label("state", 0, 0, 30, 10)], [taken]) == []
