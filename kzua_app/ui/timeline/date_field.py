# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where one types a date to go to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from kzua_app.errors import InvalidDateError
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.field_buttons import name_field_buttons

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_CHARACTERS = 20


class DateField(QLineEdit):
    """Takes a date of any precision, in either language and either digits; Enter goes there."""

    asked = Signal(object)
    """The PartialDate that was typed."""
    left = Signal()
    """Escape was pressed: back to the drawing."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self.addAction(icons.icon("calendar"), QLineEdit.ActionPosition.LeadingPosition)
        self.setClearButtonEnabled(True)
        self.returnPressed.connect(self._read)
        self.textEdited.connect(self._forgive)
        self._fit()
        self.retranslate()

    def retranslate(self) -> None:
        """Name the field."""
        self.setPlaceholderText(self.tr("Go to a date"))
        hint = self.tr("Go to a date: 20.1.1994, January 1994, 1994 or 1990s (Ctrl+G)")
        hint = self._reading.formats.text(hint)
        self.setAccessibleName(hint)
        name_field_buttons(self)
        self.setToolTip(hint)

    def take_focus(self) -> None:
        """Put the cursor here (Ctrl+G)."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self._forgive()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit a new font; retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fit()

    def _read(self) -> None:
        from kzua_app.language.typed_dates import parse_typed_date  # noqa: PLC0415 - Babel, on first use

        if not self.text().strip():
            return
        try:
            date = parse_typed_date(self.text())
        except InvalidDateError:
            self._complain()
            return
        self.asked.emit(date)

    def _complain(self) -> None:
        """Say that this is no date, beside the field and to those who cannot see it."""
        words = self.tr("This is no date the timeline can read. Try 20.1.1994, January 1994 or 1994.")
        words = self._reading.formats.text(words)
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self.palette().color(QPalette.ColorRole.BrightText))
        self.setPalette(palette)
        self.selectAll()
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), words, self)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _forgive(self) -> None:
        self.setPalette(QPalette())

    def _fit(self) -> None:
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.3) + Space.XS)
        self.setFixedWidth(_CHARACTERS * self.fontMetrics().averageCharWidth() + 48)
