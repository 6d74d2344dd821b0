# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small card in the chart that tells the values of one year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPen

from kzua_app.ui.theme.tokens import CORNER, Space
from kzua_app.ui.trade.strokes import SAMPLE

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kzua_app.ui.theme.tokens import Tokens

_Align = Qt.AlignmentFlag


class Sample(Protocol):
    """The look of what a row is about."""

    def draw_sample(self, painter: QPainter, start: QPointF, tokens: Tokens, *, hollow: bool = False) -> None:
        """A piece of it to the right of ``start``, SAMPLE wide."""


@dataclass(frozen=True, slots=True)
class CardRow:
    """The look of a line or bar, its name and its value in the year, as text."""

    sample: Sample
    name: str
    value: str
    hollow: bool = False


class ValueCard:
    """Measured once; drawn where ``place`` put it."""

    def __init__(
        self, heading: str, rows: tuple[CardRow, ...], remarks: tuple[str, ...], font: QFont
    ) -> None:
        self._heading = heading
        self._rows = rows
        self._remarks = remarks
        self._font = font
        self._bold = QFont(font)
        self._bold.setWeight(QFont.Weight.Bold)
        metrics, bold = QFontMetricsF(font), QFontMetricsF(self._bold)
        self._row = metrics.height() * 1.25
        names = max((metrics.horizontalAdvance(row.name) for row in rows), default=0.0)
        values = max((bold.horizontalAdvance(row.value) for row in rows), default=0.0)
        texts = [metrics.horizontalAdvance(remark) for remark in remarks]
        inside = SAMPLE + Space.S + names + Space.L + values
        width = max(inside, bold.horizontalAdvance(heading), *texts, 0.0) + 2 * Space.M
        self.box = QRectF(0, 0, width, self._row * (len(rows) + len(remarks) + 1) + 2 * Space.S)

    def place(self, x: float, plot: QRectF, width: float) -> None:
        """Beside ``x``: over the plot, on the right if there is room; else as near as ``width`` allows."""
        self.box.setWidth(min(self.box.width(), width - 2 * Space.XS))
        right, left = x + Space.L, x - Space.L - self.box.width()
        if right + self.box.width() > plot.right() and left >= plot.left():
            right = left
        right = min(right, width - Space.XS - self.box.width())
        self.box.moveTopLeft(QPointF(max(right, Space.XS), Space.XS))

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
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.muted))
        for remark in self._remarks:
            line.translate(0, self._row)
            shown = painter.fontMetrics().elidedText(remark, Qt.TextElideMode.ElideRight, int(line.width()))
            painter.drawText(line, _Align.AlignLeft | _Align.AlignVCenter, shown)

    def _draw_row(self, painter: QPainter, tokens: Tokens, row: CardRow, line: QRectF) -> None:
        row.sample.draw_sample(painter, QPointF(line.left(), line.center().y()), tokens, hollow=row.hollow)
        painter.setPen(QColor(tokens.ink))
        painter.setFont(self._font)
        name = line.adjusted(SAMPLE + Space.S, 0, 0, 0)
        painter.drawText(name, _Align.AlignLeft | _Align.AlignVCenter, row.name)
        painter.setFont(self._bold)
        painter.drawText(line, _Align.AlignRight | _Align.AlignVCenter, row.value)
