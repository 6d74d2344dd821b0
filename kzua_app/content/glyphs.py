# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a package writes that the fonts of the sheets cannot print.

No font is read for it: two lists beside the fonts, made with them, tell what they have.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzua_app.content.faults import Fault
    from kzua_app.content.validation import TableText

COVERAGE = "coverage.txt"
"""Characters that the fonts have: a line for each range, both ends as hexadecimal code points."""

SYLLABLES = "syllables.txt"
"""Bengali syllables of more than one character that are one glyph, a line for each."""

_CONSONANT = "[\u0995-\u09b9\u09ce\u09dc\u09dd\u09df\u09f0\u09f1]\u09bc?"
_VOWEL = "[\u0985-\u0994\u09e0\u09e1]"
_JOIN = "\u200d?\u09cd\u200d?"
_SIGNS = "[\u09be-\u09cc\u09d7\u09e2\u09e3]*[\u0981-\u0983\u09fe]*"
_SYLLABLE = re.compile(f"(?:{_CONSONANT}|{_VOWEL})(?:{_JOIN}{_CONSONANT})*(?:\u09cd|{_SIGNS})")


def syllables(text: str) -> list[str]:
    """The Bengali syllables of ``text``, which is NFC; a final virama belongs to the one before it."""
    return _SYLLABLE.findall(text)


@dataclass(frozen=True, slots=True)
class PrintGlyphs:
    """What the fonts of the sheets have: ``characters``, and ``syllables`` that are one glyph."""

    characters: frozenset[str] = field(repr=False)
    syllables: frozenset[str] = field(repr=False)

    def missing_characters(self, text: str) -> list[str]:
        """Characters of ``text`` without a glyph, each once; controls are not meant to have one."""
        absent = dict.fromkeys(char for char in text if char not in self.characters)
        return [char for char in absent if unicodedata.category(char) != "Cc"]

    def missing_syllables(self, text: str) -> list[str]:
        """Syllables of ``text`` that are several glyphs, each once; NFC."""
        several = dict.fromkeys(syllable for syllable in syllables(text) if len(syllable) > 1)
        return [syllable for syllable in several if syllable not in self.syllables]

    def faults(self, text: TableText) -> Iterator[Fault]:
        """Characters of ``text`` that cannot be printed, and as warnings syllables that are several glyphs.

        A PDF shows such a syllable right, but some readers copy it wrong.
        """
        for row, cells in enumerate(text.cells[1:], start=1):
            for name, column, cell in zip(text.cells[0], range(len(cells)), cells, strict=True):
                if cell.isascii():
                    continue
                for char in self.missing_characters(cell):
                    yield text.fault(row, column, f"{name}: no glyph for {_called(char)}")
                for syllable in self.missing_syllables(unicodedata.normalize("NFC", cell)):
                    message = f"{name}: the print font has no glyph for the syllable {syllable!r}"
                    yield text.fault(row, column, message, warning=True)


def read_glyphs(folder: Path) -> PrintGlyphs | None:
    """What the fonts in ``folder`` have; None where there are no lists beside them."""
    try:
        coverage = (folder / COVERAGE).read_text(encoding="ascii")
        known = (folder / SYLLABLES).read_text(encoding="utf-8")
    except FileNotFoundError:
        return None
    characters = (char for line in coverage.splitlines() for char in _range(line))
    return PrintGlyphs(frozenset(characters), frozenset(known.splitlines()))


def _range(line: str) -> Iterator[str]:
    first, last = (int(end, 16) for end in line.split("-"))
    return map(chr, range(first, last + 1))


def _called(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, '')}".rstrip()
