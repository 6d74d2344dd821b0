# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where sources disagree."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from sqlalchemy import func, select

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.statements import Disagreement, Position
from kzua_app.store import tables
from kzua_app.store.links import POSITION_KIND, linked_records, record_links, source_ids
from kzua_app.store.rows import localized

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection

    from kzua_app.store.database import Database


class DisagreementRepository:
    """Disagreements, with what each side says."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Disagreement, ...]:
        """All disagreements, in the curator's order."""
        with self._database.read() as connection:
            return load_disagreements(connection)

    def count(self) -> int:
        """How many there are."""
        with self._database.read() as connection:
            return connection.execute(select(func.count()).select_from(tables.disagreements)).scalar_one()

    def about(self, ref: RecordRef) -> tuple[Disagreement, ...]:
        """Disagreements that name the record ``ref``."""
        with self._database.read() as connection:
            return load_disagreements_about(connection, ref)

    def counts(self) -> dict[RecordRef, int]:
        """How many disagreements name each record; records that none names are left out."""
        links = record_links.c
        query = select(links.kind, links.id, func.count()).where(links.from_kind == RecordKind.DISAGREEMENT)
        with self._database.read() as connection:
            rows = connection.execute(query.group_by(links.kind, links.id))
            return {RecordRef(RecordKind(kind), identifier): count for kind, identifier, count in rows}


def load_disagreements(
    connection: Connection, ids: Collection[str] | None = None
) -> tuple[Disagreement, ...]:
    """All disagreements, or those in ``ids``, in the curator's order."""
    query = select(tables.disagreements).order_by(tables.disagreements.c.ordinal)
    if ids is not None:
        query = query.where(tables.disagreements.c.id.in_(ids))
    records = linked_records(connection, RecordKind.DISAGREEMENT, ids)
    positions = _positions(connection, ids)
    return tuple(
        Disagreement(
            id=row["id"],
            subject=row["subject"],
            title=localized(row, "title"),
            finding=localized(row, "finding"),
            finding_confidence=row["finding_confidence"],
            records=records.get(row["id"], ()),
            positions=positions.get(row["id"], ()),
        )
        for row in connection.execute(query).mappings()
    )


def load_disagreements_about(connection: Connection, ref: RecordRef) -> tuple[Disagreement, ...]:
    """Disagreements that name ``ref``; two statements or, mostly, one."""
    links = record_links.c
    query = select(links.from_id).where(
        links.kind == ref.kind, links.id == ref.id, links.from_kind == RecordKind.DISAGREEMENT
    )
    ids = connection.execute(query).scalars().all()
    return load_disagreements(connection, ids) if ids else ()


def _positions(connection: Connection, ids: Collection[str] | None) -> Mapping[str, tuple[Position, ...]]:
    """Positions by the id of their disagreement."""
    columns = tables.positions.c
    query = select(tables.positions).order_by(columns.disagreement, columns.position)
    if ids is not None:
        query = query.where(columns.disagreement.in_(ids))
    rows = connection.execute(query).mappings().all()
    cited = source_ids(connection, POSITION_KIND, None if ids is None else [row["id"] for row in rows])
    groups: defaultdict[str, list[Position]] = defaultdict(list)
    for row in rows:
        groups[row["disagreement"]].append(Position(localized(row, "text"), cited.get(row["id"], ())))
    return {disagreement: tuple(group) for disagreement, group in groups.items()}
