# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart with its title, its description in a sentence, and the choice of what it compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from kzua_app.analysis.trade_chart import ChartModel, Direction, Measure
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.trade.chart import TradeChart
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Heading, Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.trade import TradeYear
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.words import TradeWords


class ChartPanel(QWidget):
    """What is chosen here stays when the content or the language changes."""

    year_chosen = Signal(int)

    def __init__(self, reading: Reading, words: TradeWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._years: Sequence[TradeYear] = ()
        self._contested: frozenset[int] = frozenset()
        # made in the order in which Tab comes to them
        self.measures = {measure: Chip(self) for measure in Measure}
        self.direction = QComboBox(self)
        self._title = Heading(self, factor=Scale.LEAD)
        self._description = Note(self)
        self.chart = TradeChart(reading, words, self)
        self._group = QButtonGroup(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_years(self, years: Sequence[TradeYear], contested: frozenset[int]) -> None:
        """Draw these years."""
        self._years = years
        self._contested = contested
        self._redraw()

    @property
    def measure(self) -> Measure:
        """What the chart compares."""
        return next(measure for measure, chip in self.measures.items() if chip.isChecked())

    def retranslate(self) -> None:
        """Set every text."""
        for measure, chip in self.measures.items():
            chip.setText(self._words.measure(measure))
            chip.updateGeometry()
        self._name_directions()
        self.direction.setAccessibleName(self.tr("Direction of trade"))
        self._redraw()

    def _lay_out(self) -> None:
        controls = QHBoxLayout()
        chips = FlowLayout(spacing=Space.XS)
        for chip in self.measures.values():
            self._group.addButton(chip)
            chips.addWidget(chip)
        self.measures[Measure.VALUES].setChecked(True)
        controls.addLayout(chips, 1)
        controls.addWidget(self.direction, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(controls)
        column.addWidget(self._title)
        column.addWidget(self._description)
        column.addSpacing(Space.XS)
        column.addWidget(self.chart, 1)

    def _connect(self) -> None:
        for direction in Direction:
            self.direction.addItem("", direction)
        self._group.buttonClicked.connect(self._redraw)
        self.direction.currentIndexChanged.connect(self._redraw)
        self.chart.year_chosen.connect(self.year_chosen)

    def _name_directions(self) -> None:
        names = {
            Direction.BOTH: self.tr("Both directions"),
            Direction.KZ_TO_UA: self.tr("Kazakhstan to Ukraine"),
            Direction.UA_TO_KZ: self.tr("Ukraine to Kazakhstan"),
        }
        with QSignalBlocker(self.direction):
            for place, direction in enumerate(Direction):
                self.direction.setItemText(place, names[direction])

    def _redraw(self) -> None:
        self.direction.setEnabled(self.measure is Measure.VALUES)
        model = ChartModel.of(self._years, self.measure, Direction(self.direction.currentData()))
        self.chart.show_model(model, self._contested)
        self._title.setText(self._words.title(model))
        self._description.setText(self._words.description(model))
        self.chart.setAccessibleName(self._title.text())
        self.chart.setAccessibleDescription(self._description.text())
