# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels whose size follows the application font, and whose text can be selected."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
)
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from kzua_app.ui.theme.tokens import Scale

_OVER = 1
"""So many logical pixels the highest Bengali marks may rise above their line, by rounding."""


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
        self.setContentsMargins(0, _OVER, 0, 0)
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text, and what Qt cuts off above its first line where the text can be selected."""
        super().paintEvent(event)
        document = self.findChild(QTextDocument)
        if document is not None:
            self._draw_above(document)

    def _draw_above(self, document: QTextDocument) -> None:
        inside = self.contentsRect()
        spare = inside.height() - document.size().height()
        shares = {Qt.AlignmentFlag.AlignVCenter: spare / 2, Qt.AlignmentFlag.AlignBottom: spare}
        vertical = self.alignment() & Qt.AlignmentFlag.AlignVertical_Mask
        top = int(inside.top() + max(shares.get(vertical, 0.0), 0.0))
        look = QAbstractTextDocumentLayout.PaintContext()
        look.palette = self.palette()
        look.palette.setColor(QPalette.ColorRole.Text, self.palette().color(self.foregroundRole()))
        painter = QPainter(self)
        painter.setClipRect(QRect(0, top - _OVER, self.width(), _OVER))
        painter.translate(inside.left(), top)
        document.documentLayout().draw(painter, look)

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
