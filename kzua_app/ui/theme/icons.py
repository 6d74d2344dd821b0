# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons of one family, drawn for this program, coloured by the palette when painted."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

if TYPE_CHECKING:
    from pathlib import Path


class IconTheme:
    """Makes icons from the SVG files of one directory."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory

    def icon(self, name: str) -> QIcon:
        """The icon ``name``; an empty one if there is no such file."""
        file = self._directory / f"{name}.svg"
        return QIcon(_PaletteIconEngine(file)) if file.is_file() else QIcon()


class _PaletteIconEngine(QIconEngine):
    """Paints an SVG whose strokes are ``currentColor`` in the palette's text colour."""

    def __init__(self, file: Path) -> None:
        super().__init__()
        self._file = file

    def clone(self) -> QIconEngine:
        return _PaletteIconEngine(self._file)

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        colour = _colour(mode, state)
        side = min(rect.width(), rect.height())
        square = QRectF(0, 0, side, side)
        square.moveCenter(QPointF(QRectF(rect).center()))
        QSvgRenderer(QByteArray(_coloured(self._file, colour))).render(painter, square)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        if size.isEmpty():
            return QPixmap()
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def scaledPixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float) -> QPixmap:
        # Qt 6.12 hands over logical pixels (measured); so many would be too few for a fine screen
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap


def _colour(mode: QIcon.Mode, state: QIcon.State) -> str:
    palette = QGuiApplication.palette()
    if mode is QIcon.Mode.Disabled:
        return palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text).name()
    if mode is QIcon.Mode.Selected:
        return palette.color(QPalette.ColorRole.HighlightedText).name()
    role = QPalette.ColorRole.Link if state is QIcon.State.On else QPalette.ColorRole.Text
    return palette.color(role).name()


@lru_cache(maxsize=256)
def _coloured(file: Path, colour: str) -> bytes:
    """The file's SVG with ``currentColor`` replaced."""
    return file.read_bytes().replace(b"currentColor", colour.encode())
