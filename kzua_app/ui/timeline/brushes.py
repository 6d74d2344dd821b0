# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How events are drawn on the timeline: shapes for sides, soft ends for dates that are no sure day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPen, QPolygonF, QRadialGradient

from kzua_app.analysis.timeline.lanes import Side

if TYPE_CHECKING:
    from kzua_app.analysis.timeline.spans import Span
    from kzua_app.ui.theme.tokens import Tokens

HALO = 8.0
"""By so many pixels an approximate date fades beyond its span; no number of days is claimed by it."""
_RADIUS = 4.5
PALE = 0.2
"""How opaque the field of a bar is."""
_LINE = 3.0


def side_colour(side: Side, tokens: Tokens) -> QColor:
    """Teal for Kazakhstan, amber for Ukraine, the accent for all else."""
    names = {Side.KAZAKHSTAN: tokens.kazakhstan, Side.UKRAINE: tokens.ukraine}
    return QColor(names.get(side, tokens.accent))


def draw_shape(painter: QPainter, middle: QPointF, side: Side, tokens: Tokens) -> None:
    """A disc for Kazakhstan, a square for Ukraine, a lozenge for all else: a day that is sure."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(side_colour(side, tokens))
    _shape(painter, middle, side, _RADIUS)


def draw_soft_shape(painter: QPainter, middle: QPointF, side: Side, tokens: Tokens) -> None:
    """The same without a sure place: hollow, on a spot that fades to both sides."""
    colour = side_colour(side, tokens)
    spot = QRadialGradient(middle, 2.2 * _RADIUS)
    spot.setColorAt(0.0, _faded(colour, 0.75))
    spot.setColorAt(1.0, _faded(colour, 0.0))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(spot))
    painter.drawEllipse(middle, 2.2 * _RADIUS, 1.5 * _RADIUS)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(QColor(tokens.card))
    _shape(painter, middle, side, _RADIUS - 1.0)


def draw_bar(painter: QPainter, box: QRectF, span: Span, side: Side, tokens: Tokens) -> None:
    """A pale field over a line, both fading where the date is not sure; ``box`` is the span's place."""
    colour = side_colour(side, tokens)
    whole = box.adjusted(-HALO, 0, HALO, 0) if span.halo else box
    share = 1.0 / max(whole.width(), 1.0)
    edge = HALO * 2 * share if span.halo else 0.0
    pixels = box.width() / span.days * share
    fade_in = max(edge, span.fade_in * pixels, 0.25 if span.open_start else 0.0)
    fade_out = max(edge, span.fade_out * pixels, 0.25 if span.open_end else 0.0)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(soft(whole, _faded(colour, PALE), fade_in, fade_out))
    painter.drawRect(whole)
    painter.setBrush(soft(whole, colour, fade_in, fade_out))
    painter.drawRect(QRectF(whole.left(), whole.bottom() - _LINE, whole.width(), _LINE))


def soft(box: QRectF, colour: QColor, fade_in: float, fade_out: float) -> QBrush:
    """``colour`` over ``box``, fading over these shares of its width at the left and the right."""
    if fade_in <= 0.0 and fade_out <= 0.0:
        return QBrush(colour)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    gradient.setColorAt(0.0, _faded(colour, 0.0 if fade_in > 0 else colour.alphaF()))
    gradient.setColorAt(min(fade_in, 0.5), colour)
    gradient.setColorAt(max(1.0 - fade_out, 0.5), colour)
    gradient.setColorAt(1.0, _faded(colour, 0.0 if fade_out > 0 else colour.alphaF()))
    return QBrush(gradient)


def _shape(painter: QPainter, middle: QPointF, side: Side, radius: float) -> None:
    if side is Side.KAZAKHSTAN:
        painter.drawEllipse(middle, radius, radius)
    elif side is Side.UKRAINE:
        inside = radius * 0.9
        painter.drawRect(QRectF(middle.x() - inside, middle.y() - inside, 2 * inside, 2 * inside))
    else:
        tips = [(0, -1), (1, 0), (0, 1), (-1, 0)]
        outside = radius * 1.15
        painter.drawPolygon(QPolygonF([middle + QPointF(x * outside, y * outside) for x, y in tips]))


def _faded(colour: QColor, alpha: float) -> QColor:
    faded = QColor(colour)
    faded.setAlphaF(alpha)
    return faded
