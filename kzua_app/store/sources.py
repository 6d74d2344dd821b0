# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources and vocabularies."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kzua_app.errors import UnknownRecordError
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.sources import Source, Term
from kzua_app.model.terms import Terms
from kzua_app.store import tables
from kzua_app.store.rows import date_of, localized

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from sqlalchemy import Connection, RowMapping

    from kzua_app.store.database import Database


class SourceRepository:
    """Everything cited."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Source, ...]:
        """All sources, in the curator's order."""
        with self._database.read() as connection:
            return tuple(load_sources(connection).values())

    def count(self) -> int:
        """How many there are."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(tables.sources)).scalar_one()

    def get_many(self, ids: Sequence[str]) -> tuple[Source, ...]:
        """The sources called ``ids``, in that order; raises UnknownRecordError."""
        with self._database.read() as connection:
            known = load_sources(connection, ids)
        missing = [identifier for identifier in ids if identifier not in known]
        if missing:
            raise UnknownRecordError(str(RecordRef(RecordKind.SOURCE, missing[0])))
        return tuple(known[identifier] for identifier in ids)


class TermRepository:
    """The vocabularies."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> Terms:
        """Every code with its words."""
        query = select(tables.terms).order_by(tables.terms.c.position, tables.terms.c.ordinal)
        with self._database.read() as connection:
            return Terms(_term(row) for row in connection.execute(query).mappings())


def load_sources(connection: Connection, ids: Collection[str] | None = None) -> dict[str, Source]:
    """Sources by id, in the curator's order: all, or those among ``ids`` that there are."""
    query = select(tables.sources).order_by(tables.sources.c.ordinal)
    if ids is not None:
        query = query.where(tables.sources.c.id.in_(ids))
    return {row["id"]: _source(row) for row in connection.execute(query).mappings()}


def _source(row: RowMapping) -> Source:
    return Source(
        id=row["id"],
        kind=row["kind"],
        type=row["type"],
        title=localized(row, "title"),
        publisher=row["publisher"],
        author=row["author"],
        issued=date_of(row, "issued"),
        accessed=date_of(row, "accessed"),
        url=row["url"],
        language=row["language"],
        licence=row["licence"],
        availability=row["availability"],
        note=localized(row, "note"),
    )


def _term(row: RowMapping) -> Term:
    return Term(row["vocabulary"], row["code"], localized(row, "label"), localized(row, "description"))
