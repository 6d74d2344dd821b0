# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A field that filters a list as one types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from kzua_app.language.fold import fold
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.field_buttons import name_field_buttons

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from kzua_app.ui.theme.icons import IconTheme


class FilterField(QLineEdit):
    """Keeps what contains every word typed, in any spelling that ``fold`` makes one."""

    filter_changed = Signal()
    """The words asked for are others than before; a space more or less changes nothing."""
    left_downwards = Signal()
    """Down was pressed: on to the list."""

    def __init__(self, icons: IconTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words: tuple[str, ...] = ()
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("filter"), QLineEdit.ActionPosition.LeadingPosition)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(140)
        self.setMaximumWidth(360)
        self.textChanged.connect(self._take)
        self._fit()

    @property
    def is_asking(self) -> bool:
        """Whether there is a word asked for."""
        return bool(self._words)

    def matches(self, folded: str) -> bool:
        """Whether every word asked for is in ``folded``, a text that has been folded."""
        return all(word in folded for word in self._words)

    def set_hint(self, hint: str) -> None:
        """Name the field, in it and for those who cannot see it."""
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        name_field_buttons(self)

    def take_focus(self) -> None:
        """Put the cursor here, what is written being selected (Ctrl+F)."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape empties a field that has text; Down goes on to the list."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() == Qt.Key.Key_Down:
            self.left_downwards.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Fit the height to a new font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _take(self, text: str) -> None:
        words = tuple(fold(text).split())
        if words != self._words:
            self._words = words
            self.filter_changed.emit()

    def _fit(self) -> None:
        self.setMinimumHeight(round(self.fontMetrics().height() * 1.3) + Space.XS)
