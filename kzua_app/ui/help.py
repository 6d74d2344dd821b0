# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of keyboard shortcuts (F1)."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzua_app.ui.actions import ActionId, Actions, plain_text
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Heading, ScaledLabel


class ShortcutsDialog(QDialog):
    """Every action that has a key, with it."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._title = Heading(self)
        self._rows = [
            (ScaledLabel(parent=self), ScaledLabel(bold=True, parent=self), a) for a in self._listed()
        ]
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.retranslate()
        self.resize(560, 520)

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._title.setText(self.tr("Keyboard shortcuts"))
        for name, keys, action in self._rows:
            name.setText(plain_text(self._actions[action].text()))
            native = QKeySequence.SequenceFormat.NativeText
            keys.setText(" · ".join(s.toString(native) for s in self._actions[action].shortcuts()))

    def _listed(self) -> list[ActionId]:
        return [action for action in ActionId if self._actions[action].shortcuts()]

    def _lay_out(self) -> None:
        inside = QWidget()
        grid = QGridLayout(inside)
        grid.setVerticalSpacing(Space.S)
        grid.setHorizontalSpacing(Space.XL)
        for number, (name, keys, _action) in enumerate(self._rows):
            grid.addWidget(name, number, 0)
            grid.addWidget(keys, number, 1)
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.addWidget(self._title)
        column.addWidget(area, 1)
        column.addWidget(self._buttons)
