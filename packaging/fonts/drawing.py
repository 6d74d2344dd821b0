# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a font puts on paper for a text, told so that two fonts can be compared."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from fontTools.ttLib import TTFont

from fonts.shaping import Placed, Shaper

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


class Drawn(NamedTuple):
    """The simple glyphs, by number and place, in order, and how far the pen moves; font units."""

    glyphs: tuple[Placed, ...]
    advance: int


class Pen:
    """Draws with one font; composite glyphs from ``base_glyphs`` on are taken to their pieces."""

    def __init__(self, file: Path, base_glyphs: int) -> None:
        self.shaper = Shaper(file)
        self._base_glyphs = base_glyphs
        self._font = TTFont(file)
        self._numbers = self._font.getReverseGlyphMap()

    def drawn(self, text: str) -> Drawn:
        """``text`` from where it starts."""
        pen, glyphs = 0, []
        for cluster in self.shaper.clusters(text):
            for glyph, x, y in cluster.form.glyphs:
                glyphs += [Placed(number, pen + x + dx, y + dy) for number, dx, dy in self._pieces(glyph)]
            pen += cluster.form.advance
        return Drawn(tuple(sorted(glyphs)), pen)

    def _pieces(self, number: int) -> Iterator[Placed]:
        glyph = self._font["glyf"][self._font.getGlyphName(number)]
        if number >= self._base_glyphs:
            for piece in getattr(glyph, "components", ()):
                yield Placed(self._numbers[piece.glyphName], piece.x, piece.y)
        elif glyph.numberOfContours:
            yield Placed(number, 0, 0)
