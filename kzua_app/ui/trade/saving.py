# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Saves what the chart shows, as a table or as a picture, and copies it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from kzua_app.ui.save_dialog import documents_folder, save_dialog
from kzua_app.ui.trade.files import csv_bytes, worded_failure, write_whole
from kzua_app.ui.trade.picture_file import PictureFile

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtWidgets import QWidget

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.shown import Shown

_SUFFIXES = ("csv", "svg", "png")


def _empty_data() -> QMimeData:
    """Data that Qt made itself.

    Data made in Python and still in the clipboard when the program ends crashes it: Qt deletes them
    when Python is gone already.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for kind in data.formats():
        data.removeFormat(kind)
    return data


class TradeSaver(QObject):
    """Asks for a file name, then writes; a failure is told and changes nothing."""

    saved = Signal(object)
    """The Path that now holds what was shown."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._window = parent
        self._folder = documents_folder()

    def offer(self, shown: Shown) -> None:
        """Ask where to save ``shown``; the ending decides what is written."""
        filters = [
            self.tr("Tables with notes and sources (*.csv)"),
            self.tr("SVG drawings (*.svg)"),
            self.tr("PNG images (*.png)"),
        ]
        title = self.tr("Save the chart or its figures")
        dialog = save_dialog(self._window, title, self._folder, filters, self._reading.language)
        dialog.setDefaultSuffix(_SUFFIXES[0])
        dialog.filterSelected.connect(
            lambda chosen: dialog.setDefaultSuffix(_SUFFIXES[filters.index(chosen)])
        )
        dialog.selectFile(shown.name)
        dialog.fileSelected.connect(partial(self._save_named, shown))
        dialog.open()

    @staticmethod
    def save(shown: Shown, path: Path) -> None:
        """Write ``shown`` to ``path`` as its ending asks for; raises OSError."""
        suffix = path.suffix.lower()
        if suffix == ".svg":
            data = PictureFile(shown).svg()
        elif suffix == ".png":
            data = PictureFile(shown).png()
        else:
            data = csv_bytes(shown.records)
        write_whole(path, data)

    @staticmethod
    def copy(shown: Shown) -> None:
        """Copy the table that is shown, for spreadsheets and for word processors."""
        data = _empty_data()
        data.setText(shown.table.as_tsv())
        data.setHtml(shown.table.as_html(shown.title))
        QGuiApplication.clipboard().setMimeData(data)

    def _save_named(self, shown: Shown, name: str) -> None:
        path = Path(name)
        try:
            self.save(shown, path)
        except OSError as error:
            self._tell(worded_failure(error, path))
        else:
            self._folder = path.parent
            self.saved.emit(path)

    def _tell(self, words: str) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(words)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()
