# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the Trade tab words its lines, figures and amounts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.model.trade import Flow
from kzua_app.ui.widgets.contested import contested_badge

if TYPE_CHECKING:
    from kzua_app.analysis.trade_lines import Line
    from kzua_app.model.trade import CommodityFigure, TradeFigure
    from kzua_app.ui.reading import Reading

NONE = "—"
"""Stands for a figure that is not known."""


class TradeWords:
    """Texts that several parts of the tab need, in the language of ``reading`` when asked."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading

    def subject(self, line: Line) -> str:
        """What a line follows, without who counted."""
        translate = QCoreApplication.translate
        if line.startswith("kz-to-ua"):
            return translate("TradeWords", "Kazakhstan to Ukraine")
        if line.startswith("ua-to-kz"):
            return translate("TradeWords", "Ukraine to Kazakhstan")
        if line.startswith("turnover"):
            return translate("TradeWords", "Turnover")
        if line.startswith("share"):
            return translate("TradeWords", "Kazakhstan’s share")
        return translate("TradeWords", "Kazakhstan’s balance")

    def reporter(self, line: Line) -> str:
        """Who counted what a line follows."""
        translate = QCoreApplication.translate
        if line.endswith("by-kz"):
            return translate("TradeWords", "by Kazakhstan")
        if line.endswith("by-ua"):
            return translate("TradeWords", "by Ukraine")
        if line.endswith("cepii"):
            return translate("TradeWords", "by CEPII (BACI)")
        if line.endswith("gap"):
            return translate("TradeWords", "importer less exporter")
        return translate("TradeWords", "reconciled here")

    def line(self, line: Line) -> str:
        """What a line follows, and who counted."""
        return QCoreApplication.translate("TradeWords", "{subject}, {reporter}").format(
            subject=self.subject(line), reporter=self.reporter(line)
        )

    def millions(self, usd: float | None) -> str:
        """An amount for a cell under “million US dollars”."""
        return NONE if usd is None else self.reading.formats.millions(usd)

    def signed_millions(self, usd: float | None) -> str:
        """A difference for such a cell, with its sign."""
        return NONE if usd is None else self.reading.formats.signed(usd / 1_000_000, 1)

    def percent(self, percent: float | None) -> str:
        """A share."""
        return NONE if percent is None else self.reading.formats.percent(percent, 1)

    def signed_percent(self, percent: float | None) -> str:
        """A change."""
        return NONE if percent is None else self.reading.formats.signed_percent(percent, 1)

    def amount(self, usd: float) -> str:
        """An amount with its unit."""
        return self.with_unit(self.reading.formats.millions(usd))

    def with_unit(self, millions: str) -> str:
        """A number of millions with its unit."""
        return QCoreApplication.translate("TradeWords", "{millions} million US dollars").format(
            millions=millions
        )

    def year(self, year: int | None) -> str:
        """A year; words for what names none."""
        if year is None:
            return QCoreApplication.translate("TradeWords", "Year not stated")
        return self.reading.formats.year(year)

    def year_with_badge(self, year: int | None, disagreements: int) -> str:
        """A year, with the number of disagreements that name it."""
        return f"{self.year(year)} {contested_badge(disagreements, self.reading.formats)}".rstrip()

    def disagreements(self, number: int) -> str:
        """How many disagreements name a year, in words."""
        text = QCoreApplication.translate("TradeWords", "{count} disagreements name this year", "", number)
        return text.format(count=self.reading.formats.integer(number))

    def sources(self, number: int) -> str:
        """How many sources there are."""
        text = QCoreApplication.translate("TradeWords", "{count} sources", "", number)
        return text.format(count=self.reading.formats.integer(number))

    def flow(self, code: str) -> str:
        """A direction; all that are in the content, regions and unions included."""
        translate = QCoreApplication.translate
        known: dict[str, str] = {
            Flow.KZ_TO_UA: translate("TradeWords", "Kazakhstan to Ukraine"),
            Flow.UA_TO_KZ: translate("TradeWords", "Ukraine to Kazakhstan"),
            Flow.TURNOVER: translate("TradeWords", "Turnover"),
        }
        return known.get(code) or self.reading.term("trade_flow", code)

    def reported_by(self, code: str) -> str:
        """Who counted or said it."""
        return self.reading.term("trade_reporter", code)

    def origin(self, figure: TradeFigure) -> str:
        """Data set and what is counted, for hints."""
        reading = self.reading
        basis = reading.explained("trade_basis", figure.basis) or reading.term("trade_basis", figure.basis)
        confidence = reading.term("confidence", figure.evidence.confidence)
        return f"{reading.term('trade_series', figure.series)} · {basis} · {confidence}"

    def quantity(self, good: CommodityFigure) -> str:
        """An amount of goods in its own unit; empty where none is known."""
        if good.quantity is None:
            return ""
        unit = self.reading.term("quantity_unit", good.quantity_unit)
        return f"{self.reading.formats.decimal(good.quantity)} {unit}"
