# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map's data and its shapes as paths, read when first needed and shared by every map of the window."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from kzua_app.analysis.map.camera import Box
from kzua_app.analysis.map.data import MapData, read_map

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kzua_app.analysis.map.data import Outline

OURS = ("KZ", "UA")
WORLD = Box(-28000, -17000, 28500, 9300)
"""The sheet of the map, in units of its plane.

South of it begin borders that this program has no business to decide.
"""
_LEAST_LAKE = 150.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A path on the plane, and the box around it."""

    code: str
    path: QPainterPath
    box: QRectF


@dataclass(frozen=True, slots=True)
class Shapes:
    """Everything that the ground is drawn of; ``regions`` are the neighbours, ``ours`` the two states."""

    regions: tuple[Shape, ...]
    ours: tuple[Shape, ...]
    lakes: tuple[Shape, ...]
    rivers: tuple[Shape, ...]
    lines: tuple[Shape, ...]


class Atlas:
    """Nothing is read until ``data`` or ``shapes`` is asked for."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._ready = False

    @property
    def is_ready(self) -> bool:
        """Whether the shapes have been made."""
        return self._ready

    @cached_property
    def data(self) -> MapData:
        """The map; raises ResourceMissingError where a file is missing."""
        return read_map(self._directory)

    @cached_property
    def shapes(self) -> Shapes:
        """The paths; takes some tens of milliseconds the first time."""
        data = self.data
        regions = _shapes(data.regions, closed=True)
        made = Shapes(
            tuple(shape for shape in regions if shape.code not in OURS),
            tuple(shape for shape in regions if shape.code in OURS),
            tuple(s for s in _shapes(data.lakes, closed=True) if s.box.width() > _LEAST_LAKE),
            _shapes(data.rivers, closed=False),
            tuple(_line(line.points) for line in (data.closest, data.capitals)),
        )
        self._ready = True
        return made

    @cached_property
    def home(self) -> Box:
        """The box around the two states."""
        boxes = [shape.box for shape in self.shapes.ours]
        whole = boxes[0].united(boxes[1])
        return Box(whole.left(), whole.top(), whole.right(), whole.bottom())


def _shapes(outlines: Iterable[Outline], *, closed: bool) -> tuple[Shape, ...]:
    """The outlines as paths; those that lie outside the sheet are left out."""
    sheet = QRectF(WORLD.left, WORLD.top, WORLD.width, WORLD.height)
    shapes = (_shape(outline, closed=closed) for outline in outlines)
    return tuple(shape for shape in shapes if shape.box.intersects(sheet))


def _shape(outline: Outline, *, closed: bool) -> Shape:
    path = QPainterPath()
    for ring in outline.rings():
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in ring]))
        if closed:
            path.closeSubpath()
    return Shape(outline.code, path, path.boundingRect())


def _line(points: Iterable[tuple[float, float]]) -> Shape:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    return Shape("", path, path.boundingRect())
