# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart as a picture of its own: title, chart, notes and sources, as SVG or PNG.

An SVG keeps its texts as text, so that they can be searched and read aloud, Bengali too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFont

    from kzua_app.ui.trade.shown import Shown

_SHARPER = 2
"""A PNG has so many pixels for each one of the picture."""
_LEAST = QSize(760, 340)
_MARGIN = Space.XL
_FAR = 100_000.0
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class PictureFile:
    """Draws ``shown`` as large as its chart is on the screen, but not too small to read."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self._chart = shown.chart.size().expandedTo(_LEAST)
        self._tokens = tokens_of(shown.chart.palette())
        self._note = scaled_font(Scale.NOTE)
        self._texts_above: list[tuple[str, QFont, str]] = [
            (shown.title, scaled_font(Scale.LEAD, bold=True), self._tokens.ink),
            (shown.description, self._note, self._tokens.muted),
        ]
        self._texts_below = [(note, self._note, self._tokens.muted) for note in shown.notes]

    @property
    def size(self) -> QSize:
        """Of the whole picture, in logical pixels."""
        width = self._chart.width() + 2 * _MARGIN
        texts = sum(self._height(text, font) for text, font, _ in (*self._texts_above, *self._texts_below))
        height = texts + self._chart.height() + 2 * _MARGIN + 2 * Space.M
        return QSize(width, round(height))

    def svg(self) -> bytes:
        """The picture as a drawing."""
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(96)
        generator.setSize(self.size)
        generator.setViewBox(QRectF(0, 0, self.size.width(), self.size.height()))
        generator.setTitle(self._shown.title)
        generator.setDescription(self._shown.description)
        painter = QPainter(generator)
        self._draw(painter)
        painter.end()
        return bytes(buffer.data().data())

    def png(self) -> bytes:
        """The picture in pixels."""
        image = QImage(self.size * _SHARPER, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARPER)
        painter = QPainter(image)
        self._draw(painter)
        painter.end()
        image.setText("Title", self._shown.title)
        image.setText("Description", self._shown.description)
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return bytes(buffer.data().data())

    def _draw(self, painter: QPainter) -> None:
        size = self.size
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(self._tokens.card))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = self._draw_texts(painter, self._texts_above, float(_MARGIN)) + Space.M
        painter.save()
        painter.translate(_MARGIN, y)
        self._shown.chart.draw_file(painter, self._chart)
        painter.restore()
        self._draw_texts(painter, self._texts_below, y + self._chart.height() + Space.M)

    def _draw_texts(self, painter: QPainter, texts: list[tuple[str, QFont, str]], y: float) -> float:
        """Texts one under the other from ``y`` on; where the last one ends."""
        for text, font, colour in texts:
            height = self._height(text, font)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QRectF(_MARGIN, y, self._chart.width(), height), _WRAPPED, text)
            y += height
        return y

    def _height(self, text: str, font: QFont) -> float:
        room = QRectF(0, 0, self._chart.width(), _FAR)
        return QFontMetricsF(font).boundingRect(room, _WRAPPED, text).height() + Space.XS if text else 0.0
