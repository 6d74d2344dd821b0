# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves the visible part of the timeline as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMessageBox, QWidget

from kzua_app.ui.save_dialog import documents_folder, save_dialog

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.graphic import TimelineGraphic

_TIMES = 2.0
"""So many pixels for each on the screen, for a PNG that can be printed."""


class PictureSaver(QObject):
    """Asks for a file and writes what ``graphic`` shows into it."""

    def __init__(self, graphic: TimelineGraphic, reading: Reading) -> None:
        super().__init__(graphic)
        self._graphic = graphic
        self._reading = reading

    def ask_and_save(self) -> None:
        """Let the user choose a file; its ending decides what is written."""
        filters = [self.tr("Picture that scales (*.svg)"), self.tr("Picture in pixels (*.png)")]
        title = self.tr("Save the timeline as a picture")
        dialog = save_dialog(self._parent(), title, documents_folder(), filters, self._reading.language)
        dialog.setDefaultSuffix("svg")
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix("png" if "*.png" in chosen else "svg")
        )
        dialog.selectFile("timeline.svg")
        dialog.fileSelected.connect(lambda name: self._save_or_tell(Path(name)))
        dialog.open()

    def save(self, file: Path) -> None:
        """Write ``file``: PNG by its ending, else SVG; raises OSError where that cannot be done."""
        size = self._graphic.viewport().size()
        written = self._save_png(file, size) if file.suffix.lower() == ".png" else self._save_svg(file, size)
        if not written:
            raise OSError(str(file))

    def _save_png(self, file: Path, size: QSize) -> bool:
        image = QImage(size * _TIMES, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(_TIMES)
        painter = QPainter(image)
        self._graphic.draw_file(painter, size)
        painter.end()
        return image.save(str(file))

    def _save_svg(self, file: Path, size: QSize) -> bool:
        generator = QSvgGenerator()
        generator.setFileName(str(file))
        generator.setSize(size)
        generator.setViewBox(self._graphic.viewport().rect())
        generator.setTitle(self._graphic.accessibleName())
        generator.setDescription(self._graphic.accessibleDescription())
        painter = QPainter()
        if not painter.begin(generator):
            return False
        self._graphic.draw_file(painter, size)
        return painter.end()

    def _save_or_tell(self, file: Path) -> None:
        try:
            self.save(file)
        except OSError:
            words = self.tr("The picture could not be saved to {path}.").format(path=file)
            box = QMessageBox(QMessageBox.Icon.Warning, "", words, parent=self._parent())
            box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            box.open()

    def _parent(self) -> QWidget:
        return self._graphic.window()
