# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cell may point at: ids of tables, codes of vocabularies, records by ``kind:id``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzua_app.model.records import Confidence, RecordKind
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from kzua_app.content.schema import Field, Table

TABLE_OF_KIND: Mapping[RecordKind, str] = {
    RecordKind.SOURCE: "sources",
    RecordKind.PLACE: "places",
    RecordKind.PERSON: "people",
    RecordKind.EVENT: "events",
    RecordKind.MISSION: "missions",
    RecordKind.ENVOY: "envoys",
    RecordKind.TRADE: "trade",
    RecordKind.CLAIM: "trade_claims",
    RecordKind.COMMODITY: "commodities",
    RecordKind.COMMUNITY: "communities",
    RecordKind.MEMBERSHIP: "memberships",
    RecordKind.PROFILE: "profiles",
    RecordKind.FACT: "facts",
    RecordKind.DISAGREEMENT: "disagreements",
}
"""Where the records of a kind are kept; a year of trade is kept nowhere."""

_YEAR = re.compile(r"[0-9]{4}")


def program_codes_of(table: Table, field: Field) -> frozenset[str] | None:
    """Codes the program itself must know in this column, whatever the vocabulary adds; None: any."""
    if field.name == "confidence":
        return frozenset(Confidence)
    if (table.name, field.name) == ("trade", "flow"):
        return frozenset(Flow)
    return None


class Known:
    """Everything in a package that can be pointed at.

    What points at a table that could not be read is not judged: one fault would show as hundreds.
    """

    def __init__(self, tables: Mapping[str, Sequence[Mapping[str, str]]]) -> None:
        """Collect ids and codes from the rows of ``tables``."""
        self._ids = {name: {row.get("id", "") for row in rows} for name, rows in tables.items()}
        self._codes: dict[str, set[str]] = {}
        for row in tables.get("terms", ()):
            self._codes.setdefault(row.get("vocabulary", ""), set()).add(row.get("code", ""))

    def reference_rule(self, field: Field) -> Callable[[str], str | None] | None:
        """The rule for one item of ``field``, or None if its items point at nothing."""
        if field.refers:
            return self._id_rule(field.refers) if field.refers in self._ids else None
        if field.vocabulary:
            return self._code_rule(field.vocabulary) if self._codes else None
        if field.format == "record":
            return self.record_fault
        return None

    def record_fault(self, text: str) -> str | None:
        """What is wrong with the reference ``kind:id``."""
        kind, colon, identifier = text.partition(":")
        if not colon or kind not in set(RecordKind):
            return f"{text!r} is not kind:id with a known kind"
        if kind == RecordKind.YEAR:
            return None if _YEAR.fullmatch(identifier) else f"{text!r} is not year:YYYY"
        ids = self._ids.get(TABLE_OF_KIND[RecordKind(kind)])
        if ids is not None and identifier not in ids:
            return f"unknown record {text!r}"
        return None

    def _id_rule(self, table: str) -> Callable[[str], str | None]:
        ids = self._ids[table]
        return lambda item: None if item in ids else f"unknown id {item!r}: not in {table}"

    def _code_rule(self, vocabulary: str) -> Callable[[str], str | None]:
        codes = self._codes.get(vocabulary, set())
        return lambda item: None if item in codes else f"unknown code {item!r}: not in {vocabulary}"
