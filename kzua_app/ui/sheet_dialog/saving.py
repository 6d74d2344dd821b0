# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Save as PDF: the typesetter's own bytes, to where the user says."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kzua_app.errors import SheetWriteError
from kzua_app.sheets.files import write_sheet
from kzua_app.ui.wording import worded

if TYPE_CHECKING:
    from kzua_app.settings import Language
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
        dialog = QFileDialog(self._window, self.tr("Save the fact sheet as PDF"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not system_speaks(self._reading.language))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilters([self.tr("PDF documents (*.pdf)")])
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(document.file_name)
        dialog.fileSelected.connect(partial(self._write, document.pdf))
        dialog.open()

    def _write(self, pdf: bytes, name: str) -> None:
        path = Path(name)
        try:
            write_sheet(pdf, path, force=True)  # the file dialog has asked before replacing a file
        except SheetWriteError as error:
            self._tell(error)
        else:
            self._folder = path.parent
            self.saved.emit(path)

    def _tell(self, error: SheetWriteError) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(worded(error))
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()


def documents_folder() -> Path:
    """Where the user keeps documents; the home folder if there is no such place."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def system_speaks(language: Language) -> bool:
    """Whether the system's own dialogs speak ``language``; if not, Qt's are the right ones."""
    first = next(iter(QLocale.system().uiLanguages()), "")
    return first.split("-")[0] == language.value
