# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""RIS, the tagged format of EndNote, Mendeley, Zotero and library catalogues."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.citations.days import is_inexact, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.analysis.citations.entries import Entry, Name
    from kzua_app.model.dates import PartialDate

_TYPES = {
    "article-newspaper": "NEWS",
    "article-magazine": "MGZN",
    "article-journal": "JOUR",
    "webpage": "ELEC",
    "dataset": "DATA",
    "entry-encyclopedia": "ENCYC",
    "post-weblog": "BLOG",
    "report": "RPRT",
    "legislation": "STAT",
    "treaty": "STAT",
}
_END_OF_LINE = "\r\n"


def ris(entries: Iterable[Entry]) -> str:
    """All entries, one after another."""
    return "".join(ris_record(entry) for entry in entries)


def ris_record(entry: Entry) -> str:
    """One entry, from its type to its end; what the source does not have is left out."""
    lines = [f"{tag}  - {text}" for tag, text in _tagged(entry) if text]
    return _END_OF_LINE.join([*lines, "ER  - ", "", ""])


def _tagged(entry: Entry) -> Iterator[tuple[str, str]]:
    yield "TY", _TYPES.get(entry.kind, "GEN")
    yield "ID", entry.key
    yield "TI", entry.title
    yield "OP", entry.original_title
    for name in entry.authors:
        yield "AU", _name(name)
    yield "T2", entry.container
    yield "PB", entry.publisher
    yield "PY", f"{entry.issued.year:04d}" if entry.issued else ""
    yield "DA", _date(entry.issued)
    yield "Y2", _date(entry.accessed)
    yield "LA", entry.language
    yield "UR", entry.url
    yield "N1", entry.note


def _name(name: Name) -> str:
    """A comma parts family and given name, so that a name that is not to be parted has none."""
    return name.literal.replace(",", " ") if name.literal else f"{name.family}, {name.given}"


def _date(date: PartialDate | None) -> str:
    """``year/month/day/more``; more is the date as EDTF writes it where the rest does not tell all."""
    if date is None:
        return ""
    rows = parts_of(date)
    first = rows[0] if rows else (date.year,)
    places = ["", "", ""]
    for number, part in enumerate(first):
        places[number] = f"{part:0{2 if number else 4}d}"
    more = date.edtf.replace("/", " to ") if len(rows) != 1 or is_inexact(date) else ""
    return "/".join([*places, more]) if more else "/".join(places).rstrip("/")
