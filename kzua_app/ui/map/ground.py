# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws land, water, borders and the two lines.

Pens are cosmetic and one device pixel wide: wider ones cost ten times as much on this much outline.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTransform

from kzua_app.ui.map.atlas import WORLD

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QBrush, QColor

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.ui.map.atlas import Shape, Shapes
    from kzua_app.ui.map.dress import MapColours


def draw_ground(painter: QPainter, shapes: Shapes, camera: Camera, area: QRectF, colours: MapColours) -> None:
    """Everything without words, as far as it is in ``area`` (pixels); nothing beyond the sheet."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(transform(camera), combine=True)
    sheet = QRectF(WORLD.left, WORLD.top, WORLD.width, WORLD.height)
    painter.setClipRect(sheet, Qt.ClipOperation.IntersectClip)
    seen = _seen(camera, area).intersected(sheet)
    painter.fillRect(seen, colours.water)
    _draw(painter, shapes.regions, seen, _hair(colours.border), colours.land)
    for shape in shapes.ours:
        _draw(painter, (shape,), seen, _hair(colours.outline), colours.tints[shape.code])
    _draw(painter, shapes.rivers, seen, _hair(colours.river), Qt.BrushStyle.NoBrush)
    _draw(painter, shapes.lakes, seen, _hair(colours.river), colours.water)
    _draw_lines(painter, shapes, colours)
    painter.restore()


def transform(camera: Camera) -> QTransform:
    """From the plane to pixels."""
    x, y = camera.to_screen(0, 0)
    return QTransform(camera.scale, 0, 0, camera.scale, x, y)


def line_pens(colours: MapColours) -> tuple[QPen, QPen]:
    """The pens of the shortest line between the states, and of that between the capitals."""
    return _dashed(colours.state_line, [4, 2.5]), _dashed(colours.capital_line, [1, 3])


def _dashed(colour: QColor, pattern: list[float]) -> QPen:
    pen = QPen(colour, 2)
    pen.setCosmetic(True)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern(pattern)
    return pen


def _hair(colour: QColor) -> QPen:
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    return pen


def _draw(
    painter: QPainter,
    shapes: Iterable[Shape],
    seen: QRectF,
    pen: QPen,
    brush: QColor | QBrush | Qt.BrushStyle,
) -> None:
    painter.setPen(pen)
    painter.setBrush(brush)
    for shape in shapes:
        if shape.box.intersects(seen):
            painter.drawPath(shape.path)


def _draw_lines(painter: QPainter, shapes: Shapes, colours: MapColours) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for shape, pen in zip(shapes.lines, line_pens(colours), strict=True):
        painter.setPen(pen)
        painter.drawPath(shape.path)


def _seen(camera: Camera, area: QRectF) -> QRectF:
    left, top = camera.to_plane(area.left(), area.top())
    right, bottom = camera.to_plane(area.right(), area.bottom())
    # a pixel more, for pens on the edge
    return QRectF(left, top, right - left, bottom - top).adjusted(*(s / camera.scale for s in (-1, -1, 1, 1)))
