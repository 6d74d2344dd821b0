# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The filters of a query as conditions on the entries of the search."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import and_, false, not_, or_, select, text

from kzua_app.language.edits import slips
from kzua_app.language.fold import fold
from kzua_app.language.matching import SHORTEST_SOUND
from kzua_app.model.search import Field
from kzua_app.store import tables
from kzua_app.store.search_expressions import named
from kzua_app.store.search_tables import entries, entry_sources, entry_years

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import ColumnElement, Connection

    from kzua_app.model.search import Filter, Query, YearSpan

    Condition = ColumnElement[bool]

_KINDS = "record_kind"
_VOCABULARIES = {
    Field.KIND: (_KINDS, "mission_kind", "source_kind", "place_kind", "envoy_rank"),
    Field.CATEGORY: ("event_category", "fact_topic", "disagreement_subject", "trade_flow", "country"),
}
"""Where the values of a filter are looked up."""

_OTHER_WORDS = {"people": "person"}
"""What readers call a code that is called otherwise."""

_SOURCES_NAMED = text(
    "SELECT id FROM search_entries JOIN search ON entry = search.rowid"
    " WHERE search MATCH :expression AND kind = 'source'"
)


@dataclass(frozen=True, slots=True)
class Term:
    """A code with its words, folded."""

    vocabulary: str
    code: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Filters:
    """Conditions that an entry must meet; ``unknown`` filters name nothing and so nothing meets them."""

    conditions: tuple[Condition, ...]
    unknown: tuple[Filter, ...]


class FilterReader:
    """Looks the values of filters up; the vocabularies are read once."""

    def __init__(self) -> None:
        self._terms: Sequence[Term] = ()

    def read(self, connection: Connection, query: Query) -> Filters:
        """The filters of ``query``; those of one field are alternatives."""
        found = {part: self._condition(connection, part) for part in query.filters}
        years = {part: _in_years(part) for part in query.years}
        conditions: list[Condition] = [not_(years[part]) for part in query.years if part.excluded]
        if wanted := [years[part] for part in query.years if not part.excluded]:
            conditions.append(or_(*wanted))
        for field in dict.fromkeys(part.field for part in query.filters):
            conditions += _of_field(found, field)
        unknown = tuple(part for part, condition in found.items() if condition is None)
        return Filters(tuple(conditions), unknown)

    def _condition(self, connection: Connection, part: Filter) -> Condition | None:
        """What the filter asks for; None where it names nothing."""
        if part.field is Field.SOURCE:
            return _resting_on(connection, part.value)
        if not self._terms:
            self._terms = _read_terms(connection)
        meant = [term for term in self._terms if _means(part, term)]
        if not meant:
            return None
        kinds = [term.code for term in meant if term.vocabulary == _KINDS]
        sorts = [f"{term.vocabulary}:{term.code}" for term in meant if term.vocabulary != _KINDS]
        return or_(entries.c.kind.in_(kinds), entries.c.sort.in_(sorts))


def _of_field(found: dict[Filter, Condition | None], field: Field) -> Iterable[Condition]:
    of_field = [(part, condition) for part, condition in found.items() if part.field is field]
    known = [(part, condition) for part, condition in of_field if condition is not None]
    yield from (not_(condition) for part, condition in known if part.excluded)
    if any(not part.excluded for part, _condition in of_field):
        yield or_(false(), *(condition for part, condition in known if not part.excluded))


def _in_years(years: YearSpan) -> Condition:
    touching = and_(entry_years.c.first <= years.last, entry_years.c.last >= years.first)
    return entries.c.entry.in_(select(entry_years.c.entry).where(touching))


def _resting_on(connection: Connection, value: str) -> Condition | None:
    ids = connection.execute(_SOURCES_NAMED, {"expression": named(value.split())}).scalars().all()
    ids = ids or _sounding_like(connection, value)
    if not ids:
        return None
    return entries.c.entry.in_(select(entry_sources.c.entry).where(entry_sources.c.source_id.in_(ids)))


def _sounding_like(connection: Connection, value: str) -> list[str]:
    """Sources whose publisher, in Latin letters, sounds like ``value`` in Bengali ones."""
    from kzua_app.language.romanise import sound  # noqa: PLC0415 - its patterns, when first needed

    heard = "" if value.isascii() else sound(value)
    if len(heard) < SHORTEST_SOUND:
        return []
    rows = connection.execute(select(tables.sources.c.id, tables.sources.c.publisher))
    return [
        identifier
        for identifier, publisher in rows
        if any(word.startswith(heard) or slips(word, heard, 1) <= 1 for word in sound(publisher).split())
    ]


def _means(part: Filter, term: Term) -> bool:
    """Whether the filter's value is the code, or the beginning of a label or of a word in one."""
    if term.vocabulary not in _VOCABULARIES[part.field]:
        return False
    value = _OTHER_WORDS.get(part.value, part.value)
    return any(_begins(label, form) for form in _forms(value) for label in term.labels)


def _begins(label: str, value: str) -> bool:
    return f" {label}".find(f" {value}") >= 0


def _forms(value: str) -> tuple[str, ...]:
    """``value`` and, if it looks like an English plural, the singular."""
    if value.endswith("ies"):
        return value, f"{value[:-3]}y"
    return (value, value[:-1]) if value.endswith("s") and value.isascii() else (value,)


def _read_terms(connection: Connection) -> list[Term]:
    columns = tables.terms.c
    wanted = [name for names in _VOCABULARIES.values() for name in names]
    query = select(columns.vocabulary, columns.code, columns.label_en, columns.label_bn)
    rows = connection.execute(query.where(columns.vocabulary.in_(wanted)))
    return [Term(row[0], row[1], tuple(filter(None, map(fold, row[1:])))) for row in rows]
