# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands behind any one record."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.errors import UnknownRecordError
from kzua_app.model.dates import PartialDate
from kzua_app.model.evidence import RecordEvidence
from kzua_app.model.records import Confidence, RecordKind
from kzua_app.model.text import LocalizedText
from kzua_app.store import tables
from kzua_app.store.disagreements import load_disagreements, load_disagreements_about
from kzua_app.store.links import citations, source_ids
from kzua_app.store.rows import date_of, localized
from kzua_app.store.sources import load_sources

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, RowMapping, Table

    from kzua_app.model.records import RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Disagreement
    from kzua_app.store.database import Database


@dataclass(frozen=True, slots=True)
class _Subject:
    """Where a kind of record keeps what evidence is shown for.

    ``statement`` is the stem of the text's columns; ``through`` the column that names the row of
    ``named`` whose name is the statement; ``dates`` are columns, the first one with a date counts.
    """

    table: Table
    statement: str = ""
    dates: tuple[str, ...] = ()
    through: str = ""
    named: Table | None = None


_SUBJECTS: Mapping[RecordKind, _Subject] = {
    RecordKind.SOURCE: _Subject(tables.sources, "title", ("issued",)),
    RecordKind.PLACE: _Subject(tables.places, "name"),
    RecordKind.PERSON: _Subject(tables.people, "name"),
    RecordKind.EVENT: _Subject(tables.events, "title", ("date",)),
    RecordKind.MISSION: _Subject(tables.missions, dates=("opened",), through="place", named=tables.places),
    RecordKind.ENVOY: _Subject(
        tables.envoys,
        dates=("appointed", "credentials", "attested", "ended"),
        through="person",
        named=tables.people,
    ),
    RecordKind.TRADE: _Subject(tables.trade, dates=("year",)),
    RecordKind.CLAIM: _Subject(tables.trade_claims, "text", ("date",)),
    RecordKind.COMMODITY: _Subject(tables.commodities, dates=("year",), through="good", named=tables.goods),
    RecordKind.COMMUNITY: _Subject(tables.communities, "count_text", ("date",)),
    RecordKind.MEMBERSHIP: _Subject(tables.memberships, "organisation"),
    RecordKind.PROFILE: _Subject(tables.profiles, "value", ("as_of",)),
    RecordKind.FACT: _Subject(tables.facts, "text", ("date", "as_of")),
    RecordKind.DISAGREEMENT: _Subject(tables.disagreements, "title"),
}


class EvidenceRepository:
    """Sources and disagreements of a record, whatever its kind."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def of(self, ref: RecordRef) -> RecordEvidence:
        """The evidence for ``ref``; raises UnknownRecordError.

        A year of trade has the sources of all its figures, a disagreement those of its positions
        and itself as its disagreement; a source stands for itself.
        """
        with self._database.read() as connection:
            if ref.kind is RecordKind.YEAR:
                return _of_year(connection, ref)
            return _of_record(connection, ref, _SUBJECTS[ref.kind])


def _of_record(connection: Connection, ref: RecordRef, subject: _Subject) -> RecordEvidence:
    query = select(subject.table).where(subject.table.c.id == ref.id)
    row = connection.execute(query).mappings().first()
    if row is None:
        raise UnknownRecordError(str(ref))
    dates = (date_of(row, name) for name in subject.dates)
    return RecordEvidence(
        ref=ref,
        statement=_statement(connection, row, subject),
        date=next((date for date in dates if date), None),
        confidence=Confidence(row["confidence"]) if "confidence" in row else None,
        sources=_sources(connection, _source_ids_of(connection, ref)),
        disagreements=_disagreements(connection, ref),
    )


def _disagreements(connection: Connection, ref: RecordRef) -> tuple[Disagreement, ...]:
    if ref.kind is RecordKind.DISAGREEMENT:
        return load_disagreements(connection, [ref.id])
    return load_disagreements_about(connection, ref)


def _statement(connection: Connection, row: RowMapping, subject: _Subject) -> LocalizedText:
    if subject.named is not None:
        query = select(subject.named).where(subject.named.c.id == row[subject.through])
        return localized(connection.execute(query).mappings().one(), "name")
    return localized(row, subject.statement) if subject.statement else LocalizedText("")


def _of_year(connection: Connection, ref: RecordRef) -> RecordEvidence:
    ids = connection.execute(select(tables.trade.c.id).where(tables.trade.c.year == ref.id)).scalars().all()
    disagreements = load_disagreements_about(connection, ref)
    if not ids and not disagreements:
        raise UnknownRecordError(str(ref))
    cited = source_ids(connection, RecordKind.TRADE, ids)
    return RecordEvidence(
        ref=ref,
        statement=LocalizedText(""),
        date=PartialDate.parse(ref.id),
        confidence=None,
        sources=_sources(connection, [source for figure in ids for source in cited.get(figure, ())]),
        disagreements=disagreements,
    )


def _source_ids_of(connection: Connection, ref: RecordRef) -> Sequence[str]:
    if ref.kind is RecordKind.SOURCE:
        return [ref.id]
    if ref.kind is RecordKind.DISAGREEMENT:
        (disagreement,) = load_disagreements(connection, [ref.id])
        return [source for position in disagreement.positions for source in position.source_ids]
    query = select(citations.c.source_id).where(
        citations.c.record_kind == ref.kind, citations.c.record_id == ref.id
    )
    return connection.execute(query.order_by(citations.c.ordinal)).scalars().all()


def _sources(connection: Connection, ids: Sequence[str]) -> tuple[Source, ...]:
    """The sources in the order of ``ids``, each once."""
    known = load_sources(connection, ids)
    return tuple(known[identifier] for identifier in dict.fromkeys(ids))
