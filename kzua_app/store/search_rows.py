# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of each record the search looks into."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.content.references import TABLE_OF_KIND
from kzua_app.content.schema import LIST_DELIMITER
from kzua_app.language.fold import fold
from kzua_app.language.romanise import sound
from kzua_app.model.records import RecordKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzua_app.content.package import Package

    Row = Mapping[str, str]

_NAMED = {"people": RecordKind.PERSON, "places": RecordKind.PLACE, "place": RecordKind.PLACE}
"""Columns that name people or places, whose names and spellings find the record too."""

_BENGALI = frozenset(map(chr, range(0x0985, 0x09E2)))
"""Letters that begin a Bengali word."""


@dataclass(frozen=True, slots=True)
class _Searched:
    """``title`` is a stem of columns in both languages, ``body`` are stems or single columns."""

    kind: RecordKind
    title: str
    body: tuple[str, ...]


_SEARCHED = (
    _Searched(RecordKind.EVENT, "title", ("text", "note", "date", "people", "places")),
    _Searched(RecordKind.FACT, "text", ("note", "date")),
    _Searched(
        RecordKind.MISSION,
        "place",
        ("address", "former_address", "status_note", "jurisdiction", "note", "phone", "email", "website"),
    ),
    _Searched(RecordKind.PERSON, "name", ("role", "name_local")),
    _Searched(RecordKind.PLACE, "name", ("name_local",)),
    _Searched(RecordKind.DISAGREEMENT, "title", ("finding",)),
    _Searched(RecordKind.SOURCE, "title", ("publisher", "author", "note", "url", "issued")),
)


class _Sounds(dict[str, str]):
    """Sounds of words, worked out when a word is first met; most words come many times."""

    def __missing__(self, word: str) -> str:
        self[word] = heard = sound(word)
        return heard


class SearchRows:
    """Makes the rows of the search table from a package."""

    def __init__(self, package: Package) -> None:
        """Collect the names by which records are known."""
        self._package = package
        self._terms = {(row["vocabulary"], row["code"]): row for row in package.rows("terms")}
        self._places = {row["id"]: row for row in package.rows("places")}
        self._names = self._names_by_record()
        self._related = self._related_texts()
        self._sounds = _Sounds()

    def __iter__(self) -> Iterator[dict[str, str]]:
        """Rows in the order of kinds, then of files."""
        for searched in _SEARCHED:
            for row in self._package.rows(TABLE_OF_KIND[searched.kind]):
                yield self._row(searched, row)

    def _row(self, searched: _Searched, row: Row) -> dict[str, str]:
        record = f"{searched.kind}:{row['id']}"
        english, bengali = self._title(searched, row)
        names = fold(" ".join(self._names.get(record, ())))
        body = [text for name in searched.body for text in self._texts(row, name)]
        return {
            "kind": searched.kind.value,
            "id": row["id"],
            "title_en": english,
            "title_bn": bengali,
            "title": fold(f"{english} {bengali}"),
            "names": names,
            "body": fold(" ".join([*body, *self._related.get(record, ())])),
            "sounds": self._sounds_of(f"{fold(bengali)} {names}"),
        }

    def _sounds_of(self, text: str) -> str:
        """How the Bengali words of ``text``, which is folded, sound, each sound once."""
        words = (word for word in text.split() if word[0] in _BENGALI)
        return " ".join(dict.fromkeys(filter(None, map(self._sounds.__getitem__, words))))

    def _title(self, searched: _Searched, row: Row) -> tuple[str, str]:
        if searched.kind is not RecordKind.MISSION:
            return row[f"{searched.title}_en"], row[f"{searched.title}_bn"]
        kind, place = self._terms["mission_kind", row["kind"]], self._places[row["place"]]
        bengali = f"{kind['label_bn']}, {place['name_bn']}" if kind["label_bn"] and place["name_bn"] else ""
        return f"{kind['label_en']}, {place['name_en']}", bengali

    def _texts(self, row: Row, name: str) -> Iterator[str]:
        """The column ``name``, or its two languages, or the names of what it lists."""
        if name in _NAMED:
            for identifier in filter(None, row[name].split(LIST_DELIMITER)):
                yield from self._names[f"{_NAMED[name]}:{identifier}"]
        elif name in row:
            yield row[name]
        else:
            yield row[f"{name}_en"]
            yield row[f"{name}_bn"]

    def _names_by_record(self) -> Mapping[str, list[str]]:
        names: defaultdict[str, list[str]] = defaultdict(list)
        for kind in (RecordKind.PERSON, RecordKind.PLACE):
            for row in self._package.rows(TABLE_OF_KIND[kind]):
                names[f"{kind}:{row['id']}"] = [row["name_en"], row["name_bn"], row["name_local"]]
        for row in self._package.rows("spellings"):
            names[row["record"]].append(row["text"])
        for row in self._package.rows("missions"):
            names[f"{RecordKind.MISSION}:{row['id']}"] += names[f"{RecordKind.PLACE}:{row['place']}"]
        return names

    def _related_texts(self) -> Mapping[str, list[str]]:
        """What other tables say of a mission (its envoys) and of a disagreement (its positions)."""
        texts: defaultdict[str, list[str]] = defaultdict(list)
        for row in self._package.rows("envoys"):
            texts[f"{RecordKind.MISSION}:{row['mission']}"] += self._names[
                f"{RecordKind.PERSON}:{row['person']}"
            ]
        for row in self._package.rows("positions"):
            record = f"{RecordKind.DISAGREEMENT}:{row['disagreement']}"
            texts[record] += [row["text_en"], row["text_bn"]]
        return texts
