# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Filter chips: small checkable buttons that show their state by fill and by a tick."""

from __future__ import annotations

import itertools

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import scaled_font


class Chip(QAbstractButton):
    """A checkable chip; checked ones are filled and carry a tick, so colour is not the only sign."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFont(scaled_font(Scale.NOTE))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(scaled_font(Scale.NOTE))
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the text and the tick, the tick's room being kept when it is not shown."""
        metrics = QFontMetrics(self.font())
        height = round(metrics.height() * 1.25) + Space.S
        return QSize(metrics.horizontalAdvance(self.text()) + height + Space.L, height)

    def minimumSizeHint(self) -> QSize:
        """A chip is never squeezed."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the pill, the tick and the text."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        self._draw_pill(painter, outline)
        left = outline.height() * 0.85 if self.isChecked() else Space.M
        if self.isChecked():
            self._draw_tick(painter, outline)
        text = outline.adjusted(left, 0, -Space.S, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())

    def _draw_pill(self, painter: QPainter, outline: QRectF) -> None:
        tokens = tokens_of(self.palette())
        edge = tokens.accent if self.isChecked() or self.hasFocus() or self.underMouse() else tokens.line
        painter.setPen(QPen(QColor(edge), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tokens.accent if self.isChecked() else tokens.card))
        painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2)
        painter.setPen(QColor(tokens.on_accent if self.isChecked() else tokens.ink))

    def _draw_tick(self, painter: QPainter, outline: QRectF) -> None:
        pen = painter.pen()
        pen.setWidthF(1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        unit, middle = outline.height(), outline.center().y()
        points = [(0.38, 0.02), (0.48, 0.12), (0.66, -0.12)]
        places = [(outline.left() + unit * x, middle + unit * y) for x, y in points]
        for (x1, y1), (x2, y2) in itertools.pairwise(places):
            painter.drawLine(round(x1), round(y1), round(x2), round(y2))
