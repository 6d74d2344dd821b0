# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks: what is computed from the content, set against what the content says.

Sentences and labels are templates with named values; ``language.sentences`` words them.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.model.dates import PartialDate
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef


class CheckResult(StrEnum):
    """Codes of the vocabulary ``check_result``."""

    FAILS = "does-not-hold"
    UNCLEAR = "cannot-be-told"
    HOLDS = "holds"


class CheckRule(StrEnum):
    """Codes of the vocabulary ``check_rule``, which explains each."""

    TURNOVER_SUM = "turnover-sum"
    STATED_TURNOVER = "stated-turnover"
    GROWTH = "growth"
    MIRROR = "mirror"
    DISTANCE = "distance"
    CONVERSION = "conversion"
    MISSION_OPEN = "mission-open"
    IN_OFFICE = "in-office"
    TERM_ORDER = "term-order"
    TERM_OVERLAP = "term-overlap"
    BEFORE_OPENING = "before-opening"
    CENSUS_RANGE = "census-range"
    CENSUS_SUM = "census-sum"
    ANNIVERSARY = "anniversary"
    PUBLISHED_BEFORE = "published-before"
    EVENT_ORDER = "event-order"
    PRESIDENTS_IN_TURN = "presidents-in-turn"


class Unit(StrEnum):
    """How a number is written."""

    USD = "usd"
    USD_EXACT = "usd-exact"
    PERCENT = "percent"
    SIGNED_PERCENT = "signed-percent"
    COUNT = "count"
    FACTOR = "factor"
    KM = "km"
    MILES = "miles"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Measure:
    """A number with its unit; percentages as 24 for 24 %, factors as 2 for double."""

    amount: float
    unit: Unit


@dataclass(frozen=True, slots=True)
class Code:
    """A code of a vocabulary, shown by its word."""

    vocabulary: str
    code: str


Value = Measure | PartialDate | LocalizedText | Code


@dataclass(frozen=True, slots=True)
class Sentence:
    """A template in both languages and the values of its ``{names}``."""

    template: LocalizedText
    values: tuple[tuple[str, Value], ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One value of a check: what it is, the record it comes from, and whether it bears the claim out.

    ``agrees`` is None where the item decides nothing by itself.
    """

    label: Sentence
    value: Value
    record: RecordRef | None = None
    agrees: bool | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """One application of a rule; ``id`` stays the same as long as what is checked does.

    ``records`` are what the check is about, the most important one first.
    """

    id: str
    rule: CheckRule
    result: CheckResult
    sentence: Sentence
    records: tuple[RecordRef, ...]
    date: PartialDate | None = None
    claimed: tuple[Item, ...] = ()
    inputs: tuple[Item, ...] = ()
    computed: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class ClaimedNumber:
    """A number that a text claims, put so that it can be computed.

    ``rule`` says how; ``first`` and ``last`` are the dates it speaks of; it is true from ``low`` to
    ``high`` (None: no bound); ``against`` is the record it is held against; ``words`` are the claim.
    """

    id: str
    record: RecordRef
    rule: CheckRule
    flow: str
    first: PartialDate | None
    last: PartialDate | None
    value: float | None
    low: float | None
    high: float | None
    against: RecordRef | None
    words: LocalizedText

    def admits(self, low: float, high: float) -> bool:
        """Whether a value known to lie between ``low`` and ``high`` may be what is claimed."""
        return (self.low is None or high >= self.low) and (self.high is None or low <= self.high)


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """A curator's word on a check that does not hold: why it is as it is."""

    check_id: str
    note: LocalizedText
    source_ids: tuple[str, ...]
