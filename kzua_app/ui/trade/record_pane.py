# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A column of records that are chosen with a click or the arrow keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.trade.entry_row import EntryRow
from kzua_app.ui.widgets.detail_pane import DetailPane
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.trade.entries import Section


class RecordPane(DetailPane):
    """Tab comes to the row chosen; where none is, to the first."""

    record_chosen = Signal(object)
    """The RecordRef of the row chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._record: RecordRef | None = None
        self._rows: list[EntryRow] = []
        self._wanted: EntryRow | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_in_view)
        bar.actionTriggered.connect(self._leave_view)

    def rows(self) -> tuple[EntryRow, ...]:
        """The rows shown, from the top."""
        return tuple(self._rows)

    def copied(self) -> str:
        """The row with the focus as text; empty where none has it."""
        return next((row.as_text() for row in self._rows if row.hasFocus()), "")

    def mark(self, record: RecordRef | None) -> None:
        """Mark the row of ``record``; nobody is told."""
        self._record = record
        self._wanted = next((row for row in self._rows if row.entry.ref == record), None)
        for row in self._rows:
            row.set_current(current=row is self._wanted)
        if self._wanted is None and self._rows:
            self._rows[0].make_tab_stop()
        self._keep_in_view()

    def empty(self) -> None:
        """Take everything out."""
        self._wanted = None
        self.clear()
        self._rows = []

    def add_section(self, section: Section) -> None:
        """Put a section under what there is."""
        group = QWidget(self.inside)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, Space.S if section.level == 1 else 0, 0, 0)
        column.setSpacing(Space.XS)
        if section.heading:
            heading = Heading(group, factor=Scale.LEAD) if section.level == 1 else Note(group)
            column.addWidget(in_line(heading, section.heading))
        for entry in section.entries:
            row = EntryRow(entry, group)
            row.chosen.connect(self._choose)
            row.stepped.connect(self._step)
            self._rows.append(row)
            column.addWidget(row)
        self.add(group)

    def _choose(self, record: RecordRef) -> None:
        self.mark(record)
        self.record_chosen.emit(record)

    def _step(self, by: int) -> None:
        places = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        if places and 0 <= places[0] + by < len(self._rows):
            row = self._rows[places[0] + by]
            row.setFocus()
            self.ensureWidgetVisible(row)
            self._choose(row.entry.ref)

    def _keep_in_view(self) -> None:
        """Scroll to the row asked for; again when the rows are laid out anew, until the user scrolls."""
        if self._wanted is not None:
            self.ensureWidgetVisible(self._wanted)

    def _leave_view(self) -> None:
        self._wanted = None


def in_line(label: ScaledLabel, text: str) -> ScaledLabel:
    """``label`` with ``text``, in line with the titles of the rows."""
    label.setContentsMargins(Space.M, label.contentsMargins().top(), 0, 0)
    label.setText(text)
    return label
