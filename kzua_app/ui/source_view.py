# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source as the evidence panel and the pages of the Evidence tab show it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from kzua_app.ui.links import LinkButton
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.hints import plain_hint
from kzua_app.ui.widgets.labels import Note, ScaledLabel
from kzua_app.ui.widgets.verbatim import mark_verbatim

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.sources import Source
    from kzua_app.model.text import LocalizedText
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

READ = "live"
"""The availability of a source that was read; all others are marked."""


def availability_mark(availability: str) -> str:
    """The sign before the word for a source that could not be read; nothing for one that was."""
    return {READ: "", "dead": "✗ "}.get(availability, "? ")


class SourceView(Card):
    """One source: kind and publisher, title, dates, language, what it says, and its link."""

    export_asked = Signal(object)
    """The source, which is to go into a file."""

    def __init__(
        self,
        source: Source,
        reading: Reading,
        icons: IconTheme,
        parent: QWidget,
        *,
        sayings: Sequence[LocalizedText] = (),
    ) -> None:
        super().__init__(parent)
        self._source = source
        self._reading = reading
        self._sayings = tuple(sayings)
        self._kind = Note(self)
        self._title = ScaledLabel(parent=self)
        self._author = Note(self)
        self._state = ScaledLabel(Scale.NOTE, bold=True, parent=self)
        self._state.setForegroundRole(QPalette.ColorRole.BrightText)
        self._particulars = Note(self)
        self._note = Note(self)
        self._says = [ScaledLabel(Scale.NOTE, parent=self) for _ in self._sayings]
        self._copy = self._copy_button(icons)
        self._lay_out(icons)
        # names and titles are quoted in the source's own language
        for quoted in (self, self._kind, self._author, self._title, self._note):
            mark_verbatim(quoted)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy the source."""
        self._open_menu(event.globalPos())

    def retranslate(self) -> None:
        """Set every text."""
        source, reading = self._source, self._reading
        kind = reading.term("source_kind", source.kind)
        self._kind.setText(" · ".join(part for part in (kind, source.publisher) if part))
        self._title.setText(reading.text(source.title) if source.title.bn else source.title.en)
        self._author.setText(source.author.replace(";", ", "))
        self._author.setVisible(bool(source.author))
        self._particulars.setText(self._dates())
        state = reading.term("availability", source.availability)
        self._state.setText(f"{availability_mark(source.availability)}{state}")
        self._state.setToolTip(plain_hint(reading.explained("availability", source.availability)))
        self._state.setVisible(source.availability != READ)
        self._note.setText(reading.text(source.note))
        self._note.setVisible(bool(source.note))
        for label, saying in zip(self._says, self._sayings, strict=True):
            label.setText(f"≠ {reading.text(saying)}")
        self._copy.setToolTip(self.tr("Copy this source as…"))
        self._copy.setAccessibleName(self.tr("Copy this source as…"))
        self.setAccessibleName(f"{self._kind.text()}, {self._title.text()}")

    def _dates(self) -> str:
        source, reading = self._source, self._reading
        issued = reading.date(source.issued) or self.tr("undated")
        accessed = (
            self.tr("read {date}").format(date=reading.date(source.accessed)) if source.accessed else ""
        )
        parts = (issued, reading.term("language", source.language), accessed)
        return " · ".join(part for part in parts if part)

    def _open_menu(self, place: QPoint) -> None:
        # a menu for each of two hundred sources would be made for nothing
        from kzua_app.ui.citing.menu import CitationMenu, Cited  # noqa: PLC0415

        menu = CitationMenu(lambda: Cited((self._source,)), self._reading, self)
        menu.export_asked.connect(lambda: self.export_asked.emit(self._source))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _copy_button(self, icons: IconTheme) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon("copy"))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.clicked.connect(lambda: self._open_menu(button.mapToGlobal(QPoint(0, button.height()))))
        return button

    def _lay_out(self, icons: IconTheme) -> None:
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._kind, 1)
        head.addSpacing(Space.XS)
        head.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        if self._source.url:
            head.addWidget(LinkButton(self._source.url, icons, self), 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        for label in (self._title, self._state, self._author, self._particulars, *self._says, self._note):
            # a right click on the text is for the menu of the card, as beside it
            label.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
            self.column.addWidget(label)
        self._kind.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
