# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade: single figures, claims in words, goods, and a year as both sides report it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.records import Evidence
    from kzua_app.model.text import LocalizedText


class Flow(StrEnum):
    """Directions of trade between the two."""

    KZ_TO_UA = "kz-to-ua"
    UA_TO_KZ = "ua-to-kz"
    TURNOVER = "turnover"


@dataclass(frozen=True, slots=True)
class TradeFigure:
    """What one series says of one flow in one period, in current US dollars.

    ``reporter``, ``side``, ``basis`` and ``series`` are codes (``trade_reporter`` …).
    """

    id: str
    year: PartialDate | None
    reporter: str
    side: str
    flow: Flow
    value_usd: float
    basis: str
    series: str
    unit_note: str
    note: LocalizedText
    evidence: Evidence

    @property
    def ref(self) -> RecordRef:
        """How to point at this figure."""
        return RecordRef(RecordKind.TRADE, self.id)


@dataclass(frozen=True, slots=True)
class TradeYear:
    """A year of goods trade as each side reports it; None where no figure is known.

    Figures chosen by ``analysis.trade``; reconciled ones are CEPII BACI's.
    """

    year: int
    kz_to_ua_by_kz: TradeFigure | None
    kz_to_ua_by_ua: TradeFigure | None
    ua_to_kz_by_ua: TradeFigure | None
    ua_to_kz_by_kz: TradeFigure | None
    kz_to_ua_reconciled: TradeFigure | None
    ua_to_kz_reconciled: TradeFigure | None

    @property
    def ref(self) -> RecordRef:
        """How to point at this year."""
        return RecordRef(RecordKind.YEAR, str(self.year))

    @property
    def figures(self) -> tuple[TradeFigure, ...]:
        """All figures of the year that are known, in the order of the fields."""
        all_figures = (
            self.kz_to_ua_by_kz,
            self.kz_to_ua_by_ua,
            self.ua_to_kz_by_ua,
            self.ua_to_kz_by_kz,
            self.kz_to_ua_reconciled,
            self.ua_to_kz_reconciled,
        )
        return tuple(figure for figure in all_figures if figure is not None)


@dataclass(frozen=True, slots=True)
class TradeClaim:
    """A claim on trade given as a percentage, a rank or in prose."""

    id: str
    date: PartialDate | None
    speaker: LocalizedText
    period: PartialDate | None
    period_text: LocalizedText
    text: LocalizedText
    note: LocalizedText
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class CommodityFigure:
    """Trade in one group of goods in one period; ``value_usd`` in current US dollars, or None."""

    id: str
    year: PartialDate | None
    reporter: str
    side: str
    flow: str
    good: LocalizedText
    classification: str
    code: str
    value_usd: float | None
    quantity: float | None
    quantity_unit: str
    basis: str
    note: LocalizedText
    evidence: Evidence
