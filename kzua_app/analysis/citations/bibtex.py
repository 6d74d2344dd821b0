# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""BibTeX, with the fields of biblatex beside those that BibTeX has always had."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.analysis.citations.entries import Entry, Name
    from kzua_app.model.dates import PartialDate

_TYPES = {
    "article-newspaper": "article",
    "article-magazine": "article",
    "article-journal": "article",
    "report": "techreport",
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ESCAPED = str.maketrans(
    {
        **{sign: f"\\{sign}" for sign in "$&#_%"},
        # a brace that is only escaped is still counted when BibTeX looks for the end of a field
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",
        "}": r"\textbraceright{}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
    }
)
_URL = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})
_WORD = re.compile(r"\S+")


def bibtex(entries: Iterable[Entry]) -> str:
    """All entries, a blank line between them."""
    return "\n".join(bibtex_entry(entry) for entry in entries)


def bibtex_entry(entry: Entry) -> str:
    """One entry; what the source does not have is left out, but for the year, which then is n.d."""
    fields = ",\n".join(f"  {name} = {value}" for name, value in _fields(entry))
    return f"@{_TYPES.get(entry.kind, 'misc')}{{{entry.key},\n{fields}\n}}\n"


def _fields(entry: Entry) -> Iterator[tuple[str, str]]:
    known = {
        "title": _titled(entry.title),
        "origtitle": _titled(entry.original_title),
        "author": " and ".join(_name(name) for name in entry.authors),
        _carrier(entry.kind): escaped(entry.container or entry.publisher),
        "year": f"{entry.issued.year:04d}" if entry.issued else "n.d.",
        "date": entry.issued.edtf if entry.issued else "",
        "language": entry.language,
        "url": entry.url.translate(_URL),
        "urldate": entry.accessed.edtf if entry.accessed else "",
        "note": escaped(entry.note),
    }
    for name, value in known.items():
        if value:
            yield name, f"{{{value}}}"
        if name == "year" and (month := _month(entry.issued)):
            yield "month", month


def _carrier(kind: str) -> str:
    """Where BibTeX wants the name of who published it."""
    return {"article": "journal", "techreport": "institution"}.get(_TYPES.get(kind, ""), "publisher")


def _month(date: PartialDate | None) -> str:
    """BibTeX's own word for the month, which is not quoted."""
    return _MONTHS[date.month - 1] if date and date.month else ""


def escaped(text: str) -> str:
    """``text`` with what TeX would take for a command; letters of every script stay as they are."""
    return text.translate(_ESCAPED)


def _titled(text: str) -> str:
    """Words with capitals in braces, so that no style makes them small; not the first letter of all."""
    return _WORD.sub(_kept, text)


def _kept(match: re.Match[str]) -> str:
    word = match[0]
    small_at_heart = word[1:] == word[1:].lower() if match.start() == 0 else word == word.lower()
    return escaped(word) if small_at_heart else f"{{{escaped(word)}}}"


def _name(name: Name) -> str:
    """Braces keep together what is no person's name."""
    return (
        f"{{{escaped(name.literal)}}}" if name.literal else f"{escaped(name.family)}, {escaped(name.given)}"
    )
