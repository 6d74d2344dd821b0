# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events, with the people and places they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.records import Evidence
    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class FormerName:
    """A name that a place had, and no longer has, and the period in which it was official."""

    name: LocalizedText
    valid: PartialDate


@dataclass(frozen=True, slots=True)
class Place:
    """A place; ``country`` is ISO 3166-1 alpha-2; coordinates are WGS84 degrees or None.

    ``former_names`` are in order of time; ``analysis.dated_names`` tells which one held when.
    """

    id: str
    name: LocalizedText
    name_local: str
    kind: str
    country: str
    latitude: float | None
    longitude: float | None
    coordinate_precision: str
    former_names: tuple[FormerName, ...] = ()
    source_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Person:
    """A person; ``country`` is the state the person acts for (ISO alpha-2, may be empty)."""

    id: str
    name: LocalizedText
    name_local: str
    country: str
    role: LocalizedText
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Event:
    """A dated event; ``category`` is a code of ``event_category``; ``related`` are event ids."""

    id: str
    date: PartialDate
    category: str
    title: LocalizedText
    text: LocalizedText
    note: LocalizedText
    people: tuple[Person, ...]
    places: tuple[Place, ...]
    related: tuple[str, ...]
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this event."""
        return RecordRef(RecordKind.EVENT, self.id)
