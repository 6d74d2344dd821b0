# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each line of the chart is drawn: colour, dash and mark, so that colour is never the only sign."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from kzua_app.analysis.trade_lines import Line

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kzua_app.ui.theme.tokens import Tokens

MARK = 3.5
"""Half the width of a mark, in logical pixels."""
SAMPLE = 28.0
"""Width of a sample of the line beside its name."""
_WIDTH = 2.0


@dataclass(frozen=True, slots=True)
class Stroke:
    """The look of a line: the state whose colour it takes, and whether it is the second voice.

    Goods take the colour of where they come from, sums that of who counted. Ukraine's have square
    marks, Kazakhstan's round ones; what the importer counted is dashed and its marks are hollow.
    """

    kazakhstan: bool
    dashed: bool

    def colour(self, tokens: Tokens) -> QColor:
        """The colour of the line."""
        return QColor(tokens.kazakhstan if self.kazakhstan else tokens.ukraine)

    def pen(self, tokens: Tokens) -> QPen:
        """The pen of the line."""
        pen = QPen(self.colour(tokens), _WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if self.dashed else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dashed:
            pen.setDashPattern([3.0, 2.0])
        return pen

    def draw_mark(self, painter: QPainter, place: QPointF, tokens: Tokens, size: float = MARK) -> None:
        """A mark at ``place``, over whatever is there."""
        painter.setPen(QPen(self.colour(tokens), _WIDTH * 0.8))
        painter.setBrush(QColor(tokens.card) if self.dashed else self.colour(tokens))
        box = QRectF(place.x() - size, place.y() - size, 2 * size, 2 * size)
        if self.kazakhstan:
            painter.drawEllipse(box)
        else:
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))

    def draw_sample(self, painter: QPainter, start: QPointF, tokens: Tokens) -> None:
        """A short piece of the line with its mark, to the right of ``start``."""
        painter.setPen(self.pen(tokens))
        painter.drawLine(start, QPointF(start.x() + SAMPLE, start.y()))
        self.draw_mark(painter, QPointF(start.x() + SAMPLE / 2, start.y()), tokens)


STROKES = {
    Line.KZ_TO_UA_BY_KZ: Stroke(kazakhstan=True, dashed=False),
    Line.KZ_TO_UA_BY_UA: Stroke(kazakhstan=True, dashed=True),
    Line.UA_TO_KZ_BY_UA: Stroke(kazakhstan=False, dashed=False),
    Line.UA_TO_KZ_BY_KZ: Stroke(kazakhstan=False, dashed=True),
    Line.TURNOVER_BY_KZ: Stroke(kazakhstan=True, dashed=False),
    Line.TURNOVER_BY_UA: Stroke(kazakhstan=False, dashed=False),
    Line.BALANCE_BY_KZ: Stroke(kazakhstan=True, dashed=False),
    Line.BALANCE_BY_UA: Stroke(kazakhstan=False, dashed=False),
}
