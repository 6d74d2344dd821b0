# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The weight of sources, and why a statement is as sure as the curators call it.

How much a kind of source weighs is the place of its code in the vocabulary ``source_kind``:
treaties first, blogs last.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.records import Confidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzua_app.model.sources import Source

PRIMARY = frozenset({"treaty", "official", "statistics"})
"""Kinds of sources that document what they say; the definition of ``documented`` names them."""

_BEARING: Mapping[Confidence, frozenset[str]] = {
    Confidence.DOCUMENTED: PRIMARY,
    Confidence.REPORTED: frozenset({"official", "academic", "news"}),
    Confidence.ENCYCLOPEDIC: frozenset({"encyclopedia"}),
    Confidence.DOUBTFUL: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Grounds:
    """Why a statement is called ``confidence``.

    ``kinds`` are the kinds of its sources with their numbers, the weightiest first; ``bearing``
    those among them that make for this confidence by its definition. Without any of those the
    confidence is the curators' judgement.
    """

    confidence: Confidence
    kinds: tuple[tuple[str, int], ...]
    bearing: tuple[tuple[str, int], ...]

    @property
    def is_judgement(self) -> bool:
        """Whether the kinds of sources alone do not tell it."""
        return not self.bearing


def by_weight(sources: Iterable[Source], kinds: Sequence[str]) -> tuple[Source, ...]:
    """``sources``, the weightiest kind first; within a kind as they come.

    ``kinds`` are the codes of ``source_kind`` in their order; one that is not among them comes last.
    """
    place = {kind: number for number, kind in enumerate(kinds)}
    return tuple(sorted(sources, key=lambda source: place.get(source.kind, len(place))))


def grounds(confidence: Confidence, sources: Iterable[Source], kinds: Sequence[str]) -> Grounds:
    """Why what rests on ``sources`` is called ``confidence``."""
    counts = Counter(source.kind for source in by_weight(sources, kinds))
    bearing = _BEARING[confidence]
    return Grounds(
        confidence,
        tuple(counts.items()),
        tuple((kind, count) for kind, count in counts.items() if kind in bearing),
    )
