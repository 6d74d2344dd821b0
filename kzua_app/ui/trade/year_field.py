# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A field for a year, typed in either digits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QSpinBox, QWidget

from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading

_DIGITS = 4


class YearField(QSpinBox):
    """Shows the digits of the reading; ``valueChanged`` comes when typing is done, or at each step."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setKeyboardTracking(False)
        self.setCorrectionMode(QAbstractSpinBox.CorrectionMode.CorrectToNearestValue)
        self.setAccelerated(True)
        self._scale()

    def textFromValue(self, value: int) -> str:
        """The year, never grouped."""
        return self._reading.formats.year(value)

    def valueFromText(self, text: str) -> int:
        """The year typed, in any digits."""
        return int(text.strip())

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Digits of any script, four of them."""
        typed = text.strip()
        if typed and (not typed.isdecimal() or len(typed) > _DIGITS):
            return (QValidator.State.Invalid, text, position)
        whole = len(typed) == _DIGITS and self.minimum() <= int(typed) <= self.maximum()
        state = QValidator.State.Acceptable if whole else QValidator.State.Intermediate
        return (state, text, position)

    def fixup(self, text: str) -> str:
        """A year that is none, or out of range, becomes what was there before."""
        del text
        return self.textFromValue(self.value())

    def retranslate(self) -> None:
        """Write the year in the digits of now."""
        self.lineEdit().setText(self.textFromValue(self.value()))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self._scale()

    def _scale(self) -> None:
        self.setFont(scaled_font(Scale.NOTE))
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.3) + Space.XS)
