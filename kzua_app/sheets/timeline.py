# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events over time: the drawn strip, and all of them by era."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from kzua_app.model.dates import PartialDate
from kzua_app.sheets.fact_sheet import Era, Lane, Section, Strip, Tick

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.model.events import Event
    from kzua_app.sheets.plan import Desk

_DAYS = 365.25


def events_in_order(events: Iterable[Event]) -> list[Event]:
    """By date, those of one date by id."""
    return sorted(events, key=lambda event: (event.date, event.id))


def strip_section(desk: Desk) -> list[Section]:
    """The strip, of the years since ``first`` in ``timeline.toml``."""
    writer = desk.writer
    first, events = desk.eras["first"], list(desk.content.events.values())
    drawn = [event for event in events if event.date.earliest.year >= first]
    if not drawn:
        return []
    last = max(event.date.earliest.year for event in drawn) + 1
    strip = Strip(
        caption=writer.labels(
            "strip_caption",
            count=writer.formats.integer(len(drawn)),
            first=writer.formats.year(first),
            earlier=writer.formats.integer(len(events) - len(drawn)),
        ),
        alt=_strip_alt(desk, drawn, last - 1),
        first=first,
        last=last,
        eras=tuple(_era(desk, era, first, last) for era in desk.eras["eras"] if _ends(era) > first),
        lanes=_lanes(desk, drawn),
        years=tuple(Tick(year, writer.formats.year(year)) for year in range(-(-first // 5) * 5, last + 1, 5)),
    )
    return [Section("strip", writer.labels("strip"), strip=strip)]


def events_sections(desk: Desk) -> list[Section]:
    """A heading, and a section of level 2 for each era that has events, with every event told."""
    writer = desk.writer
    sections = [Section("events", writer.labels("events"), aside=writer.labels("events_aside"))]
    for era in desk.eras["eras"]:
        start = PartialDate.parse(era["start"]).earliest if "start" in era else dt.date.min
        end = PartialDate.parse(era["end"]).earliest if "end" in era else dt.date.max
        inside = [event for event in desk.content.events.values() if start <= event.date.earliest < end]
        if inside:
            statements = tuple(writer.dated(event, told=True) for event in events_in_order(inside))
            sections.append(Section(f"events_{era['name']}", _name(desk, era), statements, level=2))
    return sections


def _lanes(desk: Desk, events: list[Event]) -> tuple[Lane, ...]:
    """A lane for each category that has events, in the vocabulary's order."""
    writer = desk.writer
    lanes = []
    for code in desk.content.terms.codes("event_category"):
        times = tuple(_time(event.date) for event in events_in_order(events) if event.category == code)
        if times:
            label = writer.term("event_category", code)
            lanes.append(Lane(label, times, writer.formats.integer(len(times))))
    return tuple(lanes)


def _strip_alt(desk: Desk, events: list[Event], last: int) -> str:
    """How many events there are, and the year with most."""
    formats = desk.writer.formats
    years = [event.date.year for event in events]
    busiest = max(sorted(set(years)), key=years.count)
    return desk.writer.labels(
        "strip_alt",
        count=formats.integer(len(events)),
        first=formats.year(desk.eras["first"]),
        last=formats.year(last),
        busiest=formats.year(busiest),
        most=formats.integer(years.count(busiest)),
    )


def _time(date: PartialDate) -> float:
    """The middle of what the date may be, in years."""
    latest = date.latest if date.latest < dt.date.max else date.earliest
    middle = date.earliest + (latest - date.earliest) / 2
    return round(middle.year + (middle - dt.date(middle.year, 1, 1)).days / _DAYS, 3)


def _era(desk: Desk, era: dict[str, Any], first: int, last: int) -> Era:
    start = _time(PartialDate.parse(era["start"])) if "start" in era else first
    return Era(_name(desk, era), max(start, first), min(_ends(era), last))


def _ends(era: dict[str, Any]) -> float:
    return _time(PartialDate.parse(era["end"])) if "end" in era else 9999.0


def _name(desk: Desk, era: dict[str, Any]) -> str:
    return desk.writer.labels(f"era_{era['name']}")
