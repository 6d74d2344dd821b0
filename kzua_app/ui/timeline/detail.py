# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The selected event in full."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.detail_pane import DetailPane
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel
from kzua_app.ui.widgets.link_label import Link, LinkLabel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.events import Event
    from kzua_app.model.statements import Disagreement
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


class EventDetail(DetailPane):
    """Date, title, text, note, and links to whom and what the event names."""

    record_opened = Signal(object)

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._event: Event | None = None
        self._related: tuple[Event, ...] = ()
        self._disagreements: tuple[Disagreement, ...] = ()
        self._card = Card(self.inside)
        self._category = Note(self._card)
        self._title = Heading(self._card)
        self._date = ScaledLabel(Scale.LEAD, muted=True, parent=self._card)
        self._text = ScaledLabel(parent=self._card)
        self._note = Note(self._card)
        self._links = [self._link_label() for _ in range(4)]
        self._copy = self._copy_button(icons)
        self._lay_out()
        self.retranslate()

    def show_event(self, event: Event, related: Sequence[Event], disputes: Sequence[Disagreement]) -> None:
        """Show ``event``, with the events and the disagreements it belongs to."""
        self._event, self._related, self._disagreements = event, tuple(related), tuple(disputes)
        self.verticalScrollBar().setValue(0)
        self._fill()

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Selected event"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy date, title and text"))
        self._fill()

    def as_text(self) -> str:
        """The event as plain text; empty where none is selected."""
        event, reading = self._event, self._reading
        if event is None:
            return ""
        head = f"{reading.date(event.date)} · {reading.text(event.title)}"
        lines = [head, reading.text(event.text), reading.text(event.note)]
        return "\n".join(line for line in lines if line)

    def _fill(self) -> None:
        if self._event is None:
            return
        event, reading = self._event, self._reading
        confidence = reading.term("confidence", event.evidence.confidence)
        self._category.setText(f"{reading.term('event_category', event.category)} · {confidence}")
        self._title.setText(reading.text(event.title))
        self._date.setText(reading.date(event.date))
        self._text.setText(reading.text(event.text))
        self._note.setText(reading.text(event.note))
        self._note.setVisible(bool(event.note))
        self._fill_links(event)

    def _fill_links(self, event: Event) -> None:
        people, places, related, disputes = self._links
        reading = self._reading
        named = [_link(RecordRef(RecordKind.PERSON, p.id), reading.text(p.name)) for p in event.people]
        located = [
            _link(RecordRef(RecordKind.PLACE, p.id), reading.place(p, event.date)) for p in event.places
        ]
        others = [_link(e.ref, reading.text(e.title), f"{reading.date(e.date)} ·") for e in self._related]
        contested = [_link(dispute.ref, reading.text(dispute.title)) for dispute in self._disagreements]
        _set_links(people, self.tr("People:"), named)
        _set_links(places, self.tr("Places:"), located)
        _set_links(related, self.tr("Related events:"), others, lines=True)
        badge = contested_badge(len(contested), reading.formats)
        _set_links(disputes, f"{badge} " + self.tr("Sources disagree:"), contested, lines=True)

    def _open(self, target: str) -> None:
        self.record_opened.emit(RecordRef.parse(target))

    def _link_label(self) -> LinkLabel:
        label = LinkLabel(self._card)
        label.linkActivated.connect(self._open)
        return label

    def _copy_button(self, icons: IconTheme) -> QToolButton:
        button = QToolButton(self._card)
        button.setIcon(icons.icon("copy"))
        button.setIconSize(QSize(16, 16))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.as_text()))
        return button

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._category, 1)
        head.addWidget(self._copy)
        column = self._card.column
        column.setSpacing(Space.S)
        column.addLayout(head)
        for widget in (self._title, self._date, self._text, self._note, *self._links):
            column.addWidget(widget)
        self.add(self._card)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


def _link(ref: RecordRef, text: str, before: str = "") -> Link:
    return Link(str(ref), text, before)


def _set_links(label: LinkLabel, before: str, links: Sequence[Link], *, lines: bool = False) -> None:
    """Show ``links`` in ``label``; without any, the label is not shown."""
    label.set_links(before, links, lines=lines)
    label.setVisible(bool(links))
