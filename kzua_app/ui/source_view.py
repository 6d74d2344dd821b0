# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source and a disagreement as the evidence panel shows them, and the citation as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kzua_app.ui.links import LinkButton
from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.widgets.card import ActiveCard, Card
from kzua_app.ui.widgets.labels import Note, ScaledLabel
from kzua_app.ui.widgets.verbatim import mark_verbatim

if TYPE_CHECKING:
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Disagreement
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


def citation(source: Source, reading: Reading) -> str:
    """Author, publisher, original title, date, address: in the order a reader looks for them."""
    parts = [source.author.replace(";", ", "), source.publisher, f"“{source.title.en}”"]
    parts += [reading.date(source.issued), source.url]
    return ", ".join(part for part in parts if part)


class SourceView(Card):
    """One source: kind and publisher, title, dates, language, and its link."""

    def __init__(self, source: Source, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._source = source
        self._reading = reading
        self._kind = Note(self)
        self._title = ScaledLabel(parent=self)
        self._particulars = Note(self)
        self._note = Note(self)
        head = QHBoxLayout()
        head.addWidget(self._kind, 1)
        if source.url:
            head.addWidget(LinkButton(source.url, icons, self), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        for label in (self._title, self._particulars, self._note):
            self.column.addWidget(label)
        # publishers and titles are quoted in the source's own language
        for quoted in (self, self._kind, self._title, self._note):
            mark_verbatim(quoted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        source, reading = self._source, self._reading
        kind = reading.term("source_kind", source.kind)
        self._kind.setText(" · ".join(part for part in (kind, source.publisher) if part))
        self._title.setText(reading.text(source.title) if source.title.bn else source.title.en)
        self._particulars.setText(self._dates())
        self._note.setText(reading.text(source.note))
        self._note.setVisible(bool(source.note))
        self.setAccessibleName(citation(source, reading))

    def _dates(self) -> str:
        source, reading = self._source, self._reading
        issued = reading.date(source.issued) or self.tr("undated")
        accessed = (
            self.tr("read {date}").format(date=reading.date(source.accessed)) if source.accessed else ""
        )
        language = reading.term("language", source.language)
        state = "" if source.availability == "live" else reading.term("availability", source.availability)
        return " · ".join(part for part in (issued, language, accessed, state) if part)


class DisagreementLine(ActiveCard):
    """A disagreement that concerns what is selected; opens its page."""

    opened = Signal(object)

    def __init__(self, disagreement: Disagreement, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._disagreement = disagreement
        self._reading = reading
        self._head = Note(self)
        self._title = ScaledLabel(Scale.TEXT, bold=True, parent=self)
        for label in (self._head, self._title):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.column.addWidget(label)
        self.activated.connect(lambda: self.opened.emit(self._disagreement.ref))
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        count = len(self._disagreement.positions)
        number = self._reading.formats.integer(count)
        self._head.setText("≠ " + self.tr("{count} positions", "", count).format(count=number))
        self._title.setText(self._reading.text(self._disagreement.title))
        self.setAccessibleName(f"{self._head.text()}: {self._title.text()}")
