# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pane about one year: every figure, what was said, and the goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.trade.entries import EntryWriter
from kzua_app.ui.trade.entry_row import EntryRow
from kzua_app.ui.trade.words import CONTESTED
from kzua_app.ui.widgets.detail_pane import DetailPane
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.entries import Section
    from kzua_app.ui.trade.records import YearRecords
    from kzua_app.ui.trade.words import TradeWords


class YearPane(DetailPane):
    """Rows are chosen with a click or the arrow keys; Tab comes to the one chosen."""

    record_chosen = Signal(object)
    """The RecordRef of a figure, claim or good."""

    def __init__(self, reading: Reading, words: TradeWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._reading = reading
        self._writer = EntryWriter(reading, words)
        self._year: YearRecords | None = None
        self._record: RecordRef | None = None
        self._rows: list[EntryRow] = []
        self._wanted: EntryRow | None = None
        bar = self.verticalScrollBar()
        bar.rangeChanged.connect(self._keep_in_view)
        bar.actionTriggered.connect(self._leave_view)
        self.retranslate()

    def show_year(self, year: YearRecords | None, record: RecordRef | None = None) -> None:
        """Show ``year`` with ``record`` of it chosen."""
        if year is not self._year:
            self._year = year
            self._record = record
            self._refill()
        self._mark(record)

    def retranslate(self) -> None:
        """Write everything anew, keeping the place."""
        self.setAccessibleName(self.tr("The year in detail"))
        place = self.verticalScrollBar().value()
        focused = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        self._refill()
        self._mark(self._record)
        if focused is not None:
            self._rows[focused].setFocus()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def rows(self) -> tuple[EntryRow, ...]:
        """The rows shown, from the top."""
        return tuple(self._rows)

    def copied(self) -> str:
        """The row with the focus as text; empty where none has it."""
        return next((row.as_text() for row in self._rows if row.hasFocus()), "")

    def _refill(self) -> None:
        self._wanted = None
        self.clear()
        self._rows = []
        if self._year is None:
            return
        self._add_head(self._year)
        for section in self._writer.sections(self._year):
            self._add_section(section)
        if not self._year.goods:
            none = self.tr("No trade by kind of goods is known here.")
            self.add(self._label(Note(self.inside), none))

    def _add_head(self, year: YearRecords) -> None:
        self.add(self._label(Heading(self.inside), self._words.year(year.year)))
        if year.contested:
            count = self._reading.formats.integer(year.contested)
            named = self.tr("{count} disagreements name this year", "", year.contested).format(count=count)
            note = self._label(ScaledLabel(Scale.NOTE, parent=self.inside), f"{CONTESTED} {named}")
            note.setForegroundRole(QPalette.ColorRole.BrightText)
            self.add(note)

    def _add_section(self, section: Section) -> None:
        group = QWidget(self.inside)
        column = QVBoxLayout(group)
        column.setContentsMargins(0, Space.S if section.level == 1 else 0, 0, 0)
        column.setSpacing(Space.XS)
        if section.heading:
            heading = Heading(group, factor=Scale.LEAD) if section.level == 1 else Note(group)
            column.addWidget(self._label(heading, section.heading))
        for entry in section.entries:
            row = EntryRow(entry, group)
            row.chosen.connect(self._choose)
            row.stepped.connect(self._step)
            self._rows.append(row)
            column.addWidget(row)
        self.add(group)

    @staticmethod
    def _label(label: ScaledLabel, text: str) -> ScaledLabel:
        """``label`` with ``text``, in line with the titles of the rows."""
        label.setContentsMargins(Space.M, label.contentsMargins().top(), 0, 0)
        label.setText(text)
        return label

    def _choose(self, record: RecordRef) -> None:
        self._mark(record)
        self.record_chosen.emit(record)

    def _step(self, by: int) -> None:
        places = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        if places and 0 <= places[0] + by < len(self._rows):
            row = self._rows[places[0] + by]
            row.setFocus()
            self.ensureWidgetVisible(row)
            self._choose(row.entry.ref)

    def _mark(self, record: RecordRef | None) -> None:
        """Mark the row of ``record``; where there is none, Tab comes to the first."""
        self._record = record
        self._wanted = next((row for row in self._rows if row.entry.ref == record), None)
        for row in self._rows:
            row.set_current(current=row is self._wanted)
        if self._wanted is None and self._rows:
            self._rows[0].make_tab_stop()
        self._keep_in_view()

    def _keep_in_view(self) -> None:
        """Scroll to the row asked for; again when the rows are laid out anew, until the user scrolls."""
        if self._wanted is not None:
            self.ensureWidgetVisible(self._wanted)

    def _leave_view(self) -> None:
        self._wanted = None
