# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The foot of the window: what is going on, and what can be done with the sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from kzua_app.ui.theme.icons import IconTheme


class Foot(QWidget):
    """A line of text at the left, buttons at the right."""

    def __init__(self, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.state = Note(self)
        self.save = _push_button(self, icons, "save")
        self.save_pictures = _push_button(self, icons, "")
        self.print = _push_button(self, icons, "print")
        self.close_window = _push_button(self, icons, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.state, 1)
        for button in (self.save, self.save_pictures, self.print, self.close_window):
            row.addWidget(button)

    def retranslate(self) -> None:
        """Set every text but the state."""
        self.save.setText(self.tr("&Save as PDF…"))
        self.save_pictures.setText(self.tr("Save pages as &images…"))
        self.print.setText(self.tr("&Print…"))
        self.close_window.setText(self.tr("Close"))


def _push_button(parent: QWidget, icons: IconTheme, icon: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), "", parent)
    button.setAutoDefault(False)  # Enter belongs to the search field
    return button
