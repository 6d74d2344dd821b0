# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the tab shows the drawing, the list, or both."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.chip import Chip


class Mode(StrEnum):
    """What is shown."""

    BOTH = "both"
    TIMELINE = "timeline"
    LIST = "list"


class ModeSwitch(QWidget):
    """Three chips, of which one is checked."""

    mode_chosen = Signal(object)
    """The Mode the user chose."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.chips = {mode: Chip(self) for mode in Mode}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for chip in self.chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # assistive technology toggles where the mouse clicks
        self._group.buttonToggled.connect(self._tell)
        self.retranslate()

    def show_mode(self, mode: Mode) -> None:
        """Check a mode, without saying so."""
        with QSignalBlocker(self._group):
            self.chips[mode].setChecked(True)

    def retranslate(self) -> None:
        """Set every text."""
        self.chips[Mode.BOTH].setText(self.tr("Both"))
        self.chips[Mode.TIMELINE].setText(self.tr("Timeline"))
        self.chips[Mode.LIST].setText(self.tr("List"))
        for chip in self.chips.values():
            chip.updateGeometry()
        self.setAccessibleName(self.tr("What is shown"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self, _chip: QAbstractButton, checked: bool) -> None:
        if checked:
            self.mode_chosen.emit(next(mode for mode, chip in self.chips.items() if chip.isChecked()))
