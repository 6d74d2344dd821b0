# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules by which a ligature takes a whole syllable, and never a part of one."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, NamedTuple

from fonts.script import LETTERS, SIGNS, VIRAMA, ZWJ, ZWNJ

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from fonts.opentype import Substitutions

    Spelling = tuple[str, ...]
    """Names of the glyphs that spell a syllable, in the order of the text."""

# The general categories that HarfBuzz takes for a part of the word, so that no other begins behind them.
_OF_WORDS = frozenset({"Cf", "Cn", "Co", "Cs", "Ll", "Lm", "Lo", "Lt", "Lu", "Mc", "Me", "Mn"})


@dataclass(frozen=True, slots=True)
class Signs:
    """Names of glyphs by what they do to the syllables beside them."""

    virama: frozenset[str]
    zwj: frozenset[str]
    zwnj: frozenset[str]
    after_letter: frozenset[str]
    letters: frozenset[str]

    @classmethod
    def of(cls, cmap: Mapping[int, str]) -> Signs:
        """The signs of a font with this ``cmap``."""

        def named(characters: str | frozenset[str]) -> frozenset[str]:
            return frozenset(cmap[ord(char)] for char in characters if ord(char) in cmap)

        return cls(named(VIRAMA), named(ZWJ), named(ZWNJ), named(SIGNS | {ZWJ}), named(LETTERS))


class _Kind(NamedTuple):
    """What ligatures of one lookup share; ``open_end`` ones end in a virama."""

    has_zwj: bool
    open_end: bool
    size: int


def syllable_lookups(
    ligatures: Mapping[Spelling, str], signs: Signs, substitutions: Substitutions
) -> list[int]:
    """Add ``ligatures`` with their guards; the lookups' numbers, in the order they must be applied.

    Long ones go first. ZWJ is skipped when HarfBuzz matches, so spellings with it go before all
    others, and those are guarded against it.
    """
    groups: defaultdict[_Kind, dict[Spelling, str]] = defaultdict(dict)
    for spelling, name in ligatures.items():
        has_zwj = not signs.zwj.isdisjoint(spelling)
        groups[_Kind(has_zwj, spelling[-1] in signs.virama, len(spelling))][spelling] = name
    order = sorted(groups, key=lambda kind: (not kind.has_zwj, -kind.size, kind.open_end))
    return [_lookup(kind, groups[kind], signs, substitutions) for kind in order]


def _lookup(
    kind: _Kind, ligatures: Mapping[Spelling, str], signs: Signs, substitutions: Substitutions
) -> int:
    apply = substitutions.ligatures(ligatures)
    slots = [frozenset(spelling[place] for spelling in ligatures) for place in range(kind.size)]
    return substitutions.chain(list(_rules(kind, slots, signs, apply, substitutions.rule)))


def _rules(
    kind: _Kind, slots: list[frozenset[str]], signs: Signs, apply: int, rule: Callable[..., Any]
) -> Iterator[Any]:
    """The first that fits holds; one without ``apply`` leaves the text to the font's own ways."""
    longer = signs.after_letter | signs.letters if kind.open_end else signs.after_letter
    if signs.zwnj:  # ends a syllable, so what comes behind it is the start of one
        yield rule([signs.zwnj], slots, [longer])
        yield rule([signs.zwnj], slots, [], apply)
    yield rule([signs.virama | signs.zwj], slots[:1], [])
    if kind.open_end and signs.zwnj:
        yield rule([], slots, [signs.zwnj], apply)
    yield rule([], slots, [longer])
    if not kind.has_zwj and signs.zwj:
        yield from (rule([], [*slots[:place], signs.zwj], []) for place in range(1, kind.size))
    yield rule([], slots, [], apply)


def inside_words(cmap: Mapping[int, str], names: list[str]) -> frozenset[str]:
    """Of the glyphs ``names`` those behind which no word begins; made ones are such."""
    outside = {name for code, name in cmap.items() if unicodedata.category(chr(code)) not in _OF_WORDS}
    return frozenset(names) - outside - {".notdef"}
