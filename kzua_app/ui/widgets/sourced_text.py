# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A statement with the button that shows who says it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import ScaledLabel, scaled_font


class SourcedText(QWidget):
    """Selectable text; the small button behind it counts its sources, and tells where they disagree."""

    sources_asked = Signal()

    def __init__(self, parent: QWidget | None = None, *, factor: float = Scale.TEXT) -> None:
        super().__init__(parent)
        self._text = ScaledLabel(factor, parent=self)
        self._button = QToolButton(self)
        self._button.setAutoRaise(True)
        self._button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._button.clicked.connect(self.sources_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._text, 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignTop)

    def set_text(self, text: str, mark: str, hint: str) -> None:
        """``text`` is the statement, ``mark`` the button's face, ``hint`` its name."""
        self._text.setText(text)
        self._button.setFont(scaled_font(Scale.NOTE))
        self._button.setText(mark)
        self._button.setToolTip(hint)
        self._button.setAccessibleName(f"{hint}: {text}")

    def text(self) -> str:
        """The statement."""
        return self._text.text()
