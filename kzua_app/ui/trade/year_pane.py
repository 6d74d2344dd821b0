# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The pane about one year: every figure, what was said, the goods, and what happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPalette

from kzua_app.model.records import RecordKind
from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.trade.entries import EntryWriter
from kzua_app.ui.trade.record_pane import RecordPane, in_line
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzua_app.model.records import RecordRef
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.records import YearRecords
    from kzua_app.ui.trade.words import TradeWords


class YearPane(RecordPane):
    """Figures, claims and goods are chosen here; events lead to the timeline."""

    event_opened = Signal(object)
    """The RecordRef of an event."""

    def __init__(self, reading: Reading, words: TradeWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._reading = reading
        self._writer = EntryWriter(reading, words)
        self._year: YearRecords | None = None
        self.retranslate()

    def show_year(self, year: YearRecords | None, record: RecordRef | None = None) -> None:
        """Show ``year`` with ``record`` of it chosen."""
        if year is not self._year:
            self._year = year
            self._record = record
            self._refill()
        self.mark(record)

    def retranslate(self) -> None:
        """Write everything anew, keeping the place."""
        self.setAccessibleName(self.tr("The year in detail"))
        place = self.verticalScrollBar().value()
        focused = next((number for number, row in enumerate(self._rows) if row.hasFocus()), None)
        self._refill()
        self.mark(self._record)
        if focused is not None:
            self._rows[focused].setFocus()
        QTimer.singleShot(0, self, lambda: self.verticalScrollBar().setValue(place))

    def _choose(self, record: RecordRef) -> None:
        if record.kind is RecordKind.EVENT:
            self.event_opened.emit(record)
        else:
            super()._choose(record)

    def _step(self, by: int) -> None:
        """As usual, but coming to an event does not open it."""
        places = [place for place, row in enumerate(self._rows) if row.hasFocus()]
        target = places[0] + by if places else -1
        if 0 <= target < len(self._rows) and self._rows[target].entry.ref.kind is RecordKind.EVENT:
            self._rows[target].setFocus()
            self.ensureWidgetVisible(self._rows[target])
        else:
            super()._step(by)

    def _refill(self) -> None:
        self.empty()
        if self._year is None:
            return
        self._add_head(self._year)
        for section in self._writer.sections(self._year):
            self.add_section(section)
        if not self._year.goods:
            none = self.tr("No trade by kind of goods is known here.")
            self.add(in_line(Note(self.inside), none))

    def _add_head(self, year: YearRecords) -> None:
        self.add(in_line(Heading(self.inside), self._words.year(year.year)))
        if year.contested:
            badge = contested_badge(year.contested, self._reading.formats)
            note = ScaledLabel(Scale.NOTE, parent=self.inside)
            note = in_line(note, f"{badge} · {self._words.disagreements(year.contested)}")
            note.setForegroundRole(QPalette.ColorRole.BrightText)
            self.add(note)
