# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Standing statements: facts, country profiles, communities, memberships."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.records import RecordKind
from kzua_app.model.statements import Community, Fact, Membership, ProfileValue
from kzua_app.store import tables
from kzua_app.store.links import linked_records, source_ids
from kzua_app.store.names import load_places
from kzua_app.store.rows import date_of, evidence_of, localized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import RowMapping

    from kzua_app.model.events import Place
    from kzua_app.model.records import RecordRef
    from kzua_app.store.database import Database

    Cited = Mapping[str, tuple[str, ...]]


class StatementRepository:
    """What is said of the two states as such; each list is in the curator's order."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def facts(self) -> tuple[Fact, ...]:
        """All standing facts."""
        query = select(tables.facts).order_by(tables.facts.c.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, RecordKind.FACT)
            records = linked_records(connection, RecordKind.FACT)
            return tuple(
                _fact(row, records.get(row["id"], ()), cited) for row in connection.execute(query).mappings()
            )

    def profiles(self) -> tuple[ProfileValue, ...]:
        """All values of both country profiles."""
        query = select(tables.profiles).order_by(tables.profiles.c.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, RecordKind.PROFILE)
            return tuple(_profile(row, cited) for row in connection.execute(query).mappings())

    def communities(self) -> tuple[Community, ...]:
        """All counts of Ukrainians in Kazakhstan and of Kazakhs in Ukraine."""
        query = select(tables.communities).order_by(tables.communities.c.ordinal)
        with self._database.read() as connection:
            rows = connection.execute(query).mappings().all()
            places = load_places(connection, {row["region"] for row in rows})
            cited = source_ids(connection, RecordKind.COMMUNITY)
        return tuple(_community(row, places.get(row["region"]), cited) for row in rows)

    def memberships(self) -> tuple[Membership, ...]:
        """All organisations that both belong to, or did."""
        query = select(tables.memberships).order_by(tables.memberships.c.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, RecordKind.MEMBERSHIP)
            return tuple(_membership(row, cited) for row in connection.execute(query).mappings())


def _fact(row: RowMapping, records: tuple[RecordRef, ...], cited: Cited) -> Fact:
    return Fact(
        id=row["id"],
        topic=row["topic"],
        origin=row["origin"],
        text=localized(row, "text"),
        note=localized(row, "note"),
        date=date_of(row, "date"),
        as_of=date_of(row, "as_of"),
        records=records,
        evidence=evidence_of(row, cited),
    )


def _profile(row: RowMapping, cited: Cited) -> ProfileValue:
    return ProfileValue(
        id=row["id"],
        country=row["country"],
        field=row["field"],
        value=row["value"],
        words=localized(row, "value"),
        unit=row["unit"],
        as_of=date_of(row, "as_of"),
        estimate=row["estimate"],
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )


def _community(row: RowMapping, region: Place | None, cited: Cited) -> Community:
    return Community(
        id=row["id"],
        group=row["group"],
        country=row["country"],
        region=region.name if region else None,
        date=date_of(row, "date"),
        count=row["count"],
        count_upper=row["count_upper"],
        percent=row["percent"],
        basis=row["basis"],
        count_text=localized(row, "count_text"),
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )


def _membership(row: RowMapping, cited: Cited) -> Membership:
    return Membership(
        id=row["id"],
        organisation=localized(row, "organisation"),
        kazakhstan_date=date_of(row, "kazakhstan_date"),
        ukraine_date=date_of(row, "ukraine_date"),
        kazakhstan_status=row["kazakhstan_status"],
        ukraine_status=row["ukraine_status"],
        kazakhstan_note=localized(row, "kazakhstan_note"),
        ukraine_note=localized(row, "ukraine_note"),
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )
