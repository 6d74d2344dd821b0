# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fuel (chapter 27 of the Harmonized System) and all other goods, by year, as each side counts them.

Other goods are computed here: a side's total of the year less the fuel that the same side counted.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import Confidence
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzua_app.analysis.trade_range import YearRange
    from kzua_app.model.trade import CommodityFigure, TradeFigure, TradeYear


class Side(StrEnum):
    """Who counted."""

    KAZAKHSTAN = "kz"
    UKRAINE = "ua"


@dataclass(frozen=True, slots=True)
class GoodsBar:
    """A flow in a year as one side has it, in US dollars."""

    fuel: CommodityFigure | None = None
    total: TradeFigure | None = None

    @property
    def fuel_usd(self) -> float | None:
        """The fuel."""
        return self.fuel.value_usd if self.fuel else None

    @property
    def total_usd(self) -> float | None:
        """All goods."""
        return self.total.value_usd if self.total else None

    @property
    def contradicts_itself(self) -> bool:
        """Whether the fuel alone is more than the total, which comes from another data set."""
        return self.fuel_usd is not None and self.total_usd is not None and self.fuel_usd > self.total_usd

    @property
    def other_usd(self) -> float | None:
        """All goods but fuel; None where either is not known, or they contradict each other."""
        if self.fuel_usd is None or self.total_usd is None or self.contradicts_itself:
            return None
        return self.total_usd - self.fuel_usd

    @property
    def height(self) -> float:
        """What a bar of this reaches up to."""
        return max(self.fuel_usd or 0.0, self.total_usd or 0.0)


@dataclass(frozen=True, slots=True)
class GoodsYear:
    """A flow in a year, as either side has it."""

    year: int
    by_kazakhstan: GoodsBar
    by_ukraine: GoodsBar

    def by(self, side: Side) -> GoodsBar:
        """What ``side`` has."""
        return self.by_kazakhstan if side is Side.KAZAKHSTAN else self.by_ukraine

    @property
    def is_known(self) -> bool:
        """Whether there is anything to show."""
        return any(bar.fuel or bar.total for bar in (self.by_kazakhstan, self.by_ukraine))


@dataclass(frozen=True, slots=True)
class GoodsModel:
    """The years of one flow, without a gap between the first and the last."""

    flow: Flow
    years: tuple[GoodsYear, ...]

    @classmethod
    def of(
        cls, years: Sequence[TradeYear], goods: Iterable[CommodityFigure], flow: Flow = Flow.KZ_TO_UA
    ) -> GoodsModel:
        """Totals of ``years`` with the fuel among ``goods``; the span is that of ``years``."""
        totals = {year.year: _totals(year, flow) for year in years}
        fuel = {(good.year.year, good.reporter): good for good in goods if good.year and _is_fuel(good, flow)}
        span = range(min(totals), max(totals) + 1) if totals else range(0)
        return cls(flow, tuple(_year(number, totals.get(number, {}), fuel) for number in span))

    def within(self, years: YearRange) -> GoodsModel:
        """The part that is of ``years``."""
        return replace(self, years=tuple(year for year in self.years if year.year in years))

    @property
    def highest(self) -> float:
        """What the tallest bar reaches up to; 0 where there is none."""
        return max((year.by(side).height for year in self.years for side in Side), default=0.0)

    def find(self, year: int) -> GoodsYear | None:
        """What there is of ``year``."""
        return next((one for one in self.years if one.year == year), None)

    def greatest_fuel(self) -> tuple[int, Side, float] | None:
        """Year, side and value of the most fuel; None where none is known."""
        found = [(year.year, side, year.by(side).fuel_usd) for year in self.years for side in Side]
        known = [(year, side, value) for year, side, value in found if value is not None]
        return max(known, key=lambda one: one[2], default=None)


def fuel_gap(year: GoodsYear, flow: Flow) -> float | None:
    """What the importer counts of fuel beyond the exporter, in US dollars; None unless both do."""
    kazakh, ukrainian = year.by_kazakhstan.fuel_usd, year.by_ukraine.fuel_usd
    if kazakh is None or ukrainian is None:
        return None
    return ukrainian - kazakh if flow is Flow.KZ_TO_UA else kazakh - ukrainian


def _totals(year: TradeYear, flow: Flow) -> Mapping[str, TradeFigure | None]:
    if flow is Flow.KZ_TO_UA:
        return {Side.KAZAKHSTAN: year.kz_to_ua_by_kz, Side.UKRAINE: year.kz_to_ua_by_ua}
    return {Side.KAZAKHSTAN: year.ua_to_kz_by_kz, Side.UKRAINE: year.ua_to_kz_by_ua}


def _year(
    number: int,
    totals: Mapping[str, TradeFigure | None],
    fuel: Mapping[tuple[int, str], CommodityFigure],
) -> GoodsYear:
    bars = {side: GoodsBar(fuel.get((number, side)), totals.get(side)) for side in Side}
    return GoodsYear(number, bars[Side.KAZAKHSTAN], bars[Side.UKRAINE])


def _is_fuel(good: CommodityFigure, flow: Flow) -> bool:
    return (
        good.flow == flow
        and (good.classification, good.code) == ("hs", "27")
        and good.value_usd is not None
        and good.evidence.confidence is not Confidence.DOUBTFUL
        and good.year is not None
        and good.year.precision is DatePrecision.YEAR
    )
