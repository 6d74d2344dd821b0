# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chosen bookmark in full: what it is on, and its note to write on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.model.dates import PartialDate
from kzua_app.ui.personal.note_editor import NoteEditor
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note, ScaledLabel
from kzua_app.ui.widgets.verbatim import mark_verbatim

if TYPE_CHECKING:
    from kzua_app.ui.personal.notebook import Notebook
    from kzua_app.ui.personal.rows import EntryRow, EntryWords
    from kzua_app.ui.reading import Reading


class EntryPane(QWidget):
    """Title, particulars and note; of a record that is gone also when it was seen last."""

    def __init__(self, notebook: Notebook, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._row: EntryRow | None = None
        self._words: EntryWords | None = None
        self._title = ScaledLabel(bold=True, parent=self)
        self._particulars = Note(self)
        self.editor = NoteEditor(notebook, reading, self, grows=False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._title)
        column.addWidget(self._particulars)
        column.addWidget(self.editor, 1)

    def show_row(self, row: EntryRow | None, words: EntryWords) -> None:
        """Show ``row``; None empties the pane."""
        self._row, self._words = row, words
        self.setVisible(row is not None)
        self.editor.show_note(row.entry.record if row else "")
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._tell()

    def _tell(self) -> None:
        row, words = self._row, self._words
        if row is None or words is None:
            return
        seen = row.entry.seen
        self._title.setText(self._reading.text(seen.title) if seen else row.entry.record)
        mark_verbatim(self._title, marked=seen is None)
        self._particulars.setText(" · ".join([words.kind(row), *self._particulars_of(row)]))
        mark_verbatim(self._particulars, marked=seen is None)

    def _particulars_of(self, row: EntryRow) -> list[str]:
        entry, parts = row.entry, []
        if entry.bookmarked is not None:
            since = self._reading.formats.day(entry.bookmarked.astimezone().date())
            parts.append(self.tr("bookmarked on {date}").format(date=since))
        if row.is_gone and entry.seen is not None:
            date = self._reading.date(PartialDate.from_day(entry.seen.date))
            parts.append(self.tr("last seen in the content of {date}").format(date=date))
        elif row.is_gone:
            parts.append(self.tr("not in the content"))
        return parts
