# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-text search over every record, in both languages at once.

First come records that have all words as they are spelt, each as the beginning of a word. Where
these are few, others follow: with a word that stands inside another one, or with Bengali that
sounds as the Latin letters do. Where there are none at all, other queries are looked for that find
something: with a misspelt word put right, or with a part left out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import String, bindparam, func, literal_column, select, text

from kzua_app.language.matching import SHORTEST_SOUND, Matcher, tokens
from kzua_app.language.query import parse_query
from kzua_app.model.records import RecordKind
from kzua_app.model.search import OtherQuery, SearchGroup, SearchResults
from kzua_app.store.search_expressions import alike, excluded, spelt
from kzua_app.store.search_filters import FilterReader
from kzua_app.store.search_hits import HitReader
from kzua_app.store.search_tables import entries, index
from kzua_app.store.search_words import is_known, words_close_to, words_holding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection, Select

    from kzua_app.model.search import Query, SearchHit, Term
    from kzua_app.store.database import Database
    from kzua_app.store.search_filters import Filters

RANKED = 2000
"""Matches that are ranked; ranking more takes longer than a key press (measured)."""

_FEW = 10
"""With fewer records than this the spelling may be why, and those that sound alike follow."""

_ENOUGH = 40
"""With fewer than this, those follow that have a word inside another."""

_MOST_OTHERS = 3
"""Other queries offered of each sort."""

_BAR = "|"
_NO_NAME = "||"
_NAME_BEGUN = 2.0
"""What a match counts more where the words are the beginning of a name."""

_WEIGHTS: Mapping[str, float] = {
    **dict.fromkeys((RecordKind.PLACE, RecordKind.PERSON, RecordKind.MISSION), 2.0),
    **dict.fromkeys((RecordKind.EVENT, RecordKind.FACT, RecordKind.DISAGREEMENT), 1.0),
    **dict.fromkeys((RecordKind.YEAR, RecordKind.MEMBERSHIP, RecordKind.ENVOY, RecordKind.CLAIM), 0.9),
    **dict.fromkeys((RecordKind.COMMUNITY, RecordKind.PROFILE), 0.8),
    **dict.fromkeys((RecordKind.TRADE, RecordKind.COMMODITY, RecordKind.SOURCE), 0.6),
}
"""What a match counts in a record of a kind."""


class _Match(NamedTuple):
    """An entry that matches; sorts the best first.

    ``tier`` is 0 where all is as it is spelt, else 1; ``in_part`` is false where the words are a
    name of the record in full; the lower the score the better.
    """

    tier: int
    in_part: bool
    score: float
    number: int
    kind: str


@dataclass(frozen=True, slots=True)
class _Readers:
    """What is kept from one search to the next."""

    filters: FilterReader
    hits: HitReader


class SearchRepository:
    """Finds records by words and filters."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._readers = _Readers(FilterReader(), HitReader())

    def find(self, text: str, limit: int = 50, each: int | None = None) -> SearchResults:
        """What ``text`` asks for (``language.query`` says how), grouped by kind.

        At most ``limit`` hits in all, the best ones; where there are several kinds, at most
        ``each`` of one. Without anything to look for, nothing is found.
        """
        query = parse_query(text)
        if not query:
            return SearchResults(query)
        with self._database.read() as connection:
            search = _Search(connection, query, self._readers)
            matches = search.matches()
            if not matches:
                return search.without_hits()
            chosen = _chosen(matches, limit, each)
            hits = search.hits(chosen)
        return SearchResults(
            query=query,
            groups=tuple(_groups(matches, chosen, hits)),
            count=len(matches),
            more=len(matches) >= RANKED,
            unknown=search.filters.unknown,
        )


class _Search:
    """One query on one connection."""

    def __init__(self, connection: Connection, query: Query, readers: _Readers) -> None:
        self._connection = connection
        self._query = query
        self._readers = readers

    @cached_property
    def filters(self) -> Filters:
        """The query's filters."""
        return self._readers.filters.read(self._connection, self._query)

    def matches(self) -> list[_Match]:
        """What matches, the best first."""
        if not self._query.wanted:
            return self._filtered()
        found = self._ranked(spelt(self._query), tier=0)
        if len(found) < _ENOUGH and (expression := self._alike(sounds=len(found) < _FEW)):
            found += self._ranked(expression, tier=1, most=RANKED - len(found))
        return sorted(found)

    def hits(self, matches: Sequence[_Match]) -> Mapping[int, SearchHit]:
        """What is shown of ``matches``, by their numbers."""
        numbers = [match.number for match in matches]
        return self._readers.hits.read(self._connection, numbers, Matcher(self._query))

    def without_hits(self) -> SearchResults:
        """That nothing is found, and what would be."""
        return SearchResults(
            self._query,
            meant=tuple(self._meant())[:_MOST_OTHERS],
            looser=tuple(self._looser())[:_MOST_OTHERS],
            unknown=self.filters.unknown,
        )

    def _ranked(self, expression: str, tier: int, most: int = RANKED) -> list[_Match]:
        called, heard = entries.c.called, bindparam("heard", type_=String)
        named = func.instr(called, bindparam("name") + _BAR) + func.instr(called, heard + _BAR)
        begun = func.instr(called, bindparam("name")) + func.instr(called, heard)
        query: Select[*tuple[Any, ...]] = (
            select(entries.c.entry, entries.c.kind, literal_column("search.rank"), named > 0, begun > 0)
            .select_from(index.join(entries, entries.c.entry == index.c.rowid))
            .where(text("search MATCH :expression"), *self.filters.conditions)
            .limit(most)
        )
        rows = self._connection.execute(query, {"expression": expression, **self._whole_name()})
        return [
            _Match(tier, not named, rank * _WEIGHTS[kind] * (_NAME_BEGUN if begun else 1), number, kind)
            for number, kind, rank, named, begun in rows
        ]

    def _whole_name(self) -> dict[str, str]:
        """All that is wanted, taken for a name, and how that sounds; a name ends with a bar."""
        from kzua_app.language.romanise import sound  # noqa: PLC0415 - its patterns, when first needed

        name = " ".join(word for term in self._query.wanted for word in term.words)
        heard = sound(name) if name.isascii() else ""
        return {"name": f"{_BAR}{name}", "heard": f"{_BAR}~{heard}" if heard else _NO_NAME}

    def _filtered(self) -> list[_Match]:
        """What the filters leave, in the order of entries."""
        query = select(entries.c.entry, entries.c.kind).where(*self.filters.conditions)
        arguments = {}
        if self._query.excluded:
            query = query.where(
                text("entry NOT IN (SELECT rowid FROM search WHERE search MATCH :expression)")
            )
            arguments["expression"] = excluded(self._query.excluded)
        rows = self._connection.execute(query.order_by(entries.c.entry).limit(RANKED), arguments)
        return [_Match(0, True, 0.0, number, kind) for number, kind in rows]

    def _alike(self, *, sounds: bool) -> str:
        plain = [word for term in self._query.wanted if not term.exact for word in term.words]
        parts = {word: words_holding(self._connection, word) for word in plain}
        return alike(self._query, parts, _sounds(plain) if sounds else {})

    def _meant(self) -> Iterator[OtherQuery]:
        """The query with the words put right that there are not."""
        strange = {
            word: close
            for word in self._query.words
            if not is_known(self._connection, word) and (close := words_close_to(self._connection, word))
        }
        for attempt in range(_MOST_OTHERS):
            put_right = {word: close[attempt % len(close)] for word, close in strange.items()}
            if attempt < max(map(len, strange.values()), default=0):
                yield from self._corrected(put_right)

    def _corrected(self, put_right: Mapping[str, str]) -> Iterator[OtherQuery]:
        other = self._other(self._rewritten(put_right))
        if other is None:
            return
        search, matches = other
        best = min(matches)
        hit = search.hits([best])[best.number]
        shown = {word: _as_written(right, hit) for word, right in put_right.items()}
        yield OtherQuery(self._rewritten(shown), " ".join(shown.values()), len(matches))

    def _rewritten(self, words: Mapping[str, str]) -> str:
        changed = [term for term in self._query.wanted if any(word in words for word in term.words)]
        return self._query.replaced({term.span: _written(term, words) for term in changed})

    def _looser(self) -> Iterator[OtherQuery]:
        """The query without one of its parts."""
        parts = self._query.parts
        for part in parts if len(parts) > 1 else ():
            left = self._query.without(part)
            if (other := self._other(left)) is not None:
                yield OtherQuery(left, self._query.said(part), len(other[1]))

    def _other(self, written: str) -> tuple[_Search, list[_Match]] | None:
        """The search for another query with what it matches, if it does."""
        query = parse_query(written)
        if not query:
            return None
        search = _Search(self._connection, query, self._readers)
        matches = search.matches()
        return (search, matches) if matches else None


def _sounds(words: Iterable[str]) -> dict[str, str]:
    """How those of ``words`` sound that are in Latin letters and long enough to tell."""
    from kzua_app.language.romanise import sound  # noqa: PLC0415 - its patterns, when first needed

    heard = {word: sound(word) for word in words if word.isascii() and word.isalpha()}
    return {word: heard_as for word, heard_as in heard.items() if len(heard_as) >= SHORTEST_SOUND}


def _chosen(matches: Sequence[_Match], limit: int, each: int | None) -> Sequence[_Match]:
    """The matches to be shown, the best first."""
    if each is None or len({match.kind for match in matches}) == 1:
        return matches[:limit]
    of_kind: Counter[str] = Counter()
    chosen = []
    for match in matches:
        of_kind[match.kind] += 1
        if of_kind[match.kind] <= each:
            chosen.append(match)
    return chosen[:limit]


def _groups(
    matches: Iterable[_Match], chosen: Iterable[_Match], hits: Mapping[int, SearchHit]
) -> Iterator[SearchGroup]:
    """Hits by kind, in the order of each kind's best; sources after what they are sources of."""
    counts = Counter(match.kind for match in matches)
    by_kind: dict[str, list[SearchHit]] = {}
    for match in chosen:
        by_kind.setdefault(match.kind, []).append(hits[match.number])
    for kind in sorted(by_kind, key=lambda kind: kind == RecordKind.SOURCE):
        yield SearchGroup(RecordKind(kind), tuple(by_kind[kind]), counts[kind])


def _written(term: Term, words: Mapping[str, str]) -> str:
    """``term`` as one would type it, with other words for some."""
    typed = " ".join(words.get(word, word) for word in term.words)
    return f'"{typed}"' if term.exact else typed


def _as_written(word: str, hit: SearchHit) -> str:
    """``word``, which is folded, as the record that has it writes it."""
    spelling = hit.spelling.text if hit.spelling else ""
    for written in (hit.title.en, hit.title.bn, hit.text.en, hit.text.bn, spelling):
        for token in tokens(written):
            if token.folded == word:
                return written[token.start : token.end]
    return word
