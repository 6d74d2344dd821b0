# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Link tables: what the lists of the data package become, and how each is read in one go."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, TypeVar

from sqlalchemy import Column, Index, Named, String, Table, TypedColumns, select

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.store.tables import metadata

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from sqlalchemy import Connection

_Value = TypeVar("_Value")

POSITION_KIND = "position"
"""Under this kind stand the citations of a disagreement's positions; it is no RecordKind."""

ACKNOWLEDGEMENT_KIND = "acknowledgement"
"""The same for the curators' words on checks."""


class CitationColumns(TypedColumns):
    """Which sources a record names, in the curator's order."""

    record_kind = Column(String, primary_key=True)
    record_id = Column(String, primary_key=True)
    ordinal: Named[int] = Column(primary_key=True)
    source_id: Named[str]


class RecordLinkColumns(TypedColumns):
    """Which records a fact or a disagreement is about, in the curator's order."""

    from_kind = Column(String, primary_key=True)
    from_id = Column(String, primary_key=True)
    ordinal: Named[int] = Column(primary_key=True)
    kind: Named[str]
    id: Named[str]


class EventLinkColumns(TypedColumns):
    """What an event names, in the curator's order."""

    event_id = Column(String, primary_key=True)
    ordinal: Named[int] = Column(primary_key=True)
    target_id: Named[str]


citations = Table("citations", metadata, CitationColumns, sqlite_strict=True, sqlite_with_rowid=False)
record_links = Table("record_links", metadata, RecordLinkColumns, sqlite_strict=True, sqlite_with_rowid=False)
event_people = Table("event_people", metadata, EventLinkColumns, sqlite_strict=True, sqlite_with_rowid=False)
event_places = Table("event_places", metadata, EventLinkColumns, sqlite_strict=True, sqlite_with_rowid=False)
event_related = Table(
    "event_related", metadata, EventLinkColumns, sqlite_strict=True, sqlite_with_rowid=False
)

Index("citations_by_source", citations.c.source_id)
Index("record_links_by_target", record_links.c.kind, record_links.c.id, record_links.c.from_kind)


def source_ids(
    connection: Connection, kind: str, ids: Collection[str] | None = None
) -> Mapping[str, tuple[str, ...]]:
    """Source ids of records of ``kind`` by record id; of all of them, or of those in ``ids``."""
    query = select(citations.c.record_id, citations.c.source_id).where(citations.c.record_kind == kind)
    if ids is not None:
        query = query.where(citations.c.record_id.in_(ids))
    return _grouped(connection.execute(query.order_by(citations.c.record_id, citations.c.ordinal)))


def linked_records(
    connection: Connection, kind: RecordKind, ids: Collection[str] | None = None
) -> Mapping[str, tuple[RecordRef, ...]]:
    """Records that facts or disagreements (``kind``) are about, by the id of the fact."""
    query = select(record_links.c.from_id, record_links.c.kind, record_links.c.id)
    query = query.where(record_links.c.from_kind == kind)
    if ids is not None:
        query = query.where(record_links.c.from_id.in_(ids))
    rows = connection.execute(query.order_by(record_links.c.from_id, record_links.c.ordinal))
    return _grouped((from_id, RecordRef(RecordKind(to_kind), to_id)) for from_id, to_kind, to_id in rows)


def event_targets(
    connection: Connection, table: Table[EventLinkColumns], ids: Collection[str] | None = None
) -> Mapping[str, tuple[str, ...]]:
    """What ``table`` (people, places, related events) links events to, by event id."""
    query = select(table.c.event_id, table.c.target_id)
    if ids is not None:
        query = query.where(table.c.event_id.in_(ids))
    return _grouped(connection.execute(query.order_by(table.c.event_id, table.c.ordinal)))


def _grouped(pairs: Iterable[tuple[str, _Value]]) -> dict[str, tuple[_Value, ...]]:
    groups: defaultdict[str, list[_Value]] = defaultdict(list)
    for key, value in pairs:
        groups[key].append(value)
    return {key: tuple(values) for key, values in groups.items()}
