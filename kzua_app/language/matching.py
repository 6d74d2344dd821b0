# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a text the words of a search stand, as ranges to be highlighted.

Ranges are counted in characters of the text as it is shown, begin and end between graphemes (a
Bengali letter keeps its signs, a conjunct stays whole), never overlap, and come in order. Nothing
in a text is ever taken for markup.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

from kzua_app.language.fold import fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzua_app.model.search import Query

Range = tuple[int, int]

_SHORTEST_PART = 3
"""Letters from which a word is also found inside others."""
SHORTEST_SOUND = 3
"""Letters of a sound that tells words apart."""

_JOINERS = "\u200c\u200d"
_HASANTA_CLASS = 9
_ELLIPSIS = "…"


class _Separators(dict[int, str]):
    """A table for ``str.translate`` that writes a space for each character between words."""

    def __missing__(self, code: int) -> str:
        folded = fold(f"a{chr(code)}b")
        self[code] = " " if " " in folded else chr(code)
        return self[code]


_SEPARATORS = _Separators()


class How(IntEnum):
    """How a word of a query stands in a text; the closer, the lower."""

    BEGINNING = 0
    INSIDE = 1
    SOUND = 2


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a text: where it stands, and its folded form."""

    start: int
    end: int
    folded: str


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A piece of a text with what matches in it."""

    text: str
    ranges: tuple[Range, ...]


@lru_cache(maxsize=2048)
def tokens(text: str) -> tuple[Token, ...]:
    """The words of ``text``; from one key press to the next most texts are the same."""
    found, end = [], 0
    for word in text.translate(_SEPARATORS).split():
        start = text.index(word, end)
        end = start + len(word)
        found.append(Token(start, end, _folded(word)))
    return tuple(found)


class Matcher:
    """Finds the words of one query in texts."""

    def __init__(self, query: Query) -> None:
        self._phrases = [(term.words, term.open) for term in query.wanted if term.exact]
        self._starts = tuple({word: None for term in query.wanted if not term.exact for word in term.words})
        self._sounds = {
            word: heard
            for word in self._starts
            if word.isascii() and word.isalpha() and len(heard := _sound(word)) >= SHORTEST_SOUND
        }
        self.words = frozenset(query.words)

    def ranges(self, text: str) -> tuple[Range, ...]:
        """What matches in ``text``."""
        return tuple(_merged(found for _word, _way, found in self._found(text)))

    def covered(self, text: str, how: How = How.SOUND) -> frozenset[str]:
        """The words of the query that stand in ``text``, no more loosely than ``how``."""
        return frozenset(word for word, way in self.standing(text).items() if way <= how)

    def standing(self, text: str) -> dict[str, How]:
        """The words of the query that stand in ``text``, and how at best."""
        ways: dict[str, How] = {}
        for word, way, _range in self._found(text):
            ways[word] = min(way, ways.get(word, way))
        return ways

    def excerpt(self, text: str, length: int) -> Excerpt:
        """About ``length`` characters of ``text`` around the first match."""
        ranges = self.ranges(text)
        first = ranges[0][0] if ranges else 0
        start = _start_of_excerpt(text, first, length)
        end = _end_of_excerpt(text, start, length)
        before = _ELLIPSIS if start else ""
        after = _ELLIPSIS if end < len(text) else ""
        shift = len(before) - start
        inside = tuple((a + shift, b + shift) for a, b in ranges if a >= start and b <= end)
        return Excerpt(f"{before}{text[start:end]}{after}", inside)

    def _found(self, text: str) -> Iterator[tuple[str, How, Range]]:
        """Words of the query with each place where they stand."""
        if not self.words:
            return
        listed = tokens(text)
        for words, is_open in self._phrases:
            for place in _phrase_places(text, listed, words, is_open=is_open):
                yield from ((word, How.BEGINNING, place) for word in words)
        for token in listed:
            for word in self._starts:
                if (way := self._way(token, word)) is not None:
                    yield word, way, _place(text, token, word, way)

    def _way(self, token: Token, word: str) -> How | None:
        """How ``word`` stands in the token; None where it does not."""
        if token.folded.startswith(word):
            return How.BEGINNING
        if len(word) >= _SHORTEST_PART and word in token.folded:
            return How.INSIDE
        heard = self._sounds.get(word)
        alike = heard is not None and not token.folded.isascii() and _sound(token.folded).startswith(heard)
        return How.SOUND if alike else None


def boundaries(text: str) -> tuple[int, ...]:
    """Every place in ``text`` between two graphemes, both ends included."""
    inner = (i for i in range(1, len(text)) if not _joined(text[i - 1], text[i]))
    return (0, *inner, len(text)) if text else (0,)


def _joined(before: str, after: str) -> bool:
    return (
        unicodedata.category(after)[0] == "M"
        or after in _JOINERS
        or before == _JOINERS[1]
        or unicodedata.combining(before) == _HASANTA_CLASS
    )


def _place(text: str, token: Token, word: str, way: How) -> Range:
    """Where in ``text`` the word stands; of one that sounds alike nobody knows which letters do."""
    if way is How.SOUND:
        return token.start, token.end
    at = token.folded.index(word)
    return _within(text, token, at, at + len(word))


def _within(text: str, token: Token, first: int, last: int) -> Range:
    """The graphemes of the token that hold the characters ``first`` to ``last`` of its folded form."""
    if first == 0 and last >= len(token.folded):
        return token.start, token.end
    shown = text[token.start : token.end]
    edges = boundaries(shown)
    lengths = [len(_folded(shown[:edge])) for edge in edges]
    start = max(edge for edge, length in zip(edges, lengths, strict=True) if length <= first)
    end = min(
        (edge for edge, length in zip(edges, lengths, strict=True) if length >= last), default=len(shown)
    )
    return token.start + start, token.start + max(end, start)


def _phrase_places(
    text: str, listed: Sequence[Token], words: tuple[str, ...], *, is_open: bool
) -> Iterator[Range]:
    """Where ``words`` follow each other; while the phrase is open, the last is a beginning."""
    for at in range(len(listed) - len(words) + 1):
        pieces = listed[at : at + len(words)]
        *whole, last = zip(pieces, words, strict=True)
        if any(token.folded != word for token, word in whole):
            continue
        token, word = last
        if token.folded == word or (is_open and token.folded.startswith(word)):
            _start, end = _within(text, token, 0, len(word))
            yield pieces[0].start, end


def _merged(ranges: Iterable[Range]) -> Iterator[Range]:
    """``ranges`` in order, those that touch made one."""
    now: Range | None = None
    for start, end in sorted(ranges):
        if now is None:
            now = (start, end)
        elif start <= now[1]:
            now = (now[0], max(now[1], end))
        else:
            yield now
            now = (start, end)
    if now is not None:
        yield now


def _start_of_excerpt(text: str, match: int, length: int) -> int:
    """A word's beginning a third of the length before the match; the text's own where it is near."""
    if match <= length // 2 or len(text) <= length:
        return 0
    earliest = match - length // 3
    space = text.rfind(" ", earliest, match)
    nearer = text.find(" ", earliest, match)
    return (nearer if nearer >= 0 else space) + 1 or _edge_before(text, match)


def _end_of_excerpt(text: str, start: int, length: int) -> int:
    if len(text) - start <= length:
        return len(text)
    space = text.rfind(" ", start + length // 2, start + length)
    return space if space > 0 else _edge_before(text, start + length)


def _edge_before(text: str, place: int) -> int:
    """The last place between graphemes that is not after ``place``."""
    while 0 < place < len(text) and _joined(text[place - 1], text[place]):
        place -= 1
    return place


@lru_cache(maxsize=8192)
def _folded(word: str) -> str:
    return fold(word)


@lru_cache(maxsize=4096)
def _sound(word: str) -> str:
    from kzua_app.language.romanise import sound  # noqa: PLC0415 - its patterns, when first needed

    return sound(word)
