# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Syllables that Bengali may need whatever the texts of today hold."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fonts.script import CONSONANTS, MODIFIERS, RA, VIRAMA, VOWEL_SIGNS, VOWELS, ZWJ

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fontTools.ttLib import TTFont

    from fonts.shaping import Shaper

_THIRD = "\u09b0\u09af\u09ac"  # what a conjunct of three most often ends in: ra, ya, ba


def general_syllables(font: TTFont, shaper: Shaper) -> Iterator[str]:
    """Every vowel and consonant with every sign, and the conjuncts of two and three that are joined."""
    yield from (vowel + modifier for vowel in VOWELS for modifier in MODIFIERS)
    for consonant in CONSONANTS:
        yield from (consonant + sign + modifier for sign in VOWEL_SIGNS for modifier in MODIFIERS)
    for conjunct in (*conjuncts(font, shaper), RA + ZWJ + VIRAMA + "\u09af", "\u0985" + VIRAMA + "\u09af"):
        yield from (conjunct + sign for sign in VOWEL_SIGNS)


def conjuncts(font: TTFont, shaper: Shaper) -> list[str]:
    """Those of two letters, and of three ending in ra, ya or ba, that the font draws as one."""
    virama = font.getGlyphID(font.getBestCmap()[ord(VIRAMA)])

    def joined(text: str) -> bool:
        clusters = shaper.clusters(text)
        numbers = [placed.glyph for placed in clusters[0].form.glyphs]
        halves = any("half" in font.getGlyphName(number) for number in numbers)
        return len(clusters) == 1 and virama not in numbers and not halves

    pairs = [first + VIRAMA + second for first in CONSONANTS for second in CONSONANTS]
    two = [pair for pair in pairs if joined(pair)]
    three = [pair + VIRAMA + last for pair in two for last in _THIRD if not pair.endswith(last)]
    return [*two, *(text for text in three if joined(text))]
