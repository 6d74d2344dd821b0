# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions and the envoys at their head."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Person, Place
    from kzua_app.model.records import Evidence
    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Envoy:
    """A term of office; ``rank`` is a code of ``envoy_rank``; ``attested`` is when sources show it."""

    id: str
    person: Person
    mission_id: str
    rank: str
    appointed: PartialDate | None
    credentials: PartialDate | None
    ended: PartialDate | None
    attested: PartialDate | None
    note: LocalizedText
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Mission:
    """A mission of the ``sending`` in the ``receiving`` state (ISO alpha-2).

    ``kind`` and ``status`` are codes (``mission_kind``, ``mission_status``); status ``unknown``
    means: not known since ``status_as_of``. Envoys are in order of time.
    """

    id: str
    sending: str
    receiving: str
    kind: str
    place: Place
    address: LocalizedText
    former_address: LocalizedText
    latitude: float | None
    longitude: float | None
    coordinate_precision: str
    opened: PartialDate | None
    closed: PartialDate | None
    status: str
    status_as_of: PartialDate | None
    status_note: LocalizedText
    phone: str
    email: str
    website: str
    social: str
    jurisdiction: LocalizedText
    note: LocalizedText
    envoys: tuple[Envoy, ...]
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this mission."""
        return RecordRef(RecordKind.MISSION, self.id)
