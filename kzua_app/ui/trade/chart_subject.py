# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the chart is to show: the model, the marked events, the words, and what is told of a year."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.ui.trade.chart_notes import ChartNotes
from kzua_app.ui.trade.shown import ShownTable
from kzua_app.ui.trade.strokes import SAID, STROKES
from kzua_app.ui.trade.value_card import CardRow
from kzua_app.ui.trade.words import NONE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.analysis.trade_chart import ChartModel
    from kzua_app.analysis.trade_events import EventMark
    from kzua_app.analysis.trade_lines import Line
    from kzua_app.ui.trade.chart_words import ChartWords


@dataclass(frozen=True, slots=True)
class ChartSubject:
    """``contested`` counts the disagreements that name a year; ``nothing`` says why nothing is drawn."""

    model: ChartModel
    words: ChartWords
    events: tuple[EventMark, ...] = ()
    contested: Mapping[int, int] = field(default_factory=dict)
    logarithmic: bool = False
    nothing: str = ""

    @property
    def notes(self) -> ChartNotes:
        """The notes to what is shown."""
        return ChartNotes(self.model, self.words.reading, logarithmic=self.logarithmic)

    @property
    def unit(self) -> str:
        """What the axis of values is in."""
        return self.words.unit(self.model.measure, logarithmic=self.logarithmic)

    def label(self, line: Line) -> tuple[str, str]:
        """A line's name in two lines of text."""
        trade = self.words.trade
        return trade.subject(line), self.notes.marked(trade.reporter(line), line)

    def said_label(self) -> tuple[str, str]:
        """The same for what was said."""
        translate = QCoreApplication.translate
        subject = translate("ChartSubject", "Turnover")
        return subject, self.notes.marked(translate("ChartSubject", "as it was said"), None)

    def heading(self, year: int) -> str:
        """The year, with the number of disagreements."""
        return self.words.trade.year_with_badge(year, self.contested.get(year, 0))

    def rows(self, year: int) -> tuple[CardRow, ...]:
        """Each line's value in ``year``, and what was said of it."""
        words, measure = self.words, self.model.measure
        rows = []
        for one in self.model.series:
            point = self.model.point(one.line, year)
            value = words.value(measure, point.value if point else None)
            hollow = bool(point and point.doubtful)
            rows.append(CardRow(STROKES[one.line], words.trade.line(one.line), value, hollow=hollow))
        for said in self.model.said:
            if said.year == year:
                name = words.trade.reported_by(said.figure.reporter)
                rows.append(CardRow(SAID, name, words.value(measure, said.value), hollow=said.doubtful))
        return tuple(rows)

    def remarks(self, year: int) -> tuple[str, ...]:
        """How many sources ``year`` has, and the events marked in it."""
        number = len(self.model.source_ids(year))
        sources = (self.words.trade.sources(number),) if number else ()
        return (*sources, *(self.words.event(mark) for mark in self.events if mark.year == year))

    def told(self, year: int) -> str:
        """A year as a sentence, for those who cannot see the card."""
        words, model = self.words, self.model
        points = [(one.line, model.value(one.line, year)) for one in model.series]
        values = [
            f"{words.trade.line(line)}: {words.spoken(model.measure, value)}"
            for line, value in points
            if value is not None
        ]
        if not values:
            values = [QCoreApplication.translate("ChartSubject", "no figure")]
        years = self.model.years
        return self.words.told_year(
            self.words.trade.year(year),
            values,
            len(self.model.source_ids(year)),
            self.contested.get(year, 0),
            self.words.place(years.index(year) + 1, len(years)),
        )

    def table(self) -> ShownTable:
        """A row for each year, a column for each line."""
        words, model = self.words, self.model
        names = [", ".join(self.label(one.line)) for one in model.series]
        said = [", ".join(self.said_label())] if model.said else []
        rows = []
        for year in model.years:
            values = [words.value(model.measure, model.value(one.line, year)) for one in model.series]
            amounts = [words.value(model.measure, one.value) for one in model.said if one.year == year]
            values += ["; ".join(amounts) or NONE] if model.said else []
            rows.append((self.heading(year), *values))
        headings = (QCoreApplication.translate("ChartSubject", "Year"), *names, *said)
        return ShownTable(headings, tuple(rows))
