# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table twins of the charts, by turns: they share the years shown and the year chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from kzua_app.ui.trade.choice import Choice, Page
from kzua_app.ui.trade.goods_table import GoodsTableModel
from kzua_app.ui.trade.year_table import YearTableModel
from kzua_app.ui.widgets.value_table import ValueTable

if TYPE_CHECKING:
    from kzua_app.analysis.trade_goods import GoodsModel
    from kzua_app.settings import Settings
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.records import YearBook, YearRecords
    from kzua_app.ui.trade.words import TradeWords

TOTALS, GOODS = "trade-years", "trade-goods"
"""Names of the tables in the settings."""


class YearTables(QStackedWidget):
    """That of the chart on top is on top; the other one is laid out when it is seen."""

    year_chosen = Signal(object)
    """The YearRecords of the row that the user chose."""
    state_changed = Signal(str, str)
    """A table's name and its header's state."""

    def __init__(self, reading: Reading, words: TradeWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._book: YearBook | None = None
        self._choice = Choice()
        self._quiet = False
        self._totals_model = YearTableModel(reading, words, self)
        self._goods_model = GoodsTableModel(words, self)
        self.totals = ValueTable(TOTALS, self._totals_model, self)
        self.goods = ValueTable(GOODS, self._goods_model, self)
        for table in (self.totals, self.goods):
            self.addWidget(table)
            table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
            # headings are wider than anything below them: one row is measured, and no more
            table.horizontalHeader().setResizeContentsPrecision(1)
            table.selectionModel().currentRowChanged.connect(self._choose)
            table.clicked.connect(self._choose)

    def show_book(self, book: YearBook, choice: Choice, goods: GoodsModel) -> None:
        """Show the years of ``book`` that ``choice`` asks for."""
        self._book, self._choice = book, choice
        self._fill(goods)
        self._fit()

    def follow(self, choice: Choice, goods: GoodsModel, year: YearRecords | None) -> None:
        """Show the years that ``choice`` asks for, with ``year`` selected."""
        self._choice = choice
        self._fill(goods)
        self.select(year)
        # a table that comes to the front may take the focus, and its first row with it
        quiet, self._quiet = self._quiet, True
        self.setCurrentWidget(self.on_top)
        self._quiet = quiet

    def select(self, year: YearRecords | None) -> None:
        """Select the row of ``year`` in the table on top, if it has one; nobody is told."""
        if year is None:
            return
        quiet, self._quiet = self._quiet, True
        if self.on_top is self.totals:
            row = self._totals_model.find(lambda other: other is year)
        else:
            row = self._goods_model.find(lambda other: other.year == year.year)
        if row < 0:
            self.on_top.clearSelection()
            self.on_top.setCurrentIndex(QModelIndex())
        elif row != self.on_top.currentIndex().row():
            self.on_top.select_row(row)
        self._quiet = quiet

    @property
    def on_top(self) -> ValueTable:
        """The table of the chart on top."""
        return self.totals if self._choice.page is Page.TOTALS else self.goods

    def restore(self, settings: Settings) -> None:
        """Take up the tables' columns, and tell from now on what the user changes."""
        for table, name in ((self.totals, TOTALS), (self.goods, GOODS)):
            table.restore_state(settings.columns.get(name, ""))
            table.state_changed.connect(self.state_changed)

    def retranslate(self) -> None:
        """Set every text."""
        self.totals.setAccessibleName(self.tr("Trade by year"))
        self.goods.setAccessibleName(self.tr("Fuel and other goods by year"))
        self._totals_model.retranslate()
        self._goods_model.retranslate()
        self._fit()

    def _fill(self, goods: GoodsModel) -> None:
        if self._book is None:
            return
        years = self._choice.years
        shown = [year for year in self._book.years if years is None or year.year in years]
        quiet, self._quiet = self._quiet, True
        if sorted(map(id, self._totals_model.rows())) != sorted(map(id, shown)):
            self._totals_model.set_rows(shown)
        self._goods_model.show_model(goods, self._book.contested)
        self._quiet = quiet

    def _fit(self) -> None:
        for table in (self.totals, self.goods):
            table.fit_columns()

    def _choose(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if self._quiet or not index.isValid() or self._book is None:
            return
        if index.model() is self._totals_model:
            self.year_chosen.emit(self._totals_model.row(index))
        else:
            self.year_chosen.emit(self._book.of_number(self._goods_model.row(index).year))
