# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is listed of one year: every figure of every series, what was said, the goods, what happened."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_lines import REPORTED, figure_of
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import Confidence, RecordKind, RecordRef
from kzua_app.model.trade import CommodityFigure, Flow, TradeFigure
from kzua_app.ui.trade.words import NONE

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.analysis.trade_ranking import Ranking
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event
    from kzua_app.model.trade import TradeClaim
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.records import YearRecords
    from kzua_app.ui.trade.words import TradeWords

_LEAST_SHOWN = 1_000.0
"""Less than this, in US dollars, is only said to be less."""

Flowing = TypeVar("Flowing", TradeFigure, CommodityFigure)


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the list: texts, and a bar ``share`` (0 to 1) long, or None for no bar.

    ``kazakhstan`` is None for the neutral colour; ``doubtful`` leaves the bar hollow;
    ``chosen`` marks the figure that stands in table and chart.
    """

    ref: RecordRef
    title: str
    note: str
    value: str = ""
    share: float | None = None
    kazakhstan: bool | None = None
    doubtful: bool = False
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under a heading; ``level`` 1 opens a part, 2 a direction within it."""

    heading: str
    level: int
    entries: tuple[Entry, ...]


class EntryWriter:
    """Writes the list of a year in the user's language."""

    def __init__(self, reading: Reading, words: TradeWords) -> None:
        self._reading = reading
        self._words = words

    def sections(self, year: YearRecords) -> tuple[Section, ...]:
        """The whole list; parts without entries are left out."""
        translate = QCoreApplication.translate
        parts = (
            (translate("EntryWriter", "Every figure, in million US dollars"), self._figures(year)),
            (translate("EntryWriter", "What was said"), self._claims(year)),
            (translate("EntryWriter", "Goods, in million US dollars"), self._goods(year)),
            (translate("EntryWriter", "What happened"), self._events(year)),
        )
        return tuple(
            section
            for heading, sections in parts
            if sections
            for section in (Section(heading, 1, ()), *sections)
        )

    def ranking(self, ranking: Ranking) -> Section:
        """One ranking of goods, its bars drawn to the greatest."""
        text = QCoreApplication.translate(
            "EntryWriter", "{classification}, {reporter}, in million US dollars"
        )
        heading = text.format(
            classification=self._reading.term("goods_classification", ranking.classification),
            reporter=self._words.reported_by(ranking.reporter),
        )
        return Section(heading, 2, tuple(self._good(good, ranking.most) for good in ranking.goods))

    def _figures(self, year: YearRecords) -> list[Section]:
        most = max((figure.value_usd for figure in year.figures), default=0.0)
        in_table = [figure_of(year.trade, line) for line in REPORTED]
        chosen = {figure.id for figure in in_table if figure is not None}
        return [
            Section(
                self._words.flow(flow),
                2,
                tuple(self._figure(figure, most, chosen=figure.id in chosen) for figure in figures),
            )
            for flow, figures in _by_flow(year.figures)
        ]

    def _figure(self, figure: TradeFigure, most: float, *, chosen: bool) -> Entry:
        reading = self._reading
        in_table = QCoreApplication.translate("EntryWriter", "stands in table and chart") if chosen else ""
        note = (
            reading.term("trade_series", figure.series),
            reading.term("trade_basis", figure.basis),
            reading.term("confidence", figure.evidence.confidence),
            in_table,
            reading.text(figure.note),
        )
        return Entry(
            ref=figure.ref,
            title=self._words.reported_by(figure.reporter),
            note=_joined(note),
            value=self._words.millions(figure.value_usd),
            share=figure.value_usd / most if most else 0.0,
            kazakhstan=_of_kazakhstan(figure.flow),
            doubtful=figure.evidence.confidence is Confidence.DOUBTFUL,
            chosen=chosen,
        )

    def _claims(self, year: YearRecords) -> list[Section]:
        return [Section("", 2, tuple(self._claim(claim) for claim in year.claims))] if year.claims else []

    def _claim(self, claim: TradeClaim) -> Entry:
        reading = self._reading
        said = (
            reading.text(claim.speaker),
            reading.date(claim.date),
            reading.term("confidence", claim.evidence.confidence),
            reading.text(claim.note),
        )
        return Entry(RecordRef(RecordKind.CLAIM, claim.id), reading.text(claim.text), _joined(said))

    def _events(self, year: YearRecords) -> list[Section]:
        return [Section("", 2, tuple(self._event(event) for event in year.events))] if year.events else []

    def _event(self, event: Event) -> Entry:
        opens = QCoreApplication.translate("EntryWriter", "opens in the timeline")
        return Entry(
            event.ref, self._reading.text(event.title), _joined((self._reading.date(event.date), opens))
        )

    def _goods(self, year: YearRecords) -> list[Section]:
        most = max((good.value_usd or 0.0 for good in year.goods), default=0.0)
        return [
            Section(self._words.flow(flow), 2, tuple(self._good(good, most) for good in ranked(goods)))
            for flow, goods in _by_flow(year.goods)
        ]

    def _good(self, good: CommodityFigure, most: float) -> Entry:
        reading = self._reading
        doubtful = good.evidence.confidence is Confidence.DOUBTFUL
        note = (
            self._words.reported_by(good.reporter),
            self._code(good),
            self._part_of_year(good.year),
            reading.term("trade_basis", good.basis),
            reading.term("confidence", good.evidence.confidence) if doubtful else "",
            reading.text(good.note),
        )
        return Entry(
            ref=RecordRef(RecordKind.COMMODITY, good.id),
            title=reading.text(good.good),
            note=_joined(note),
            value=self._words.quantity(good) or NONE
            if good.value_usd is None
            else self._small(good.value_usd),
            share=good.value_usd / most if good.value_usd is not None and most else None,
            kazakhstan=_of_kazakhstan(good.flow),
            doubtful=doubtful,
        )

    def _small(self, usd: float) -> str:
        """Millions with more places where one place would show nothing but a nought."""
        formats = self._reading.formats
        if 0 < usd < _LEAST_SHOWN:
            return f"< {formats.millions(_LEAST_SHOWN, 3)}"
        places = 1 if usd >= 50_000 else 3  # noqa: PLR2004 - half of the last place
        return formats.millions(usd, places)

    def _code(self, good: CommodityFigure) -> str:
        """Number of the heading in its classification, such as HS 27."""
        if not good.code.isdecimal():
            return ""
        number = self._reading.formats.integer(int(good.code))
        return f"{self._reading.term('goods_classification', good.classification)} {number}"

    def _part_of_year(self, date: PartialDate | None) -> str:
        whole = date is None or date.precision is DatePrecision.YEAR
        return "" if whole else self._reading.date(date)


def ranked(goods: Iterable[CommodityFigure]) -> list[CommodityFigure]:
    """The greatest value first; those without a value last, in their own order."""
    return sorted(goods, key=lambda good: -1.0 if good.value_usd is None else good.value_usd, reverse=True)


def _by_flow(records: Iterable[Flowing]) -> list[tuple[str, list[Flowing]]]:
    """Records by direction, Kazakhstan's exports first, the rest as they come."""
    found: dict[str, list[Flowing]] = {flow.value: [] for flow in Flow}
    for record in records:
        found.setdefault(str(record.flow), []).append(record)
    return [(flow, group) for flow, group in found.items() if group]


def _of_kazakhstan(flow: str) -> bool | None:
    """Whose colour a flow takes: that of where the goods come from; None for both."""
    if flow == Flow.TURNOVER:
        return None
    return flow == Flow.KZ_TO_UA


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)
