# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The upper half: which chart is shown, over which years, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.chart_panel import ChartPanel
from kzua_app.ui.trade.choice import Choice, Page
from kzua_app.ui.trade.goods_panel import GoodsPanel
from kzua_app.ui.trade.range_bar import RangeBar
from kzua_app.ui.trade.range_strip import RangeStrip
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.analysis.trade_range import YearRange
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.trade.chart_words import ChartWords
    from kzua_app.ui.trade.records import YearBook, YearRecords
    from kzua_app.ui.trade.saving import TradeSaver
    from kzua_app.ui.trade.shown import Shown
    from kzua_app.ui.trade.year_chart import YearChart

_ICON = QSize(18, 18)


class Views(QWidget):
    """Two charts by turns; what is chosen for them is one Choice, kept here."""

    year_chosen = Signal(int)
    choice_changed = Signal()

    def __init__(self, words: ChartWords, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._book: YearBook | None = None
        self._choice = Choice()
        self._reading = words.reading
        self.strip = TabStrip(self)
        self.strip.set_icons_shown(shown=False)
        self.range_bar = RangeBar(words.reading, icons, self)
        self.copy, self.save = QToolButton(self), QToolButton(self)
        self.totals = ChartPanel(words, self)
        self.goods = GoodsPanel(words, self)
        self.range_strip = RangeStrip(words.reading, self)
        self._pages = QStackedWidget(self)
        self._lay_out(icons)
        self._connect()
        self._show_range()
        self.retranslate()

    @cached_property
    def saver(self) -> TradeSaver:
        """Makes files of what is shown."""
        from kzua_app.ui.trade.saving import TradeSaver  # noqa: PLC0415 - only when saving

        return TradeSaver(self._reading, self)

    def show_book(self, book: YearBook) -> None:
        """Draw the years of ``book``."""
        self._book = book
        if self._choice.years is not None and book.whole is not None:
            self._choice = replace(self._choice, years=self._choice.years.within(book.whole))
            self.totals.show_choice(self._choice)
            self.goods.show_choice(self._choice)
        self.range_strip.show_amounts(book.amounts())
        self.totals.show_book(book)
        self.goods.show_book(book)
        self._show_range()

    def show_year(self, year: YearRecords | None, record: RecordRef | None) -> None:
        """Choose a year in both charts, bringing it into view; nobody is told."""
        number = year.year if year else None
        if number is not None and self._choice.years is not None and self._book and self._book.whole:
            wider = self._choice.years.with_year(number, self._book.whole)
            if wider != self._choice.years:
                self.choose_range(wider)
        self.totals.chart.choose(number)
        self.goods.show_year(year, record)

    @property
    def choice(self) -> Choice:
        """What was chosen."""
        return self._choice

    def take_choice(self, choice: Choice) -> None:
        """Show what was chosen earlier; nobody is told."""
        self._choice = choice
        self.totals.show_choice(choice)
        self.goods.show_choice(choice)
        self.strip.setCurrentIndex(list(Page).index(choice.page))
        self._pages.setCurrentIndex(list(Page).index(choice.page))
        self._show_range()

    def choose_range(self, years: YearRange | None) -> None:
        """Show these years; None is all there are."""
        whole = self._book.whole if self._book else None
        if whole is None:
            return
        within = years.within(whole) if years else whole
        self._change(replace(self._choice, years=None if within == whole else within))

    def shown(self) -> Shown | None:
        """What the chart on top shows; None before there is content."""
        if self._book is None:
            return None
        return self.totals.shown() if self._choice.page is Page.TOTALS else self.goods.shown()

    def notes(self) -> list[str]:
        """What to know when reading the chart on top."""
        return self.totals.notes() if self._choice.page is Page.TOTALS else self.goods.notes()

    def set_brief(self, *, brief: bool) -> None:
        """Leave out what is told elsewhere too, where there is little room."""
        self.totals.set_brief(brief=brief)
        self.goods.set_brief(brief=brief)
        self.range_strip.setVisible(not brief)

    def retranslate(self) -> None:
        """Set every text."""
        self.strip.setAccessibleName(self.tr("Which chart is shown"))
        self.strip.setTabText(0, self.tr("Totals"))
        self.strip.setTabText(1, self.tr("Fuel and other goods"))
        names = {
            self.copy: self.tr("Copy the figures shown as a table"),
            self.save: self.tr("Save the chart or its figures…"),
        }
        for button, name in names.items():
            button.setToolTip(name)
            button.setAccessibleName(name)
        self.range_bar.retranslate()
        self.range_strip.retranslate()
        self.totals.retranslate()
        self.goods.retranslate()

    def _lay_out(self, icons: IconTheme) -> None:
        for _page in Page:
            self.strip.addTab("")
        head = QHBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.strip)
        head.addStretch(1)
        head.addWidget(self.range_bar)
        for button, icon in ((self.copy, "copy"), (self.save, "save")):
            button.setIcon(icons.icon(icon))
            button.setIconSize(_ICON)
            button.setAutoRaise(True)
            button.setEnabled(False)
            head.addWidget(button)
        self._pages.addWidget(self.totals)
        self._pages.addWidget(self.goods)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.range_strip)

    def _connect(self) -> None:
        self.strip.currentChanged.connect(self._turn)
        self.totals.choice_changed.connect(self._change)
        self.goods.choice_changed.connect(self._change)
        for asking in (self.range_bar, self.range_strip):
            asking.range_chosen.connect(self.choose_range)
            asking.whole_asked.connect(lambda: self.choose_range(None))
        for chart in (self.totals.chart, self.goods.chart):
            chart.year_chosen.connect(self.year_chosen)
            chart.range_chosen.connect(self.choose_range)
            chart.zoom_asked.connect(self._zoom)
            chart.placed.connect(self._align_strip)
        self.copy.clicked.connect(lambda: self._with_shown(self.saver.copy))
        self.save.clicked.connect(lambda: self._with_shown(self.saver.offer))

    def _with_shown(self, act: Callable[[Shown], None]) -> None:
        shown = self.shown()
        if shown is not None:
            act(shown)

    @property
    def _chart_on_top(self) -> YearChart:
        return self.totals.chart if self._choice.page is Page.TOTALS else self.goods.chart

    def _align_strip(self) -> None:
        """Let the strip begin and end where the plot above it does."""
        columns = self._chart_on_top.columns()
        if columns is not None:
            self.range_strip.set_ends(columns.plot.left(), columns.plot.right())

    def _turn(self, number: int) -> None:
        self._pages.setCurrentIndex(number)
        self._change(replace(self._choice, page=list(Page)[number]))

    def _zoom(self, by: int) -> None:
        whole = self._book.whole if self._book else None
        if whole is None:
            return
        now = self._choice.years or whole
        chosen = self.totals.chart.chosen
        about = chosen if chosen in now else (now.first + now.last) // 2
        self.choose_range(now.zoomed(by, about or now.last, whole) if by else None)
        shown = self._choice.years or whole
        self._chart_on_top.announce(self._reading.formats.year_range(shown.first, shown.last))

    def _change(self, choice: Choice) -> None:
        if choice == self._choice:
            return
        self._choice = choice
        self.totals.show_choice(choice)
        self.goods.show_choice(choice)
        self._show_range()
        self._align_strip()
        self.choice_changed.emit()

    def _show_range(self) -> None:
        whole = self._book.whole if self._book else None
        for button in (self.copy, self.save):
            button.setEnabled(whole is not None)
        self.range_bar.setVisible(whole is not None)
        if whole is not None:
            years = self._choice.years.within(whole) if self._choice.years else whole
            self.range_bar.show_range(years, whole)
            self.range_strip.show_range(years, whole)
