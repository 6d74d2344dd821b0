# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of all bookmarks and notes (Ctrl+B)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from kzua_app.ui.personal.entry_pane import EntryPane
from kzua_app.ui.personal.foot import ListFoot
from kzua_app.ui.personal.rows import STAR, EntryRow, EntryWords, entry_columns
from kzua_app.ui.personal.transfer import Transfer
from kzua_app.ui.personal.words import personal_worded, way_on
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.filter_field import FilterField
from kzua_app.ui.widgets.labels import Heading, Note
from kzua_app.ui.widgets.value_table import ValueTable, ValueTableModel

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzua_app.model.personal import Entry
    from kzua_app.settings import Settings
    from kzua_app.ui.personal.notebook import Notebook
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_CHANGED = 3
"""The column by which the list is sorted at first, the latest on top."""


class BookmarksDialog(QDialog):
    """Everything the reader has, to look through, open, write on, delete, export and import."""

    record_opened = Signal(object)
    mending_asked = Signal()
    """The file is in trouble, and the reader wants it mended."""
    column_state_changed = Signal(str, str)

    def __init__(
        self, notebook: Notebook, settings: Settings, reading: Reading, icons: IconTheme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._notebook = notebook
        self._reading = reading
        self._rows: list[EntryRow] = []
        self._folded: dict[EntryRow, str] = {}
        self._chosen = ""
        self._removed: list[tuple[Entry, ...]] = []
        self._words = EntryWords(reading, self._worded_gone)
        self._title = Heading(self)
        self._field = FilterField(icons, self)
        self._count = Note(self)
        self.model: ValueTableModel[EntryRow] = ValueTableModel(entry_columns(self._words, reading), self)
        self.table = ValueTable("personal", self.model, self)
        self._nothing = EmptyState(self)
        self.pane = EntryPane(notebook, reading, self)
        self.foot = ListFoot(self)
        self.transfer = Transfer(notebook, reading, self)
        self._lay_out()
        self._connect()
        self.table.sortByColumn(_CHANGED, Qt.SortOrder.DescendingOrder)
        self.table.restore_state(settings.columns.get("personal", ""))
        self.retranslate()
        self.table.setFocus()
        self.resize(920, 640)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the record, Delete deletes."""
        in_table = self.focusWidget() is self.table
        if in_table and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        elif in_table and event.key() == Qt.Key.Key_Delete:
            self._delete()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Bookmarks and notes"))
        self._title.setText(self.tr("Bookmarks and notes"))
        self._field.set_hint(self.tr("Filter (Ctrl+F)"))
        self.table.setAccessibleName(self.tr("Bookmarks and notes"))
        self.model.set_titles([STAR, self.tr("Title"), self.tr("Kind"), self.tr("Changed"), self.tr("Note")])
        self._folded.clear()
        self._load()

    def _worded_gone(self, title: str) -> str:
        return self.tr("{title} (no longer in the content)").format(title=title)

    def _connect(self) -> None:
        self._notebook.changed.connect(self._follow)
        self.pane.editor.left.connect(self._load)
        self._notebook.state_changed.connect(self._load)
        self._field.filter_changed.connect(self._narrow)
        self._field.left_downwards.connect(self._go_to_table)
        self.table.selectionModel().selectionChanged.connect(self._choose)
        self.table.doubleClicked.connect(self._open)
        self.table.state_changed.connect(self.column_state_changed)
        self._nothing.asked.connect(self._find_way_on)
        self.transfer.told.connect(self.foot.tell)
        self._notebook.failed.connect(self.foot.tell_failure)
        self.foot.open_asked.connect(self._open)
        self.foot.delete_asked.connect(self._delete)
        self.foot.undo_asked.connect(self._undo)
        self.foot.export_asked.connect(self.transfer.offer_export)
        self.foot.import_asked.connect(self.transfer.offer_import)
        self.foot.close_asked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+F"), self, self._field.take_focus)
        # the editor has its own undo while the cursor is in it
        QShortcut(QKeySequence("Ctrl+Z"), self.table, self._undo, context=Qt.ShortcutContext.WidgetShortcut)

    def _follow(self, _record: str) -> None:
        """Show what has changed; while the reader writes, no row moves and none goes."""
        if not self.pane.editor.text_edit.hasFocus():
            self._load()

    def _load(self) -> None:
        """Read everything anew; what was chosen stays chosen."""
        entries = self._notebook.entries()
        self._rows = [EntryRow(entry, self._notebook.is_gone(entry.record)) for entry in entries]
        self._narrow()

    def _matches(self, row: EntryRow) -> bool:
        """Whether the filter lets ``row`` through; rows are folded when there is a filter first."""
        if row not in self._folded:
            self._folded[row] = self._words.folded(row)
        return self._field.matches(self._folded[row])

    def _narrow(self) -> None:
        chosen = self._chosen
        is_filtered = bool(self._field.text().strip())
        self.model.set_rows([row for row in self._rows if not is_filtered or self._matches(row)])
        number = self.model.find(lambda row: row.entry.record == chosen)
        if number < 0 and self.model.rowCount():
            number = 0
        if number >= 0:
            self.table.select_row(number)
        self._show_state()
        self._choose()

    def _show_state(self) -> None:
        shown, total = self.model.rowCount(), len(self._rows)
        formats = self._reading.formats
        words = self.tr("{shown} of {count} records", "", total)
        self._count.setText(words.format(shown=formats.integer(shown), count=formats.integer(total)))
        self._count.setVisible(bool(total))
        self._field.setVisible(bool(total))
        self._lists.setCurrentWidget(self._filled if shown else self._nothing)
        self._nothing.set_texts(*self._why_nothing())

    def _why_nothing(self) -> tuple[str, str]:
        """What is said where the list would be, and the way on."""
        if self._notebook.trouble is not None:
            return personal_worded(self._notebook.trouble), way_on(self._notebook.trouble)
        if self._rows:
            return self.tr("Nothing matches the filter."), self.tr("Clear the filter")
        how = self.tr(
            "Nothing here yet. Ctrl+D bookmarks what is selected in the window, Ctrl+Shift+N "
            "writes a note on it."
        )
        return how, self.tr("Import…")

    def _choose(self) -> None:
        index = self.table.currentIndex()
        row = self.model.row(index) if self.model.rowCount() and index.isValid() else None
        self._chosen = row.entry.record if row else self._chosen
        self.pane.show_row(row, self._words)
        can_open = row is not None and row.entry.ref is not None and not row.is_gone
        self.foot.show_choice(openable=can_open, deletable=row is not None)
        self.foot.show_whole(exportable=bool(self._rows), importable=self._notebook.is_open)

    def _open(self) -> None:
        row = self.table.selected_row()
        if row is not None and row.entry.ref is not None and not row.is_gone:
            self.record_opened.emit(row.entry.ref)

    def _delete(self) -> None:
        numbers = sorted({index.row() for index in self.table.selectionModel().selectedIndexes()})
        records = [self.model.row(number).entry.record for number in numbers]
        if not records:
            return
        # the row that moves up is the next one chosen
        left = [row.entry.record for row in self.model.rows() if row.entry.record not in records]
        self._chosen = left[min(numbers[0], len(left) - 1)] if left else ""
        self.pane.editor.save()
        removed = self._notebook.remove(records)
        self._load()
        if removed:
            self._removed.append(removed)
            count = self._reading.formats.integer(len(removed))
            self.foot.tell(self.tr("{count} deleted.", "", len(removed)).format(count=count))
            self.foot.show_undo(possible=True)

    def _undo(self) -> None:
        if not self._removed:
            return
        entries = self._removed[-1]
        self._chosen = entries[0].record
        if self._notebook.put_back(entries) is not None:
            self._removed.pop()
            self._load()
            self.foot.tell("")
            self.foot.show_undo(possible=bool(self._removed))

    def _find_way_on(self) -> None:
        if self._notebook.trouble is not None:
            self.mending_asked.emit()
        elif self._rows:
            self._field.clear()
            self._field.take_focus()
        else:
            self.transfer.offer_import()

    def _go_to_table(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _lay_out(self) -> None:
        self._filled = QSplitter(Qt.Orientation.Vertical, self)
        self._filled.addWidget(self.table)
        self._filled.addWidget(self.pane)
        self._filled.setChildrenCollapsible(False)
        self._filled.setSizes([360, 200])
        self._lists = QStackedWidget(self)
        self._lists.addWidget(self._filled)
        self._lists.addWidget(self._nothing)
        narrowing = QHBoxLayout()
        narrowing.addWidget(self._field, 2)
        narrowing.addWidget(self._count)
        narrowing.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._title)
        column.addLayout(narrowing)
        column.addWidget(self._lists, 1)
        column.addWidget(self.foot)
