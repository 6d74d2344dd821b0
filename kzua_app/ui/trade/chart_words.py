# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the chart is worded: its modes, titles, axes, and what is told of a year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_chart import Measure
from kzua_app.ui.trade.words import TradeWords

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.analysis.trade_chart import ChartModel
    from kzua_app.analysis.trade_events import EventMark
    from kzua_app.ui.reading import Reading


class ChartWords:
    """Texts of the chart, in the language of ``reading`` when asked."""

    def __init__(self, reading: Reading) -> None:
        self.reading = reading
        self.trade = TradeWords(reading)

    def measure(self, measure: Measure) -> str:
        """A measure's name."""
        translate = QCoreApplication.translate
        return {
            Measure.VALUES: translate("ChartWords", "Values"),
            Measure.RECONCILED: translate("ChartWords", "Reconciled"),
            Measure.TURNOVER: translate("ChartWords", "Turnover"),
            Measure.BALANCE: translate("ChartWords", "Balance"),
            Measure.SHARE: translate("ChartWords", "Share"),
            Measure.GROWTH: translate("ChartWords", "Growth"),
            Measure.GAP: translate("ChartWords", "Mirror gap"),
        }[measure]

    def title(self, model: ChartModel) -> str:
        """The chart's title, with its span of years; its name alone where there are no years."""
        if not model.years:
            return self.measure(model.measure)
        year = self.reading.formats.year
        return _titles()[model.measure].format(first=year(model.years[0]), last=year(model.years[-1]))

    def description(self, model: ChartModel) -> str:
        """The chart in a sentence."""
        greatest = model.greatest()
        if greatest is None:
            return QCoreApplication.translate("ChartWords", "There is no figure to draw.")
        line, year, value = greatest
        return _sentence(model.measure).format(
            amount=self.spoken(model.measure, value),
            year=self.reading.formats.year(year),
            line=self.trade.line(line),
        )

    def unit(self, measure: Measure, *, logarithmic: bool) -> str:
        """What the axis of values is in."""
        translate = QCoreApplication.translate
        if measure is Measure.SHARE:
            return translate("ChartWords", "Per cent of turnover")
        if measure is Measure.GROWTH:
            return translate("ChartWords", "Per cent, change on the year before")
        if logarithmic and measure.may_be_logarithmic:
            return translate("ChartWords", "Million current US dollars, logarithmic")
        return translate("ChartWords", "Million current US dollars")

    def plain_unit(self, measure: Measure) -> str:
        """What a plain number in a file is in."""
        translate = QCoreApplication.translate
        if measure.in_percent:
            return translate("ChartWords", "per cent")
        return translate("ChartWords", "current US dollars")

    def value(self, measure: Measure, value: float | None) -> str:
        """A value of the chart, for a cell."""
        trade = self.trade
        if measure is Measure.SHARE:
            return trade.percent(value)
        if measure is Measure.GROWTH:
            return trade.signed_percent(value)
        if measure in (Measure.BALANCE, Measure.GAP):
            return trade.signed_millions(value)
        return trade.millions(value)

    def spoken(self, measure: Measure, value: float) -> str:
        """A value with its unit, for a sentence."""
        shown = self.value(measure, value)
        return shown if measure.in_percent else self.trade.with_unit(shown)

    def nothing(self, *, is_open: bool, is_part: bool) -> str:
        """What stands where there is nothing to draw."""
        translate = QCoreApplication.translate
        if not is_open:
            return translate("ChartWords", "The reference is being opened…")
        if is_part:
            text = translate("ChartWords", "There is no figure for these years. Press 0 to see all years.")
            return self.reading.formats.text(text)
        return translate("ChartWords", "There is no figure to draw.")

    def no_room(self) -> str:
        """What stands where the chart would be too small to be read."""
        return QCoreApplication.translate(
            "ChartWords", "There is no room for the chart here. Make the window larger, or read the table."
        )

    def tick(self, measure: Measure, tick: int) -> str:
        """A value on the axis, without needless places."""
        formats = self.reading.formats
        if measure.in_percent:
            return formats.percent(tick, 0)
        return formats.millions(tick, 0 if tick % 1_000_000 == 0 else 1)

    def event(self, mark: EventMark) -> str:
        """An event with its number."""
        return f"{self.reading.formats.integer(mark.number)} {self.reading.text(mark.event.title)}"

    def told_event(self, mark: EventMark, count: int) -> str:
        """An event that the keys have reached, for those who cannot see it."""
        text = QCoreApplication.translate(
            "ChartWords", "{title}, {date}; event {number} of {count}. Enter opens it in the timeline."
        )
        formats = self.reading.formats
        return text.format(
            title=self.reading.text(mark.event.title),
            date=self.reading.date(mark.event.date),
            number=formats.integer(mark.number),
            count=formats.integer(count),
        )

    def told_year(self, year: str, values: Iterable[str], sources: int, contested: int, place: str) -> str:
        """A year that the keys have reached: its values, sources and disagreements, and which it is."""
        parts = [year, *values]
        if sources:
            parts.append(self.trade.sources(sources))
        if contested:
            parts.append(self.trade.disagreements(contested))
        return f"{', '.join(parts)}; {place}"

    def place(self, number: int, count: int) -> str:
        """Which of how many."""
        formats = self.reading.formats
        return QCoreApplication.translate("ChartWords", "{number} of {count}").format(
            number=formats.integer(number), count=formats.integer(count)
        )


def _sentence(measure: Measure) -> str:
    """The sentence about the value furthest from zero."""
    translate = QCoreApplication.translate
    if measure in (Measure.BALANCE, Measure.GAP, Measure.GROWTH):
        return translate(
            "ChartWords",
            "Furthest from zero is {amount} in {year} ({line}); years without a figure are left open.",
        )
    return translate(
        "ChartWords", "The largest is {amount} in {year} ({line}); years without a figure are left open."
    )


def _titles() -> dict[Measure, str]:
    translate = QCoreApplication.translate
    return {
        Measure.VALUES: translate("ChartWords", "Goods trade as each side reports it, {first}–{last}"),
        Measure.RECONCILED: translate(
            "ChartWords", "Goods trade, one figure of both reports, {first}–{last}"
        ),
        Measure.TURNOVER: translate("ChartWords", "Turnover of goods by each side’s books, {first}–{last}"),
        Measure.BALANCE: translate("ChartWords", "Kazakhstan’s balance by each side’s books, {first}–{last}"),
        Measure.SHARE: translate("ChartWords", "Kazakhstan’s sales as a share of turnover, {first}–{last}"),
        Measure.GROWTH: translate("ChartWords", "Change of each report on the year before, {first}–{last}"),
        Measure.GAP: translate(
            "ChartWords", "Mirror gap: the importer’s report less the exporter’s, {first}–{last}"
        ),
    }
