# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map and both tables: together where there is room, else one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.labels import Heading
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from kzua_app.ui.widgets.value_table import ValueTable

_ROOMY_LINES = 60
"""Lines of text from whose height on the map and both tables have room."""
_MAP_LINES = 32
"""The same for the map and one table."""
_HEAD_ROWS = 3
"""Rows that a title and a header take."""
_MAP = 2


class Lists(QWidget):
    """The map, missions, and heads of mission.

    Where there is room for the map and one table, the map is above and the table is chosen below it;
    where there is not, all three are chosen from above.
    """

    def __init__(self, missions: ValueTable, envoys: ValueTable, picture: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._tables = (missions, envoys)
        self._picture = picture
        self._splitter = QSplitter(Qt.Orientation.Vertical, self)
        self._lower = QWidget(self._splitter)
        self._strips = (_strip(self), _strip(self._lower))
        self._titles = tuple(Heading(self._lower, factor=Scale.LEAD) for _ in self._tables)
        self._sections = tuple(QWidget(self._lower) for _ in self._tables)
        self._column = QVBoxLayout(self._lower)
        self.empty = EmptyState(self._lower)
        self._is_empty = False
        self._chosen = 0
        self._lay_out()
        for strip in self._strips:
            strip.currentChanged.connect(self._choose)
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
    def in_front(self) -> QWidget:
        """The table that is shown where only one is, or the map."""
        return self._picture if self._chosen == _MAP else self._tables[self._chosen]

    def minimumSizeHint(self) -> QSize:
        """What the least of the three needs: the others then make room."""
        table = self._tables[0].minimumSizeHint()
        return QSize(table.width(), table.height() + self._strips[0].sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look what there is room for."""
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
        names = (self.tr("Missions"), self.tr("Heads of mission and consuls"), self.tr("Map"))
        for strip in self._strips:
            for number, name in enumerate(names):
                strip.setTabText(number, name)
            strip.setAccessibleName(self.tr("What is shown"))
        for title, table, name in zip(self._titles, self._tables, names, strict=False):
            title.setText(name)
            table.setAccessibleName(name)
        self.empty.set_texts(self.tr("No mission is like this."), self.tr("Clear filters"))

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._strips[1])
        for title, table, section in zip(self._titles, self._tables, self._sections, strict=True):
            inside = QVBoxLayout(section)
            inside.setContentsMargins(0, 0, 0, 0)
            inside.setSpacing(Space.S)
            inside.addWidget(title)
            inside.addWidget(table, 1)
            column.addWidget(section, 1)
        column.addWidget(self.empty, 1)
        self._splitter.addWidget(self._picture)
        self._splitter.addWidget(self._lower)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self._splitter.setHandleWidth(Space.S)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(Space.S)
        outer.addWidget(self._strips[0])
        outer.addWidget(self._splitter, 1)

    def _choose(self, number: int) -> None:
        self._chosen = number
        self._arrange()

    def _arrange(self) -> None:
        line = self.fontMetrics().height()
        roomy, with_map = self.height() >= _ROOMY_LINES * line, self.height() >= _MAP_LINES * line
        if with_map and self._chosen == _MAP:
            self._chosen = 0
        for strip, shown in zip(self._strips, (not with_map, with_map and not roomy), strict=True):
            with QSignalBlocker(strip):
                strip.setCurrentIndex(self._chosen)
            strip.setVisible(shown and not self._is_empty)
        self._strips[1].setTabVisible(_MAP, False)
        self._picture.setVisible(with_map or self._chosen == _MAP)
        self._lower.setVisible(with_map or self._chosen != _MAP or self._is_empty)
        self.empty.setVisible(self._is_empty)
        for number, section in enumerate(self._sections):
            chosen = roomy or number == self._chosen
            section.setVisible(chosen and not self._is_empty)
            self._titles[number].setVisible(roomy)


def _strip(parent: QWidget) -> TabStrip:
    strip = TabStrip(parent)
    strip.set_icons_shown(shown=False)
    for _ in range(_MAP + 1):
        strip.addTab("")
    return strip
