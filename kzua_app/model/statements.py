# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Standing statements: facts, profiles, communities, memberships; and where sources disagree."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.records import Evidence
    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Fact:
    """A statement; ``topic`` and ``origin`` are codes; ``records`` are what it is about."""

    id: str
    topic: str
    origin: str
    text: LocalizedText
    note: LocalizedText
    date: PartialDate | None
    as_of: PartialDate | None
    records: tuple[RecordRef, ...]
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this fact."""
        return RecordRef(RecordKind.FACT, self.id)


@dataclass(frozen=True, slots=True)
class ProfileValue:
    """One field of a country profile; ``value`` as in the source, ``words`` where it is text."""

    id: str
    country: str
    field: str
    value: str
    words: LocalizedText
    unit: str
    as_of: PartialDate | None
    estimate: bool
    note: LocalizedText
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this value."""
        return RecordRef(RecordKind.PROFILE, self.id)


@dataclass(frozen=True, slots=True)
class Community:
    """People of one group in one place; ``percent`` of that place's population.

    ``region`` is None for the whole country; ``date`` is None where the source gives none.
    """

    id: str
    group: str
    country: str
    region: LocalizedText | None
    date: PartialDate | None
    count: int | None
    count_upper: int | None
    percent: float | None
    basis: str
    count_text: LocalizedText
    note: LocalizedText
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this figure."""
        return RecordRef(RecordKind.COMMUNITY, self.id)


@dataclass(frozen=True, slots=True)
class Membership:
    """An organisation both states belong to, each since its date (None: not known)."""

    id: str
    organisation: LocalizedText
    kazakhstan_date: PartialDate | None
    ukraine_date: PartialDate | None
    kazakhstan_status: str
    ukraine_status: str
    kazakhstan_note: LocalizedText
    ukraine_note: LocalizedText
    note: LocalizedText
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this membership."""
        return RecordRef(RecordKind.MEMBERSHIP, self.id)


@dataclass(frozen=True, slots=True)
class Position:
    """What one side of a disagreement says, and which sources say it."""

    text: LocalizedText
    source_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Sources that say different things of the same matter.

    ``finding`` is what the evidence supports (empty where it supports nothing);
    ``finding_confidence`` a code of that name.
    """

    id: str
    subject: str
    title: LocalizedText
    finding: LocalizedText
    finding_confidence: str
    records: tuple[RecordRef, ...]
    positions: tuple[Position, ...]

    @property
    def ref(self) -> RecordRef:
        """How to point at this disagreement."""
        return RecordRef(RecordKind.DISAGREEMENT, self.id)
