# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is shown of a hit: its title, and where else it has what was searched for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.language.matching import Excerpt, How
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator

    from kzua_app.language.formats import Formats
    from kzua_app.language.matching import Matcher
    from kzua_app.model.search import SearchHit, Spelling
    from kzua_app.model.text import LocalizedText

_TITLE_LENGTH = 120
"""Characters of a title; some are sentences."""

_EXCERPT_LENGTH = 90

_NOTHING = (0,) * len(How)


@dataclass(frozen=True, slots=True)
class Found:
    """A hit as it is shown in one language.

    ``language`` is that of the text which matches, None where only filters did or a name in a third
    language. ``excerpt`` is the piece of another text with what the title lacks: of the title in
    the other language or of what is said of the record; ``spelling`` the name that has it. There is
    one of the two at most.
    """

    title: Excerpt
    language: Language | None
    excerpt: Excerpt | None = None
    spelling: Spelling | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """A text, or a spelling, that may have words of the query."""

    text: str
    language: Language | None
    spelling: Spelling | None = None


def found(hit: SearchHit, matcher: Matcher, language: Language, write: Callable[[str], str]) -> Found:
    """``hit`` in ``language``; ``write`` gives a text the digits that the reader chose."""
    shown = write(hit.title.text(language))
    own = _language_of(hit.title, language)
    standing = matcher.standing(shown)
    title = Found(matcher.excerpt(shown, _TITLE_LENGTH), own if standing else None)
    missing = matcher.words - {word for word, way in standing.items() if way is not How.SOUND}
    if not missing:
        return title
    places = [(_worth(matcher, place.text, missing), place) for place in _others(hit, language, write)]
    best = max((worth for worth, _place in places), default=_NOTHING)
    if best <= _worth(matcher, shown, missing):
        return title
    place = next(place for worth, place in places if worth == best)
    is_spelt = any(way is not How.SOUND for way in standing.values())
    return Found(
        title=title.title,
        language=own if is_spelt else place.language,
        excerpt=None if place.spelling else matcher.excerpt(place.text, _EXCERPT_LENGTH),
        spelling=place.spelling,
    )


def particulars(hit: SearchHit, formats: Formats, term: Callable[[str, str], str]) -> list[str]:
    """What of sort, date and amount the title does not say already; ``term`` words a code."""
    title = formats.text(hit.title.text(formats.language))
    told = [
        *(term(*code) for code in (hit.sort, *hit.told) if code),
        formats.date(hit.date) if hit.date else "",
        formats.money_compact(hit.amount) if hit.amount is not None else "",
    ]
    return [text for text in told if text and text not in title]


def _worth(matcher: Matcher, text: str, missing: Collection[str]) -> tuple[int, ...]:
    """How many of the ``missing`` words the text has, for each way in which it may have them."""
    ways = [way for word, way in matcher.standing(text).items() if word in missing]
    return tuple(sum(way <= limit for way in ways) for limit in How)


def _others(hit: SearchHit, language: Language, write: Callable[[str], str]) -> Iterator[_Place]:
    """Where else the words may stand, in the order in which readers want to know."""
    if not hit.title.is_substitute(language.other):
        yield _Place(write(hit.title.text(language.other)), language.other)
    if hit.spelling is not None:
        yield _Place(hit.spelling.text, _known(hit.spelling.language), hit.spelling)
    for one in (language, language.other):
        if not hit.text.is_substitute(one):
            yield _Place(write(hit.text.text(one)), one)


def _language_of(text: LocalizedText, language: Language) -> Language:
    return language.other if text.is_substitute(language) else language


def _known(code: str) -> Language | None:
    return Language(code) if code in set(Language) else None
