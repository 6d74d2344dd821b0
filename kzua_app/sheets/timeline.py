# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events over time: all of them, by era."""

from __future__ import annotations

import datetime as dt
from itertools import pairwise
from typing import TYPE_CHECKING

from kzua_app.sheets.fact_sheet import Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.model.events import Event
    from kzua_app.sheets.plan import Desk


def events_in_order(events: Iterable[Event]) -> list[Event]:
    """By date, those of one date by id."""
    return sorted(events, key=lambda event: (event.date, event.id))


def events_sections(desk: Desk) -> list[Section]:
    """A heading, and a section of level 2 for each era that has events, with every event told."""
    writer = desk.writer
    sections = [Section("events", writer.labels("events"), aside=writer.labels("events_aside"))]
    for name, start, end in _eras(desk):
        inside = [event for event in desk.content.events.values() if start <= event.date.earliest < end]
        if inside:
            statements = tuple(writer.dated(event, told=True) for event in events_in_order(inside))
            sections.append(Section(f"events_{name}", writer.labels(f"era_{name}"), statements, level=2))
    return sections


def _eras(desk: Desk) -> Iterator[tuple[str, dt.date, dt.date]]:
    """Name, first day and the day after the last; an era whose event is not there joins the one before."""
    events = desk.content.events
    starts = [
        (era["name"], events[era["from"]].date.earliest if "from" in era else dt.date.min)
        for era in desk.eras["eras"]
        if "from" not in era or era["from"] in events
    ]
    for (name, start), (_, end) in pairwise([*starts, ("", dt.date.max)]):
        yield name, start, end
