# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pins: the shape of the head tells the kind, its fill the status, the foot how exact the place is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from kzua_app.analysis.map.camera import Box

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.map.pins import Cluster, Pin
    from kzua_app.ui.map.dress import MapColours

HEAD = 8.0
"""Half the size of a head, in logical pixels."""
LIFT = 21.0
"""How far a head's middle is above its place."""
REACH = 22.0
"""Pins nearer to each other than so many pixels become a cluster."""
_APART = 21.0
_FOLD = 12.0
_BADGE, _BADGE_ACROSS, _BADGE_UP = 8.0, 15.0, 8.0
"""Half the height of the number beside an embassy, and where its middle is."""
_RING, _RING_ON_PLANE = 7.0, 80.0
"""Radius of the ring for a whole city: at least so many pixels, and 8 km on the plane."""


@dataclass(frozen=True, slots=True)
class Head:
    """How a head is drawn: codes of kind and status (empty: only its outline), colours, half its size."""

    kind: str
    status: str
    ink: QColor
    card: QColor
    size: float = HEAD


def heads(cluster: Cluster, x: float, y: float) -> Iterator[tuple[Pin, QPointF]]:
    """The middle of each head of a cluster that is not folded, its place being at ``x``, ``y``."""
    for number, pin in enumerate(cluster.pins):
        yield pin, QPointF(x + (number - (len(cluster.pins) - 1) / 2) * _APART, y - LIFT)


def covered(cluster: Cluster, x: float, y: float) -> Box:
    """What a cluster covers, its middle being at ``x``, ``y``."""
    if cluster.is_folded and cluster.chief is not None:
        return Box(x - HEAD - 2, y - _BADGE_UP - _BADGE - 1, x + _BADGE_ACROSS + _BADGE + 4, y + HEAD + 2)
    if cluster.is_folded:
        return Box(x - _FOLD - 1, y - _FOLD - 1, x + _FOLD + 1, y + _FOLD + 1)
    wide = (len(cluster.pins) - 1) / 2 * _APART + HEAD + 2
    return Box(x - wide, y - LIFT - HEAD - 2, x + wide, y + 4)


def draw_foot(painter: QPainter, pin: Pin, at: QPointF, scale: float, colours: MapColours) -> None:
    """A dot where the building is, a soft ring where only the city is known."""
    colour = colours.state(pin.mission.sending)
    if pin.is_exact:
        draw_spot(painter, at, colour, QColor(colours.tokens.card))
    else:
        draw_soft_ring(painter, at, colour, max(_RING, _RING_ON_PLANE * scale))


def draw_spot(painter: QPainter, at: QPointF, ink: QColor, card: QColor) -> None:
    """A dot: the very place."""
    painter.setPen(QPen(card, 1.5))
    painter.setBrush(ink)
    painter.drawEllipse(at, 4.0, 4.0)


def draw_soft_ring(painter: QPainter, at: QPointF, colour: QColor, radius: float) -> None:
    """A pale disc with a broken edge: somewhere in here."""
    soft = QColor(colour)
    soft.setAlpha(56)
    painter.setBrush(soft)
    pen = QPen(colour, 1)
    pen.setDashPattern([3, 2])
    painter.setPen(pen)
    painter.drawEllipse(at, radius, radius)


def draw_stem(painter: QPainter, head: QPointF, at: QPointF, ink: QColor, card: QColor) -> None:
    """The line from a head to its place."""
    for colour, width in ((card, 4.0), (ink, 2.0)):
        pen = QPen(colour, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(head, at)


def draw_head(painter: QPainter, at: QPointF, head: Head) -> None:
    """A head: square, diamond, triangle or circle; full, half, with a dot, or struck out."""
    path = _shape(head.kind, at, head.size)
    painter.setPen(QPen(head.card, 4.5))
    painter.setBrush(head.card)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(head.ink)
    _fill(painter, path, at, head)
    pen = QPen(head.ink, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    if head.status == "closed":
        reach = head.size * 0.95
        painter.drawLine(at + QPointF(-reach, reach), at + QPointF(reach, -reach))


def _fill(painter: QPainter, path: QPainterPath, at: QPointF, head: Head) -> None:
    """What the status fills of a head."""
    size = head.size
    if head.status == "open":
        painter.drawPath(path)
    elif head.status == "temporary":
        half = QPainterPath()
        half.addRect(QRectF(at.x() - 2 * size, at.y() - 2 * size, 2 * size, 4 * size))
        painter.drawPath(path.intersected(half))
    elif head.status == "unknown":
        painter.drawEllipse(_middle(head.kind, at, size), size * 0.28, size * 0.28)


def draw_ring(painter: QPainter, at: QPointF, colour: QColor, width: float, radius: float) -> None:
    """A ring around what is selected or has the focus."""
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(at, radius, radius)


def draw_fold(
    painter: QPainter, at: QPointF, count: str, colours: MapColours, *, radius: float = _FOLD - 1
) -> None:
    """Several places in one mark: their number in a circle with a second one behind."""
    ink, card = QColor(colours.tokens.ink), QColor(colours.tokens.card)
    painter.setPen(QPen(ink, 1.5))
    painter.setBrush(card)
    painter.drawEllipse(at + QPointF(2.5, -2.5), radius, radius)
    painter.drawEllipse(at, radius, radius)
    painter.drawText(QRectF(at.x() - 20, at.y() - 20, 40, 40), Qt.AlignmentFlag.AlignCenter, count)


def draw_chief(painter: QPainter, at: QPointF, head: Head, more: str) -> None:
    """An embassy that stands for several places: its head, and how many are folded behind it."""
    draw_head(painter, at, head)
    middle = at + QPointF(_BADGE_ACROSS, -_BADGE_UP)
    width = max(painter.fontMetrics().horizontalAdvance(more) + 8.0, 2 * _BADGE)
    box = QRectF(middle.x() - _BADGE, middle.y() - _BADGE, width, 2 * _BADGE)
    painter.setPen(QPen(head.ink, 1.5))
    painter.setBrush(head.card)
    painter.drawRoundedRect(box, _BADGE, _BADGE)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), more)


def _shape(kind: str, at: QPointF, size: float) -> QPainterPath:
    """The outline of a head, the four kinds looking equally large."""
    path = QPainterPath()
    if kind == "embassy":
        side = size * 0.86
        path.addRect(QRectF(at.x() - side, at.y() - side, 2 * side, 2 * side))
    elif kind == "consulate-general":
        path.addPolygon(_polygon(at, [(0, -1.1), (1.1, 0), (0, 1.1), (-1.1, 0)], size))
    elif kind == "temporary-seat":
        path.addPolygon(_polygon(at, [(0, -1.1), (1.1, 0.85), (-1.1, 0.85)], size))
    else:
        path.addEllipse(at, size * 0.92, size * 0.92)
    path.closeSubpath()
    return path


def _middle(kind: str, at: QPointF, size: float) -> QPointF:
    return at + QPointF(0, size * 0.25) if kind == "temporary-seat" else at


def _polygon(at: QPointF, corners: list[tuple[float, float]], size: float) -> QPolygonF:
    return QPolygonF([at + QPointF(x * size, y * size) for x, y in corners])
