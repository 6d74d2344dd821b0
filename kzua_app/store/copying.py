# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the data package as rows of the database's tables, column by column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Boolean, Double, Integer

from kzua_app.content.references import TABLE_OF_KIND
from kzua_app.content.schema import LIST_DELIMITER
from kzua_app.language.collation import sort_key
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.settings import Language
from kzua_app.store.links import (
    ACKNOWLEDGEMENT_KIND,
    POSITION_KIND,
    citations,
    event_people,
    event_places,
    event_related,
    record_links,
)
from kzua_app.store.tables import RECORD_TABLES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from sqlalchemy import Column, Table

    from kzua_app.content.package import Package

    Row = Mapping[str, str]
    Rows = list[dict[str, Any]]
    Maker = Callable[[int, Row], Any]

_EVENT_LISTS = {"people": event_people, "places": event_places, "related": event_related}


def record_rows(package: Package) -> Iterator[tuple[Table[Any], Rows]]:
    """Every table of records with its rows."""
    for table in RECORD_TABLES:
        makers = [(column.name, _maker(column)) for column in table.columns]
        rows = enumerate(package.rows(table.name))
        yield table, [{name: make(index, row) for name, make in makers} for index, row in rows]


def link_rows(package: Package) -> Iterator[tuple[Table[Any], Rows]]:
    """Every link table with its rows."""
    yield citations, list(_citations(package))
    yield record_links, list(_record_links(package))
    for column, table in _EVENT_LISTS.items():
        yield table, list(_event_links(package, column))


def _maker(column: Column[Any]) -> Maker:
    """How the value of ``column`` comes from the place of a row in its file and from the row."""
    stem, _, suffix = column.name.rpartition("_")
    if column.name == "ordinal":
        return lambda index, _row: index
    if suffix in ("earliest", "latest"):
        return lambda _index, row: _bound(row[stem], suffix)
    if stem.endswith("_sort"):
        return _sort_key_maker(stem.removesuffix("_sort"), Language(suffix))
    convert = _converter(column)
    return lambda _index, row: convert(row[column.name])


def _bound(text: str, which: str) -> str | None:
    """The first or last day of the date ``text`` as ISO text, None where there is no date."""
    if not text:
        return None
    date = PartialDate.parse(text)
    return (date.earliest if which == "earliest" else date.latest).isoformat()


def _sort_key_maker(name: str, language: Language) -> Maker:
    own, other = f"{name}_{language}", f"{name}_{language.other}"
    return lambda _index, row: sort_key(row[own] or row[other], language)


def _converter(column: Column[Any]) -> Callable[[str], Any]:
    """From the text of a cell to the column's type; an empty cell is None where NULL may stand."""
    if isinstance(column.type, Boolean):
        return lambda cell: cell == "true"
    convert: Callable[[str], Any] = str
    if isinstance(column.type, Integer):
        convert = int
    elif isinstance(column.type, Double):
        convert = float
    if column.nullable:
        return lambda cell: convert(cell) if cell else None
    return convert


def _citations(package: Package) -> Iterator[dict[str, Any]]:
    kinds = {kind.value: table for kind, table in TABLE_OF_KIND.items()}
    others = ((POSITION_KIND, "positions"), (ACKNOWLEDGEMENT_KIND, "acknowledgements"))
    for kind, table in (*kinds.items(), *others):
        for row in package.rows(table):
            for ordinal, source in enumerate(_items(row.get("source_ids", ""))):
                yield {"record_kind": kind, "record_id": row["id"], "ordinal": ordinal, "source_id": source}


def _record_links(package: Package) -> Iterator[dict[str, Any]]:
    for kind in (RecordKind.FACT, RecordKind.DISAGREEMENT):
        for row in package.rows(TABLE_OF_KIND[kind]):
            for ordinal, ref in enumerate(map(RecordRef.parse, _items(row["records"]))):
                yield {
                    "from_kind": kind.value,
                    "from_id": row["id"],
                    "ordinal": ordinal,
                    "kind": ref.kind.value,
                    "id": ref.id,
                }


def _event_links(package: Package, column: str) -> Iterator[dict[str, Any]]:
    for row in package.rows("events"):
        for ordinal, target in enumerate(_items(row[column])):
            yield {"event_id": row["id"], "ordinal": ordinal, "target_id": target}


def _items(cell: str) -> list[str]:
    return cell.split(LIST_DELIMITER) if cell else []
