# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects every record of a data package, with all by which the search finds it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.store.search_entries import (
    SEARCHED,
    Names,
    Searched,
    figures_of,
    items,
    own_texts,
    year_title,
    years_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzua_app.content.package import Package

    Row = Mapping[str, str]

_KIND_OF_COLUMN = {
    **dict.fromkeys(("people", "person"), RecordKind.PERSON),
    **dict.fromkeys(("places", "place", "region"), RecordKind.PLACE),
}
"""What the ids in a column name."""

_YEAR_DIGITS = 4

_UNKNOWN = "unknown"
"""A code that need not be told."""


@dataclass(slots=True)
class Entry:
    """A record on its way into the search.

    Texts come in pairs, English and Bengali. ``own`` and ``linked`` are ``kind:id`` of that whose
    names are its own, and of what it names; ``called`` are other names, not shown as such. ``dates``
    are as the package writes them.
    """

    kind: RecordKind
    id: str
    title: tuple[str, str]
    texts: list[tuple[str, str]] = field(default_factory=list)
    figures: list[str] = field(default_factory=list)
    own: list[str] = field(default_factory=list)
    linked: list[str] = field(default_factory=list)
    called: list[str] = field(default_factory=list)
    dates: list[str] = field(default_factory=list)
    sources: list[str] = field(default_factory=list)
    sort: str = ""
    told: list[str] = field(default_factory=list)
    amount: float | None = None


class Entries:
    """All records of a package, in the order of kinds, then of files."""

    def __init__(self, package: Package) -> None:
        """Sort out what other tables say of a record."""
        self._package = package
        self._names = Names(package)
        self._positions = _grouped(package, "positions", "disagreement")
        self._envoys = _grouped(package, "envoys", "mission")
        self._dates = dict(_dates(package))

    def __iter__(self) -> Iterator[Entry]:
        """Each record; the years of trade come before their figures."""
        for searched in SEARCHED:
            if searched.kind is RecordKind.TRADE:
                yield from self._years()
            for row in self._package.rows(searched.table):
                entry = self._entry(searched, row)
                self._complete(entry, row)
                yield entry

    def _entry(self, searched: Searched, row: Row) -> Entry:
        return Entry(
            kind=searched.kind,
            id=row["id"],
            title=searched.title(self._names, row),
            texts=list(own_texts(self._names, searched, row)),
            figures=list(figures_of(searched, row)),
            own=[f"{searched.kind}:{row['id']}", *_named(row, searched.own)],
            linked=_named(row, searched.linked),
            dates=[row[column] for column in searched.dates if row[column]],
            sources=items(row.get("source_ids", "")),
            sort=_code(row, *searched.sort) if searched.sort else "",
            told=[_code(row, *told) for told in searched.told if row[told[1]] not in ("", _UNKNOWN)],
            amount=float(row[searched.amount]) if searched.amount and row[searched.amount] else None,
        )

    def _complete(self, entry: Entry, row: Row) -> None:
        """Add what other tables say of the record."""
        if entry.kind is RecordKind.MISSION:
            entry.dates += _standing(row["opened"], row["closed"] or _seen_open(row))
            people = (envoy["person"] for envoy in self._envoys[entry.id])
            entry.linked += (f"{RecordKind.PERSON}:{person}" for person in people)
        elif entry.kind is RecordKind.ENVOY:
            entry.dates += _standing(row["appointed"] or row["credentials"], row["ended"] or row["attested"])
        elif entry.kind is RecordKind.SOURCE:
            entry.sources.append(entry.id)
            entry.called += (row["id"], row["publisher"], row["author"], urlsplit(row["url"]).netloc)
        elif entry.kind is RecordKind.DISAGREEMENT:
            for position in self._positions[entry.id]:
                entry.texts.append((position["text_en"], position["text_bn"]))
                entry.sources += items(position["source_ids"])
            for record in items(row["records"]):
                entry.dates += self._dates.get(record, ())

    def _years(self) -> Iterator[Entry]:
        """A record for each year that has a figure, resting on all its sources."""
        by_year = _grouped(self._package, "trade", "year")
        for year in sorted(year for year in by_year if len(year) == _YEAR_DIGITS and year.isdecimal()):
            entry = Entry(
                RecordKind.YEAR, year, year_title(year), own=[f"{RecordKind.YEAR}:{year}"], dates=[year]
            )
            entry.texts.append(self._names.term("record_kind", RecordKind.YEAR))
            for row in by_year[year]:
                entry.sources += items(row["source_ids"])
            yield entry


def _standing(begun: str, ended: str) -> list[str]:
    """The years from a beginning to an end, both included, if both are known: an embassy is of each."""
    return [f"{years_of(begun)[0]:04}/{years_of(ended)[1]:04}"] if begun and ended else []


def _seen_open(row: Row) -> str:
    """When a mission was last known to be open."""
    return row["status_as_of"] if row["status"] == "open" else ""


def _dates(package: Package) -> Iterator[tuple[str, list[str]]]:
    """The dates of every record that has some, by ``kind:id``."""
    for searched in SEARCHED:
        for row in package.rows(searched.table):
            if dates := [row[column] for column in searched.dates if row[column]]:
                yield str(RecordRef(searched.kind, row["id"])), dates
    for year in {row["year"] for row in package.rows("trade")}:
        yield str(RecordRef(RecordKind.YEAR, year)), [year]


def _grouped(package: Package, table: str, column: str) -> defaultdict[str, list[Row]]:
    groups: defaultdict[str, list[Row]] = defaultdict(list)
    for row in package.rows(table):
        groups[row[column]].append(row)
    return groups


def _named(row: Row, columns: tuple[str, ...]) -> list[str]:
    """``kind:id`` of what the columns list."""
    return [f"{_KIND_OF_COLUMN[column]}:{item}" for column in columns for item in items(row[column])]


def _code(row: Row, vocabulary: str, column: str) -> str:
    """``vocabulary:code``; nothing where there is no code."""
    # the codes of countries are small letters in the vocabulary
    return f"{vocabulary}:{row[column].lower()}" if row[column] else ""
