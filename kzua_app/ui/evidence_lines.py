# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A line of the evidence panel that opens a page: what all have in common, and disagreements."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal

from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.widgets.card import ActiveCard
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from kzua_app.model.statements import Disagreement
    from kzua_app.ui.reading import Reading


class EvidenceLine(ActiveCard):
    """A small line over a text; both set anew when the language changes."""

    opened = Signal(object)

    def __init__(self, parent: QWidget, *, bold: bool) -> None:
        super().__init__(parent)
        self._head = Note(self)
        self._text = ScaledLabel(Scale.TEXT if bold else Scale.NOTE, bold=bold, parent=self)
        for label in (self._head, self._text):
            # a press is for the card
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.column.addWidget(label)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        raise NotImplementedError

    def set_texts(self, head: str, text: str) -> None:
        """Show the line, and name it for those who cannot see it."""
        self._head.setText(head)
        self._text.setText(text)
        self.setAccessibleName(f"{head}: {text}")


class DisagreementLine(EvidenceLine):
    """A disagreement that concerns what is selected."""

    def __init__(self, disagreement: Disagreement, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent, bold=True)
        self._disagreement = disagreement
        self._reading = reading
        self.activated.connect(lambda: self.opened.emit(self._disagreement.ref))
        self.retranslate()

    def retranslate(self) -> None:
        """How many positions there are, and on what."""
        count = len(self._disagreement.positions)
        number = self._reading.formats.integer(count)
        head = "≠ " + self.tr("{count} positions", "", count).format(count=number)
        self.set_texts(head, self._reading.text(self._disagreement.title))
