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
    from collections.abc import Sequence

    from kzua_app.errors import KzuaError
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


def save_dialog(
    window: QWidget, title: str, folder: Path, filters: Sequence[str], language: Language
) -> QFileDialog:
    """A dialog that asks for the name of a new file; the system's own if it speaks ``language``."""
    dialog = QFileDialog(window, title, str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not system_speaks(language))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(filters)
    return dialog


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


def documents_folder() -> Path:
    """Where the user keeps documents; the home folder if there is no such place."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def system_speaks(language: Language) -> bool:
    """Whether the system's own dialogs speak ``language``; if not, Qt's are the right ones."""
    first = next(iter(QLocale.system().uiLanguages()), "")
    return first.split("-")[0] == language.value
