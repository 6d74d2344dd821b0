# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trade tab: charts and tables of the years, and the year chosen in detail.

The year is shared by all of them, and so are the years shown. Where the tab is wide the detail stands
beside, else it takes turns with the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.chart_words import ChartWords
from kzua_app.ui.trade.choice import Choice
from kzua_app.ui.trade.lower_half import LowerHalf
from kzua_app.ui.trade.notes_page import NotesPage
from kzua_app.ui.trade.records import YearBook, YearRecords
from kzua_app.ui.trade.views import Views
from kzua_app.ui.trade.year_pane import YearPane
from kzua_app.ui.trade.year_tables import YearTables

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

REMEMBERED = "trade.view"
_WIDE = 1080
_TALL = 38
"""Lines of text from which there is room for the chart's sentence, its notes and the strip of years."""


class TradeTab(Tab):
    """Charts and tables share the year; the detail's rows are records of their own."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        words = ChartWords(reading)
        self._words = words.trade
        self._book: YearBook | None = None
        self._year: YearRecords | None = None
        self._record: RecordRef | None = None
        self._showing = False
        self.views = Views(words, icons, self)
        self.panel = self.views.totals
        self.tables = YearTables(reading, self._words, self)
        self.table, self.goods_table = self.tables.totals, self.tables.goods
        self.detail = YearPane(reading, self._words, self)
        self.notes = NotesPage(words, self)
        self.below = LowerHalf(self.tables, self.notes, self)
        self._halves = QSplitter(Qt.Orientation.Vertical, self)
        self._sides = QSplitter(Qt.Orientation.Horizontal, self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Show the years of this content, keeping the year and the record chosen."""
        self._book = YearBook(reference)
        kept = self._book.find(self._record) if self._record else None
        record = self._record if kept else None
        self.views.show_book(self._book)
        self.notes.show_years(self._book.trade_years, self._book.event_marks)
        self.notes.show_notes(self.views.notes())
        self.tables.show_book(self._book, self.views.choice, self.views.goods.model)
        self._show(kept or self._latest(), record)

    def retranslate(self) -> None:
        """Set every text."""
        self.tables.retranslate()
        self.views.retranslate()
        self.notes.retranslate()
        self.notes.show_notes(self.views.notes())
        self.detail.retranslate()
        self.below.retranslate()
        self._name_year()

    def reveal(self, record: RecordRef) -> bool:
        """Show a year, or the year that a figure, claim or good is of."""
        year = self._book.find(record) if self._book else None
        if year is None:
            return False
        if year.year is None or (self._book and year.year not in (self._book.whole or ())):
            self.views.choose_range(None)
        self._show(year, record)
        if record.kind is not RecordKind.YEAR:
            self.below.show_detail()
        return True

    def current_record(self) -> RecordRef | None:
        """The record chosen in the detail, else the year."""
        return self._record

    def focus_filter(self) -> None:
        """Ctrl+F goes to the first year shown."""
        self.views.range_bar.first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_selection(self) -> str:
        """The row of the detail that has the focus, else the rows selected in the table, as TSV."""
        row = self.detail.copied() or self.views.goods.ranking.copied()
        return row or self.tables.on_top.rows_as_text()

    def restore_columns(self, settings: Settings) -> None:
        """Take up the tables' columns, and what was shown."""
        self.tables.restore(settings)
        self.tables.state_changed.connect(self.column_state_changed)
        self.views.take_choice(Choice.read(settings.columns.get(REMEMBERED, "")))
        self._follow_choice()
        self.views.choice_changed.connect(self._remember)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the detail where there is room for it."""
        super().resizeEvent(event)
        self._fit()
        self._place_detail(beside=event.size().width() >= _WIDE)

    def changeEvent(self, event: QEvent) -> None:
        """As for any tab; another font needs other room."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.views.set_brief(brief=self.height() < _TALL * self.fontMetrics().height())

    def _lay_out(self) -> None:
        self._halves.addWidget(self.views)
        self._halves.addWidget(self.below)
        self._sides.addWidget(self._halves)
        self.below.take_detail(self.detail)
        for splitter, shares in ((self._halves, (9, 4)), (self._sides, (5, 2))):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(Space.M)
            splitter.setSizes([share * 200 for share in shares])
            for place, share in enumerate(shares):
                splitter.setStretchFactor(place, share)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(Space.L, Space.XS, Space.L, Space.M)
        outer.addWidget(self._sides)

    def _connect(self) -> None:
        self.views.year_chosen.connect(self._choose_year)
        self.views.choice_changed.connect(self._follow_choice)
        self.views.goods.ranking.record_chosen.connect(self._choose_record)
        self.tables.year_chosen.connect(self._choose)
        self.detail.record_chosen.connect(self._choose_record)
        for opener in (self.panel.chart, self.detail, self.notes):
            opener.event_opened.connect(self.record_opened)

    def _remember(self) -> None:
        self.column_state_changed.emit(REMEMBERED, self.views.choice.written())

    def _follow_choice(self) -> None:
        """Let tables and notes follow the chart on top and the years shown."""
        self.notes.show_notes(self.views.notes())
        self.tables.follow(self.views.choice, self.views.goods.model, self._year)

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
        """The newest of the years shown that has a figure in the table."""
        years, shown = self._book.years if self._book else (), self.views.choice.years
        known = (year for year in reversed(years) if year.year and year.trade.figures)
        return next((year for year in known if shown is None or year.year in shown), None)

    def _choose_year(self, number: int) -> None:
        self._choose(self._book.of_number(number) if self._book else None)

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
        self.views.show_year(year, record)
        self.tables.select(year)
        self.detail.show_year(year, record)
        self._name_year()
        self._showing = False

    def _name_year(self) -> None:
        self.below.name_detail(self._words.year(self._year.year) if self._year else "")
