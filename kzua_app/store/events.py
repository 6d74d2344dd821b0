# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Events."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.dates import PartialDate
from kzua_app.model.events import Event
from kzua_app.model.records import RecordKind
from kzua_app.store import tables
from kzua_app.store.links import event_people, event_places, event_related, event_targets, source_ids
from kzua_app.store.names import load_people, load_places
from kzua_app.store.rows import evidence_of, localized, only

if TYPE_CHECKING:
    from collections.abc import Collection

    from sqlalchemy import Connection

    from kzua_app.store.database import Database


class EventRepository:
    """Dated events."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Event, ...]:
        """All events by date: by the first day each may have been, then the last."""
        with self._database.read() as connection:
            return _load(connection)

    def get(self, identifier: str) -> Event:
        """The event called ``identifier``; raises UnknownRecordError."""
        with self._database.read() as connection:
            return only(_load(connection, [identifier]), RecordKind.EVENT, identifier)


def _load(connection: Connection, ids: Collection[str] | None = None) -> tuple[Event, ...]:
    columns = tables.events.c
    query = select(tables.events).order_by(columns.date_earliest, columns.date_latest, columns.ordinal)
    if ids is not None:
        query = query.where(columns.id.in_(ids))
    cited = source_ids(connection, RecordKind.EVENT, ids)
    named = event_targets(connection, event_people, ids)
    located = event_targets(connection, event_places, ids)
    related = event_targets(connection, event_related, ids)
    people = load_people(connection, None if ids is None else set(chain(*named.values())))
    places = load_places(connection, None if ids is None else set(chain(*located.values())))
    return tuple(
        Event(
            id=row["id"],
            date=PartialDate.parse(row["date"]),
            category=row["category"],
            title=localized(row, "title"),
            text=localized(row, "text"),
            note=localized(row, "note"),
            people=tuple(people[person] for person in named.get(row["id"], ())),
            places=tuple(places[place] for place in located.get(row["id"], ())),
            related=related.get(row["id"], ()),
            evidence=evidence_of(row, cited),
        )
        for row in connection.execute(query).mappings()
    )
