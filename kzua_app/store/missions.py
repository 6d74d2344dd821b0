# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions and their envoys."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.missions import Envoy, Mission
from kzua_app.model.records import RecordKind
from kzua_app.store import tables
from kzua_app.store.links import source_ids
from kzua_app.store.names import load_people, load_places
from kzua_app.store.rows import date_of, evidence_of, localized, only

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from sqlalchemy import Connection, RowMapping

    from kzua_app.model.events import Person, Place
    from kzua_app.store.database import Database


class MissionRepository:
    """Missions, now and in the past."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> tuple[Mission, ...]:
        """All missions, in the curator's order, each with its envoys in order of time."""
        with self._database.read() as connection:
            return _load(connection)

    def get(self, identifier: str) -> Mission:
        """The mission called ``identifier``; raises UnknownRecordError."""
        with self._database.read() as connection:
            return only(_load(connection, [identifier]), RecordKind.MISSION, identifier)


def _load(connection: Connection, ids: Sequence[str] | None = None) -> tuple[Mission, ...]:
    query = select(tables.missions).order_by(tables.missions.c.ordinal)
    if ids is not None:
        query = query.where(tables.missions.c.id.in_(ids))
    rows = connection.execute(query).mappings().all()
    places = load_places(connection, {row["place"] for row in rows})
    envoys = _envoys_by_mission(connection, ids)
    cited = source_ids(connection, RecordKind.MISSION, ids)
    return tuple(_mission(row, places[row["place"]], envoys.get(row["id"], ()), cited) for row in rows)


def _envoys_by_mission(
    connection: Connection, missions: Sequence[str] | None
) -> Mapping[str, tuple[Envoy, ...]]:
    query = select(tables.envoys).order_by(tables.envoys.c.mission, tables.envoys.c.ordinal)
    if missions is not None:
        query = query.where(tables.envoys.c.mission.in_(missions))
    rows = connection.execute(query).mappings().all()
    people = load_people(connection, {row["person"] for row in rows})
    cited = source_ids(connection, RecordKind.ENVOY, [row["id"] for row in rows])
    groups: defaultdict[str, list[Envoy]] = defaultdict(list)
    for row in rows:
        groups[row["mission"]].append(_envoy(row, people[row["person"]], cited))
    return {mission: tuple(sorted(group, key=_in_time)) for mission, group in groups.items()}


def _in_time(envoy: Envoy) -> date:
    """The first day on which anything is known of the term; unknown ones come last."""
    known = (envoy.appointed, envoy.credentials, envoy.attested, envoy.ended)
    return min((day.earliest for day in known if day), default=date.max)


def _envoy(row: RowMapping, person: Person, cited: Mapping[str, tuple[str, ...]]) -> Envoy:
    return Envoy(
        id=row["id"],
        person=person,
        mission_id=row["mission"],
        rank=row["rank"],
        appointed=date_of(row, "appointed"),
        credentials=date_of(row, "credentials"),
        ended=date_of(row, "ended"),
        attested=date_of(row, "attested"),
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )


def _mission(
    row: RowMapping, place: Place, envoys: tuple[Envoy, ...], cited: Mapping[str, tuple[str, ...]]
) -> Mission:
    return Mission(
        id=row["id"],
        sending=row["sending"],
        receiving=row["receiving"],
        kind=row["kind"],
        place=place,
        address=localized(row, "address"),
        former_address=localized(row, "former_address"),
        latitude=row["latitude"],
        longitude=row["longitude"],
        coordinate_precision=row["coordinate_precision"],
        opened=date_of(row, "opened"),
        closed=date_of(row, "closed"),
        status=row["status"],
        status_as_of=date_of(row, "status_as_of"),
        status_note=localized(row, "status_note"),
        phone=row["phone"],
        email=row["email"],
        website=row["website"],
        social=row["social"],
        jurisdiction=localized(row, "jurisdiction"),
        note=localized(row, "note"),
        envoys=envoys,
        evidence=evidence_of(row, cited),
    )
