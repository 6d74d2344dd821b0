# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The glossary's terms, and whether a text keeps to them.

A row of a table in GLOSSARY.md is ``| English | Bengali | sense | checked |``. Commas part English terms;
as many Bengali ones, parted by commas, belong to them in turn, else all have the same. " / " parts
Bengali words of which any will do. ``checked`` is "yes" where the term is to be found in every text
that has the English one, "label" where only in a text of the window that is the English term and no
more, and empty for terms with other senses. A row ``| wrong | right |`` is a spelling.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from marks import words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TERM_CELLS, SPELLING_CELLS = 4, 2
EVERYWHERE, LABEL, UNCHECKED = "yes", "label", ""
HEADERS = ("|---", "| English", "| Not")


class MalformedGlossaryError(Exception):
    """A row that is none; ``line`` counts from 1."""

    def __init__(self, line: int) -> None:
        super().__init__(line)
        self.line = line


@dataclass(frozen=True, slots=True)
class Term:
    """An English term, the Bengali words of which one must stand, and where that is checked."""

    english: str
    bengali: tuple[str, ...]
    checked: str


@dataclass(frozen=True, slots=True)
class Spelling:
    """Letters that are ``wrong`` in any Bengali word, and what is ``right``."""

    wrong: str
    right: str


@dataclass(frozen=True)
class Glossary:
    """All terms and spellings, ready to be looked for."""

    terms: tuple[Term, ...]
    spellings: tuple[Spelling, ...] = ()
    _pattern: re.Pattern[str] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        # a longer term takes the words of a shorter one in it: "honorary consul"
        ordered = sorted(enumerate(self.terms), key=lambda one: -len(one[1].english))
        groups = (f"(?P<t{index}>{_inflected(term.english)})" for index, term in ordered)
        pattern = re.compile(rf"(?<![\w-])(?:{'|'.join(groups)})(?![\w-])", re.IGNORECASE)
        object.__setattr__(self, "_pattern", pattern)

    def broken(self, english: str, bengali: str) -> Iterator[Term]:
        """Terms that ``english`` has and ``bengali`` renders in another way, each once."""
        found = (match.lastgroup or "" for match in self._pattern.finditer(words_of(english)))
        terms = (self.terms[int(group[1:])] for group in dict.fromkeys(found))
        yield from _not_in(bengali, (term for term in terms if term.checked == EVERYWHERE))

    def broken_label(self, english: str, bengali: str) -> Iterator[Term]:
        """The term that ``english`` is as a whole, where ``bengali`` renders it in another way."""
        whole = words_of(english).strip(" .…:").casefold()
        terms = (term for term in self.terms if term.checked == LABEL and term.english.casefold() == whole)
        yield from _not_in(bengali, terms)

    def misspelt(self, bengali: str) -> Iterator[Spelling]:
        """Spellings that ``bengali`` has wrong."""
        return (spelling for spelling in self.spellings if spelling.wrong in bengali)


def parse(markdown: str) -> Glossary:
    """The glossary with all tables' rows; raises MalformedGlossaryError."""
    terms: list[Term] = []
    spellings: list[Spelling] = []
    for number, line in enumerate(unicodedata.normalize("NFC", markdown).splitlines(), 1):
        if not line.startswith("|") or line.startswith(HEADERS):
            continue
        cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
        if len(cells) == SPELLING_CELLS and all(cells):
            spellings.append(Spelling(*cells))
        elif len(cells) == TERM_CELLS and all(cells[:2]) and cells[3] in (EVERYWHERE, LABEL, UNCHECKED):
            terms += _terms(cells[0].split(", "), cells[1].split(", "), cells[3])
        else:
            raise MalformedGlossaryError(number)
    return Glossary(tuple(terms), tuple(spellings))


def _terms(english: list[str], bengali: list[str], checked: str) -> Iterator[Term]:
    for index, term in enumerate(english):
        own = [bengali[index]] if len(bengali) == len(english) else bengali
        yield Term(term, tuple(variant for word in own for variant in word.split(" / ")), checked)


def _inflected(term: str) -> str:
    """A pattern for ``term`` in both numbers, written with hyphens or blanks."""
    *first, last = re.split("[ -]", term)
    # consulates-general, ministries of foreign affairs, chargés d'affaires; but no "officials visit"
    compound = re.search("-| of |'", term)
    start = [_with_plural(word) if compound else re.escape(word) for word in first]
    return "[ -]".join([*start, _with_plural(last)]).replace("'", "['’]")


def _with_plural(word: str) -> str:
    pattern = re.escape(word)
    return rf"{pattern[:-1]}(?:y|ies)" if word.endswith("y") else rf"{pattern}(?:e?s)?"


def _not_in(bengali: str, terms: Iterable[Term]) -> Iterator[Term]:
    for term in terms:
        if not any(word in bengali for word in term.bengali):
            yield term
