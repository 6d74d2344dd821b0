# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""References to records, and what every sourced record has."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzua_app.errors import UnknownRecordError


class RecordKind(StrEnum):
    """Kinds of things one can point at; YEAR is a year of trade, made of its figures."""

    SOURCE = "source"
    PLACE = "place"
    PERSON = "person"
    EVENT = "event"
    MISSION = "mission"
    ENVOY = "envoy"
    TRADE = "trade"
    YEAR = "year"
    CLAIM = "trade-claim"
    COMMODITY = "commodity"
    COMMUNITY = "community"
    MEMBERSHIP = "membership"
    PROFILE = "profile"
    FACT = "fact"
    DISAGREEMENT = "disagreement"


class Confidence(StrEnum):
    """How sure a statement is: by the best kind of source it rests on."""

    DOCUMENTED = "documented"
    REPORTED = "reported"
    ENCYCLOPEDIC = "encyclopedic"
    DOUBTFUL = "doubtful"


@dataclass(frozen=True, slots=True, order=True)
class RecordRef:
    """``kind:id``, the name by which any record is pointed at."""

    kind: RecordKind
    id: str

    @classmethod
    def parse(cls, text: str) -> RecordRef:
        """The reference written as ``kind:id``; raises UnknownRecordError if it is none."""
        kind, colon, identifier = text.partition(":")
        if not colon or not identifier or kind not in set(RecordKind):
            raise UnknownRecordError(text)
        return cls(RecordKind(kind), identifier)

    def __str__(self) -> str:
        return f"{self.kind}:{self.id}"


@dataclass(frozen=True, slots=True)
class Evidence:
    """On what a statement rests: ids of its sources, in the curator's order, and how sure it is."""

    source_ids: tuple[str, ...]
    confidence: Confidence
