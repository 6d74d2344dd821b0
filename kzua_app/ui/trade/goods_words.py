# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How fuel and other goods by year are worded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_goods import GoodsModel, Side
from kzua_app.ui.trade.chart_notes import first_letter
from kzua_app.ui.trade.shown import ShownTable
from kzua_app.ui.trade.swatches import Part, Swatch
from kzua_app.ui.trade.value_card import CardRow
from kzua_app.ui.trade.words import TradeWords

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.analysis.trade_goods import GoodsYear
    from kzua_app.ui.reading import Reading

PARTS = tuple(Swatch(part, side) for side in Side for part in (Part.FUEL, Part.OTHER, Part.UNDIVIDED))
"""What the legend names, in its order."""


class GoodsWords:
    """Texts of the goods chart, in the language of ``reading`` when asked."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.trade = TradeWords(reading)

    def title(self, model: GoodsModel) -> str:
        """The chart's title; without years where there are none."""
        if not model.years:
            return QCoreApplication.translate("GoodsWords", "Fuel and other goods")
        text = QCoreApplication.translate(
            "GoodsWords", "Fuel (HS {chapter}) and other goods, {flow}, {first}–{last}"
        )
        year = self.reading.formats.year
        return text.format(
            chapter=self.reading.formats.integer(27),
            flow=self.trade.flow(model.flow),
            first=year(model.years[0].year),
            last=year(model.years[-1].year),
        )

    def description(self, model: GoodsModel) -> str:
        """The chart in a sentence."""
        greatest = model.greatest_fuel()
        if greatest is None:
            return QCoreApplication.translate("GoodsWords", "No fuel is known for these years.")
        year, side, value = greatest
        text = QCoreApplication.translate("GoodsWords", "The most fuel is {amount} in {year}, {reporter}.")
        return text.format(
            amount=self.trade.amount(value),
            year=self.reading.formats.year(year),
            reporter=self.reporter(side),
        )

    def reporter(self, side: Side) -> str:
        """Who counted."""
        translate = QCoreApplication.translate
        if side is Side.KAZAKHSTAN:
            return translate("GoodsWords", "by Kazakhstan")
        return translate("GoodsWords", "by Ukraine")

    def fuel(self) -> str:
        """Chapter 27 of the Harmonized System."""
        return QCoreApplication.translate("GoodsWords", "Fuel")

    def other(self) -> str:
        """All goods but fuel."""
        return QCoreApplication.translate("GoodsWords", "Other goods")

    def all_goods(self) -> str:
        """The total."""
        return QCoreApplication.translate("GoodsWords", "All goods")

    def part(self, part: Part) -> str:
        """What a piece of a bar stands for; what is computed has the letter of its note."""
        if part is Part.FUEL:
            return self.fuel()
        if part is Part.OTHER:
            return f"{self.other()} ({first_letter(self.reading.language)})"
        return QCoreApplication.translate("GoodsWords", "All goods, undivided")

    def name(self, swatch: Swatch) -> str:
        """A piece of a bar and who counted it."""
        return f"{self.part(swatch.part)}, {self.reporter(swatch.side)}"

    def notes(self, model: GoodsModel) -> list[str]:
        """What to know when reading the chart."""
        translate = QCoreApplication.translate
        notes = [
            f"({first_letter(self.reading.language)}) {self.computed_note()}",
            translate("GoodsWords", "Left bars: Kazakhstan’s books; right bars: Ukraine’s."),
        ]
        wrong = [year.year for year in model.years for side in Side if year.by(side).contradicts_itself]
        if wrong:
            text = translate(
                "GoodsWords", "In {years} the fuel alone is more than the total: no other goods."
            )
            shown = self.reading.formats.list([self.reading.formats.year(year) for year in wrong])
            notes.append(text.format(years=shown))
        return notes

    def computed_note(self) -> str:
        """How other goods are computed."""
        return QCoreApplication.translate(
            "GoodsWords",
            "Computed here: a side’s total less the fuel that the same side counts; the two come from "
            "different data sets.",
        )

    def rows(self, year: GoodsYear) -> tuple[CardRow, ...]:
        """What each side has of ``year``."""
        rows = []
        for side in Side:
            bar = year.by(side)
            values = {Part.FUEL: bar.fuel_usd, Part.OTHER: bar.other_usd}
            if bar.total is not None and bar.fuel is None:
                values = {Part.UNDIVIDED: bar.total_usd}
            for part, value in values.items():
                swatch = Swatch(part, side)
                rows.append(CardRow(swatch, self.name(swatch), self.trade.millions(value)))
        return tuple(rows)

    def plain_unit(self) -> str:
        """What a plain number in a file is in."""
        return QCoreApplication.translate("GoodsWords", "current US dollars")

    def unit(self) -> str:
        """What the axis of values is in."""
        return QCoreApplication.translate("GoodsWords", "Million current US dollars")


def goods_table(model: GoodsModel, words: GoodsWords, contested: Mapping[int, int]) -> ShownTable:
    """A row for each year, each side's fuel, other goods and total."""
    names = [
        f"{name}, {words.reporter(side)}"
        for side in Side
        for name in (words.fuel(), words.other(), words.all_goods())
    ]
    rows = []
    for year in model.years:
        bars = (year.by(side) for side in Side)
        values = (value for bar in bars for value in (bar.fuel_usd, bar.other_usd, bar.total_usd))
        heading = words.trade.year_with_badge(year.year, contested.get(year.year, 0))
        rows.append((heading, *(words.trade.millions(value) for value in values)))
    return ShownTable((QCoreApplication.translate("GoodsWords", "Year"), *names), tuple(rows))
