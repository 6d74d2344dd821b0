# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The half under the chart: the table, taking turns with the detail where the tab is narrow."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.tab_strip import TabStrip


class LowerHalf(QWidget):
    """A strip to choose between two pages; without a detail there is only the table, and no strip."""

    def __init__(self, table: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._detail: QWidget | None = None
        self._year = ""
        self.strip = TabStrip(self)
        self.strip.set_icons_shown(shown=False)
        self.strip.addTab("")
        self.strip.addTab("")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(table)
        self._pages.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.strip)
        column.addWidget(self._pages, 1)
        self.strip.currentChanged.connect(self._turn)

    def take_detail(self, detail: QWidget) -> None:
        """Let ``detail`` take turns with the table."""
        self._detail = detail
        self._pages.addWidget(detail)
        self.strip.show()
        self._turn(self.strip.currentIndex())

    def give_detail(self) -> None:
        """Keep the table only; the detail goes elsewhere."""
        if self._detail is not None:
            self._pages.removeWidget(self._detail)
            self._detail = None
        self.strip.hide()
        self._pages.setCurrentIndex(0)

    def show_detail(self) -> None:
        """Turn to the detail, if it is here."""
        self.strip.setCurrentIndex(1)

    def name_detail(self, year: str) -> None:
        """Name the page of the detail by its year."""
        self._year = year
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.strip.setAccessibleName(self.tr("Table or detail"))
        self.strip.setTabText(0, self.tr("All years"))
        self.strip.setTabText(1, self.tr("{year} in detail").format(year=self._year))

    def _turn(self, page: int) -> None:
        if self._detail is not None:
            self._pages.setCurrentIndex(page)
