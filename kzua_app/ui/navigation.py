# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places in the window, and the way back to them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef


class TabId(StrEnum):
    """The tabs, in their order; values are the names on the command line."""

    OVERVIEW = "overview"
    MISSIONS = "missions"
    TRADE = "trade"
    TIMELINE = "timeline"
    EVIDENCE = "evidence"


HOMES: dict[RecordKind, TabId] = {
    RecordKind.MISSION: TabId.MISSIONS,
    RecordKind.ENVOY: TabId.MISSIONS,
    RecordKind.YEAR: TabId.TRADE,
    RecordKind.TRADE: TabId.TRADE,
    RecordKind.CLAIM: TabId.TRADE,
    RecordKind.COMMODITY: TabId.TRADE,
    RecordKind.EVENT: TabId.TIMELINE,
    RecordKind.PROFILE: TabId.OVERVIEW,
    RecordKind.COMMUNITY: TabId.OVERVIEW,
    RecordKind.MEMBERSHIP: TabId.OVERVIEW,
}
"""The tab in which a kind of record is at home; all others are listed under Evidence."""


@dataclass(frozen=True, slots=True)
class Place:
    """A tab and what is selected in it."""

    tab: TabId
    record: RecordRef | None = None


class History:
    """Places visited, as a browser keeps them."""

    def __init__(self, limit: int = 100) -> None:
        self._places: list[Place] = []
        self._now = -1
        self._limit = limit

    def visit(self, place: Place) -> None:
        """Go to ``place``; what lay ahead is forgotten. The same place twice counts once."""
        if self.current == place:
            return
        self._places = [*self._places[: self._now + 1], place][-self._limit :]
        self._now = len(self._places) - 1

    @property
    def current(self) -> Place | None:
        """Where we are."""
        return self._places[self._now] if self._places else None

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return self._now > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a place ahead."""
        return self._now < len(self._places) - 1

    def back(self) -> Place:
        """Step back; only when ``can_go_back``."""
        self._now -= 1
        return self._places[self._now]

    def forward(self) -> Place:
        """Step ahead; only when ``can_go_forward``."""
        self._now += 1
        return self._places[self._now]
