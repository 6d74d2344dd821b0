# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lookups and features of an OpenType font, added to those it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fontTools.otlLib.builder import LigatureSubstBuilder, SingleSubstBuilder, buildCoverage
from fontTools.ttLib.tables import otTables

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from fontTools.ttLib import TTFont

    Slots = Sequence[Collection[str]]
    """What may stand at each place, as names of glyphs."""

_CHAIN_CONTEXT = 6
_BY_COVERAGE = 3
SCRIPTS = ("beng", "bng2")


class Substitutions:
    """The substitutions (GSUB) of ``font``, to be extended; its glyphs must be complete."""

    def __init__(self, font: TTFont) -> None:
        self._font = font
        self._table = font["GSUB"].table
        self._numbers = font.getReverseGlyphMap()

    def ligatures(self, ligatures: Mapping[tuple[str, ...], str]) -> int:
        """A lookup of ``ligatures``, its number; nothing uses it yet."""
        builder = LigatureSubstBuilder(self._font, None)
        builder.ligatures.update(ligatures)
        return self._add(builder.build())

    def singles(self, swaps: Mapping[str, str]) -> int:
        """A lookup of one glyph for another, its number; nothing uses it yet."""
        builder = SingleSubstBuilder(self._font, None)
        builder.mapping.update(swaps)
        return self._add(builder.build())

    def rule(self, before: Slots, slots: Slots, behind: Slots, lookup: int | None = None) -> Any:
        """A rule: where ``slots`` stand so, apply ``lookup`` to them, or (None) leave them alone."""
        rule = otTables.ChainContextSubst()
        rule.Format = _BY_COVERAGE
        for tag, places in (("Backtrack", before), ("Input", slots), ("LookAhead", behind)):
            setattr(rule, f"{tag}Coverage", [self._coverage(place) for place in places])
            setattr(rule, f"{tag}GlyphCount", len(places))
        rule.SubstLookupRecord = [] if lookup is None else [_record(lookup)]
        rule.SubstCount = len(rule.SubstLookupRecord)
        return rule

    def chain(self, rules: Sequence[Any]) -> int:
        """A lookup that applies the first of ``rules`` that fits, its number."""
        lookup = otTables.Lookup()
        lookup.LookupType, lookup.LookupFlag = _CHAIN_CONTEXT, 0
        lookup.SubTable, lookup.SubTableCount = list(rules), len(rules)
        return self._add(lookup)

    def feature(self, tag: str, lookups: Sequence[int]) -> None:
        """Switch ``lookups`` on in Bengali, as the feature ``tag``."""
        features = self._table.FeatureList
        record = otTables.FeatureRecord()
        record.FeatureTag, record.Feature = tag, otTables.Feature()
        record.Feature.FeatureParams = None
        record.Feature.LookupListIndex, record.Feature.LookupCount = list(lookups), len(lookups)
        features.FeatureRecord.append(record)
        features.FeatureCount = len(features.FeatureRecord)
        for script in self._table.ScriptList.ScriptRecord:
            if script.ScriptTag in SCRIPTS:
                _switch_on(script.Script, features.FeatureCount - 1)

    def _coverage(self, glyphs: Collection[str]) -> Any:
        return buildCoverage(sorted(glyphs, key=self._numbers.__getitem__), self._numbers)

    def _add(self, lookup: Any) -> int:
        lookups = self._table.LookupList
        lookups.Lookup.append(lookup)
        lookups.LookupCount = len(lookups.Lookup)
        return int(lookups.LookupCount) - 1


def _record(lookup: int) -> Any:
    record = otTables.SubstLookupRecord()
    record.SequenceIndex, record.LookupListIndex = 0, lookup
    return record


def _switch_on(script: Any, feature: int) -> None:
    for system in (script.DefaultLangSys, *(record.LangSys for record in script.LangSysRecord)):
        if system:
            system.FeatureIndex.append(feature)
            system.FeatureCount = len(system.FeatureIndex)
