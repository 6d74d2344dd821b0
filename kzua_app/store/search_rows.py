# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The records of a data package as rows of the search's tables."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from kzua_app.language.fold import fold
from kzua_app.language.romanise import sound
from kzua_app.model.records import RecordKind
from kzua_app.store.search_collecting import Entries, Entry
from kzua_app.store.search_entries import years_of
from kzua_app.store.search_tables import entries, entry_sources, entry_years, index

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Table

    from kzua_app.content.package import Package

    Rows = list[dict[str, Any]]

_BENGALI = frozenset(map(chr, range(0x0985, 0x09E2)))
"""Letters that begin a Bengali word."""

_BETWEEN = " · "

_LONGEST_NAME = 60
"""Characters of a title that somebody may type in full."""

_UNDATED = (RecordKind.DISAGREEMENT, RecordKind.MEMBERSHIP, RecordKind.MISSION, RecordKind.YEAR)
"""Kinds of records with dates by which they are found, none of which need be shown as theirs."""


class _Sounds(dict[str, str]):
    """Sounds of words, worked out when a word is first met; most words come many times."""

    def __missing__(self, word: str) -> str:
        self[word] = heard = sound(word)
        return heard


class _Folds(dict[str, str]):
    """Folded texts; names and words of vocabularies come many times."""

    def __missing__(self, text: str) -> str:
        self[text] = folded = fold(text)
        return folded


class SearchRows:
    """Makes the rows of the search's tables, one table's at a time."""

    def __init__(self, package: Package) -> None:
        """Collect the records, and the names by which they are known."""
        self._entries: Sequence[tuple[int, Entry]] = list(enumerate(Entries(package), 1))
        self._spellings = _spellings(package)
        self._sounds = _Sounds()
        self._folds = _Folds()

    def __iter__(self) -> Iterator[tuple[Table[Any], Rows]]:
        """Every table with its rows."""
        yield entries, [self._entry_row(number, entry) for number, entry in self._entries]
        yield index, [self._index_row(number, entry) for number, entry in self._entries]
        yield entry_years, [row for number, entry in self._entries for row in _year_rows(number, entry)]
        yield (
            entry_sources,
            [
                {"entry": number, "source_id": source}
                for number, entry in self._entries
                for source in dict.fromkeys(entry.sources)
            ],
        )

    def _entry_row(self, number: int, entry: Entry) -> dict[str, Any]:
        english, bengali = (_BETWEEN.join(filter(None, (text[i] for text in entry.texts))) for i in (0, 1))
        named = " ".join([*entry.own, *entry.linked])
        return {
            "entry": number,
            "kind": entry.kind.value,
            "sort": entry.sort,
            "told": " ".join(entry.told),
            "id": entry.id,
            "date": entry.dates[0] if entry.dates and entry.kind not in _UNDATED else None,
            "amount": entry.amount,
            "called": self._called(entry),
            "title_en": entry.title[0],
            "title_bn": entry.title[1],
            "named": f" {named} ",
            "text_en": english,
            "text_bn": bengali,
        }

    def _called(self, entry: Entry) -> str:
        """The record's own names between bars, and the sounds of those in Bengali."""
        texts = (*entry.title, *self._spellings.get(entry.own[0], ()))
        names = [self._folds[text] for text in texts if text and len(text) <= _LONGEST_NAME]
        sounds = [f"~{self._sound(name)}" for name in names if name[:1] in _BENGALI]
        return f"|{'|'.join(dict.fromkeys([*names, *sounds]))}|"

    def _index_row(self, number: int, entry: Entry) -> dict[str, Any]:
        english, bengali = (self._folded(text[i] for text in entry.texts) for i in (0, 1))
        title_en, title_bn = map(fold, entry.title)
        names = self._folded((*self._names(entry.own), *entry.called))
        return {
            "rowid": number,
            "title_en": title_en,
            "title_bn": title_bn,
            "names": names,
            "linked": self._folded(self._names(entry.linked)),
            "text_en": f"{english} {fold(' '.join(entry.figures))}" if entry.figures else english,
            "text_bn": bengali,
            "sounds": self._sounds_of(f"{title_bn} {names}"),
        }

    def _names(self, records: Iterable[str]) -> Iterator[str]:
        return (text for record in records for text in self._spellings.get(record, ()))

    def _folded(self, texts: Iterable[str]) -> str:
        return " ".join(self._folds[text] for text in texts if text)

    def _sound(self, name: str) -> str:
        return " ".join(filter(None, map(self._sounds.__getitem__, name.split())))

    def _sounds_of(self, text: str) -> str:
        """How the Bengali words of ``text``, which is folded, sound, each sound once."""
        words = (word for word in text.split() if word[0] in _BENGALI)
        return " ".join(dict.fromkeys(filter(None, map(self._sounds.__getitem__, words))))


def _year_rows(number: int, entry: Entry) -> Iterator[dict[str, Any]]:
    for first, last in dict.fromkeys(map(years_of, entry.dates)):
        yield {"entry": number, "first": first, "last": last}


def _spellings(package: Package) -> Mapping[str, Sequence[str]]:
    """All names of people and places, and the spellings of any record's, by ``kind:id``."""
    names: defaultdict[str, list[str]] = defaultdict(list)
    for kind, table in ((RecordKind.PERSON, "people"), (RecordKind.PLACE, "places")):
        for row in package.rows(table):
            names[f"{kind}:{row['id']}"] = [row["name_en"], row["name_bn"], row["name_local"]]
    for row in package.rows("spellings"):
        names[row["record"]].append(row["text"])
    return names
