# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a print font in which every known Bengali syllable is one glyph.

A PDF maps glyphs to text. A Bengali syllable is several glyphs, in the order they are drawn in, so
a reader that goes by this map alone copies garbled words. Here a ligature turns the syllable into
one composite glyph of exactly the pieces that would have been drawn. It is a ``ccmp`` ligature:
HarfBuzz applies those before it moves vowel signs to where they are drawn. A syllable that is not
known is drawn as by the font this one is made from.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import (
    ARGS_ARE_XY_VALUES,
    ROUND_XY_TO_GRID,
    Glyph,
    GlyphComponent,
)

from fonts.guards import Signs, inside_words, syllable_lookups
from fonts.kerning import Syllable, add_kerning
from fonts.opentype import Substitutions
from fonts.script import KA, LEADING_SIGNS, LETTERS, spellings
from fonts.shaping import Shaper

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from fonts.shaping import Cluster, Form

_BASE_GLYPH = 1
_HINTS = ("hdmx", "VDMX", "LTSH", "DSIG", "FFTM", "fpgm", "prep", "cvt ", "gasp")
_FAMILY, _FULL_NAME, _POSTSCRIPT_NAME, _TYPOGRAPHIC_FAMILY = 1, 4, 6, 16
_STYLE = 2
_NO_GLYPH_NAMES = 3.0


@dataclass(slots=True)
class _Made:
    """The glyphs made so far.

    Attributes:
        names: of all glyphs, those of the source first.
        ligatures: name of the glyph for each spelling of a syllable.
        initial: name of the form at a word's start, where it differs, by the name of the other.
        syllables: each with the glyph that stands for it, both where there are two.
    """

    names: list[str]
    ligatures: dict[tuple[str, ...], str] = field(default_factory=dict)
    initial: dict[str, str] = field(default_factory=dict)
    syllables: list[Syllable] = field(default_factory=list)


def build(source: Path, target: Path, family: str, words: Iterable[str]) -> list[str]:
    """Make ``target``, a font called ``family``, from ``source`` for the syllables of ``words``.

    Returns those that are one glyph in it. The same arguments give the same bytes.
    """
    font = TTFont(source, recalcTimestamp=False)
    shaper = Shaper(source)
    clusters = {cluster.text for word in words for cluster in shaper.syllables(word)}
    made = _Made(list(font.getGlyphOrder()))
    for text in sorted(clusters):
        _add_syllable(font, shaper, made, text)
    _close_glyphs(font, made.names)
    _substitute(font, made)
    add_kerning(font, shaper, made.syllables, _letters(font, shaper))
    _rename(font, family)
    _strip(font)
    font.save(target)
    return sorted({syllable.text for syllable in made.syllables})


def _add_syllable(font: TTFont, shaper: Shaper, made: _Made, text: str) -> None:
    """A glyph for ``text``, two where it looks otherwise at a word's start (as with ে)."""
    alone, after = shaper.syllables(text), shaper.syllables(KA + text)
    if len(text) == 1 or text[0] in LEADING_SIGNS or not _whole(text, alone, after):
        return
    inner, first = after[1].form, alone[0].form
    name = _composite(font, made.names, inner)
    made.syllables.append(Syllable(name, text, inner))
    if first != inner:
        made.initial[name] = _composite(font, made.names, first)
        made.syllables.append(Syllable(made.initial[name], text, first))
    cmap = font.getBestCmap()
    for spelling in spellings(text):
        if all(ord(char) in cmap for char in spelling):
            made.ligatures[tuple(cmap[ord(char)] for char in spelling)] = name


def _whole(text: str, alone: list[Cluster], after: list[Cluster]) -> bool:
    return [cluster.text for cluster in alone] == [text] and [cluster.text for cluster in after] == [KA, text]


def _composite(font: TTFont, names: list[str], form: Form) -> str:
    """A glyph made of the pieces of ``form``; its name."""
    table, order = font["glyf"], font.getGlyphOrder()
    glyph = Glyph()
    glyph.numberOfContours = 0
    pieces = [placed for placed in form.glyphs if table[order[placed.glyph]].numberOfContours]
    if pieces:
        glyph.numberOfContours = -1
        glyph.components = [_component(order[piece.glyph], piece.x, piece.y) for piece in pieces]
    name = f"syl{len(names):05d}"
    table.glyphs[name] = glyph
    font["hmtx"].metrics[name] = (form.advance, 0)
    names.append(name)
    return name


def _component(name: str, x: int, y: int) -> GlyphComponent:
    component = GlyphComponent()
    component.glyphName, component.x, component.y = name, x, y
    component.flags = ARGS_ARE_XY_VALUES | ROUND_XY_TO_GRID
    return component


def _close_glyphs(font: TTFont, names: list[str]) -> None:
    """Make the new glyphs, which are those at the end of ``names``, known to all tables."""
    old = len(font.getGlyphOrder())
    table, metrics, classes = font["glyf"], font["hmtx"].metrics, font["GDEF"].table.GlyphClassDef.classDefs
    font.setGlyphOrder(names)
    table.glyphOrder = names
    font["maxp"].numGlyphs = len(names)
    for name in names[old:]:
        if table[name].isComposite():
            table[name].recalcBounds(table)
        metrics[name] = (metrics[name][0], getattr(table[name], "xMin", 0))
        classes[name] = _BASE_GLYPH


def _substitute(font: TTFont, made: _Made) -> None:
    substitutions, cmap = Substitutions(font), font.getBestCmap()
    substitutions.feature("ccmp", syllable_lookups(made.ligatures, Signs.of(cmap), substitutions))
    if made.initial:
        swap = substitutions.singles(made.initial)
        inner = substitutions.rule([inside_words(cmap, made.names)], [set(made.initial)], [])
        first = substitutions.rule([], [set(made.initial)], [], swap)
        substitutions.feature("calt", [substitutions.chain([inner, first])])


def _letters(font: TTFont, shaper: Shaper) -> list[Syllable]:
    """The letters that are one glyph by themselves."""
    cmap = font.getBestCmap()
    texts = [letter for letter in LETTERS if ord(letter) in cmap]
    return [Syllable(cmap[ord(text)], text, shaper.clusters(KA + text)[1].form) for text in texts]


def _rename(font: TTFont, family: str) -> None:
    style = font["name"].getDebugName(_STYLE)
    for record in font["name"].names:
        if record.nameID in (_FAMILY, _TYPOGRAPHIC_FAMILY):
            record.string = family
        elif record.nameID == _FULL_NAME:
            record.string = f"{family} {style}"
        elif record.nameID == _POSTSCRIPT_NAME:
            record.string = f"{family.replace(' ', '')}-{style}"


def _strip(font: TTFont) -> None:
    """Drop hints and names of glyphs: print needs neither."""
    font["glyf"].removeHinting()
    for tag in _HINTS:
        if tag in font:
            del font[tag]
    font["post"].formatType = _NO_GLYPH_NAMES
