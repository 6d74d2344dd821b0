# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Carries the spaces between syllables over to a font in which a syllable is one glyph.

What stands between two syllables depends on the glyphs that meet there. So one pair of syllables is
measured for every such meeting, in the font where they still are several glyphs.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from fontTools.otlLib.builder import PairPosBuilder, buildValue

from fonts.script import KA, VIRAMA, ZWNJ

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables import otTables

    from fonts.shaping import Form, Shaper

_MARK = 3
_PAIRS = 2
_FEATURE = "dist"


class _Edge(NamedTuple):
    """Which glyphs, by number, meet those of the neighbour: the outermost, and the outermost no mark."""

    outermost: int
    base: int


@dataclass(frozen=True, slots=True)
class Syllable:
    """A glyph of the new font, the text it stands for, and its pieces in the old one."""

    name: str
    text: str
    form: Form


def add_kerning(
    font: TTFont, shaper: Shaper, syllables: Sequence[Syllable], letters: Sequence[Syllable]
) -> None:
    """Kern ``syllables``, new in ``font``, with each other and with ``letters``, as ``shaper`` does.

    Letters with letters are what the font's own kerning is for.
    """
    marks = {name for name, kind in font["GDEF"].table.GlyphClassDef.classDefs.items() if kind == _MARK}
    numbers = frozenset(map(font.getGlyphID, marks))
    builder, kerned = PairPosBuilder(font, None), _kerned(font)
    for first, second in ((syllables, [*syllables, *letters]), (letters, syllables)):
        ends, starts = _by_edge(first, numbers, -1), _by_edge(second, numbers, 1)
        _add_pairs(builder, shaper, {edge: ends[edge] for edge in ends if kerned & {*edge}}, starts)
        builder.add_subtable_break(None)
    _switch_on(font, builder.build())


def _kerned(font: TTFont) -> frozenset[int]:
    """The glyphs, by number, behind which the font's own kerning may change something."""
    lookups = [lookup for lookup in font["GPOS"].table.LookupList.Lookup if lookup.LookupType == _PAIRS]
    tables = [table for lookup in lookups for table in lookup.SubTable]
    return frozenset(font.getGlyphID(name) for table in tables for name in table.Coverage.glyphs)


def _by_edge(syllables: Iterable[Syllable], marks: frozenset[int], step: int) -> dict[_Edge, list[Syllable]]:
    """By their first glyphs (``step`` 1) or by their last (-1)."""
    found: defaultdict[_Edge, list[Syllable]] = defaultdict(list)
    for syllable in syllables:
        numbers = [placed.glyph for placed in syllable.form.glyphs][::step]
        base = next((number for number in numbers if number not in marks), numbers[0])
        found[_Edge(numbers[0], base)].append(syllable)
    return dict(found)


def _add_pairs(
    builder: PairPosBuilder,
    shaper: Shaper,
    ends: Mapping[_Edge, Sequence[Syllable]],
    starts: Mapping[_Edge, Sequence[Syllable]],
) -> None:
    """Class pairs, with edges that behave alike in one class."""
    between = _Spaces(shaper).between
    table = {
        end: tuple(between(first[0].text, second[0].text) for second in starts.values())
        for end, first in ends.items()
    }
    columns = {start: tuple(row[place] for row in table.values()) for place, start in enumerate(starts)}
    for row_ends in _alike(table).values():
        first = _names(ends, row_ends)
        for column_starts in _alike(columns).values():
            space = table[row_ends[0]][list(starts).index(column_starts[0])]
            if space:
                value = buildValue({"XAdvance": space})
                builder.addClassPair(None, first, value, _names(starts, column_starts), None)


def _alike(rows: Mapping[_Edge, tuple[int, ...]]) -> dict[tuple[int, ...], list[_Edge]]:
    found: defaultdict[tuple[int, ...], list[_Edge]] = defaultdict(list)
    for edge, row in rows.items():
        found[row].append(edge)
    return found


def _names(by_edge: Mapping[_Edge, Sequence[Syllable]], edges: Iterable[_Edge]) -> tuple[str, ...]:
    return tuple(sorted({syllable.name for edge in edges for syllable in by_edge[edge]}))


class _Spaces:
    """Measures what is added between two syllables inside a word."""

    def __init__(self, shaper: Shaper) -> None:
        self._shaper = shaper
        self._advance = cache(self._measured)

    def between(self, first: str, second: str) -> int:
        """Font units; a syllable that ends in a virama is kept apart by ZWNJ."""
        apart = ZWNJ if first.endswith(VIRAMA) else ""
        together = self._measured(KA + first + apart + second)
        return together - self._advance(KA + first) - self._advance(KA + second) + self._advance(KA)

    def _measured(self, text: str) -> int:
        return sum(cluster.form.advance for cluster in self._shaper.clusters(text))


def _switch_on(font: TTFont, lookup: otTables.Lookup) -> None:
    """Add ``lookup`` to the feature that already spaces Bengali, whichever way it is written."""
    table = font["GPOS"].table
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == _FEATURE:
            record.Feature.LookupListIndex.append(table.LookupList.LookupCount - 1)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)
