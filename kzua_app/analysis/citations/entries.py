# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source as a bibliography has it, in one language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.sources import Source
    from kzua_app.model.terms import Terms

READ = "live"
"""The availability of a source that was read at its address."""

_PUBLISHED_IN = ("article", "entry", "post", "webpage")
"""Types of sources that are part of something, whose name the content has as the publisher."""

_PERSON = re.compile(r"(?P<given>[^\W\d_][\w’'.-]*(?: [^\W\d_]\.)*) (?P<family>[^\W\d_][\w’'-]*)")
_BODIES = frozenset({"agency", "council", "embassy", "government", "ministry", "nations", "office", "union"})
_BLANK = re.compile(r"[\s\x00-\x1f\x7f-\x9f]+")
_FULL_STOPS = {Language.ENGLISH: ".", Language.BENGALI: "।"}


@dataclass(frozen=True, slots=True)
class Name:
    """An author: a person with ``given`` and ``family``, or a ``literal`` name that is not to be parted."""

    literal: str = ""
    given: str = ""
    family: str = ""


@dataclass(frozen=True, slots=True)
class Entry:
    """A source in the words of one language; one line each, without control characters.

    ``kind`` is a CSL item type. ``original_title`` is the English title where ``title`` is a
    translation of it. ``container`` is the newspaper, site or encyclopedia it is part of, else
    empty; then ``publisher`` names who published it. ``note`` are remarks, that on availability
    first. Dates are None where the source has none.
    """

    key: str
    kind: str
    title: str
    original_title: str
    authors: tuple[Name, ...]
    container: str
    publisher: str
    issued: PartialDate | None
    accessed: PartialDate | None
    url: str
    language: str
    note: str


def entry_of(source: Source, terms: Terms, language: Language) -> Entry:
    """``source`` with its title and remarks in ``language``."""
    title = source.title.text(language)
    part = source.type.startswith(_PUBLISHED_IN)
    publisher = _line(source.publisher)
    return Entry(
        key=source.id,
        kind=source.type,
        title=_line(title),
        original_title=_line(source.title.en) if title != source.title.en else "",
        authors=tuple(_name(name) for name in source.author.split(";") if name.strip()),
        container=publisher if part else "",
        publisher="" if part else publisher,
        issued=source.issued,
        accessed=source.accessed,
        url=_line(source.url),
        language=source.language,
        note=_note(source, terms, language),
    )


def _name(text: str) -> Name:
    """A person only where it is plain what is the family name: one given name, initials, one more name."""
    name = _line(text)
    match = _PERSON.fullmatch(name)
    if match is None or not _BODIES.isdisjoint(name.lower().split()) or name != _capitalised(name):
        return Name(literal=name)
    return Name(given=match["given"], family=match["family"])


def _capitalised(name: str) -> str:
    return " ".join(word[:1].upper() + word[1:] for word in name.split(" "))


def _note(source: Source, terms: Terms, language: Language) -> str:
    """Whether it could be read, and what the curators remark."""
    state = (
        "" if source.availability == READ else terms.label("availability", source.availability).text(language)
    )
    parts = (state, source.note.text(language))
    return _line(" ".join(_sentence(part, language) for part in parts if part))


def _sentence(text: str, language: Language) -> str:
    return text if text.endswith((".", "।", "!", "?")) else text + _FULL_STOPS[language]


def _line(text: str) -> str:
    """``text`` in one line; every kind of white space and control character is a space."""
    return _BLANK.sub(" ", text).strip()
