# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Export to a file and import from one."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from kzua_app.errors import KzuaError
from kzua_app.ui.personal.words import personal_worded
from kzua_app.ui.save_dialog import documents_folder, save_dialog, system_speaks

if TYPE_CHECKING:
    from kzua_app.ui.personal.notebook import Notebook
    from kzua_app.ui.reading import Reading


class Transfer(QObject):
    """Asks for files, then writes or reads them; what it did is ``told``, what failed is shown."""

    told = Signal(str)

    def __init__(self, notebook: Notebook, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._notebook = notebook
        self._reading = reading
        self._window = window
        self._folder = documents_folder()

    def offer_export(self) -> None:
        """Ask where to write everything."""
        title, filters = self.tr("Export bookmarks and notes"), [self._filter()]
        dialog = save_dialog(self._window, title, self._folder, filters, self._reading.language)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"kzua-notes_{dt.datetime.now(dt.UTC).astimezone():%Y-%m-%d}.json")
        dialog.fileSelected.connect(self.write_file)
        dialog.open()

    def offer_import(self) -> None:
        """Ask which file to take in."""
        dialog = QFileDialog(self._window, self.tr("Import bookmarks and notes"), str(self._folder))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not system_speaks(self._reading.language))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self._filter()])
        dialog.setViewMode(QFileDialog.ViewMode.List)
        dialog.fileSelected.connect(self.take_file)
        dialog.open()

    def write_file(self, name: str) -> None:
        """Write everything to the file ``name``."""
        from kzua_app.store.personal.exchange import write_export  # noqa: PLC0415 - when first exported
        from kzua_app.store.personal.times import now  # noqa: PLC0415

        path, entries = Path(name), self._notebook.entries()
        try:
            write_export(entries, path, now())
        except KzuaError as error:
            self._show(self.tr("Not exported"), error)
            return
        self._folder = path.parent
        text = self.tr("{count} records exported to {file}.", "", len(entries))
        self.told.emit(text.format(count=self._reading.formats.integer(len(entries)), file=path.name))

    def take_file(self, name: str) -> None:
        """Take in what is in the file ``name``; the newer of two notes on one record stays."""
        from kzua_app.store.personal.exchange import read_export  # noqa: PLC0415 - when first imported

        try:
            entries = read_export(Path(name))
        except KzuaError as error:
            self._show(self.tr("Not imported"), error)
            return
        self._folder = Path(name).parent
        merge = self._notebook.put_back(entries)
        if merge is not None:
            number = self._reading.formats.integer
            text = self.tr("Imported: {added} added, {changed} changed, {left} left as they were.")
            self.told.emit(
                text.format(added=number(merge.added), changed=number(merge.changed), left=number(merge.left))
            )

    def _filter(self) -> str:
        return self.tr("Bookmarks and notes (*.json)")

    def _show(self, title: str, error: KzuaError) -> None:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(title)
        box.setText(personal_worded(error))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box.setStandardButtons(QMessageBox.StandardButton.Ok)
        box.open()
