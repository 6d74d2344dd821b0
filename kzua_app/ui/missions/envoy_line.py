# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One term of office in the detail pane; choosing it shows who says so."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.ui.missions.rows import envoy_ref
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import CORNER, Space
from kzua_app.ui.widgets.card import ActiveCard
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.model.missions import Envoy
    from kzua_app.ui.missions.words import MissionWords
    from kzua_app.ui.reading import Reading


class EnvoyLine(ActiveCard):
    """Name, rank, term and note of an envoy; the chosen one has a bar at its edge."""

    chosen = Signal(object)
    """The RecordRef of the term of office."""

    def __init__(self, envoy: Envoy, words: MissionWords, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.envoy = envoy
        self._words = words
        self._reading = reading
        self._current = False
        self._name = ScaledLabel(bold=True, parent=self)
        self._rank = Note(self)
        self._term = ScaledLabel(parent=self)
        self._note = Note(self)
        for label in (self._name, self._rank, self._term, self._note):
            # a press is for the card; the text is copied by Copy
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            self.column.addWidget(label)
        self.column.setSpacing(Space.XS // 2)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.activated.connect(partial(self.chosen.emit, envoy_ref(envoy)))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text; the pane it is in says when."""
        self._name.setText(self._words.person(self.envoy))
        self._rank.setText(self._words.rank(self.envoy))
        self._term.setText(self._words.term(self.envoy))
        note = self._reading.text(self.envoy.note)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.setAccessibleName(f"{self._name.text()}, {self._rank.text()}, {self._term.text()}")

    def set_current(self, *, current: bool) -> None:
        """Mark the line as the one whose sources are shown."""
        self._current = current
        self.update()

    @property
    def is_current(self) -> bool:
        """Whether it is marked."""
        return self._current

    def text(self) -> str:
        """The line as plain text."""
        labels = (self._name, self._rank, self._term)
        first = ", ".join(label.text() for label in labels)
        return "\n".join(part for part in (first, self._note.text()) if part)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card, and its bar."""
        super().paintEvent(event)
        if not self._current:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QPainterPath()
        card.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)
        painter.setClipPath(card)
        painter.fillRect(0, 0, Space.XS + 1, self.height(), tokens_of(self.palette()).accent)
