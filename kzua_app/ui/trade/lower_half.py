# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The half under the chart: tables, notes, and the detail of a year where the tab is narrow."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.tab_strip import TabStrip


class LowerPage(IntEnum):
    """The pages, in their order."""

    TABLE = 0
    DETAIL = 1
    NOTES = 2


class LowerHalf(QWidget):
    """A strip to choose between pages; that of the detail is there as long as the detail is."""

    def __init__(self, table: QWidget, notes: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._detail: QWidget | None = None
        self._year = ""
        self._table, self._notes = table, notes
        self.strip = TabStrip(self)
        self.strip.set_icons_shown(shown=False)
        for _page in LowerPage:
            self.strip.addTab("")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(table)
        self._pages.addWidget(notes)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        self.strip.setTabVisible(LowerPage.DETAIL, False)
        self.strip.currentChanged.connect(self._turn)

    def take_detail(self, detail: QWidget) -> None:
        """Let ``detail`` be a page."""
        self._detail = detail
        self._pages.addWidget(detail)
        self.strip.setTabVisible(LowerPage.DETAIL, True)
        self._turn(self.strip.currentIndex())

    def give_detail(self) -> None:
        """The detail goes elsewhere."""
        if self._detail is not None:
            self._pages.removeWidget(self._detail)
            self._detail = None
        if self.strip.currentIndex() == LowerPage.DETAIL:
            self.strip.setCurrentIndex(LowerPage.TABLE)
        self.strip.setTabVisible(LowerPage.DETAIL, False)
        self._turn(self.strip.currentIndex())

    def show_detail(self) -> None:
        """Turn to the detail, if it is here."""
        if self._detail is not None:
            self.strip.setCurrentIndex(LowerPage.DETAIL)

    def name_detail(self, year: str) -> None:
        """Name the page of the detail by its year."""
        self._year = year
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.strip.setAccessibleName(self.tr("Table, detail or notes"))
        self.strip.setTabText(LowerPage.TABLE, self.tr("By year"))
        detail = self.tr("{year} in detail").format(year=self._year) if self._year else self.tr("Detail")
        self.strip.setTabText(LowerPage.DETAIL, detail)
        self.strip.setTabText(LowerPage.NOTES, self.tr("Notes and sources"))

    def _turn(self, page: int) -> None:
        pages = {LowerPage.TABLE: self._table, LowerPage.DETAIL: self._detail, LowerPage.NOTES: self._notes}
        widget = pages[LowerPage(page)]
        if widget is not None:
            self._pages.setCurrentWidget(widget)
