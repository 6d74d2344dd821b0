# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart of totals with its title, its description in a sentence, and the choice of what it compares."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QVBoxLayout, QWidget

from kzua_app.analysis.trade_chart import ChartModel, Direction, Measure
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.trade.chart import TradeChart
from kzua_app.ui.trade.chart_subject import ChartSubject
from kzua_app.ui.trade.choice import Choice
from kzua_app.ui.trade.csv_records import CsvWriter
from kzua_app.ui.trade.data_notes import data_sets, explanation
from kzua_app.ui.trade.goods_words import GoodsWords
from kzua_app.ui.trade.shown import Shown, file_stem
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Heading, Note

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton

    from kzua_app.ui.trade.chart_words import ChartWords
    from kzua_app.ui.trade.records import YearBook


class ChartPanel(QWidget):
    """What is chosen here stays when the content or the language changes."""

    choice_changed = Signal(object)
    """The Choice, with what the user chose here."""

    def __init__(self, words: ChartWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._book: YearBook | None = None
        self._choice = Choice()
        # made in the order in which Tab comes to them
        self.measures = {measure: Chip(self) for measure in Measure}
        self.direction = QComboBox(self)
        self.logarithmic = Chip(self)
        self._title = Heading(self, factor=Scale.LEAD)
        self._description = Note(self)
        self.chart = TradeChart(words, self)
        self._notes = Note(self)
        self._group = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_book(self, book: YearBook) -> None:
        """Draw the years of ``book``."""
        self._book = book
        self._redraw()

    def show_choice(self, choice: Choice) -> None:
        """Show what was chosen; nobody is told."""
        self._choice = choice
        with QSignalBlocker(self._group), QSignalBlocker(self.direction), QSignalBlocker(self.logarithmic):
            self.measures[choice.measure].setChecked(True)
            self.direction.setCurrentIndex(self.direction.findData(choice.direction))
            self.logarithmic.setChecked(choice.logarithmic)
        self._redraw()

    @property
    def measure(self) -> Measure:
        """What the chart compares."""
        return next(measure for measure, chip in self.measures.items() if chip.isChecked())

    def shown(self) -> Shown | None:
        """What is shown, for a file or the clipboard; None before there is content."""
        if self._book is None:
            return None
        subject, reading = self.chart.subject, self._words.reading
        years = [year for year in self._book.trade_years if year.year in subject.model.years]
        marks = [f"{self._words.event(mark)} ({reading.date(mark.event.date)})" for mark in subject.events]
        notes = [*subject.notes.texts(), explanation(), "; ".join(marks), data_sets(years, reading)]
        return Shown(
            name=file_stem(self.measure, subject.model.years),
            title=self._title.text(),
            description=self._words.description(subject.model),
            notes=tuple(note for note in notes if note),
            table=subject.table(),
            records=CsvWriter(self._book, GoodsWords(reading)).chart_records(subject),
            chart=self.chart,
        )

    def notes(self) -> list[str]:
        """What to know when reading the chart."""
        return self.chart.subject.notes.texts()

    def set_brief(self, *, brief: bool) -> None:
        """Leave sentence and notes out where there is little room; they are told elsewhere too."""
        self._description.setVisible(not brief)
        self._notes.setVisible(not brief)

    def retranslate(self) -> None:
        """Set every text."""
        for measure, chip in self.measures.items():
            chip.setText(self._words.measure(measure))
            chip.updateGeometry()
        self.logarithmic.setText(self.tr("Logarithmic"))
        self.logarithmic.updateGeometry()
        self._name_directions()
        self.direction.setAccessibleName(self.tr("Direction of trade"))
        self._redraw()

    def _lay_out(self) -> None:
        chips = FlowLayout(spacing=Space.XS)
        for chip in self.measures.values():
            self._group.addButton(chip)
            chips.addWidget(chip)
        self.measures[Measure.VALUES].setChecked(True)
        chips.addWidget(self.direction)
        chips.addWidget(self.logarithmic)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(chips)
        column.addWidget(self._title)
        column.addWidget(self._description)
        column.addWidget(self.chart, 1)
        column.addWidget(self._notes)

    def _connect(self) -> None:
        for direction in Direction:
            self.direction.addItem("", direction)
        # assistive technology toggles where the mouse clicks
        self._group.buttonToggled.connect(self._take_measure)
        self.direction.currentIndexChanged.connect(self._take_choice)
        self.logarithmic.toggled.connect(self._take_choice)

    def _name_directions(self) -> None:
        names = {
            Direction.BOTH: self.tr("Both directions"),
            Direction.KZ_TO_UA: self.tr("Kazakhstan to Ukraine"),
            Direction.UA_TO_KZ: self.tr("Ukraine to Kazakhstan"),
        }
        with QSignalBlocker(self.direction):
            for place, direction in enumerate(Direction):
                self.direction.setItemText(place, names[direction])

    def _take_measure(self, _chip: QAbstractButton, on: bool) -> None:
        if on:
            self._take_choice()

    def _take_choice(self) -> None:
        self._choice = replace(
            self._choice,
            measure=self.measure,
            direction=Direction(self.direction.currentData()),
            logarithmic=self.logarithmic.isChecked(),
        )
        self._redraw()
        self.choice_changed.emit(self._choice)

    def _redraw(self) -> None:
        self.direction.setEnabled(self.measure.has_directions)
        self.logarithmic.setEnabled(self.measure.may_be_logarithmic)
        subject = self._subject()
        self.chart.show_subject(subject)
        self._title.setText(self._words.title(subject.model))
        description = self._words.description(subject.model)
        notes = subject.notes.texts()
        self._description.setText(description)
        self._notes.setText("  ".join(notes))
        self.chart.setAccessibleName(f"{self._title.text()}. {subject.unit}")
        self.chart.setAccessibleDescription(" ".join([description, *notes, self._how_to()]))

    def _subject(self) -> ChartSubject:
        if self._book is None:
            nothing = self._words.nothing(is_open=False, is_part=False)
            return ChartSubject(ChartModel(self.measure, (), ()), self._words, nothing=nothing)
        book, choice = self._book, self._choice
        model = ChartModel.of(book.trade_years, choice.measure, choice.direction, book.figures)
        if choice.years is not None:
            model = model.within(choice.years)
        marks = tuple(mark for mark in book.event_marks if mark.year in model.years)
        nothing = self._words.nothing(is_open=True, is_part=choice.years is not None)
        return ChartSubject(model, self._words, marks, book.contested, choice.logarithmic, nothing)

    def _how_to(self) -> str:
        return self.tr(
            "Left and Right go from year to year, Up and Down from event to event, Enter opens one. "
            "Plus and minus show fewer or more years, zero all. The table has the same years."
        )
