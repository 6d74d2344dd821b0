# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A picture of the ground that is moved while the map is dragged, and only drawn where it is new."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QColor

    from kzua_app.analysis.map.camera import Camera

QUICK = 0.025
"""A drawing that takes no more seconds than this need not be put off to the end of a gesture."""


class GroundLayer:
    """Keeps what ``draw`` (painter, camera, area in logical pixels) has drawn.

    Panning shifts it by whole device pixels. During a zoom the old picture is stretched, unless
    drawing is quick; ``paint`` then returns False, and is to be called again with ``sharp``.
    """

    def __init__(self, draw: Callable[[QPainter, Camera, QRectF], None]) -> None:
        self._draw = draw
        self._picture = QPixmap()
        self._camera: Camera | None = None
        self._seconds = 0.0

    def forget(self) -> None:
        """Draw all of it anew next time."""
        self._camera = None

    def paint(self, painter: QPainter, camera: Camera, ratio: float, void: QColor, *, sharp: bool) -> bool:
        """Paint the ground for ``camera`` on a device of ``ratio``; False where it is only stretched."""
        known = self._camera
        size = round(camera.width * ratio), round(camera.height * ratio)
        fits = known is not None and size == (self._picture.width(), self._picture.height())
        if known is None or not fits or (sharp and known.scale != camera.scale):
            self._render(camera, ratio, size, void)
        elif known.scale == camera.scale:
            self._shift(known, camera, ratio, void)
        elif self._seconds <= QUICK:
            self._render(camera, ratio, size, void)
        else:
            self._stretch(painter, known, camera, void)
            return False
        painter.drawPixmap(0, 0, self._picture)
        return True

    def _render(self, camera: Camera, ratio: float, size: tuple[int, int], void: QColor) -> None:
        begun = time.perf_counter()
        if size != (self._picture.width(), self._picture.height()):
            self._picture = QPixmap(*size)
        self._picture.setDevicePixelRatio(ratio)
        self._camera = camera
        self._fill(QRect(QPoint(), self._picture.size()), ratio, void)
        self._seconds = time.perf_counter() - begun

    def _shift(self, known: Camera, camera: Camera, ratio: float, void: QColor) -> None:
        step = camera.scale * ratio
        dx, dy = round((known.x - camera.x) * step), round((known.y - camera.y) * step)
        if (dx, dy) == (0, 0):
            return
        width, height = self._picture.width(), self._picture.height()
        self._camera = known.panned(dx / ratio, dy / ratio)
        self._picture.scroll(dx, dy, self._picture.rect())
        across, down = min(abs(dx), width), min(abs(dy), height)
        if across:
            self._fill(QRect(0 if dx > 0 else width - across, 0, across, height), ratio, void)
        if down:
            self._fill(QRect(0, 0 if dy > 0 else height - down, width, down), ratio, void)

    def _fill(self, device: QRect, ratio: float, void: QColor) -> None:
        """Draw the part ``device`` (device pixels) of the picture."""
        if self._camera is None:
            return
        area = QRectF(device.x() / ratio, device.y() / ratio, device.width() / ratio, device.height() / ratio)
        painter = QPainter(self._picture)
        painter.setClipRect(area)
        painter.fillRect(area, void)
        self._draw(painter, self._camera, area)
        painter.end()

    def _stretch(self, painter: QPainter, known: Camera, camera: Camera, void: QColor) -> None:
        frame = QRectF(0, 0, camera.width, camera.height)
        painter.fillRect(frame, void)
        left, top = camera.to_screen(*known.to_plane(0, 0))
        right, bottom = camera.to_screen(*known.to_plane(known.width, known.height))
        painter.drawPixmap(
            QRectF(left, top, right - left, bottom - top), self._picture, QRectF(self._picture.rect())
        )
