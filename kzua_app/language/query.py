# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads what is typed into the search.

    kyiv embassy           both words, each as the beginning of a word
    "exact words"          these words in this order, whole; any kind of double quotes
    -visit  -"exact words" without them
    year:2014  সাল:২০১৪     of that year; year:201 is of the 2010s, as one goes on typing
    2010..2015  ২০১০–২০১৫  of these years; also 2010.. and ..2015, and year: before it
    kind:mission  ধরন:মিশন  source:interfax  সূত্র:…  category:visit  বিষয়:সফর
    -kind:source           filters can be turned round too

Digits of every script count, ঃ (which many type for a colon) is one after an operator's word, and
white space may follow it. Whatever is none of these is words, so every text can be read.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kzua_app.language.digits import from_any_digits
from kzua_app.language.fold import fold
from kzua_app.model.search import Field, Filter, Query, Span, Term, YearSpan

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.model.search import Part

LONGEST = 400
"""Characters of a text that count."""

_MOST_TERMS = 16

OPERATORS = {
    Field.YEAR: ("year", "সাল", "বছর", "years"),
    Field.KIND: ("kind", "ধরন", "ধরণ", "type"),
    Field.SOURCE: ("source", "সূত্র", "উৎস"),
    Field.CATEGORY: ("category", "বিষয়", "topic", "subject"),
}
"""The words before a colon: the English one, the Bengali one, and others that people try."""

_FIELDS = {fold(word): field for field, words in OPERATORS.items() for word in words}

_QUOTES = '"“”„‟«»″＂'
_BETWEEN = r"(?:\.{2,}|…|[-‐‑‒–—−])"
_PIECE = re.compile(
    rf"""
    (?P<minus>(?<!\S)[-−–](?=\S))?
    (?P<operator>[^\s:：ঃ{_QUOTES}]{{2,12}}[:：ঃ]\s*)?
    (?: [{_QUOTES}](?P<quoted>[^{_QUOTES}]*)(?P<closed>[{_QUOTES}])? | (?P<plain>[^\s{_QUOTES}]+) )?
    """,
    re.VERBOSE,
)
_YEARS = re.compile(rf"(?P<first>[0-9]{{4}})?(?P<between>{_BETWEEN})(?P<last>[0-9]{{4}})?")
_YEAR = re.compile(r"[0-9]{1,4}")
_UNREADABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f\ud800-\udfff]")
_FIRST_YEAR, _LAST_YEAR = 0, 9999


def parse_query(text: str) -> Query:
    """What ``text`` asks for; any text can be read, and of a very long one only the beginning is."""
    read = _UNREADABLE.sub(" ", text[:LONGEST])
    parts = [part for piece in _PIECE.finditer(read) for part in _parts(piece)]
    kept = parts[:_MOST_TERMS]
    return Query(
        text=read,
        terms=tuple(part for part in kept if isinstance(part, Term)),
        years=tuple(part for part in kept if isinstance(part, YearSpan)),
        filters=tuple(part for part in kept if isinstance(part, Filter)),
        unfinished=_unfinished(read),
        cut=len(text) > LONGEST or len(parts) > _MOST_TERMS,
    )


def _parts(piece: re.Match[str]) -> Iterator[Part]:
    """What one piece of the text stands for: one part or, where it holds no letter, none."""
    value = piece["plain"] or piece["quoted"] or ""
    operator = piece["operator"]
    if operator is None:
        yield from _plain_part(piece, value)
        return
    field = _field(operator)
    part = _filter(piece, field, value) if field else None
    if part is not None:
        yield part
    elif field is None or fold(value):
        yield from _term(piece, operator + value, exact=piece["quoted"] is not None)


def _plain_part(piece: re.Match[str], value: str) -> Iterator[Part]:
    years = None if piece["quoted"] is not None else _year_span(piece, value)
    if years is not None:
        yield years
    else:
        yield from _term(piece, value, exact=piece["quoted"] is not None)


def _term(piece: re.Match[str], text: str, *, exact: bool) -> Iterator[Term]:
    words = tuple(fold(text).split())
    if words:
        # an excluded nur-sultan means the two together, not either
        together = exact or (piece["minus"] is not None and len(words) > 1)
        is_open = together and piece["closed"] is None
        yield Term(words, _span(piece), together, is_open, excluded=piece["minus"] is not None)


def _filter(piece: re.Match[str], field: Field, value: str) -> Part | None:
    if field is Field.YEAR:
        return _year_span(piece, value, named=True)
    folded = fold(value)
    return Filter(field, folded, _span(piece), excluded=piece["minus"] is not None) if folded else None


def _year_span(piece: re.Match[str], value: str, *, named: bool = False) -> YearSpan | None:
    """The years that ``value`` names; a single one only counts if it is ``named`` as a year."""
    figures = from_any_digits(value)
    span, excluded = _span(piece), piece["minus"] is not None
    if (years := _YEARS.fullmatch(figures)) and (years["first"] or years["last"]):
        if not years["first"] and not years["between"].startswith((".", "…")):
            return None  # -2015 is a word left out
        first, last = int(years["first"] or _FIRST_YEAR), int(years["last"] or _LAST_YEAR)
        return YearSpan(min(first, last), max(first, last), span, excluded)
    if named and _YEAR.fullmatch(figures):
        return YearSpan(int(figures.ljust(4, "0")), int(figures.ljust(4, "9")), span, excluded)
    return None


def _field(operator: str) -> Field | None:
    return _FIELDS.get(fold(operator.rstrip().rstrip(":：ঃ")))


def _unfinished(text: str) -> Field | None:
    """The operator at the end of ``text`` that still wants its value."""
    last = re.search(r"(\S+[:：ঃ])\s*$", text)
    return _field(last[1].lstrip("-−–")) if last else None


def _span(piece: re.Match[str]) -> Span:
    return Span(piece.start(), piece.end())
