# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the reader's own in the evidence panel: the star and the note."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QVBoxLayout, QWidget

from kzua_app.ui.personal.note_editor import NoteEditor
from kzua_app.ui.personal.words import personal_worded, way_on
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from kzua_app.ui.personal.notebook import Notebook
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


class ReaderPart(QWidget):
    """Star and note of the record shown; where the file cannot be used, why not."""

    bookmark_asked = Signal(bool)
    mending_asked = Signal()
    """The file is in trouble, and the reader wants it mended."""

    def __init__(self, notebook: Notebook, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._icons = icons
        self._record = ""
        self._is_note_asked = False
        self._star = self._button("star")
        self._star.setCheckable(True)
        self._add = self._button("note")
        self.editor = NoteEditor(notebook, reading, self, grows=True)
        self._trouble = Note(self)
        self._mend = QPushButton(self)
        self._star.clicked.connect(self.bookmark_asked)
        self._add.clicked.connect(self.write)
        self._mend.clicked.connect(self.mending_asked)
        notebook.changed.connect(self._follow)
        notebook.state_changed.connect(self._show)
        self._lay_out()
        self.retranslate()

    @property
    def record(self) -> str:
        """The record shown (``kind:id``), empty for none."""
        return self._record

    def show_record(self, record: str) -> None:
        """Show what the reader has on ``record``; an empty one shows nothing."""
        if record != self._record:
            # which saves what has been written on the one before
            self.editor.text_edit.clearFocus()
        self._record = record
        self._is_note_asked = False
        self._show()

    def write(self) -> None:
        """Put the cursor into the note."""
        if not self._record or not self._notebook.is_open:
            return
        self._is_note_asked = True
        self._show()
        self.editor.text_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._add.setText(self.tr("Write a note"))
        self._add.setToolTip(self.tr("Write a note on this (Ctrl+Shift+N)"))
        self._show()

    def _follow(self, record: str) -> None:
        if record in ("", self._record):
            self._show()

    def _show(self) -> None:
        is_open, trouble = self._notebook.is_open, self._notebook.trouble
        self.editor.show_note(self._record if is_open else "")
        self.setVisible(bool(self._record) and (is_open or trouble is not None))
        has_note = bool(self._record) and bool(self._notebook.note_text(self._record))
        # a field that has just been emptied is not taken from under the cursor
        shows_note = is_open and (has_note or self._is_note_asked or self.editor.text_edit.hasFocus())
        self._star.setVisible(is_open)
        self._add.setVisible(is_open and not shows_note)
        self.editor.setVisible(shows_note)
        self._trouble.setVisible(trouble is not None)
        self._trouble.setText(personal_worded(trouble) if trouble else "")
        self._mend.setText(way_on(trouble) if trouble else "")
        self._mend.setVisible(bool(self._mend.text()))
        self._show_star()

    def _show_star(self) -> None:
        entry = self._notebook.entry(self._record) if self._record else None
        on = entry is not None and entry.bookmarked is not None
        self._star.setChecked(on)
        self._star.setIcon(self._icons.icon("star-filled" if on else "star"))
        self._star.setText(self.tr("Bookmarked") if on else self.tr("Bookmark"))
        hint = self.tr("Take the bookmark away (Ctrl+D)") if on else self.tr("Bookmark this (Ctrl+D)")
        self._star.setToolTip(hint)

    def _button(self, icon: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._icons.icon(icon))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def _lay_out(self) -> None:
        buttons = FlowLayout()
        buttons.addWidget(self._star)
        buttons.addWidget(self._add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(Space.S)
        column.addLayout(buttons)
        column.addWidget(self.editor)
        column.addWidget(self._trouble)
        column.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeft)
