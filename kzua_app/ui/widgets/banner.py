# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line across the window that tells of trouble and of the way on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import ScaledLabel

if TYPE_CHECKING:
    from kzua_app.ui.theme.icons import IconTheme


class Banner(QWidget):
    """Hidden until ``tell``; stays until it is closed or something else is told."""

    def __init__(self, icons: IconTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = ScaledLabel(parent=self)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = QToolButton(self)
        close.setIcon(icons.icon("close"))
        close.setIconSize(QSize(16, 16))
        close.setAutoRaise(True)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.S, Space.S, Space.S)
        row.addWidget(self._label, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._close = close
        self.hide()

    def tell(self, sentence: str, close_hint: str) -> None:
        """Show ``sentence``; ``close_hint`` names the closing button."""
        self._label.setText(sentence)
        self._close.setToolTip(close_hint)
        self._close.setAccessibleName(close_hint)
        self.setAccessibleName(sentence)
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A band with a warning edge."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.band))
        painter.fillRect(0, 0, Space.XS, self.height(), QColor(tokens.contested))
