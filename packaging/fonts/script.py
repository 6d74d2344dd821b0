# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Bengali script, as far as the font has to know it."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

WORD = re.compile("[\u0980-\u09ff\u200c\u200d]+")
VIRAMA, NUKTA, ZWNJ, ZWJ = "\u09cd", "\u09bc", "\u200c", "\u200d"
KA, RA = "\u0995", "\u09b0"

LETTERS = frozenset(map(chr, (*range(0x985, 0x9BA), 0x9CE, 0x9DC, 0x9DD, 0x9DF, 0x9F0, 0x9F1)))
SIGNS = frozenset(
    map(chr, (*range(0x981, 0x984), 0x9BC, *range(0x9BE, 0x9CE), 0x9D7, 0x9E2, 0x9E3, 0x9FE)),
)
"""What goes on with the syllable of the letter before."""

CONSONANTS = (
    *map(chr, (*range(0x995, 0x9A9), *range(0x9AA, 0x9B1), 0x9B2, *range(0x9B6, 0x9BA))),
    *(letter + NUKTA for letter in "\u09a1\u09a2\u09af"),
)
VOWELS = tuple(map(chr, (*range(0x985, 0x98C), 0x98F, 0x990, 0x993, 0x994)))
VOWEL_SIGNS = ("", *map(chr, (*range(0x9BE, 0x9C4), 0x9C7, 0x9C8, 0x9CB, 0x9CC)))
MODIFIERS = ("", "\u0981", "\u0982", "\u0983")
"""None, candrabindu, anusvara, visarga."""

LEADING_SIGNS = frozenset((*VOWEL_SIGNS[1:], VIRAMA))
"""What can stand first in a cluster only where the text is no Bengali."""

# what HarfBuzz's normaliser may take for each other before it looks at a font's rules
_SAME = (
    ("\u09cb", "\u09c7\u09be"),
    ("\u09cc", "\u09c7\u09d7"),
    ("\u09df", "\u09af\u09bc"),
    ("\u09dc", "\u09a1\u09bc"),
    ("\u09dd", "\u09a2\u09bc"),
)


def spellings(text: str) -> Iterator[str]:
    """Every way to encode ``text``, precomposed and decomposed."""
    return map("".join, itertools.product(*_choices(text)))


def _choices(text: str) -> Iterator[tuple[str, ...]]:
    at = 0
    while at < len(text):
        for pair in _SAME:
            if found := next((one for one in pair if text.startswith(one, at)), None):
                yield pair
                at += len(found)
                break
        else:
            yield (text[at],)
            at += 1
