# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events ready to be laid out, and finding them in the layout."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.timeline.finding import Finder
from kzua_app.analysis.timeline.lanes import LaneBy
from kzua_app.analysis.timeline.layout import FOLD, Fold, Mark
from kzua_app.analysis.timeline.plot import Plot
from kzua_app.analysis.timeline.scale import Scale
from kzua_app.analysis.timeline.spans import Axis, first_day
from kzua_app.model.dates import PartialDate
from kzua_app.model.events import Event
from kzua_app.model.records import Confidence, Evidence
from kzua_app.model.text import LocalizedText

AXIS = Axis(first_day(1768), first_day(2027))
NOTHING = LocalizedText("")
DATES = st.sampled_from(
    ["1768", "193X", "1991-12-16", "1991", "1992-07", "2005-05~", "2013/..", "2022-03-01"]
)
EVENTS = st.lists(st.tuples(DATES, st.sampled_from(["visit", "treaty"])), max_size=40)


def plot_of(given_events: list[tuple[str, str]]) -> Plot:
    evidence = Evidence((), Confidence.REPORTED)
    events = [
        Event(f"e{n}", PartialDate.parse(edtf), kind, NOTHING, NOTHING, NOTHING, (), (), (), evidence)
        for n, (edtf, kind) in enumerate(given_events)
    ]
    return Plot.of(events, AXIS, LaneBy.CATEGORY, {"treaty": 0, "visit": 1})


def found(plot: Plot, step: int) -> Finder:
    return Finder(plot.laid_out(plot.items([120.0] * len(plot.events)), Scale(AXIS, 900, step), 6))


@given(EVENTS)
def test_events_stand_by_date_with_their_lanes(events: list[tuple[str, str]]) -> None:
    plot = plot_of(events)
    assert [event.date for event in plot.events] == sorted(event.date for event in plot.events)
    lanes = [plot.lanes[number] for number in plot.lane_numbers]
    assert lanes == [event.category for event in plot.events]
    assert all(plot.number(event.id) == number for number, event in enumerate(plot.events))
    assert plot.number("nobody") is None


@given(EVENTS, st.integers(0, 20))
def test_everything_is_found_where_it_stands(events: list[tuple[str, str]], step: int) -> None:
    plot = plot_of(events)
    finder = found(plot, step)
    for number in range(len(plot.events)):
        what = finder.where(number)
        assert what is not None
        right = what.left + FOLD if isinstance(what, Fold) else what.until
        assert finder.at((what.left + right) / 2, finder.row(what)) == what
    assert finder.where(len(plot.events)) is None


@given(EVENTS, st.integers(0, 20), st.floats(-100, 100000), st.floats(1, 2000))
def test_what_is_between_two_places_is_what_reaches_in(
    events: list[tuple[str, str]], step: int, left: float, width: float
) -> None:
    finder = found(plot_of(events), step)
    expected = {mark for mark in finder.layout.marks if mark.left <= left + width and mark.until >= left}
    assert set(finder.marks(left, left + width)) == expected
    reaching = {f for f in finder.layout.folds if f.left <= left + width and f.left + FOLD >= left}
    assert set(finder.folds(left, left + width)) == reaching


def test_a_mark_is_at_its_day() -> None:
    finder = found(plot_of([("1991-12-16", "visit")]), 4)
    mark = finder.where(0)
    assert isinstance(mark, Mark)
    scale = Scale(AXIS, 900, 4)
    day = PartialDate.parse("1991-12-16").earliest.toordinal() + 0.5
    assert abs((mark.left + mark.right) / 2 - scale.place(day)) < 0.01
