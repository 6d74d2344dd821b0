# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A surface with rounded corners on which related things stand."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import CORNER, Space


class Card(QFrame):
    """A card with a vertical layout; painted from the palette, no style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(Space.L, Space.M, Space.L, Space.M)
        self.column.setSpacing(Space.XS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill and outline the card; the outline shows where the focus is."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        active = self.hasFocus() or self.is_hovered()
        painter.setPen(QPen(QColor(tokens.accent if active else tokens.line), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    def is_hovered(self) -> bool:
        """Whether the card answers to the pointer being on it; a plain card does not."""
        return False


class ActiveCard(Card):
    """A card that can be chosen with the mouse, Enter or Space."""

    activated = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hovered = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def is_hovered(self) -> bool:
        """Whether the pointer is on the card."""
        return self._hovered

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the outline."""
        super().enterEvent(event)
        self._set_hovered(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Dim the outline."""
        super().leaveEvent(event)
        self._set_hovered(hovered=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the card."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.activated.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose the card with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.activated.emit()
        else:
            super().keyPressEvent(event)

    def _set_hovered(self, *, hovered: bool) -> None:
        self._hovered = hovered
        self.update()
