# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that tells what is being seen: how it was made, from which sources, what is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from kzua_app.model.records import RecordRef
from kzua_app.ui.trade.data_notes import data_sets, explanation
from kzua_app.ui.widgets.detail_pane import DetailPane
from kzua_app.ui.widgets.labels import ScaledLabel
from kzua_app.ui.widgets.link_label import Link, LinkLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from kzua_app.analysis.trade_events import EventMark
    from kzua_app.model.trade import TradeYear
    from kzua_app.ui.trade.chart_words import ChartWords


class NotesPage(DetailPane):
    """Notes, the marked events as links, and the data sets with the years they are used for."""

    event_opened = Signal(object)
    """The RecordRef of an event."""

    def __init__(self, words: ChartWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._years: Sequence[TradeYear] = ()
        self._marks: Sequence[EventMark] = ()
        self._shown: Sequence[str] = ()
        self._notes = ScaledLabel(parent=self.inside)
        self._events = LinkLabel(self.inside)
        self._sources = ScaledLabel(parent=self.inside)
        for label in (self._notes, self._events, self._sources):
            self.add(label)
        self._events.linkActivated.connect(lambda target: self.event_opened.emit(RecordRef.parse(target)))
        self.retranslate()

    def show_years(self, years: Sequence[TradeYear], marks: Sequence[EventMark]) -> None:
        """Name the sources of these years, and these events."""
        self._years, self._marks = years, marks
        self.retranslate()

    def show_notes(self, notes: Sequence[str]) -> None:
        """Tell the notes to what the chart shows."""
        self._shown = notes
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Notes and sources"))
        self._notes.setText("\n".join([explanation(), *self._shown]))
        self._sources.setText(data_sets(self._years, self._words.reading))
        reading = self._words.reading
        links = [
            Link(str(mark.event.ref), reading.text(mark.event.title), self._numbered(mark))
            for mark in self._marks
        ]
        self._events.set_links(self.tr("Marked events:"), links, lines=True)
        self._events.setVisible(bool(links))

    def _numbered(self, mark: EventMark) -> str:
        reading = self._words.reading
        return f"{reading.formats.integer(mark.number)} · {reading.date(mark.event.date)} ·"
