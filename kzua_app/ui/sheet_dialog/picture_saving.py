# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Save pages as images: one file a page, made in the background."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kzua_app.errors import KzuaError
from kzua_app.sheets.files import page_file_names, write_sheet
from kzua_app.ui.save_dialog import documents_folder, save_dialog
from kzua_app.ui.sheet_dialog.saving import tell_not_saved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.sheets.making import SheetDocument
    from kzua_app.sheets.options import SheetOptions
    from kzua_app.sheets.typesetting import PictureKind
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.sheet_dialog.requests import SheetMaker
    from kzua_app.ui.worker import Worker

_KINDS: Final[tuple[PictureKind, ...]] = ("png", "svg")


class PageImageSaver(QObject):
    """Asks for a file name, then writes the pages; a failure is told."""

    started = Signal()
    ended = Signal(object)
    """The Path of the first page that was written, or None where it failed."""

    def __init__(self, make: SheetMaker, worker: Worker, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._make = make
        self._worker = worker
        self._reading = reading
        self._window = window
        self._folder = documents_folder()
        self._stopped = False

    def stop(self) -> None:
        """Tell nothing more; pages on their way to the disk still get there."""
        self._stopped = True

    def offer(self, options: SheetOptions, document: SheetDocument) -> None:
        """Ask where to save the pages of ``document``, which ``options`` made."""
        filters = [self.tr("PNG pictures (*.png)"), self.tr("SVG drawings (*.svg)")]
        title = self.tr("Save the pages as images")
        dialog = save_dialog(self._window, title, self._folder, filters, self._reading.language)
        dialog.setDefaultSuffix(_KINDS[0])
        dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix(_KINDS[filters.index(chosen)]))
        # with several pages the names get numbers, and whether those are free is asked below
        several = document.page_count > 1
        dialog.setOption(QFileDialog.Option.DontConfirmOverwrite, several)
        dialog.selectFile(Path(document.file_name).stem)
        dialog.fileSelected.connect(partial(self._take_name, options, document.page_count))
        dialog.open()

    def _take_name(self, options: SheetOptions, count: int, name: str) -> None:
        path = Path(name)
        taken = [found for found in page_file_names(path.name, count, _kind_of(path)) if _is_in(path, found)]
        save = partial(self._save, options, path)
        if count > 1 and taken:
            self._ask_to_replace(len(taken), save)
        else:
            save()

    def _ask_to_replace(self, count: int, save: partial[None]) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("Replace files?"))
        sentence = self.tr("{count} of these files are there already. Replace them?", "", count)
        box.setText(sentence.format(count=self._reading.formats.integer(count)))
        replace = box.addButton(self.tr("Replace"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        replace.clicked.connect(save)
        box.finished.connect(box.deleteLater)
        box.open()

    def _save(self, options: SheetOptions, path: Path) -> None:
        self._folder = path.parent
        self.started.emit()
        self._worker.submit(partial(saved_pages, self._make, options, path), self._finish, self._fail)

    def _finish(self, files: Sequence[Path]) -> None:
        if not self._stopped:
            self.ended.emit(files[0])

    def _fail(self, error: Exception) -> None:
        if self._stopped:
            return
        self.ended.emit(None)
        if not isinstance(error, KzuaError):
            raise error
        tell_not_saved(error, self.tr("Not saved"), self._window)


def saved_pages(make: SheetMaker, options: SheetOptions, path: Path) -> list[Path]:
    """Files with the pages of the sheet of ``options``, beside each other; their names begin as ``path``'s.

    Files of these names are replaced. Raises what ``make.pictures`` and ``write_sheet`` raise.
    """
    kind = _kind_of(path)
    pictures = make.pictures(options, kind)
    files = [path.with_name(name) for name in page_file_names(path.name, len(pictures), kind)]
    for file, picture in zip(files, pictures, strict=True):
        write_sheet(picture, file, force=True)
    return files


def _kind_of(path: Path) -> PictureKind:
    return "svg" if path.suffix.lower() == ".svg" else "png"


def _is_in(path: Path, name: str) -> bool:
    return path.with_name(name).exists()
