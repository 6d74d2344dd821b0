# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the parts of the chart that stay while the pointer moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QPolygonF

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.chart_layout import mark_places
from kzua_app.ui.trade.strokes import STROKES

if TYPE_CHECKING:
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.chart_layout import ChartLayout, LineName
    from kzua_app.ui.trade.words import TradeWords

_FAINT = 0.35
_Align = Qt.AlignmentFlag
_UNCLIPPED = Qt.TextFlag.TextDontClip


class ChartPicture:
    """Axes, lines, marks and names, drawn once for a size, a palette and a language."""

    def __init__(self, layout: ChartLayout, tokens: Tokens, font: QFont, words: TradeWords) -> None:
        self._layout = layout
        self._tokens = tokens
        self._font = font
        self._words = words

    def pixmap(self, size: QSize, ratio: float, unit: str) -> QPixmap:
        """The picture in ``size`` logical pixels; ``unit`` stands over the axis of values."""
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font)
        self._draw_values(painter, unit)
        self._draw_years(painter)
        self._draw_lines(painter)
        for name in self._layout.names:
            self._draw_name(painter, name)
        painter.end()
        return pixmap

    def _draw_values(self, painter: QPainter, unit: str) -> None:
        plot, height = self._layout.plot, painter.fontMetrics().height()
        for tick in self._layout.values:
            painter.setPen(QPen(self._grid(), 1))
            y = round(tick.place) + 0.5
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(self._tokens.muted))
            box = QRectF(0, tick.place - height / 2, plot.left() - Space.S, height)
            painter.drawText(box, _Align.AlignRight | _Align.AlignVCenter | _UNCLIPPED, tick.text)
        painter.drawText(
            QRectF(Space.M, Space.S, plot.right(), height), _Align.AlignLeft | _Align.AlignVCenter, unit
        )

    def _grid(self) -> QColor:
        """The colour of the grid, which stays behind the lines even where edges are as strong as ink."""
        colour = QColor(self._tokens.line)
        if self._tokens.line == self._tokens.ink:
            colour.setAlphaF(_FAINT)
        return colour

    def _draw_years(self, painter: QPainter) -> None:
        plot, height = self._layout.plot, painter.fontMetrics().height()
        base = round(self._layout.zero) + 0.5
        painter.setPen(QPen(QColor(self._tokens.muted), 1.5))
        painter.drawLine(QPointF(plot.left(), base), QPointF(plot.right(), base))
        for tick in self._layout.years:
            painter.setPen(QPen(QColor(self._tokens.muted), 1))
            painter.drawLine(
                QPointF(tick.place, plot.bottom()), QPointF(tick.place, plot.bottom() + Space.XS)
            )
            box = QRectF(tick.place - 50, plot.bottom() + Space.XS + 2, 100, height)
            painter.drawText(box, _Align.AlignHCenter | _Align.AlignTop | _UNCLIPPED, tick.text)

    def _draw_lines(self, painter: QPainter) -> None:
        for one in reversed(self._layout.series):
            painter.setPen(STROKES[one.line].pen(self._tokens))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for segment in one.segments:
                painter.drawPolyline(QPolygonF(list(segment)))
        for line, place in reversed(mark_places(self._layout)):
            STROKES[line].draw_mark(painter, place, self._tokens, 3.0)

    def _draw_name(self, painter: QPainter, name: LineName) -> None:
        stroke = STROKES[name.line]
        stroke.draw_sample(painter, name.sample, self._tokens)
        bold = QFont(self._font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(stroke.colour(self._tokens))
        self._draw_elided(painter, name.subject, self._words.subject(name.line))
        painter.setFont(self._font)
        painter.setPen(QColor(self._tokens.muted))
        self._draw_elided(painter, name.reporter, self._words.reporter(name.line))

    @staticmethod
    def _draw_elided(painter: QPainter, box: QRectF, text: str) -> None:
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
        painter.drawText(box, _Align.AlignLeft | _Align.AlignVCenter | _UNCLIPPED, shown)
