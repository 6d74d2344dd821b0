# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade in goods by year: which figure stands for a year, and what follows from the figures.

Every function takes what one side reported; figures of two sides are compared, never added. Only the
reconciled series of ``trade_points`` takes one report of each flow, and is named as computed here.
"""

from __future__ import annotations

from collections import defaultdict
from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import Confidence
from kzua_app.model.trade import Flow, TradeFigure, TradeYear

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Reporter(StrEnum):
    """Who counted; RECONCILED is CEPII's BACI, made from both countries' reports."""

    KAZAKHSTAN = "kz"
    UKRAINE = "ua"
    RECONCILED = "reconciled"


NATIONAL_SERIES = ("bns", "comtrade", "penppml", "unctad", "cow4", "cow3")
"""Series of what a country reported, the best first: the statistics bureau's own, UN Comtrade,
extracts of Comtrade, UNCTAD's matrix, and the rounded figures of Correlates of War (4.0 before
3.0). Modelled, compiled and spoken figures (icio, oec, press, seed) never stand for a year."""

RECONCILED_SERIES = ("baci",)
"""The one series that makes a single figure of both reports."""

_SERIES = {
    Reporter.KAZAKHSTAN: NATIONAL_SERIES,
    Reporter.UKRAINE: NATIONAL_SERIES,
    Reporter.RECONCILED: RECONCILED_SERIES,
}

_Slot = tuple[Flow, Reporter]


def trade_years(figures: Iterable[TradeFigure]) -> tuple[TradeYear, ...]:
    """The best figure of each side for every year that has one, by year.

    Best is the first series of the reporter's list; a doubtful figure is never taken, nor one
    whose period is not a single plain year.
    """
    years: defaultdict[int, dict[_Slot, TradeFigure]] = defaultdict(dict)
    for figure in figures:
        if _stands_for_a_year(figure):
            slot = (figure.flow, Reporter(figure.reporter))
            chosen = years[_year(figure)].get(slot)
            if chosen is None or _rank(figure) < _rank(chosen):
                years[_year(figure)][slot] = figure
    return tuple(_trade_year(year, years[year]) for year in sorted(years))


def turnover(year: TradeYear, reporter: Reporter) -> float | None:
    """Both flows together in US dollars, None unless ``reporter`` has both."""
    there, back = _values(year, reporter)
    return None if there is None or back is None else there + back


def balance(year: TradeYear, reporter: Reporter) -> float | None:
    """Kazakhstan's balance in US dollars: its sales less its purchases, as ``reporter`` has them.

    None unless ``reporter`` has both flows. Ukraine's balance is the negative.
    """
    there, back = _values(year, reporter)
    return None if there is None or back is None else there - back


def mirror_gap(year: TradeYear, flow: Flow) -> float | None:
    """What the importer reports of ``flow`` beyond what the exporter does, in US dollars.

    None unless both report it. Raises ValueError for the turnover, which no side mirrors.
    """
    if flow is Flow.KZ_TO_UA:
        exported, imported = year.kz_to_ua_by_kz, year.kz_to_ua_by_ua
    elif flow is Flow.UA_TO_KZ:
        exported, imported = year.ua_to_kz_by_ua, year.ua_to_kz_by_kz
    else:
        raise ValueError(flow)
    return None if exported is None or imported is None else imported.value_usd - exported.value_usd


def growth(previous: float | None, current: float | None) -> float | None:
    """Change from ``previous`` to ``current`` in percent; None where there is nothing to grow from."""
    if previous is None or current is None or previous <= 0:
        return None
    return (current - previous) / previous * 100


def _stands_for_a_year(figure: TradeFigure) -> bool:
    year = figure.year
    return (
        year is not None
        and year.precision is DatePrecision.YEAR
        and not (year.approximate or year.uncertain)
        and figure.flow is not Flow.TURNOVER
        and figure.evidence.confidence is not Confidence.DOUBTFUL
        and figure.reporter in set(Reporter)
        and figure.series in _SERIES[Reporter(figure.reporter)]
    )


def _year(figure: TradeFigure) -> int:
    return figure.year.year if figure.year else 0


def _rank(figure: TradeFigure) -> int:
    return _SERIES[Reporter(figure.reporter)].index(figure.series)


def _trade_year(year: int, chosen: Mapping[_Slot, TradeFigure]) -> TradeYear:
    return TradeYear(
        year=year,
        kz_to_ua_by_kz=chosen.get((Flow.KZ_TO_UA, Reporter.KAZAKHSTAN)),
        kz_to_ua_by_ua=chosen.get((Flow.KZ_TO_UA, Reporter.UKRAINE)),
        ua_to_kz_by_ua=chosen.get((Flow.UA_TO_KZ, Reporter.UKRAINE)),
        ua_to_kz_by_kz=chosen.get((Flow.UA_TO_KZ, Reporter.KAZAKHSTAN)),
        kz_to_ua_reconciled=chosen.get((Flow.KZ_TO_UA, Reporter.RECONCILED)),
        ua_to_kz_reconciled=chosen.get((Flow.UA_TO_KZ, Reporter.RECONCILED)),
    )


def _values(year: TradeYear, reporter: Reporter) -> tuple[float | None, float | None]:
    """Flows from Kazakhstan and back, as ``reporter`` has them."""
    figures = {
        Reporter.KAZAKHSTAN: (year.kz_to_ua_by_kz, year.ua_to_kz_by_kz),
        Reporter.UKRAINE: (year.kz_to_ua_by_ua, year.ua_to_kz_by_ua),
        Reporter.RECONCILED: (year.kz_to_ua_reconciled, year.ua_to_kz_reconciled),
    }
    there, back = figures[reporter]
    return there.value_usd if there else None, back.value_usd if back else None
