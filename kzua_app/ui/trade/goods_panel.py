# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fuel and other goods by year, and the goods of one year ranked: side by side, or by turns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from kzua_app.analysis.trade_goods import GoodsModel
from kzua_app.model.trade import Flow
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.trade.choice import Choice
from kzua_app.ui.trade.csv_records import CsvWriter
from kzua_app.ui.trade.data_notes import explanation
from kzua_app.ui.trade.goods_chart import GoodsChart
from kzua_app.ui.trade.goods_words import GoodsWords, goods_table
from kzua_app.ui.trade.ranked_goods import RankedGoods
from kzua_app.ui.trade.shown import Shown, file_stem
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.labels import Heading, Note

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kzua_app.model.records import RecordRef
    from kzua_app.ui.trade.chart_words import ChartWords
    from kzua_app.ui.trade.records import YearBook, YearRecords

_WIDE = 820
_FLOWS = (Flow.KZ_TO_UA, Flow.UA_TO_KZ)


class GoodsPanel(QWidget):
    """One direction of trade, by kind of goods."""

    choice_changed = Signal(object)
    """The Choice, with what the user chose here."""
    model_changed = Signal(object)
    """The GoodsModel that is shown."""

    def __init__(self, words: ChartWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = GoodsWords(words.reading)
        self._chart_words = words
        self._book: YearBook | None = None
        self._choice = Choice()
        self._year: YearRecords | None = None
        self.flow = QComboBox(self)
        self.by_year, self.ranked = Chip(self), Chip(self)
        self._title = Heading(self, factor=Scale.LEAD)
        self._description = Note(self)
        self.chart = GoodsChart(self._words, words, self)
        self.ranking = RankedGoods(words.reading, words.trade, self)
        self._notes = Note(self)
        self._lay_out()
        for flow in _FLOWS:
            self.flow.addItem("", flow)
        self.flow.currentIndexChanged.connect(self._take_choice)
        self.retranslate()

    def show_book(self, book: YearBook) -> None:
        """Draw the years of ``book``."""
        self._book = book
        self._redraw()

    def show_choice(self, choice: Choice) -> None:
        """Show what was chosen; nobody is told."""
        self._choice = choice
        with QSignalBlocker(self.flow):
            self.flow.setCurrentIndex(self.flow.findData(choice.flow))
        self._redraw()
        self.ranking.show_year(self._year, choice.flow)

    def show_year(self, year: YearRecords | None, record: RecordRef | None) -> None:
        """Choose a year, and rank its goods."""
        self._year = year
        self.chart.choose(year.year if year else None)
        self.ranking.show_year(year, self._choice.flow, record)

    @property
    def model(self) -> GoodsModel:
        """What is drawn."""
        return self.chart.model

    def notes(self) -> list[str]:
        """What to know when reading the chart."""
        return self._words.notes(self.model)

    def shown(self) -> Shown | None:
        """What is shown, for a file or the clipboard; None before there is content."""
        if self._book is None:
            return None
        model, reading = self.model, self._words.reading
        notes = [*self.notes(), explanation()]
        return Shown(
            name=file_stem(f"fuel-{model.flow}", self.chart.years()),
            title=self._title.text(),
            description=self._words.description(model),
            notes=tuple(notes),
            table=goods_table(model, self._words, self._book.contested),
            records=CsvWriter(self._book, GoodsWords(reading)).goods_records(model),
            chart=self.chart,
        )

    def set_brief(self, *, brief: bool) -> None:
        """Leave sentence and notes out where there is little room; they are told elsewhere too."""
        self._description.setVisible(not brief)
        self._notes.setVisible(not brief)

    def retranslate(self) -> None:
        """Set every text."""
        self.flow.setAccessibleName(self.tr("Direction of trade"))
        with QSignalBlocker(self.flow):
            for place, flow in enumerate(_FLOWS):
                self.flow.setItemText(place, self._words.trade.flow(flow))
        self.by_year.setText(self.tr("By year"))
        self.ranked.setText(self.tr("One year, ranked"))
        for chip in (self.by_year, self.ranked):
            chip.updateGeometry()
        self.ranking.retranslate()
        self._redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show both where there is room."""
        super().resizeEvent(event)
        self._show_parts()

    def _lay_out(self) -> None:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        for chip in (self.by_year, self.ranked):
            group.addButton(chip)
            row.addWidget(chip)
        self.by_year.setChecked(True)
        # assistive technology toggles where the mouse clicks
        group.buttonToggled.connect(self._show_parts)
        row.addWidget(self.flow)
        row.addStretch(1)
        self._parts = QSplitter(Qt.Orientation.Horizontal, self)
        self._parts.setChildrenCollapsible(False)
        self._parts.setHandleWidth(Space.M)
        self._parts.addWidget(self.chart)
        self._parts.addWidget(self.ranking)
        self._parts.setSizes([600, 300])
        self._parts.setStretchFactor(0, 2)
        self._parts.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(row)
        column.addWidget(self._title)
        column.addWidget(self._description)
        column.addWidget(self._parts, 1)
        column.addWidget(self._notes)

    def _show_parts(self) -> None:
        wide = self.width() >= _WIDE
        self.by_year.setVisible(not wide)
        self.ranked.setVisible(not wide)
        self.chart.setVisible(wide or self.by_year.isChecked())
        self.ranking.setVisible(wide or self.ranked.isChecked())

    def _take_choice(self) -> None:
        self._choice = replace(self._choice, flow=Flow(self.flow.currentData()))
        self._redraw()
        self.ranking.show_year(self._year, self._choice.flow)
        self.choice_changed.emit(self._choice)

    def _redraw(self) -> None:
        model = GoodsModel(self._choice.flow, ())
        if self._book is not None:
            model = GoodsModel.of(self._book.trade_years, self._book.commodities, self._choice.flow)
        if self._choice.years is not None:
            model = model.within(self._choice.years)
        is_part = self._choice.years is not None
        nothing = self._chart_words.nothing(is_open=self._book is not None, is_part=is_part)
        self.chart.show_model(model, self._book.contested if self._book else {}, nothing)
        self._title.setText(self._words.title(model))
        description, notes = self._words.description(model), self._words.notes(model)
        self._description.setText(description)
        self._notes.setText("  ".join(notes))
        self.chart.setAccessibleName(f"{self._title.text()}. {self._words.unit()}")
        self.chart.setAccessibleDescription(" ".join([description, *notes]))
        self.model_changed.emit(model)
