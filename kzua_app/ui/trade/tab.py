# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trade tab: chart and table of the years, and the year chosen in detail.

The year is shared by all three. Where the tab is wide the detail stands beside, else it takes
turns with the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.chart_panel import ChartPanel
from kzua_app.ui.trade.lower_half import LowerHalf
from kzua_app.ui.trade.note_band import NoteBand
from kzua_app.ui.trade.records import YearBook, YearRecords
from kzua_app.ui.trade.words import TradeWords
from kzua_app.ui.trade.year_pane import YearPane
from kzua_app.ui.trade.year_table import YearTableModel
from kzua_app.ui.widgets.value_table import ValueTable

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

TABLE = "trade-years"
_WIDE = 1080
_TALL = 700


class TradeTab(Tab):
    """Chart and table share the year; the detail's rows are records of their own."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        del icons
        self._words = TradeWords(reading)
        self._book: YearBook | None = None
        self._year: YearRecords | None = None
        self._record: RecordRef | None = None
        self._showing = False
        self.panel = ChartPanel(reading, self._words, self)
        self._model = YearTableModel(reading, self._words, self)
        self.table = ValueTable(TABLE, self._model, self)
        self.detail = YearPane(reading, self._words, self)
        self.below = LowerHalf(self.table, self)
        self._band = NoteBand(reading, self)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._sides = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
        # headings are wider than any amount: no need to measure the rows out of sight
        self.table.horizontalHeader().setResizeContentsPrecision(0)
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Show the years of this content, keeping the year and the record chosen."""
        self._book = YearBook(reference)
        contested = frozenset(year.year for year in self._book.years if year.year and year.contested)
        self.panel.show_years(self._book.trade_years, contested)
        self._band.show_years(self._book.trade_years)
        kept = self._book.find(self._record) if self._record else None
        record = self._record if kept else None
        self._model.set_rows(self._book.years)
        self.table.fit_columns()
        self._show(kept or self._latest(), record)

    def retranslate(self) -> None:
        """Set every text."""
        self.table.setAccessibleName(self.tr("Trade by year"))
        self._model.retranslate()
        self.panel.retranslate()
        self._band.retranslate()
        self.detail.retranslate()
        self.below.retranslate()
        self._name_year()
        self.table.fit_columns()

    def reveal(self, record: RecordRef) -> bool:
        """Show a year, or the year that a figure, claim or good is of."""
        year = self._book.find(record) if self._book else None
        if year is None:
            return False
        self._show(year, record)
        if record.kind is not RecordKind.YEAR:
            self.below.show_detail()
        return True

    def current_record(self) -> RecordRef | None:
        """The record chosen in the detail, else the year."""
        return self._record

    def focus_filter(self) -> None:
        """Ctrl+F goes to the choice of direction."""
        self.panel.direction.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_selection(self) -> str:
        """The row of the detail that has the focus, else the rows selected in the table, as TSV."""
        return self.detail.copied() or self.table.rows_as_text()

    def restore_columns(self, settings: Settings) -> None:
        """Take up the table's columns."""
        self.table.restore_state(settings.columns.get(TABLE, ""))
        self.table.state_changed.connect(self.column_state_changed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail where there is room for it."""
        super().resizeEvent(event)
        self._band.set_brief(brief=event.size().height() < _TALL)
        self._place_detail(beside=event.size().width() >= _WIDE)

    def _lay_out(self) -> None:
        self._halves.addWidget(self.panel)
        self._halves.addWidget(self.below)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._halves, 1)
        column.addWidget(self._band)
        self._sides.addWidget(left)
        self.below.take_detail(self.detail)
        for splitter, shares in ((self._halves, (3, 2)), (self._sides, (5, 2))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(Space.M)
            splitter.setSizes([share * 200 for share in shares])
            for place, share in enumerate(shares):
                splitter.setStretchFactor(place, share)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        outer.addWidget(self._sides)

    def _connect(self) -> None:
        self.panel.year_chosen.connect(self._choose_year)
        self.table.selectionModel().currentRowChanged.connect(self._choose_row)
        self.table.clicked.connect(self._choose_row)
        self.detail.record_chosen.connect(self._choose_record)

    def _place_detail(self, *, beside: bool) -> None:
        if beside is (self._sides.count() > 1):
            return
        if beside:
            self.below.give_detail()
            self._sides.addWidget(self.detail)
            self._sides.setSizes([self.width() * 5 // 7, self.width() * 2 // 7])
            self.detail.show()
        else:
            self.below.take_detail(self.detail)

    def _latest(self) -> YearRecords | None:
        """The newest year that has a figure in the table."""
        years = self._book.years if self._book else ()
        return next((year for year in reversed(years) if year.year and year.trade.figures), None)

    def _choose_year(self, number: int) -> None:
        year = self._book.find(RecordRef(RecordKind.YEAR, str(number))) if self._book else None
        self._choose(year)

    def _choose_row(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if index.isValid():
            self._choose(self._model.row(index))

    def _choose(self, year: YearRecords | None) -> None:
        """Show a year the user chose, and tell whoever shows its sources."""
        if self._showing or year is None or (year is self._year and self._record == year.ref):
            return
        self._show(year, None)
        if year.ref is not None:
            self.record_selected.emit(year.ref)

    def _choose_record(self, record: RecordRef) -> None:
        self._record = record
        self.record_selected.emit(record)

    def _show(self, year: YearRecords | None, record: RecordRef | None) -> None:
        """Show ``year`` everywhere, with ``record`` of it chosen; nobody is told."""
        self._showing = True
        self._year = year
        self._record = record or (year.ref if year else None)
        self.panel.chart.choose(year.year if year else None)
        if year is not None and self.table.selected_row() is not year:
            self.table.select_row(self._model.find(lambda row: row is year))
        self.detail.show_year(year, record)
        self._name_year()
        self._showing = False

    def _name_year(self) -> None:
        self.below.name_detail(self._words.year(self._year.year) if self._year else "")
