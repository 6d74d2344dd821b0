# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of the lanes, side by side, drawn once and shown at any offset."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from kzua_app.ui.timeline.lane_painter import LanePainter

_WIDTH = 512
_MOST = 24


class Tiles:
    """Pictures for one scene, palette and screen; the oldest are let go."""

    def __init__(self, lanes: LanePainter, height: int, ratio: float) -> None:
        self._lanes = lanes
        self._height = max(height, 1)
        self._ratio = ratio
        self._made: OrderedDict[int, QPixmap] = OrderedDict()

    def draw(self, painter: QPainter, left: int, right: float) -> None:
        """Show what lies between these pixels; the painter's origin is the start of the axis."""
        for number in range(left // _WIDTH, int(right) // _WIDTH + 1):
            painter.drawPixmap(number * _WIDTH, 0, self._tile(number))

    def _tile(self, number: int) -> QPixmap:
        if number not in self._made:
            self._made[number] = self._drawn(number)
            if len(self._made) > _MOST:
                self._made.popitem(last=False)
        self._made.move_to_end(number)
        return self._made[number]

    def _drawn(self, number: int) -> QPixmap:
        pixmap = QPixmap(QSize(_WIDTH, self._height) * self._ratio)
        pixmap.setDevicePixelRatio(self._ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-number * _WIDTH, 0)
        self._lanes.draw(painter, number * _WIDTH, (number + 1) * _WIDTH)
        painter.end()
        return pixmap
