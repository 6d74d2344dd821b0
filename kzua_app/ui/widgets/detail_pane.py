# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pane beside a list that shows the selected item in full."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Space


class DetailPane(QScrollArea):
    """A column of widgets that scrolls downwards, never sideways."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, Space.S, Space.L)
        self._column.setSpacing(Space.M)
        self._column.addStretch(1)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inside)
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self.setMinimumSize(240, 140)
        self._inside = inside

    def clear(self) -> None:
        """Take everything out, and go back to the top."""
        while self._column.count() > 1:
            item = self._column.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.verticalScrollBar().setValue(0)

    def add(self, widget: QWidget) -> None:
        """Put ``widget`` under what there is."""
        self._column.insertWidget(self._column.count() - 1, widget)
        # a layout would show it a turn of the event loop later
        widget.show()

    @property
    def inside(self) -> QWidget:
        """The parent for what is to be added."""
        return self._inside
