# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves what the map shows, as SVG with live text or as PNG."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QRectF, QSaveFile, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMessageBox

from kzua_app.ui.map.lengths import Distances
from kzua_app.ui.save_dialog import documents_folder, save_dialog
from kzua_app.ui.theme.palettes import tokens_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.ui.map.view import MapView
    from kzua_app.ui.reading import Reading

_SHARPER = 2
"""A PNG has so many pixels for each one of the view."""


class MapSaver(QObject):
    """Asks for a file name, then writes; a failure is told."""

    saved = Signal(object)
    """The Path that now holds the map."""

    def __init__(self, view: MapView, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._reading = reading
        self._window = parent
        self._distances = Distances(reading)

    def offer(self) -> None:
        """Ask where to save what is seen now."""
        filters = [self.tr("SVG drawings (*.svg)"), self.tr("PNG images (*.png)")]
        language = self._reading.language
        dialog = save_dialog(self._window, self.tr("Save the map"), documents_folder(), filters, language)
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_suffix(chosen)))
        dialog.selectFile("kazakhstan-ukraine-map.svg")
        dialog.fileSelected.connect(partial(self._save_named))
        dialog.open()

    def save(self, path: Path) -> bool:
        """Write what is seen now; the suffix tells the format. False where it could not be written."""
        camera = self._view.camera
        if camera is None:
            return False
        png = path.suffix.lower() == ".png"
        data = self._png(camera) if png else self._svg(camera)
        file = QSaveFile(str(path))
        written = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == data.size()
        return written and file.commit()

    def _save_named(self, name: str) -> None:
        path = Path(name)
        if self.save(path):
            self.saved.emit(path)
            return
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("The map could not be written to {file}.").format(file=name))
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()

    def _svg(self, camera: Camera) -> QByteArray:
        buffer = QBuffer()
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setResolution(96)
        generator.setSize(QSize(round(camera.width), round(camera.height)))
        generator.setViewBox(QRectF(0, 0, camera.width, camera.height))
        generator.setTitle(self._view.accessibleName())
        generator.setDescription(self._view.accessibleDescription())
        painter = QPainter(generator)
        self._draw(painter, camera, plain=True)
        painter.end()
        return buffer.data()

    def _png(self, camera: Camera) -> QByteArray:
        size = QSize(round(camera.width), round(camera.height)) * _SHARPER
        image = QImage(size, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_SHARPER)
        painter = QPainter(image)
        self._draw(painter, camera, plain=False)
        painter.end()
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(image)
        return buffer.data()

    def _draw(self, painter: QPainter, camera: Camera, *, plain: bool) -> None:
        area = QRectF(0, 0, camera.width, camera.height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(area)
        painter.fillRect(area, QColor(tokens_of(self._view.palette()).window))
        picture = self._view.picture
        picture.draw_ground(painter, camera, area, plain=plain)
        picture.draw_pins(painter, camera, self._view.selected)
        picture.draw_scale(painter, camera)
        picture.draw_caption(painter, camera, (self._distances.borders(), self._distances.credit()))


def _suffix(name_filter: str) -> str:
    return "png" if "*.png" in name_filter else "svg"
