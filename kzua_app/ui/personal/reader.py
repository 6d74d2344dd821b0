# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the reader's bookmarks and notes into the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from kzua_app.errors import KzuaError, StoreDamagedError
from kzua_app.ui.actions import ActionId
from kzua_app.ui.personal.notebook import Notebook
from kzua_app.ui.personal.reader_part import ReaderPart
from kzua_app.ui.personal.words import personal_worded

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.personal.dialog import BookmarksDialog
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.window import MainWindow
    from kzua_app.ui.worker import Worker


class Reader(QObject):
    """Owns the notebook; wires it to the evidence panel, the menu and the list of all."""

    column_state_changed = Signal(str, str)

    def __init__(
        self, path: Path, window: MainWindow, reading: Reading, icons: IconTheme, worker: Worker
    ) -> None:
        super().__init__(window)
        self._window = window
        self._reading = reading
        self._icons = icons
        self.notebook = Notebook(path, worker, self)
        self.part = ReaderPart(self.notebook, reading, icons, window)
        self._list: BookmarksDialog | None = None
        self._may_lose = False
        window.evidence.add_reader_part(self.part)
        self._connect()
        self._show_record(window.evidence.shown)

    def show_reference(self, reference: Reference) -> None:
        """Take what records are called from ``reference``."""
        self.notebook.show_reference(reference)

    def show_list(self, settings: Settings) -> None:
        """Show the list of all bookmarks and notes, or bring it to the front."""
        self.notebook.open()
        if self._list is None:
            self._list = self._made_list(settings)
        self._list.show()
        # as the window's own dialog it is always above it
        self._list.activateWindow()

    def may_close(self) -> bool:
        """Save what is being written; False where that fails, and the user is asked then."""
        self.part.editor.save()
        if self._list is not None:
            self._list.pane.editor.save()
        if self._may_lose or self.notebook.save_drafts():
            return True
        self._ask()
        return False

    def close(self) -> None:
        """Let go of the file."""
        self.notebook.close()

    def _connect(self) -> None:
        actions = self._window.actions_by_id
        self._window.evidence.record_changed.connect(self._show_record)
        self._window.may_close = self.may_close
        actions[ActionId.BOOKMARK].triggered.connect(self._bookmark)
        actions[ActionId.NOTE].triggered.connect(self._write_note)
        self.part.bookmark_asked.connect(self._bookmark)
        self.part.mending_asked.connect(self._mend)
        self.notebook.changed.connect(self._show_actions)
        self.notebook.state_changed.connect(self._show_state)
        self.notebook.failed.connect(self._tell)
        # another window may have written something while this one was not looked at
        focus = QGuiApplication.instance()
        if isinstance(focus, QGuiApplication):
            focus.focusWindowChanged.connect(self._look_again)

    def _show_record(self, ref: RecordRef | None) -> None:
        if ref is not None:
            self.notebook.open()
        self.part.show_record(str(ref) if ref else "")
        self._show_actions()

    def _show_state(self) -> None:
        self._show_actions()
        # any other trouble is told in the panel; this one is the reader's to settle
        if isinstance(self.notebook.trouble, StoreDamagedError):
            self._tell(self.notebook.trouble)

    def _show_actions(self, _record: str = "") -> None:
        record, actions = self.part.record, self._window.actions_by_id
        usable = bool(record) and self.notebook.is_open
        entry = self.notebook.entry(record) if usable else None
        for action in (ActionId.BOOKMARK, ActionId.NOTE):
            actions[action].setEnabled(usable)
        actions[ActionId.BOOKMARK].setChecked(entry is not None and entry.bookmarked is not None)

    def _bookmark(self, on: bool) -> None:
        if self.part.record:
            self.notebook.set_bookmark(self.part.record, on=on)

    def _write_note(self) -> None:
        self._window.actions_by_id[ActionId.EVIDENCE].setChecked(True)
        self.part.write()

    def _look_again(self, window: object) -> None:
        if window is not None:
            self.notebook.look_again()

    def _tell(self, error: KzuaError) -> None:
        self._window.banner.tell(personal_worded(error), self.tr("Close this message"))

    def _made_list(self, settings: Settings) -> BookmarksDialog:
        from kzua_app.ui.personal.dialog import BookmarksDialog  # noqa: PLC0415 - when first asked for

        made = BookmarksDialog(self.notebook, settings, self._reading, self._icons, self._window)
        made.record_opened.connect(self._window.open_record)
        made.mending_asked.connect(self._mend)
        made.column_state_changed.connect(self.column_state_changed)
        made.finished.connect(self._forget_list)
        return made

    def _forget_list(self) -> None:
        self._list = None

    def _mend(self) -> None:
        """Ask what to do with a damaged file; with any other, just try again."""
        from kzua_app.store.personal.backups import youngest_backup  # noqa: PLC0415 - as good as never needed
        from kzua_app.ui.personal.questions import DamagedBox  # noqa: PLC0415

        if isinstance(self.notebook.trouble, StoreDamagedError):
            backup = youngest_backup(self.notebook.path)
            box = DamagedBox(self.notebook.trouble, backup, self._reading, self._window)
            box.chosen.connect(self._start_from)
            box.open()
        else:
            self.notebook.open_again()

    def _start_from(self, backup: Path | None) -> None:
        try:
            aside = self.notebook.start_from(backup)
        except KzuaError as error:
            self._tell(error)
            return
        if aside is not None:
            text = self.tr("The damaged file is kept as {path}.").format(path=aside)
            self._window.banner.tell(text, self.tr("Close this message"))

    def _ask(self) -> None:
        """Ask what to do with notes that cannot be saved, before the window is closed on them."""
        from kzua_app.ui.personal.questions import UnsavedBox  # noqa: PLC0415 - as good as never needed

        error = self.notebook.why_not_saved()
        if error is not None and self._window.findChild(UnsavedBox) is None:
            box = UnsavedBox(error, self._window)
            box.finished.connect(self._close_after)
            box.open()

    def _close_after(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Discard:
            self._may_lose = True
        if answer in (QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Retry):
            self._window.close()
