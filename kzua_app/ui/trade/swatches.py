# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How the bars of the goods chart are filled: by who counted, and solid, hatched or empty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPen

from kzua_app.analysis.trade_goods import Side
from kzua_app.ui.trade.strokes import SAMPLE, Tint

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kzua_app.ui.theme.tokens import Tokens

_SAMPLE_HEIGHT = 11.0


class Part(Enum):
    """What a piece of a bar stands for."""

    FUEL = "fuel"
    OTHER = "other"
    UNDIVIDED = "undivided"


_FILLS = {
    (Part.FUEL, Side.KAZAKHSTAN): Qt.BrushStyle.SolidPattern,
    (Part.FUEL, Side.UKRAINE): Qt.BrushStyle.SolidPattern,
    (Part.OTHER, Side.KAZAKHSTAN): Qt.BrushStyle.BDiagPattern,
    (Part.OTHER, Side.UKRAINE): Qt.BrushStyle.FDiagPattern,
}


@dataclass(frozen=True, slots=True)
class Swatch:
    """The fill of ``part`` as ``side`` counts it."""

    part: Part
    side: Side

    def draw_box(self, painter: QPainter, box: QRectF, tokens: Tokens) -> None:
        """A piece of a bar."""
        tint = Tint.KAZAKHSTAN if self.side is Side.KAZAKHSTAN else Tint.UKRAINE
        colour = tint.colour(tokens)
        fill = _FILLS.get((self.part, self.side))
        painter.fillRect(box, QColor(tokens.card))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(QBrush(colour, fill) if fill is not None else Qt.BrushStyle.NoBrush)
        painter.drawRect(box)

    def draw_sample(self, painter: QPainter, start: QPointF, tokens: Tokens, *, hollow: bool = False) -> None:
        """A short bar, for a legend or a card."""
        del hollow
        box = QRectF(start.x() + SAMPLE / 2 - _SAMPLE_HEIGHT, 0, 2 * _SAMPLE_HEIGHT, _SAMPLE_HEIGHT)
        box.moveTop(start.y() - _SAMPLE_HEIGHT / 2)
        self.draw_box(painter, box, tokens)
