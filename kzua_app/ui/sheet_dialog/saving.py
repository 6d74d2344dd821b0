# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Save as PDF: the typesetter's own bytes, to where the user says."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from kzua_app.errors import SheetWriteError
from kzua_app.sheets.files import write_sheet
from kzua_app.ui.save_dialog import documents_folder, save_dialog
from kzua_app.ui.wording import worded

if TYPE_CHECKING:
    from kzua_app.errors import KzuaError
    from kzua_app.sheets.making import SheetDocument
    from kzua_app.ui.reading import Reading


class SheetSaver(QObject):
    """Asks for a file name, then writes; a failure is told and changes nothing."""

    saved = Signal(object)
    """The Path that now holds the sheet."""

    def __init__(self, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._window = window
        self._folder = documents_folder()

    def offer(self, document: SheetDocument) -> None:
        """Ask where to save ``document``, under its own name in the documents folder at first."""
        title, filters = self.tr("Save the fact sheet as PDF"), [self.tr("PDF documents (*.pdf)")]
        dialog = save_dialog(self._window, title, self._folder, filters, self._reading.language)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(document.file_name)
        dialog.fileSelected.connect(partial(self._write, document.pdf))
        dialog.open()

    def _write(self, pdf: bytes, name: str) -> None:
        path = Path(name)
        try:
            write_sheet(pdf, path, force=True)  # the file dialog has asked before replacing a file
        except SheetWriteError as error:
            tell_not_saved(error, self.tr("Not saved"), self._window)
        else:
            self._folder = path.parent
            self.saved.emit(path)


def tell_not_saved(error: KzuaError, title: str, window: QWidget) -> None:
    """Say what stood in the way; the window stays as it is."""
    box = QMessageBox(window)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(title)
    box.setText(worded(error))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
