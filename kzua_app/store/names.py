# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""People and places."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.dates import PartialDate
from kzua_app.model.events import FormerName, Person, Place
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language
from kzua_app.store import tables
from kzua_app.store.links import source_ids
from kzua_app.store.rows import localized

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from sqlalchemy import Connection, RowMapping

    from kzua_app.store.database import Database


class PersonRepository:
    """People."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, language: Language = Language.ENGLISH) -> tuple[Person, ...]:
        """Everybody, by name as ``language`` sorts."""
        with self._database.read() as connection:
            return tuple(load_people(connection, language=language).values())


class PlaceRepository:
    """Places."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, language: Language = Language.ENGLISH) -> tuple[Place, ...]:
        """Every place, by name as ``language`` sorts."""
        with self._database.read() as connection:
            return tuple(load_places(connection, language=language).values())


def load_people(
    connection: Connection, ids: Collection[str] | None = None, language: Language = Language.ENGLISH
) -> dict[str, Person]:
    """People by id, sorted by name: all, or those in ``ids``."""
    columns = tables.people.c
    key = columns.name_sort_bn if language is Language.BENGALI else columns.name_sort_en
    query = select(tables.people).order_by(key)
    if ids is not None:
        query = query.where(columns.id.in_(ids))
    cited = source_ids(connection, RecordKind.PERSON, ids)
    return {row["id"]: _person(row, cited.get(row["id"], ())) for row in connection.execute(query).mappings()}


def load_places(
    connection: Connection, ids: Collection[str] | None = None, language: Language = Language.ENGLISH
) -> dict[str, Place]:
    """Places by id, sorted by name: all, or those in ``ids``."""
    columns = tables.places.c
    key = columns.name_sort_bn if language is Language.BENGALI else columns.name_sort_en
    query = select(tables.places).order_by(key)
    if ids is not None:
        query = query.where(columns.id.in_(ids))
    former = _former_names(connection)
    cited = source_ids(connection, RecordKind.PLACE, ids)
    return {
        row["id"]: _place(row, former.get(row["id"], ()), cited.get(row["id"], ()))
        for row in connection.execute(query).mappings()
    }


def _former_names(connection: Connection) -> Mapping[str, tuple[FormerName, ...]]:
    """Official names that ended, by the place's id: spellings of one period in both languages."""
    spellings = tables.spellings.c
    query = select(spellings.record, spellings.text, spellings.language, spellings.valid)
    # one stretch of the primary key; LIKE would read the table
    first, behind = f"{RecordKind.PLACE}:", f"{RecordKind.PLACE};"
    query = query.where(spellings.record >= first, spellings.record < behind, spellings.valid.is_not(None))
    texts: dict[tuple[str, str], dict[str, str]] = {}
    for record, text, language, valid in connection.execute(query.order_by(spellings.ordinal)):
        texts.setdefault((RecordRef.parse(record).id, valid or ""), {}).setdefault(language, text)
    names: defaultdict[str, list[FormerName]] = defaultdict(list)
    for (place, valid), said in texts.items():
        period = PartialDate.parse(valid)
        # what goes on is no former name, such as the long form of a state's
        if Language.ENGLISH in said and period.latest < date.max:
            name = LocalizedText(said[Language.ENGLISH], said.get(Language.BENGALI, ""))
            names[place].append(FormerName(name, period))
    return {place: tuple(sorted(known, key=lambda name: name.valid)) for place, known in names.items()}


def _person(row: RowMapping, cited: tuple[str, ...]) -> Person:
    return Person(
        id=row["id"],
        name=localized(row, "name"),
        name_local=row["name_local"],
        country=row["country"],
        role=localized(row, "role"),
        source_ids=cited,
    )


def _place(row: RowMapping, former: tuple[FormerName, ...], cited: tuple[str, ...]) -> Place:
    return Place(
        id=row["id"],
        name=localized(row, "name"),
        name_local=row["name_local"],
        kind=row["kind"],
        country=row["country"],
        latitude=row["latitude"],
        longitude=row["longitude"],
        coordinate_precision=row["coordinate_precision"],
        former_names=former,
        source_ids=cited,
    )
