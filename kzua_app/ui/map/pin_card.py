# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card beside the pin that is pointed at or reached with the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, Qt

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.card import Card
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

_WIDTH = 260
_AWAY = 20


class PinCard(Card):
    """Title and lines; lets the pointer through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._map = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._title = ScaledLabel(bold=True, parent=self)
        self._lines = Note(self)
        self.column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self.column.addWidget(self._title)
        self.column.addWidget(self._lines)
        for label in (self._title, self._lines):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.hide()

    def show_at(self, at: QPointF, title: str, lines: tuple[str, ...]) -> None:
        """Show these words beside ``at``, inside the parent."""
        self._title.setText(title)
        self._lines.setText("\n".join(lines))
        frame = self._map.rect()
        width = min(_WIDTH, max(frame.width() - 2 * Space.S, 1))
        self.resize(width, max(self.heightForWidth(width), self.minimumSizeHint().height()))
        left = at.x() + _AWAY
        if left + width > frame.width() - Space.S:
            left = at.x() - _AWAY - width
        highest = max(frame.width() - width - Space.S, Space.S)
        top = min(max(at.y() - self.height() / 2, Space.S), max(frame.height() - self.height() - Space.S, 0))
        self.move(QPoint(round(min(max(left, Space.S), highest)), round(top)))
        self.show()
        self.raise_()

    def text(self) -> str:
        """What it says."""
        return f"{self._title.text()}\n{self._lines.text()}"
