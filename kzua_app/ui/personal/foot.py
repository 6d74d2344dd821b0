# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of the list of bookmarks and notes: what was done, undo, and the buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzua_app.ui.personal.words import personal_worded
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import ScaledLabel

if TYPE_CHECKING:
    from kzua_app.errors import KzuaError


class ListFoot(QWidget):
    """Says what has happened and asks for what is to happen."""

    open_asked = Signal()
    delete_asked = Signal()
    undo_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()
    close_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._told = ScaledLabel(parent=self)
        self._told.hide()
        # made in the order in which Tab goes through them
        self._undo, self._import, self._export = self._button(), self._button(), self._button()
        self._delete, self._open, self._close = self._button(), self._button(), self._button()
        self._undo.hide()
        self._undo.clicked.connect(self.undo_asked)
        self._export.clicked.connect(self.export_asked)
        self._import.clicked.connect(self.import_asked)
        self._delete.clicked.connect(self.delete_asked)
        self._open.clicked.connect(self.open_asked)
        self._close.clicked.connect(self.close_asked)
        self._lay_out()
        self.retranslate()

    def tell(self, sentence: str) -> None:
        """Say what has been done; nothing takes it away again."""
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self._told.setAccessibleName(sentence)

    def tell_failure(self, error: KzuaError) -> None:
        """Say what has not been done, and why."""
        self.tell(personal_worded(error))

    def show_undo(self, *, possible: bool) -> None:
        """Offer to undo, or not."""
        self._undo.setVisible(possible)

    def show_choice(self, *, openable: bool, deletable: bool) -> None:
        """What can be done with the chosen row."""
        self._open.setEnabled(openable)
        self._delete.setEnabled(deletable)

    def show_whole(self, *, exportable: bool, importable: bool) -> None:
        """What can be done with the whole list."""
        self._export.setEnabled(exportable)
        self._import.setEnabled(importable)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate; what was told is told no more, since it was in the other language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.tell("")
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._undo.setText(self.tr("&Undo"))
        self._export.setText(self.tr("E&xport…"))
        self._import.setText(self.tr("&Import…"))
        self._delete.setText(self.tr("&Delete"))
        self._open.setText(self.tr("&Open"))
        self._close.setText(self.tr("&Close"))

    def _button(self) -> QPushButton:
        button = QPushButton(self)
        # Enter belongs to the row that is chosen
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        telling = QHBoxLayout()
        telling.addWidget(self._told, 1)
        telling.addWidget(self._undo)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        for button in (self._import, self._export):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self._delete, self._open, self._close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(telling)
        column.addLayout(buttons)
