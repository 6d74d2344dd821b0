# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small card in the chart that tells the values of one year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from kzua_app.ui.theme.tokens import CORNER, Space
from kzua_app.ui.trade.strokes import SAMPLE, STROKES

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kzua_app.analysis.trade_lines import Line
    from kzua_app.ui.theme.tokens import Tokens

_Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class CardRow:
    """A line's name and its value in the year, as text."""

    line: Line
    name: str
    value: str


class ValueCard:
    """Measured once; drawn where ``place`` put it."""

    def __init__(self, heading: str, rows: tuple[CardRow, ...], font: QFont) -> None:
        self._heading = heading
        self._rows = rows
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.Bold)
        metrics = QFontMetricsF(font)
        self._row = metrics.height() * 1.25
        names = max((metrics.horizontalAdvance(row.name) for row in rows), default=0.0)
        values = max((QFontMetricsF(self._bold).horizontalAdvance(row.value) for row in rows), default=0.0)
        inside = SAMPLE + Space.S + names + Space.L + values
        width = max(inside, QFontMetricsF(self._bold).horizontalAdvance(heading)) + 2 * Space.M
        self.box = QRectF(0, 0, width, self._row * (len(rows) + 1) + 2 * Space.S)

    def place(self, x: float, within: QRectF) -> None:
        """Beside ``x``, on whichever side there is room, inside ``within``."""
        right = x + Space.L
        left = right if right + self.box.width() <= within.right() else x - Space.L - self.box.width()
        self.box.moveTopLeft(QPointF(max(left, within.left()), within.top()))

    def draw(self, painter: QPainter, tokens: Tokens) -> None:
        """The card over whatever is there."""
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(self.box, CORNER, CORNER)
        line = QRectF(self.box).adjusted(Space.M, Space.S, -Space.M, 0)
        line.setHeight(self._row)
        painter.setFont(self._bold)
        painter.setPen(QColor(tokens.ink))
        painter.drawText(line, _Align.AlignLeft | _Align.AlignVCenter, self._heading)
        for row in self._rows:
            line.translate(0, self._row)
            self._draw_row(painter, tokens, row, line)

    def _draw_row(self, painter: QPainter, tokens: Tokens, row: CardRow, line: QRectF) -> None:
        STROKES[row.line].draw_sample(painter, QPointF(line.left(), line.center().y()), tokens)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(self._font)
        name = line.adjusted(SAMPLE + Space.S, 0, 0, 0)
        painter.drawText(name, _Align.AlignLeft | _Align.AlignVCenter, row.name)
        painter.setFont(self._bold)
        painter.drawText(line, _Align.AlignRight | _Align.AlignVCenter, row.value)
