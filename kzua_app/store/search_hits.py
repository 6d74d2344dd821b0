# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From entries of the search to what is shown of them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.language.matching import How
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.search import SearchHit, Spelling
from kzua_app.model.text import LocalizedText
from kzua_app.store import tables
from kzua_app.store.search_tables import entries

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence

    from sqlalchemy import Connection, Row

    from kzua_app.language.matching import Matcher


class HitReader:
    """Reads hits; spellings are kept from one search to the next, as a reference never changes."""

    def __init__(self) -> None:
        self._spellings: dict[str, Sequence[Spelling]] = {}

    def read(
        self, connection: Connection, numbers: Collection[int], matcher: Matcher
    ) -> Mapping[int, SearchHit]:
        """The entries with these numbers, with the spelling by which one was found, where that matters."""
        rows = connection.execute(select(entries).where(entries.c.entry.in_(numbers))).all()
        missing = {
            row.entry: matcher.words - matcher.covered(f"{row.title_en} {row.title_bn}", How.INSIDE)
            for row in rows
        }
        named = {row.entry: row.named.split() for row in rows if missing[row.entry]}
        self._take_up(connection, {record for records in named.values() for record in records})
        hits = {}
        for row in rows:
            candidates = (one for record in named.get(row.entry, ()) for one in self._spellings[record])
            hits[row.entry] = _hit(row, _best(candidates, missing[row.entry], matcher))
        return hits

    def _take_up(self, connection: Connection, records: Collection[str]) -> None:
        """Read the spellings of those of ``records`` that have not been met before."""
        if new := set(records) - self._spellings.keys():
            found = _spellings(connection, new)
            self._spellings |= {record: found.get(record, ()) for record in new}


def _hit(row: Row[tuple[object, ...]], spelling: Spelling | None) -> SearchHit:
    sort, *told = (_code(text) for text in (row.sort, *row.told.split()))
    return SearchHit(
        ref=RecordRef(RecordKind(row.kind), row.id),
        title=LocalizedText(row.title_en, row.title_bn),
        text=LocalizedText(row.text_en, row.text_bn),
        date=PartialDate.parse(row.date) if row.date else None,
        sort=sort if row.sort else None,
        told=tuple(told),
        amount=row.amount,
        spelling=spelling,
    )


def _code(text: str) -> tuple[str, str]:
    vocabulary, _, code = text.partition(":")
    return vocabulary, code


def _best(candidates: Iterable[Spelling], missing: frozenset[str], matcher: Matcher) -> Spelling | None:
    """The first spelling that has most of the words that are missing from the title, and closest."""
    best, most = None, (0, 0)
    for spelling in candidates:
        ways = [way for word, way in matcher.standing(spelling.text).items() if word in missing]
        worth = (sum(way is How.BEGINNING for way in ways), len(ways))
        if worth > most:
            best, most = spelling, worth
    return best


def _spellings(connection: Connection, records: Collection[str]) -> Mapping[str, Sequence[Spelling]]:
    """Spellings by record, in the curator's order."""
    found: defaultdict[str, list[Spelling]] = defaultdict(list)
    table = tables.spellings
    query = select(table).where(table.c.record.in_(records)).order_by(table.c.ordinal)
    for row in connection.execute(query):
        valid = PartialDate.parse(row.valid) if row.valid else None
        found[row.record].append(Spelling(row.text, row.language, row.kind, valid))
    return found
