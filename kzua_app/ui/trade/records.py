# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tab knows of each year, sorted out once when the content arrives."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from kzua_app.analysis.trade import Reporter, growth, trade_years, turnover
from kzua_app.analysis.trade_events import event_marks, events_of_trade
from kzua_app.analysis.trade_lines import Line
from kzua_app.analysis.trade_points import point_of
from kzua_app.analysis.trade_range import YearRange
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.trade import TradeYear

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event
    from kzua_app.model.sources import Source
    from kzua_app.model.trade import CommodityFigure, TradeClaim, TradeFigure
    from kzua_app.reference import Reference

Record = TypeVar("Record")


@dataclass(frozen=True, slots=True)
class YearRecords:
    """Everything of one year; ``year`` is None for what names no year.

    ``change`` is that of the turnover in Kazakhstan's books, in percent; ``contested`` counts the
    disagreements that name the year; ``events`` are of trade and what carries it.
    """

    year: int | None
    trade: TradeYear
    change: float | None
    contested: int
    figures: tuple[TradeFigure, ...]
    claims: tuple[TradeClaim, ...]
    goods: tuple[CommodityFigure, ...]
    events: tuple[Event, ...] = ()

    @property
    def ref(self) -> RecordRef | None:
        """How to point at the year; None where there is none."""
        return None if self.year is None else RecordRef(RecordKind.YEAR, str(self.year))

    def holds(self, record: RecordRef) -> bool:
        """Whether ``record`` is this year or something of it."""
        ids = {
            RecordKind.TRADE: [figure.id for figure in self.figures],
            RecordKind.CLAIM: [claim.id for claim in self.claims],
            RecordKind.COMMODITY: [good.id for good in self.goods],
        }
        return record == self.ref or record.id in ids.get(record.kind, ())


class YearBook:
    """The years of the reference, the oldest first, what names no year at the end."""

    def __init__(self, reference: Reference) -> None:
        trade, events = reference.trade, reference.events.all()
        self.figures = trade.figures()
        self.commodities = trade.commodities()
        self.trade_years = trade_years(self.figures)
        self.event_marks = event_marks(events)
        self.sources_of: Callable[[Sequence[str]], Sequence[Source]] = reference.sources.get_many
        self._trade = {year.year: year for year in self.trade_years}
        self._counts = reference.disagreements.counts()
        self._figures = _by_year((figure, figure.year) for figure in self.figures)
        self._claims = _by_year((claim, claim.period) for claim in trade.claims())
        self._goods = _by_year((good, good.year) for good in self.commodities)
        self._events = _by_year((event, event.date) for event in events_of_trade(events))
        self.years = tuple(self._of(year) for year in self._all_years())
        self.contested = {year.year: year.contested for year in self.years if year.year and year.contested}

    def find(self, record: RecordRef) -> YearRecords | None:
        """The first year that ``record`` is of."""
        return next((year for year in self.years if year.holds(record)), None)

    def of_number(self, number: int) -> YearRecords | None:
        """What there is of a year."""
        return next((year for year in self.years if year.year == number), None)

    @property
    def whole(self) -> YearRange | None:
        """All years that a chart can show; None where there are none."""
        years = self.trade_years
        return YearRange(years[0].year, years[-1].year) if years else None

    def amounts(self) -> Mapping[int, float]:
        """The reconciled turnover of each year that has one, in US dollars."""
        points = ((year.year, point_of(year, Line.TURNOVER_RECONCILED)) for year in self.trade_years)
        return {year: point.value for year, point in points if point is not None}

    def _all_years(self) -> list[int | None]:
        found = {*self._trade, *self._figures, *self._claims, *self._goods}
        dated = sorted(year for year in found if year is not None)
        return [*dated, None] if None in found else [*dated]

    def _of(self, year: int | None) -> YearRecords:
        return YearRecords(
            year=year,
            trade=self._trade.get(year or 0) or TradeYear(year or 0, None, None, None, None, None, None),
            change=growth(self._turnover((year or 0) - 1), self._turnover(year or 0)),
            contested=self._counts.get(RecordRef(RecordKind.YEAR, str(year)), 0),
            figures=tuple(self._figures.get(year, ())),
            claims=tuple(self._claims.get(year, ())),
            goods=tuple(self._goods.get(year, ())),
            events=tuple(self._events.get(year, ())),
        )

    def _turnover(self, year: int) -> float | None:
        found = self._trade.get(year)
        return turnover(found, Reporter.KAZAKHSTAN) if found else None


def _by_year(dated: Iterable[tuple[Record, PartialDate | None]]) -> dict[int | None, list[Record]]:
    """Records by every year that their period touches."""
    found: dict[int | None, list[Record]] = {}
    for record, date in dated:
        for year in years_touched(date):
            found.setdefault(year, []).append(record)
    return found


def years_touched(date: PartialDate | None) -> tuple[int | None, ...]:
    """The years of a period; of one with an open end the known one, of no period None."""
    if date is None:
        return (None,)
    if date.precision is DatePrecision.INTERVAL and (date.start is None or date.end is None):
        return (date.year,)
    return tuple(range(date.earliest.year, date.latest.year + 1))
