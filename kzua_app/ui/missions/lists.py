# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Both tables: one under the other where there is room, else one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.labels import Heading
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from kzua_app.ui.widgets.value_table import ValueTable

_ROOMY_LINES = 38
"""Lines of text from whose height on both tables have room."""
_HEAD_ROWS = 3
"""Rows that a title and a header take."""


class Lists(QWidget):
    """Missions, and heads of mission."""

    def __init__(self, missions: ValueTable, envoys: ValueTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._strip = TabStrip(self)
        self._strip.set_icons_shown(shown=False)
        self._tables = (missions, envoys)
        self._titles = tuple(Heading(self, factor=Scale.LEAD) for _ in self._tables)
        self._sections = tuple(QWidget(self) for _ in self._tables)
        self._column = QVBoxLayout(self)
        self.empty = EmptyState(self)
        self._is_empty = False
        self._lay_out()
        self._strip.currentChanged.connect(self._arrange)
        self.retranslate()
        self._arrange()

    def show_empty(self, *, empty: bool) -> None:
        """Show the sentence about nothing being left in place of the tables, or the tables."""
        self._is_empty = empty
        self._arrange()

    def share_height(self, *rows: int) -> None:
        """Give each table its part of the height by how many rows it has."""
        for section, count in zip(self._sections, rows, strict=True):
            self._column.setStretchFactor(section, count + _HEAD_ROWS)

    @property
    def in_front(self) -> ValueTable:
        """The table that is shown where only one is."""
        return self._tables[self._strip.currentIndex()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the current rows into view: they may have been chosen before there was a height."""
        super().showEvent(event)
        for table in self._tables:
            table.scrollTo(table.currentIndex())

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate; measure again for a new font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._arrange()

    def retranslate(self) -> None:
        """Set every text."""
        names = (self.tr("Missions"), self.tr("Heads of mission and consuls"))
        for number, name in enumerate(names):
            self._strip.setTabText(number, name)
            self._titles[number].setText(name)
            self._tables[number].setAccessibleName(name)
        self._strip.setAccessibleName(self.tr("Which table is shown"))
        self.empty.set_texts(self.tr("No mission is like this."), self.tr("Clear filters"))

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._strip)
        for title, table, section in zip(self._titles, self._tables, self._sections, strict=True):
            self._strip.addTab("")
            inside = QVBoxLayout(section)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(Space.S)
            inside.addWidget(title)
            inside.addWidget(table, 1)
            column.addWidget(section, 1)
        column.addWidget(self.empty, 1)

    def _arrange(self) -> None:
        roomy = self.height() >= _ROOMY_LINES * self.fontMetrics().height()
        self._strip.setVisible(not roomy and not self._is_empty)
        self.empty.setVisible(self._is_empty)
        for number, section in enumerate(self._sections):
            chosen = roomy or number == self._strip.currentIndex()
            section.setVisible(chosen and not self._is_empty)
            self._titles[number].setVisible(roomy)
