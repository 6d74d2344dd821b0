# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small table on a card, as tall as its rows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QFrame, QHeaderView, QWidget

from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.labels import Heading
from kzua_app.ui.widgets.value_table import Column, ValueTable, ValueTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.records import RecordRef


class TableCard(Card):
    """Title and table; the page scrolls, not the table."""

    chosen = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column[Any]], parent: QWidget) -> None:
        super().__init__(parent)
        self.name = name
        self._title = Heading(self, factor=1.125)
        self._model: ValueTableModel[Any] = ValueTableModel(columns, self)
        self.table = ValueTable(name, self._model, self)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.column.addWidget(self._title)
        self.column.addWidget(self.table)

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Show ``rows``."""
        self._model.set_rows(rows)
        self._fit()

    def retranslate(self, title: str, columns: Sequence[str]) -> None:
        """Name the table and its columns."""
        self._title.setText(title)
        self.table.setAccessibleName(title)
        self._model.set_titles(columns)
        self._fit()

    def reveal(self, record: RecordRef) -> bool:
        """Select the row of ``record``, if there is one."""
        number = self._model.find(lambda row: record in _refs(row))
        if number >= 0:
            self.table.select_row(number)
        return number >= 0

    def changeEvent(self, event: QEvent) -> None:
        """Fit to another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _choose(self) -> None:
        row = self.table.selected_row()
        refs = _refs(row) if row is not None else ()
        if refs:
            self.chosen.emit(refs[0])

    def _fit(self) -> None:
        self.table.fit_rows()
        rows = self._model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        header = self.table.horizontalHeader()
        bar = self.table.horizontalScrollBar().sizeHint().height()
        self.table.setFixedHeight(rows + header.sizeHint().height() + bar)


def _refs(row: Any) -> tuple[RecordRef, ...]:
    """What a row points at: itself, or its values of both countries."""
    if hasattr(row, "ref"):
        return (row.ref,)
    return tuple(value.ref for value in (row.kazakhstan, row.ukraine) if value is not None)
