# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands where a list would be, when nothing is left of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import ScaledLabel


class EmptyState(QWidget):
    """A sentence and a button with the way on."""

    asked = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = ScaledLabel(Scale.LEAD, muted=True, parent=self)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton(self)
        self._button.setAutoDefault(True)
        self._button.clicked.connect(self.asked)
        column = QVBoxLayout(self)
        column.setSpacing(Space.M)
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def set_texts(self, sentence: str, way_on: str) -> None:
        """Say what is the matter, and name the button; without a name there is none."""
        self._sentence.setText(sentence)
        self._button.setText(way_on)
        self._button.setVisible(bool(way_on))
