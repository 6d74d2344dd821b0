# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lanes, and whose side events are on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.timeline.lanes import LaneBy, Side, lane_of, lanes_of, side_of
from kzua_app.model.dates import PartialDate
from kzua_app.model.events import Event, Place
from kzua_app.model.records import Confidence, Evidence
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from kzua_app.reference import Reference

NOTHING = LocalizedText("")


def event(name: str, edtf: str, category: str = "visit", countries: str = "") -> Event:
    places = tuple(Place(c, NOTHING, "", "city", c, None, None, "") for c in countries.split())
    evidence = Evidence((), Confidence.REPORTED)
    date = PartialDate.parse(edtf)
    return Event(name, date, category, LocalizedText(name), NOTHING, NOTHING, (), places, (), evidence)


@pytest.mark.parametrize(
    ("countries", "side"),
    [
        ("KZ", Side.KAZAKHSTAN),
        ("UA US", Side.UKRAINE),
        ("KZ UA RU", Side.BOTH),
        ("RU", Side.ELSEWHERE),
        ("", Side.UNPLACED),
    ],
)
def test_places_decide_the_side(countries: str, side: Side) -> None:
    assert side_of(event("e", "1994", countries=countries)) is side


def test_lanes_come_in_the_order_of_the_categories_and_only_where_used() -> None:
    events = [event("a", "1994", "visit"), event("b", "1995", "treaty"), event("c", "1996", "odd")]
    assert lanes_of(events, LaneBy.CATEGORY, {"treaty": 0, "trade": 1, "visit": 2}) == (
        "treaty",
        "visit",
        "odd",
    )


def test_every_event_of_the_content_has_a_lane(reference: Reference) -> None:
    events = reference.events.all()
    order = {code: place for place, code in enumerate(reference.terms.codes("event_category"))}
    for by in LaneBy:
        lanes = lanes_of(events, by, order)
        assert {lane_of(one, by) for one in events} == set(lanes)
