# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turnover of some years as each source has it: every sum worked out, beside what was only stated."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.checks.books import STATED, books, plain_year
from kzua_app.analysis.checks.making import said
from kzua_app.model.checks import Code
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from kzua_app.model.checks import Sentence
    from kzua_app.model.trade import TradeFigure

_BOTH = (Flow.KZ_TO_UA, Flow.UA_TO_KZ)
_MODELLED = "icio"
_KAZAKHSTAN, _UKRAINE = "Kazakhstan's books", "Ukraine's books"


@dataclass(frozen=True, slots=True)
class Turnover:
    """US dollars of a year: ``total`` of the flows, which are None where only the total was stated.

    ``times`` is how many times the total of the year before it is, None where that is not known.
    """

    kz_to_ua: float | None
    ua_to_kz: float | None
    total: float
    times: float | None = None


@dataclass(frozen=True, slots=True)
class TurnoverRow:
    """What one source has, by year; ``name`` is a sentence or the code of a vocabulary."""

    name: Sentence | Code
    years: Mapping[int, Turnover]


def turnover_rows(figures: Iterable[TradeFigure], years: Collection[int]) -> tuple[TurnoverRow, ...]:
    """A row for each series of data, for both countries' books, and for everybody who stated a sum."""
    kept = tuple(figures)
    rows = (*_series(kept), *_books(kept), *_stated(kept))
    narrowed = (TurnoverRow(row.name, _within(row.years, years)) for row in rows)
    return tuple(row for row in narrowed if row.years)


def years_told(figures: Iterable[TradeFigure], source_ids: Collection[str]) -> set[int]:
    """Years for which one of the sources has a sum, or both flows to make one."""
    flows: defaultdict[tuple[str, int], set[Flow]] = defaultdict(set)
    for figure in figures:
        if (year := plain_year(figure)) is not None:
            for source in figure.evidence.source_ids:
                if source in source_ids:
                    flows[source, year].add(figure.flow)
    return {year for (_, year), known in flows.items() if Flow.TURNOVER in known or known.issuperset(_BOTH)}


def _series(figures: Iterable[TradeFigure]) -> Iterator[TurnoverRow]:
    known: defaultdict[str, defaultdict[int, dict[Flow, float]]]
    known = defaultdict(lambda: defaultdict(dict))
    for figure in figures:
        counted = figure.basis not in STATED and figure.series != _MODELLED and figure.flow in _BOTH
        if counted and (year := plain_year(figure)) is not None:
            known[figure.series][year].setdefault(figure.flow, figure.value_usd)
    for series, by_year in known.items():
        sums = {
            year: Turnover(flows[_BOTH[0]], flows[_BOTH[1]], sum(flows.values()))
            for year, flows in by_year.items()
            if len(flows) == len(_BOTH)
        }
        yield TurnoverRow(Code("trade_series", series), sums)


def _books(figures: Iterable[TradeFigure]) -> Iterator[TurnoverRow]:
    """The books of the two countries, put together from more than one series."""
    for book in books(figures):
        name = book.label.template.en
        if name in (_KAZAKHSTAN, _UKRAINE):
            sums = {
                year: Turnover(entry.figures[0].value_usd, entry.figures[1].value_usd, entry.value)
                for year, entry in book.entries.items()
            }
            yield TurnoverRow(_PUT_TOGETHER[name], sums)


_PUT_TOGETHER = {
    _KAZAKHSTAN: said(
        "Kazakhstan's books, put together (exports of years without a report: BACI)",
        "মিলিয়ে তৈরি কাজাখস্তানের হিসাব (প্রতিবেদনহীন বছরের রপ্তানি: BACI)",
    ),
    _UKRAINE: said("Ukraine's books, put together", "মিলিয়ে তৈরি ইউক্রেনের হিসাব"),
}


def _stated(figures: Iterable[TradeFigure]) -> Iterator[TurnoverRow]:
    said_by: defaultdict[str, dict[int, Turnover]] = defaultdict(dict)
    for figure in figures:
        if figure.basis in STATED and figure.flow is Flow.TURNOVER and (year := plain_year(figure)):
            said_by[figure.reporter][year] = Turnover(None, None, figure.value_usd)
    for reporter, sums in said_by.items():
        yield TurnoverRow(Code("trade_reporter", reporter), sums)


def _within(sums: Mapping[int, Turnover], years: Collection[int]) -> dict[int, Turnover]:
    """The years wanted, each with its change from the year before."""
    return {
        year: Turnover(known.kz_to_ua, known.ua_to_kz, known.total, _times(sums, year))
        for year, known in sorted(sums.items())
        if year in years
    }


def _times(sums: Mapping[int, Turnover], year: int) -> float | None:
    before = sums.get(year - 1)
    return sums[year].total / before.total if before and before.total else None
