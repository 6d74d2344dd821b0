# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the Trade tab words its lines, figures and amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_chart import Measure
from kzua_app.analysis.trade_lines import Line
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from kzua_app.analysis.trade_chart import ChartModel
    from kzua_app.model.trade import CommodityFigure, TradeFigure
    from kzua_app.ui.reading import Reading

NONE = "—"
"""Stands for a figure that is not known."""
CONTESTED = "≠"
"""Marks what sources disagree about."""


class TradeWords:
    """Texts that several parts of the tab need, in the language of ``reading`` when asked."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def subject(self, line: Line) -> str:
        """What a line follows, without who counted."""
        translate = QCoreApplication.translate
        if line in (Line.KZ_TO_UA_BY_KZ, Line.KZ_TO_UA_BY_UA):
            return translate("TradeWords", "Kazakhstan to Ukraine")
        if line in (Line.UA_TO_KZ_BY_UA, Line.UA_TO_KZ_BY_KZ):
            return translate("TradeWords", "Ukraine to Kazakhstan")
        if line in (Line.TURNOVER_BY_KZ, Line.TURNOVER_BY_UA):
            return translate("TradeWords", "Turnover")
        return translate("TradeWords", "Kazakhstan’s balance")

    def reporter(self, line: Line) -> str:
        """Who counted what a line follows."""
        if line.endswith("by-kz"):
            return QCoreApplication.translate("TradeWords", "by Kazakhstan")
        return QCoreApplication.translate("TradeWords", "by Ukraine")

    def line(self, line: Line) -> str:
        """What a line follows, and who counted."""
        return QCoreApplication.translate("TradeWords", "{subject}, {reporter}").format(
            subject=self.subject(line), reporter=self.reporter(line)
        )

    def millions(self, usd: float | None) -> str:
        """An amount for a cell under “million US dollars”."""
        return NONE if usd is None else self._reading.formats.millions(usd)

    def signed_millions(self, usd: float | None) -> str:
        """A difference for such a cell, with its sign."""
        return NONE if usd is None else self._reading.formats.signed(usd / 1_000_000, 1)

    def tick(self, usd: int) -> str:
        """A value on the axis, in millions without needless places."""
        whole = usd % 1_000_000 == 0
        return self._reading.formats.millions(usd, 0 if whole else 1)

    def amount(self, usd: float) -> str:
        """An amount with its unit."""
        return QCoreApplication.translate("TradeWords", "{millions} million US dollars").format(
            millions=self._reading.formats.millions(usd)
        )

    def year(self, year: int | None) -> str:
        """A year; words for what names none."""
        if year is None:
            return QCoreApplication.translate("TradeWords", "Year not stated")
        return self._reading.formats.year(year)

    def flow(self, code: str) -> str:
        """A direction; all that are in the content, regions and unions included."""
        translate = QCoreApplication.translate
        known: dict[str, str] = {
            Flow.KZ_TO_UA: translate("TradeWords", "Kazakhstan to Ukraine"),
            Flow.UA_TO_KZ: translate("TradeWords", "Ukraine to Kazakhstan"),
            Flow.TURNOVER: translate("TradeWords", "Turnover"),
        }
        return known.get(code) or self._reading.term("trade_flow", code)

    def reported_by(self, code: str) -> str:
        """Who counted or said it."""
        return self._reading.term("trade_reporter", code)

    def origin(self, figure: TradeFigure) -> str:
        """Data set and what is counted, for hints."""
        reading = self._reading
        basis = reading.explained("trade_basis", figure.basis) or reading.term("trade_basis", figure.basis)
        confidence = reading.term("confidence", figure.evidence.confidence)
        return f"{reading.term('trade_series', figure.series)} · {basis} · {confidence}"

    def quantity(self, good: CommodityFigure) -> str:
        """An amount of goods in its own unit; empty where none is known."""
        if good.quantity is None:
            return ""
        unit = self._reading.term("quantity_unit", good.quantity_unit)
        return f"{self._reading.formats.decimal(good.quantity)} {unit}"

    def measure(self, measure: Measure) -> str:
        """A measure's name."""
        translate = QCoreApplication.translate
        return {
            Measure.VALUES: translate("TradeWords", "Values"),
            Measure.TURNOVER: translate("TradeWords", "Turnover"),
            Measure.BALANCE: translate("TradeWords", "Balance"),
        }[measure]

    def title(self, model: ChartModel) -> str:
        """The chart's title, with its span of years."""
        translate = QCoreApplication.translate
        titles = {
            Measure.VALUES: translate("TradeWords", "Goods trade as each side reports it, {first}–{last}"),
            Measure.TURNOVER: translate(
                "TradeWords", "Turnover of goods by each side’s books, {first}–{last}"
            ),
            Measure.BALANCE: translate(
                "TradeWords", "Kazakhstan’s balance by each side’s books, {first}–{last}"
            ),
        }
        return titles[model.measure].format(**self._span(model))

    def description(self, model: ChartModel) -> str:
        """The chart in a sentence."""
        greatest = model.greatest()
        if greatest is None:
            return QCoreApplication.translate("TradeWords", "There is no figure to draw.")
        line, year, value = greatest
        sentence = QCoreApplication.translate(
            "TradeWords",
            "The largest is {amount} in {year} ({line}); years without a figure are left open.",
        )
        return sentence.format(
            amount=self.amount(value), year=self._reading.formats.year(year), line=self.line(line)
        )

    def _span(self, model: ChartModel) -> dict[str, str]:
        year = self._reading.formats.year
        if not model.years:
            return {"first": NONE, "last": NONE}
        return {"first": year(model.years[0]), "last": year(model.years[-1])}
