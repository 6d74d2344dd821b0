# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goods of a year ranked by value, each classification and reporter by itself.

Chapters of one classification and sections of another overlap (fuel is in both), so they are never
put into one ranking.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.model.trade import CommodityFigure


@dataclass(frozen=True, slots=True)
class Ranking:
    """Goods of one flow that ``reporter`` counted by one ``classification``, the greatest first."""

    reporter: str
    classification: str
    goods: tuple[CommodityFigure, ...]

    @property
    def most(self) -> float:
        """The greatest value, in US dollars."""
        return self.goods[0].value_usd or 0.0


def rankings(goods: Iterable[CommodityFigure], flow: str) -> tuple[Ranking, ...]:
    """The rankings of ``flow``, the longest first; goods without a value have no rank."""
    found: dict[tuple[str, str], list[CommodityFigure]] = {}
    for good in goods:
        if good.flow == flow and good.value_usd is not None:
            found.setdefault((good.reporter, good.classification), []).append(good)
    made = (Ranking(*key, tuple(sorted(group, key=_value, reverse=True))) for key, group in found.items())
    return tuple(sorted(made, key=lambda ranking: -len(ranking.goods)))


def _value(good: CommodityFigure) -> float:
    return good.value_usd or 0.0
