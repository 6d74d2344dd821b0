# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Books of trade: each way of counting a year's flows, kept apart from the others.

A claim is held against every book, since none of them is the truth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import said
from kzua_app.analysis.trade import trade_years
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import Confidence
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzua_app.model.checks import Sentence
    from kzua_app.model.trade import TradeFigure, TradeYear

STATED = frozenset({"statement-rounded", "encyclopedia-claim"})
"""Bases of figures that somebody only said or wrote."""

_SERIES = ("cow4", "baci", "oec")


@dataclass(frozen=True, slots=True)
class Entry:
    """What a book has for a year, in US dollars: between ``low`` and ``high``, the two being equal if exact.

    ``label`` is the book's name, or says how this year was put together.
    """

    label: Sentence
    low: float
    high: float
    figures: tuple[TradeFigure, ...]

    @property
    def value(self) -> float:
        """The amount as it is shown."""
        return sum(figure.value_usd for figure in self.figures)


@dataclass(frozen=True, slots=True)
class Book:
    """One way of counting, by year; ``stated`` if nobody counted and it was only said."""

    label: Sentence
    entries: Mapping[int, Entry]
    stated: bool = False


def books(figures: Iterable[TradeFigure], flow: Flow = Flow.TURNOVER) -> tuple[Book, ...]:
    """Kazakhstan's, Ukraine's and the importers' books, BACI, OEC, and what was stated."""
    kept = tuple(figures)
    years = trade_years(kept)
    named = (
        Book(_KAZAKHSTAN, {year.year: entry for year in years if (entry := _by_kazakhstan(year, flow))}),
        Book(_UKRAINE, {year.year: entry for year in years if (entry := _by_ukraine(year, flow))}),
        *(Book(_LABELS[series], _by_series(kept, series, flow)) for series in _SERIES),
        Book(_STATED, dict(_stated(kept, flow)), stated=True),
    )
    return tuple(book for book in named if book.entries)


def rounding(amount: float) -> tuple[float, float]:
    """Between what a statement rounded to two figures (4.4 billion, 400 million) may lie."""
    unit = 10 ** (len(str(int(amount))) - 2)
    return amount - unit / 2, amount + unit / 2


_KAZAKHSTAN = said("Kazakhstan's books", "কাজাখস্তানের হিসাব")
_REBUILT = said("Kazakhstan's books (exports: BACI)", "কাজাখস্তানের হিসাব (রপ্তানি: বাসি)")
_UKRAINE = said("Ukraine's books", "ইউক্রেনের হিসাব")
_STATED = said("As stated (rounded)", "যেমন বলা হয়েছে (আসন্ন মান)")
_LABELS = {
    "cow4": said("Both importers (Correlates of War 4.0)", "দুই আমদানিকারকের হিসাব (করেলেটস অব ওয়ার ৪.০)"),
    "baci": said("Reconciled (CEPII BACI)", "সমন্বিত (সিইপিআইআই বাসি)"),
    "oec": said("Importer side (OEC)", "আমদানিকারকের দিক (ওইসি)"),
}


def _by_kazakhstan(year: TradeYear, flow: Flow) -> Entry | None:
    """Where its exports are not known, those of BACI stand in: in 2012 they follow them within 1 %."""
    rebuilt = flow is not Flow.UA_TO_KZ and year.kz_to_ua_by_kz is None
    there = year.kz_to_ua_reconciled if rebuilt else year.kz_to_ua_by_kz
    return _entry(_REBUILT if rebuilt else _KAZAKHSTAN, flow, there, year.ua_to_kz_by_kz)


def _by_ukraine(year: TradeYear, flow: Flow) -> Entry | None:
    return _entry(_UKRAINE, flow, year.kz_to_ua_by_ua, year.ua_to_kz_by_ua)


def _by_series(figures: Iterable[TradeFigure], series: str, flow: Flow) -> dict[int, Entry]:
    flows: dict[int, dict[Flow, TradeFigure]] = {}
    for figure in figures:
        if figure.series == series and (year := plain_year(figure)):
            flows.setdefault(year, {})[figure.flow] = figure
    label = _LABELS[series]
    found = {
        year: _entry(label, flow, of.get(Flow.KZ_TO_UA), of.get(Flow.UA_TO_KZ)) for year, of in flows.items()
    }
    return {year: entry for year, entry in found.items() if entry}


def _entry(label: Sentence, flow: Flow, there: TradeFigure | None, back: TradeFigure | None) -> Entry | None:
    wanted = {Flow.KZ_TO_UA: (there,), Flow.UA_TO_KZ: (back,), Flow.TURNOVER: (there, back)}[flow]
    known = tuple(figure for figure in wanted if figure)
    if len(known) < len(wanted):
        return None
    amount = sum(figure.value_usd for figure in known)
    return Entry(label, amount, amount, known)


def _stated(figures: Iterable[TradeFigure], flow: Flow) -> Iterator[tuple[int, Entry]]:
    for figure in figures:
        sure = figure.evidence.confidence is not Confidence.DOUBTFUL
        if figure.basis in STATED and figure.flow is flow and sure and (year := plain_year(figure)):
            yield year, Entry(_STATED, *rounding(figure.value_usd), (figure,))


def plain_year(figure: TradeFigure) -> int | None:
    """The year of a figure that has exactly one."""
    year = figure.year
    return year.year if year and year.precision is DatePrecision.YEAR else None
