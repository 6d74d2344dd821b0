# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the shapes of the timeline mean."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.analysis.timeline.lanes import Side
from kzua_app.analysis.timeline.spans import Span
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.timeline.brushes import draw_bar, draw_shape, draw_soft_shape
from kzua_app.ui.timeline.rows import line_height
from kzua_app.ui.widgets.drawing import declare_drawing
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading

_SAMPLE = 24


class MarkKey(QWidget):
    """One line, shortened from its end where it is narrow: the shapes, then what is soft."""

    _words: tuple[str, ...] = ()

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setFont(scaled_font(Scale.NOTE))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        declare_drawing(self)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._words = (
            self._reading.country("KZ"),
            self._reading.country("UA"),
            self.tr("both or elsewhere"),
            self.tr("day not known exactly"),
            self.tr("some day in this time"),
        )
        self.setAccessibleName(", ".join(self._words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, line_height(self.font()) + 2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(scaled_font(Scale.NOTE))
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Sample and words, as many as there is room for."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        metrics, x = QFontMetrics(self.font()), float(Space.XS)
        for number, words in enumerate(self._words):
            width = metrics.horizontalAdvance(words)
            if x + _SAMPLE + width > self.width():
                return
            self._draw_sample(painter, number, QRectF(x, 0, _SAMPLE - 6, self.height()))
            painter.setPen(QColor(tokens_of(self.palette()).muted))
            box = QRectF(x + _SAMPLE, 0, width + 4, self.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip), words)
            x += _SAMPLE + width + Space.L

    def _draw_sample(self, painter: QPainter, number: int, box: QRectF) -> None:
        tokens = tokens_of(self.palette())
        middle = QPointF(box.center())
        sides = (Side.KAZAKHSTAN, Side.UKRAINE, Side.BOTH)
        if number < len(sides):
            draw_shape(painter, middle, sides[number], tokens)
        elif number == len(sides):
            draw_soft_shape(painter, middle, Side.BOTH, tokens)
        else:
            draw_bar(painter, box.adjusted(0, 3, 0, -3), Span(0, 10, 3, 3), Side.BOTH, tokens)
