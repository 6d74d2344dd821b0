# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is searched for, and what a search finds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.records import RecordKind, RecordRef
    from kzua_app.model.text import LocalizedText


class Field(StrEnum):
    """What a filter looks at; values are the operators' English names."""

    YEAR = "year"
    KIND = "kind"
    SOURCE = "source"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True)
class Span:
    """Where in the text of a query something stands; ``end`` is the character after it."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Term:
    """Words to be found (or, ``excluded``, not to be found), folded.

    Each stands for all words that begin with it. Of an ``exact`` term, which stood in quotes, the
    words must follow each other as they are; while it is ``open``, the last may be unfinished.
    """

    words: tuple[str, ...]
    span: Span
    exact: bool = False
    open: bool = False
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class YearSpan:
    """Years from ``first`` to ``last``, both included, that a record must touch."""

    first: int
    last: int
    span: Span
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Filter:
    """A kind, source or category by its name; ``value`` is folded."""

    field: Field
    value: str
    span: Span
    excluded: bool = False


Part = Term | YearSpan | Filter


@dataclass(frozen=True, slots=True)
class Query:
    """What a text asks for, read by ``language.query``.

    ``unfinished`` are operators without a value (``kind:``) at the end of the text; ``cut`` tells
    that the text was too long, and only its beginning counts.
    """

    text: str
    terms: tuple[Term, ...] = ()
    years: tuple[YearSpan, ...] = ()
    filters: tuple[Filter, ...] = ()
    unfinished: Field | None = None
    cut: bool = False

    def __bool__(self) -> bool:
        """Whether there is anything to look for; exclusions alone are not."""
        return bool(self.wanted or self.filtered)

    @property
    def wanted(self) -> tuple[Term, ...]:
        """What must be found."""
        return tuple(term for term in self.terms if not term.excluded)

    @property
    def excluded(self) -> tuple[Term, ...]:
        """What must not be found."""
        return tuple(term for term in self.terms if term.excluded)

    @property
    def words(self) -> tuple[str, ...]:
        """All words that must be found, each once."""
        return tuple(dict.fromkeys(word for term in self.wanted for word in term.words))

    @property
    def filtered(self) -> bool:
        """Whether there are filters."""
        return bool(self.years or self.filters)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Everything in the order in which it was written."""
        return tuple(sorted((*self.terms, *self.years, *self.filters), key=lambda part: part.span.start))

    def said(self, part: Part) -> str:
        """``part`` as it was written."""
        return self.text[part.span.start : part.span.end]

    def without(self, *parts: Part) -> str:
        """The text of the query that leaves ``parts`` out."""
        return self.replaced({part.span: "" for part in parts})

    def replaced(self, texts: dict[Span, str]) -> str:
        """The text of the query with others in some places."""
        pieces, end = [], 0
        for span in sorted(texts, key=lambda span: span.start):
            pieces += [self.text[end : span.start], texts[span]]
            end = span.end
        return " ".join("".join([*pieces, self.text[end:]]).split())


@dataclass(frozen=True, slots=True)
class Spelling:
    """A spelling of a name, by which a record was found.

    ``kind`` is a code of ``spelling_kind``; ``valid`` when it was the official one, if that is known.
    """

    text: str
    language: str
    kind: str
    valid: PartialDate | None


@dataclass(frozen=True, slots=True)
class SearchHit:
    """A record that matches, with the title it is listed under.

    ``sort`` is a code with its vocabulary that says more than the kind (an event's category, what
    kind of mission), ``told`` are more codes of that sort; ``amount`` is in US dollars. ``text`` is
    all that was searched beside the title; ``spelling`` the name by which it was found where neither
    has it.
    """

    ref: RecordRef
    title: LocalizedText
    text: LocalizedText
    date: PartialDate | None = None
    sort: tuple[str, str] | None = None
    told: tuple[tuple[str, str], ...] = ()
    amount: float | None = None
    spelling: Spelling | None = None

    @property
    def kind(self) -> RecordKind:
        """What kind of record it is."""
        return self.ref.kind


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """The best hits of one kind; ``count`` says how many there are."""

    kind: RecordKind
    hits: tuple[SearchHit, ...]
    count: int


@dataclass(frozen=True, slots=True)
class OtherQuery:
    """A query that finds something where the one asked finds nothing.

    ``said`` is what makes the difference: the word that is put right, or the part left out.
    """

    text: str
    said: str
    count: int


@dataclass(frozen=True, slots=True)
class SearchResults:
    """What was found, the groups with the best hit first; sources last.

    ``more`` tells that only the first ``count`` matches were looked at. Where nothing was found,
    ``meant`` are queries with a word put right, ``looser`` such with a part left out, and
    ``unknown`` filters whose value names nothing.
    """

    query: Query
    groups: tuple[SearchGroup, ...] = ()
    count: int = 0
    more: bool = False
    meant: tuple[OtherQuery, ...] = ()
    looser: tuple[OtherQuery, ...] = ()
    unknown: tuple[Filter, ...] = ()

    @property
    def hits(self) -> tuple[SearchHit, ...]:
        """The hits of all groups."""
        return tuple(self._hits())

    def _hits(self) -> Iterator[SearchHit]:
        for group in self.groups:
            yield from group.hits
