# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The worked example of a disagreement about trade: what each source has, year by year, and the sums."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from kzua_app.language.sentences import value_shown, worded
from kzua_app.model.checks import Code
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kzua_app.analysis.turnover_table import Turnover, TurnoverRow
    from kzua_app.ui.reading import Reading

_NAME_WIDTH = 130
"""Least width of the column of names, in logical pixels."""
_LINES = 3
"""Of a row: the flows, their sum, its change."""
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop


class TurnoverCard(Card):
    """Sources down, years across; each sum stands over its parts and over the year before."""

    def __init__(self, rows: Sequence[TurnoverRow], reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows = tuple(rows)
        self._years = sorted({year for row in rows for year in row.years})
        self._reading = reading
        self._title = Note(self)
        self._legend = Note(self)
        self._area = _SidewaysArea(self)
        for widget in (self._title, self._area, self._legend):
            self.column.addWidget(widget)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Worked out: the turnover of each year, source by source"))
        self._legend.setText(
            self.tr(
                "Million US dollars: Kazakhstan to Ukraine + Ukraine to Kazakhstan, their sum, and × how "
                "many times the year before that is. A figure alone was only stated."
            )
        )
        self._area.set_content(self._table())
        self._area.setAccessibleName(self._title.text())

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        grid.setColumnMinimumWidth(0, _NAME_WIDTH)
        grid.setColumnStretch(0, 1)
        for column, year in enumerate(self._years, 1):
            grid.addWidget(_cell(self._reading.formats.year(year), bold=True), 0, column)
        for row in self._rows:
            grid.setRowMinimumHeight(grid.rowCount(), Space.M)
            self._add_row(grid, grid.rowCount(), row)
        return table

    def _add_row(self, grid: QGridLayout, line: int, row: TurnoverRow) -> None:
        """The name, and for each year the flows, their sum, and what that is of the year before."""
        cells = {column: row.years.get(year) for column, year in enumerate(self._years, 1)}
        counted = any(known and known.kz_to_ua is not None for known in cells.values())
        name = ScaledLabel(Scale.NOTE)
        name.setText(self._name(row))
        grid.addWidget(name, line, 0, _LINES if counted else 1, 1, Qt.AlignmentFlag.AlignTop)
        for column, known in cells.items():
            sums = line + 1 if counted else line
            grid.addWidget(_cell(self._sum(known), bold=known is not None), sums, column)
            if known and known.kz_to_ua is not None:
                grid.addWidget(_cell(self._flows(known), note=True), line, column)
                grid.addWidget(_cell(self._times(known), note=True), line + 2, column)

    def _name(self, row: TurnoverRow) -> str:
        formats, terms = self._reading.formats, self._reading.terms
        if isinstance(row.name, Code):
            return value_shown(row.name, formats, terms)
        return worded(row.name, formats, terms)

    def _sum(self, known: Turnover | None) -> str:
        return self._reading.formats.millions(known.total, 0) if known else "–"

    def _flows(self, known: Turnover) -> str:
        formats = self._reading.formats
        return f"{formats.millions(known.kz_to_ua or 0, 0)}\n+ {formats.millions(known.ua_to_kz or 0, 0)}"

    def _times(self, known: Turnover) -> str:
        return "" if known.times is None else f"× {self._reading.formats.decimal(known.times, 2)}"


class _SidewaysArea(QScrollArea):
    """As high as what is in it; where that is too wide, it scrolls sideways in itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def set_content(self, content: QWidget) -> None:
        content.setAutoFillBackground(False)
        self.setWidget(content)
        content.setAutoFillBackground(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        if content is None:
            return
        least = content.minimumSizeHint()
        width = max(self.viewport().width(), least.width())
        layout = content.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else -1
        bar = self.horizontalScrollBar().sizeHint().height() if least.width() > self.viewport().width() else 0
        self.setFixedHeight(max(height, least.height()) + bar)


def _cell(text: str, *, bold: bool = False, note: bool = False) -> ScaledLabel:
    """A figure, set to the right and never broken."""
    label = Note() if note else ScaledLabel(Scale.NOTE if not bold else Scale.TEXT, bold=bold)
    label.setText(text)
    label.setWordWrap(False)
    label.setAlignment(_RIGHT)
    return label
