# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which lane an event stands in, and whose side it is on."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzua_app.model.events import Event


class LaneBy(StrEnum):
    """What lanes stand for."""

    CATEGORY = "category"
    COUNTRY = "country"


class Side(StrEnum):
    """Where an event took place, as its places say; the lanes by country, in their order."""

    KAZAKHSTAN = "KZ"
    BOTH = "both"
    UKRAINE = "UA"
    ELSEWHERE = "elsewhere"
    UNPLACED = "none"


def side_of(event: Event) -> Side:
    """The side of ``event``: one of the two countries, both, another, or none that is told."""
    countries = {place.country for place in event.places}
    kazakhstan, ukraine = "KZ" in countries, "UA" in countries
    if kazakhstan and ukraine:
        return Side.BOTH
    if kazakhstan or ukraine:
        return Side.KAZAKHSTAN if kazakhstan else Side.UKRAINE
    return Side.ELSEWHERE if countries else Side.UNPLACED


def lane_of(event: Event, by: LaneBy) -> str:
    """The code of the lane: a category's, or a side's."""
    return event.category if by is LaneBy.CATEGORY else side_of(event).value


def lanes_of(events: Iterable[Event], by: LaneBy, order: Mapping[str, int]) -> tuple[str, ...]:
    """The lanes that ``events`` need, from the top; ``order`` is that of the categories."""
    used = {lane_of(event, by) for event in events}
    if by is LaneBy.COUNTRY:
        return tuple(side.value for side in Side if side.value in used)
    return tuple(sorted(used, key=lambda code: (order.get(code, len(order)), code)))
