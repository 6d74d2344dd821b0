# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How each line of the chart is drawn: colour, dash and mark, so that colour is never the only sign."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from kzua_app.analysis.trade_lines import Line

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kzua_app.ui.theme.tokens import Tokens

MARK = 3.5
"""Half the width of a mark, in logical pixels."""
SAMPLE = 28.0
"""Width of a sample of the line beside its name."""
_WIDTH = 2.0
_SOLID: tuple[float, ...] = ()
_DASHED = (3.0, 2.0)
_DOTTED = (1.0, 1.5)


class Tint(Enum):
    """Which token a line takes its colour from."""

    KAZAKHSTAN = "kazakhstan"
    UKRAINE = "ukraine"
    INK = "ink"
    MUTED = "muted"
    CONTESTED = "contested"

    def colour(self, tokens: Tokens) -> QColor:
        """The colour in a scheme."""
        return QColor(getattr(tokens, self.value))


class Shape(Enum):
    """The outline of a mark, its corners in halves of its width; a circle has none."""

    CIRCLE = ()
    SQUARE = ((-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9))
    DIAMOND = ((0.0, -1.25), (1.25, 0.0), (0.0, 1.25), (-1.25, 0.0))
    TRIANGLE = ((0.0, -1.2), (1.2, 0.95), (-1.2, 0.95))
    DOWN = ((-1.2, -0.95), (1.2, -0.95), (0.0, 1.2))


@dataclass(frozen=True, slots=True)
class Stroke:
    """The look of a line.

    Goods take the colour of where they come from, sums that of who counted, what is reconciled
    a neutral one. The other side's report of the same flow is dashed and has another mark; a mark is
    hollow where its point is doubtful.
    """

    tint: Tint
    shape: Shape
    dash: tuple[float, ...] = _SOLID

    def colour(self, tokens: Tokens) -> QColor:
        """The colour of the line."""
        return self.tint.colour(tokens)

    def pen(self, tokens: Tokens) -> QPen:
        """The pen of the line."""
        pen = QPen(self.colour(tokens), _WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if self.dash else Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dash:
            pen.setDashPattern(self.dash)
        return pen

    def draw_mark(
        self, painter: QPainter, place: QPointF, tokens: Tokens, size: float = MARK, *, hollow: bool = False
    ) -> None:
        """A mark at ``place``, over whatever is there."""
        self.draw_marks(painter, [place], tokens, size, hollow=hollow)

    def draw_marks(
        self,
        painter: QPainter,
        places: Sequence[QPointF],
        tokens: Tokens,
        size: float = MARK,
        *,
        hollow: bool = False,
    ) -> None:
        """Marks at ``places``; all at once, since each stroke drawn by itself takes its time."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        corners = [QPointF(x * size, y * size) for x, y in self.shape.value]
        outline = QPolygonF([*corners, *corners[:1]])
        for place in places:
            if self.shape is Shape.CIRCLE:
                path.addEllipse(place, size, size)
            else:
                path.addPolygon(outline.translated(place))
        painter.setPen(QPen(self.colour(tokens), _WIDTH * 0.8))
        painter.setBrush(QColor(tokens.card) if hollow else self.colour(tokens))
        painter.drawPath(path)

    def draw_sample(self, painter: QPainter, start: QPointF, tokens: Tokens, *, hollow: bool = False) -> None:
        """A short piece of the line with its mark, to the right of ``start``; said points have no line."""
        if self.shape is not Shape.DOWN:
            painter.setPen(self.pen(tokens))
            painter.drawLine(start, QPointF(start.x() + SAMPLE, start.y()))
        self.draw_mark(painter, QPointF(start.x() + SAMPLE / 2, start.y()), tokens, hollow=hollow)


SAID = Stroke(Tint.CONTESTED, Shape.DOWN)
"""What was said of a year, not counted."""

STROKES = {
    Line.KZ_TO_UA_BY_KZ: Stroke(Tint.KAZAKHSTAN, Shape.CIRCLE),
    Line.KZ_TO_UA_BY_UA: Stroke(Tint.KAZAKHSTAN, Shape.DIAMOND, _DASHED),
    Line.UA_TO_KZ_BY_UA: Stroke(Tint.UKRAINE, Shape.SQUARE),
    Line.UA_TO_KZ_BY_KZ: Stroke(Tint.UKRAINE, Shape.TRIANGLE, _DASHED),
    Line.KZ_TO_UA_RECONCILED: Stroke(Tint.KAZAKHSTAN, Shape.CIRCLE),
    Line.KZ_TO_UA_CEPII: Stroke(Tint.KAZAKHSTAN, Shape.DIAMOND, _DOTTED),
    Line.UA_TO_KZ_RECONCILED: Stroke(Tint.UKRAINE, Shape.SQUARE),
    Line.UA_TO_KZ_CEPII: Stroke(Tint.UKRAINE, Shape.TRIANGLE, _DOTTED),
    Line.KZ_TO_UA_GAP: Stroke(Tint.KAZAKHSTAN, Shape.CIRCLE),
    Line.UA_TO_KZ_GAP: Stroke(Tint.UKRAINE, Shape.SQUARE, _DASHED),
}
for _sum in ("turnover", "balance", "share"):
    STROKES[Line(f"{_sum}-by-kz")] = Stroke(Tint.KAZAKHSTAN, Shape.CIRCLE)
    STROKES[Line(f"{_sum}-by-ua")] = Stroke(Tint.UKRAINE, Shape.SQUARE, _DASHED)
    STROKES[Line(f"{_sum}-reconciled")] = Stroke(Tint.INK, Shape.DIAMOND)
    STROKES[Line(f"{_sum}-cepii")] = Stroke(Tint.MUTED, Shape.TRIANGLE, _DOTTED)
