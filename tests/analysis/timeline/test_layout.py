# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows, folds, and that they stay."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.timeline.layout import FOLD, GAP, Item, Layout, Mark, lay_out
from kzua_app.analysis.timeline.scale import Scale, View
from kzua_app.analysis.timeline.spans import Axis, first_day

AXIS = Axis(first_day(1768), first_day(2027))
LANES = 4
ITEM = st.builds(
    lambda start, days, lane, name: Item(AXIS.first + start, AXIS.first + start + days, lane, name),
    st.integers(0, 94000),
    st.sampled_from([1, 1, 1, 30, 365, 3652]),
    st.integers(0, LANES - 1),
    st.floats(10, 400),
)
ITEMS = st.lists(ITEM, max_size=80).map(sorted)
SCALES = st.builds(Scale, st.just(AXIS), st.floats(200, 2000), st.integers(0, 24))
BUDGETS = st.integers(0, 40)


@given(ITEMS, SCALES, BUDGETS)
def test_every_event_is_in_exactly_one_mark_or_fold(items: list[Item], scale: Scale, budget: int) -> None:
    made = lay_out(items, scale, LANES, budget)
    placed = [mark.event for mark in made.marks]
    folded = [index for fold in made.folds for index in fold.events]
    assert sorted(placed + folded) == list(range(len(items)))


@given(ITEMS, SCALES, BUDGETS)
def test_nothing_overlaps_in_a_row_and_all_is_within_its_lane(
    items: list[Item], scale: Scale, budget: int
) -> None:
    made = lay_out(items, scale, LANES, budget)
    for (lane, row), marks in _rows(made).items():
        assert 0 <= row < made.lanes[lane].rows
        assert all(mark.left <= mark.right <= mark.until + 1e-6 for mark in marks)
        bare = [mark for mark in marks if mark.until == mark.right]
        assert all(
            other.left - one.until >= (0 if one in bare and other in bare else GAP) - 1e-6
            for one, other in pairwise(marks)
        )
    assert all(items[mark.event].lane == mark.lane for mark in made.marks)
    assert all(items[index].lane == fold.lane for fold in made.folds for index in fold.events)


@given(ITEMS, SCALES, BUDGETS)
def test_folds_stand_in_the_last_row_clear_of_each_other_and_of_marks(
    items: list[Item], scale: Scale, budget: int
) -> None:
    made = lay_out(items, scale, LANES, budget)
    for lane in {fold.lane for fold in made.folds}:
        last = made.lanes[lane].rows - 1
        places = [(fold.left, fold.left + FOLD) for fold in made.folds if fold.lane == lane]
        places += [(mark.left, mark.until) for mark in made.marks if (mark.lane, mark.row) == (lane, last)]
        assert all(other >= end - 1e-6 for (_, end), (other, _) in pairwise(sorted(places)))
    assert all(len(fold.events) > 1 for fold in made.folds)


@given(ITEMS, SCALES, BUDGETS)
def test_lanes_stand_one_below_the_other_within_the_budget_or_two_rows(
    items: list[Item], scale: Scale, budget: int
) -> None:
    made = lay_out(items, scale, LANES, budget)
    tops = [lane.top for lane in made.lanes]
    assert tops == [sum(lane.rows for lane in made.lanes[:number]) for number in range(LANES)]
    assert made.rows <= max(budget, 2 * LANES)


@given(ITEMS, SCALES, BUDGETS)
def test_the_layout_knows_nothing_of_the_view(items: list[Item], scale: Scale, budget: int) -> None:
    view = View(scale, scale.width).moved(12345)
    assert lay_out(items, view.scale, LANES, budget) == lay_out(items, scale, LANES, budget)


def test_with_room_names_are_whole_and_without_it_they_are_shortened_then_folded() -> None:
    scale = Scale(AXIS, 1000, 0)
    close = [Item(AXIS.first + 100 * n, AXIS.first + 100 * n + 1, 0, 150.0) for n in range(5)]
    assert not lay_out(close, scale, 1, 5).folds
    tight = lay_out(close, scale, 1, 2)
    assert [mark.event for mark in tight.marks] == [0]
    assert [fold.events for fold in tight.folds] == [(1, 2, 3, 4)]
    apart = [Item(AXIS.first + 12000 * n, AXIS.first + 12000 * n + 1, 0, 300.0) for n in range(3)]
    shortened = lay_out(apart, scale, 1, 2)
    assert not shortened.folds
    assert any(mark.until < mark.left + 300 for mark in shortened.marks)


def _rows(made: Layout) -> dict[tuple[int, int], list[Mark]]:
    rows: dict[tuple[int, int], list[Mark]] = defaultdict(list)
    for mark in made.marks:
        rows[mark.lane, mark.row].append(mark)
    return {key: sorted(marks, key=lambda mark: mark.left) for key, marks in rows.items()}
