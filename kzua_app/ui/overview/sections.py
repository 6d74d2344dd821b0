# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Overview's texts: the lead, history in brief, and where sources disagree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.ui.evidence_lines import DisagreementLine
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.labels import Heading
from kzua_app.ui.widgets.sourced_text import SourcedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.events import Event
    from kzua_app.model.statements import Fact
    from kzua_app.ui.overview.content import OverviewContent
    from kzua_app.ui.reading import Reading


class Statements(QWidget):
    """Statements under one another, each with the button to its sources."""

    chosen = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget, *, factor: float = Scale.TEXT) -> None:
        super().__init__(parent)
        self._reading = reading
        self._factor = factor
        self._records: list[Event | Fact] = []
        self._disputes: dict[str, int] = {}
        self._lines: list[SourcedText] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)

    def show_records(self, records: Sequence[Event | Fact], content: OverviewContent) -> None:
        """Show ``records``, marking those that sources disagree about."""
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._records = list(records)
        self._disputes = {str(record.ref): content.disputes.get(record.ref, 0) for record in records}
        self._lines = [self._line(record) for record in records]
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange):
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        for record, line in zip(self._records, self._lines, strict=True):
            line.set_text(self._sentence(record), self._mark(record), self._hint(record))

    def _sentence(self, record: Event | Fact) -> str:
        title = getattr(record, "title", None)
        if title is None:
            return self._reading.text(record.text)
        return f"{self._reading.date(record.date)} – {self._reading.text(title)}"

    def _mark(self, record: Event | Fact) -> str:
        count = self._reading.formats.integer(len(record.evidence.source_ids))
        badge = contested_badge(self._disputes[str(record.ref)], self._reading.formats)
        return f"[{count}] {badge}" if badge else f"[{count}]"

    def _hint(self, record: Event | Fact) -> str:
        count = len(record.evidence.source_ids)
        return self.tr("Show {count} sources", "", count).format(count=self._reading.formats.integer(count))

    def _line(self, record: Event | Fact) -> SourcedText:
        line = SourcedText(self, factor=self._factor)
        line.sources_asked.connect(lambda ref=record.ref: self.chosen.emit(ref))
        self._column.addWidget(line)
        return line


class Lead(QWidget):
    """The page's title and its first sentences."""

    chosen = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Heading(self, factor=Scale.TITLE)
        self._statements = Statements(reading, self, factor=Scale.LEAD)
        self._statements.chosen.connect(self.chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._statements)
        self.retranslate()

    def show_content(self, content: OverviewContent) -> None:
        """Show the chosen facts."""
        facts = [content.facts[key] for key in content.choice.lead if key in content.facts]
        self._statements.show_records(facts, content)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set the title."""
        self._title.setText(self.tr("Kazakhstan – Ukraine"))


class HistoryCard(Card):
    """The chosen events, by date."""

    chosen = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Heading(self, factor=Scale.LEAD)
        self._statements = Statements(reading, self)
        self._statements.chosen.connect(self.chosen)
        self.column.setSpacing(Space.S)
        self.column.addWidget(self._title)
        self.column.addWidget(self._statements)
        self.column.addStretch(1)
        self.retranslate()

    def show_content(self, content: OverviewContent) -> None:
        """Show the events of history and of the legal basis."""
        keys = {*content.choice.history, *content.choice.legal_events}
        events = sorted((content.events[k] for k in keys if k in content.events), key=lambda e: e.date)
        self._statements.show_records(events, content)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set the title."""
        self._title.setText(self.tr("History in brief"))


class DisputesCard(Card):
    """The chosen disagreements; each opens its page."""

    opened = Signal(object)

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._title = Heading(self, factor=Scale.LEAD)
        self._lines: list[DisagreementLine] = []
        self.column.setSpacing(Space.S)
        self.column.addWidget(self._title)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self.column.addLayout(self._list)
        self.column.addStretch(1)
        self.retranslate()

    def show_content(self, content: OverviewContent) -> None:
        """Show the chosen disagreements."""
        for line in self._lines:
            self._list.removeWidget(line)
            line.deleteLater()
        found = [content.disagreements[k] for k in content.choice.disagreements if k in content.disagreements]
        self._lines = [DisagreementLine(item, self._reading, self) for item in found]
        for line in self._lines:
            line.opened.connect(self.opened)
            self._list.addWidget(line)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set the title."""
        self._title.setText(self.tr("Where sources disagree"))
