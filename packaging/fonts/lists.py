# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The lists beside the print fonts, by which content is checked without reading a font."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

SYLLABLES = "syllables.txt"
COVERAGE = "coverage.txt"
_FAMILY = 1


def write_syllables(folder: Path, syllables: Iterable[str]) -> None:
    """The syllables that are one glyph, one a line, in the order of their code points."""
    text = "".join(f"{syllable}\n" for syllable in sorted(syllables))
    (folder / SYLLABLES).write_text(text, encoding="utf-8", newline="\n")


def write_coverage(folder: Path) -> None:
    """The characters that the fonts in ``folder`` have in every style, in ranges, one a line."""
    lines = "".join(f"{first:04X}-{last:04X}\n" for first, last in ranges(covered(folder)))
    (folder / COVERAGE).write_text(lines, encoding="utf-8", newline="\n")


def covered(folder: Path) -> set[int]:
    """Code points of which some family has a glyph in every style it comes in."""
    styles: defaultdict[str, list[set[int]]] = defaultdict(list)
    for file in folder.glob("*.ttf"):
        with TTFont(file) as font:
            styles[str(font["name"].getDebugName(_FAMILY))].append(set(font.getBestCmap()))
    return set().union(*(set.intersection(*cmaps) for cmaps in styles.values()))


def ranges(codes: Iterable[int]) -> Iterator[tuple[int, int]]:
    """``codes`` as ranges, both ends included."""
    first = last = None
    for code in sorted(codes):
        if first is None or last is None:
            first = code
        elif code != last + 1:
            yield first, last
            first = code
        last = code
    if first is not None and last is not None:
        yield first, last
