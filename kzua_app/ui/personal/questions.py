# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two questions to the reader: what to do with a damaged file, and with a note that cannot be saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from kzua_app.ui.personal.words import personal_worded

if TYPE_CHECKING:
    from kzua_app.errors import KzuaError
    from kzua_app.store.personal.backups import Backup
    from kzua_app.ui.reading import Reading


class DamagedBox(QMessageBox):
    """Offers the youngest copy, if there is one, or an empty file; the damaged one is kept."""

    chosen = Signal(object)
    """The Path of the copy to go on with, or None to start afresh."""

    def __init__(self, error: KzuaError, backup: Backup | None, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._backup = backup
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("Bookmarks and notes"))
        self.setText(personal_worded(error))
        self.setInformativeText(self._offer(reading))
        self._copy = self.addButton(self.tr("Use the copy"), QMessageBox.ButtonRole.AcceptRole)
        self._copy.setVisible(backup is not None)
        self._afresh = self.addButton(self.tr("Start afresh"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.setDefaultButton(cancel)
        self.buttonClicked.connect(self._choose)

    def _offer(self, reading: Reading) -> str:
        kept = self.tr("In either case the damaged file is kept beside it under another name.")
        if self._backup is None:
            return self.tr("There is no copy of it.") + " " + kept
        formats, backup = reading.formats, self._backup
        text = self.tr("There is a copy of {moment} (bookmarks: {bookmarks}, notes: {notes}).")
        offer = text.format(
            moment=formats.date_and_time(backup.made.astimezone()),
            bookmarks=formats.integer(backup.bookmarks),
            notes=formats.integer(backup.notes),
        )
        return f"{offer} {kept}"

    def _choose(self, button: object) -> None:
        if button is self._copy and self._backup is not None:
            self.chosen.emit(self._backup.path)
        elif button is self._afresh:
            self.chosen.emit(None)


class UnsavedBox(QMessageBox):
    """Asks before the window is closed on notes that could not be saved."""

    def __init__(self, error: KzuaError, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setWindowTitle(self.tr("A note is not saved"))
        self.setText(personal_worded(error))
        self.setInformativeText(self.tr("If you close the window now, what you wrote last is lost."))
        buttons = QMessageBox.StandardButton
        self.setStandardButtons(buttons.Retry | buttons.Discard | buttons.Cancel)
        self.setDefaultButton(buttons.Retry)
