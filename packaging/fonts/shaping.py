# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What HarfBuzz makes of a Bengali text: clusters of placed glyphs."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import uharfbuzz as hb

from fonts.script import LETTERS, NUKTA, VIRAMA, ZWJ

if TYPE_CHECKING:
    from pathlib import Path


class Placed(NamedTuple):
    """A glyph by its number, and its place in font units from where its cluster starts."""

    glyph: int
    x: int
    y: int


class Form(NamedTuple):
    """How a cluster is drawn, and how far the pen moves; font units."""

    glyphs: tuple[Placed, ...]
    advance: int

    def before(self, other: Form) -> Form:
        """The form of this and ``other``, one behind the other."""
        moved = tuple(Placed(glyph, self.advance + x, y) for glyph, x, y in other.glyphs)
        return Form(self.glyphs + moved, self.advance + other.advance)


class Cluster(NamedTuple):
    """A piece of a text that has glyphs of its own: in Bengali a syllable, or part of one."""

    text: str
    form: Form


class Shaper:
    """Shapes Bengali with one font file."""

    def __init__(self, file: Path) -> None:
        self._font = hb.Font(hb.Face(hb.Blob.from_file_path(str(file))))

    def clusters(self, text: str) -> list[Cluster]:
        """The clusters of ``text``, which is of one direction, in its order."""
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.language = "bn"
        hb.shape(self._font, buffer, {})
        infos, positions = buffer.glyph_infos, buffer.glyph_positions or []
        starts = sorted({info.cluster for info in infos})
        glyphs: dict[int, list[Placed]] = {start: [] for start in starts}
        advances = dict.fromkeys(starts, 0)
        for info, place in zip(infos, positions, strict=True):
            x = advances[info.cluster] + place.x_offset
            glyphs[info.cluster].append(Placed(info.codepoint, x, place.y_offset))
            advances[info.cluster] += place.x_advance
        return [
            Cluster(text[start:end], Form(tuple(glyphs[start]), advances[start]))
            for start, end in pairwise([*starts, len(text)])
        ]

    def syllables(self, text: str) -> list[Cluster]:
        """As ``clusters``, but a letter under a visible virama stays with what it leads to."""
        found: list[Cluster] = []
        for cluster in self.clusters(text):
            if found and _open_end(found[-1].text) and cluster.text[0] in LETTERS:
                last = found.pop()
                found.append(Cluster(last.text + cluster.text, last.form.before(cluster.form)))
            else:
                found.append(cluster)
        return found


def _open_end(text: str) -> bool:
    """Whether a letter under a virama comes last; a virama under a vowel sign leads to nothing."""
    return text.endswith(VIRAMA) and text[-2:-1] in {*LETTERS, NUKTA, ZWJ}
