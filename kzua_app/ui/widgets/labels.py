# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels whose size follows the application font, and whose text can be selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzua_app.ui.theme.tokens import Scale


class ScaledLabel(QLabel):
    """A label at ``factor`` times the application font, selectable with the mouse.

    ``muted`` takes the palette's placeholder colour.
    """

    def __init__(
        self,
        factor: float = Scale.TEXT,
        *,
        bold: bool = False,
        muted: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._factor = factor
        self._bold = bold
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if muted:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._scale()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new application font; Qt leaves widgets with a size of their own alone."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._scale()

    def _scale(self) -> None:
        self.setFont(scaled_font(self._factor, bold=self._bold))


def scaled_font(factor: float, *, bold: bool = False) -> QFont:
    """The application font at ``factor`` times its size, with figures of one width."""
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * factor)
    if bold:
        font.setWeight(QFont.Weight.Bold)
    return font


class Heading(ScaledLabel):
    """A section's heading."""

    def __init__(self, parent: QWidget | None = None, *, factor: float = Scale.SECTION) -> None:
        super().__init__(factor, bold=True, parent=parent)


class Note(ScaledLabel):
    """Small muted text beside or under a statement."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Scale.NOTE, muted=True, parent=parent)
