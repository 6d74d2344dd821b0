# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which events are marked in the trade chart, and where in their year they stand."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.dates import DatePrecision

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.model.events import Event

MARKED = ("te005", "te010", "ev075", "ev103", "ev127")
"""Free trade agreement in force (1998), oil no longer through Ukraine (2010), change of power in Kyiv
(2014), Russia's limits on transit (2016), Russia's full-scale invasion (2022)."""

_OF_TRADE = frozenset({"trade", "transit", "dispute", "energy"})


@dataclass(frozen=True, slots=True)
class EventMark:
    """``event`` with its number among those marked; ``part`` of its ``year`` had passed, from 0 to 1."""

    number: int
    event: Event
    year: int
    part: float


def event_marks(events: Iterable[Event]) -> tuple[EventMark, ...]:
    """The marked events that there are, by date; one known by its year only stands in the middle."""
    found = sorted((event for event in events if event.id in MARKED), key=lambda event: event.date.earliest)
    return tuple(
        EventMark(number, event, event.date.earliest.year, _part(event))
        for number, event in enumerate(found, 1)
    )


def events_of_trade(events: Iterable[Event]) -> tuple[Event, ...]:
    """Events of trade and what carries it, and those that are marked, in their order."""
    return tuple(event for event in events if event.category in _OF_TRADE or event.id in MARKED)


def _part(event: Event) -> float:
    if event.date.precision is DatePrecision.YEAR:
        return 0.5
    day = event.date.earliest
    return (day - day.replace(month=1, day=1)).days / 366
