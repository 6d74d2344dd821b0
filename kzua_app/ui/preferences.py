# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Preferences: language, digits, appearance, size, paper. Changes take effect at once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFormLayout, QVBoxLayout, QWidget

from kzua_app.settings import ZOOM_STEPS, Appearance, DigitSet, Language, Paper, Settings
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from collections.abc import Sequence
    from enum import StrEnum

    from kzua_app.ui.reading import Reading


class PreferencesDialog(QDialog):
    """A form of choices; Cancel brings back what was."""

    settings_changed = Signal(object)

    def __init__(self, settings: Settings, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._before = settings
        self._settings = replace(settings, language=settings.language or reading.language)
        self._reading = reading
        self._choices = {
            "language": self._choice("language", list(Language)),
            "digits": self._choice("digits", list(DigitSet)),
            "appearance": self._choice("appearance", list(Appearance)),
            "zoom": self._choice("zoom", list(ZOOM_STEPS)),
            "paper": self._choice("paper", list(Paper)),
        }
        self._labels = {name: self._label() for name in self._choices}
        self._note = Note(self)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.retranslate()

    def reject(self) -> None:
        """Bring back what was before the dialog was opened."""
        if self._settings != self._before:
            self.settings_changed.emit(self._before)
        super().reject()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate: the dialog may have changed the language itself."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Preferences"))
        self._note.setText(self.tr("Digits apply to Bengali; English always has Western digits."))
        titles = {
            "language": self.tr("&Language:"),
            "digits": self.tr("&Digits:"),
            "appearance": self.tr("&Appearance:"),
            "zoom": self.tr("&Size of everything:"),
            "paper": self.tr("&Paper of fact sheets:"),
        }
        for name, choice in self._choices.items():
            self._labels[name].setText(titles[name])
            for index, text in enumerate(self._words(name)):
                choice.setItemText(index, text)

    def _words(self, name: str) -> list[str]:
        return {
            "language": [language.own_name for language in Language],
            "digits": [self.tr("Bengali ০১২৩"), self.tr("Western 0123")],
            "appearance": [
                self.tr("As the system"),
                self.tr("Light"),
                self.tr("Dark"),
                self.tr("High contrast"),
            ],
            "zoom": [self._reading.formats.percent(step) for step in ZOOM_STEPS],
            "paper": [self.tr("A4"), self.tr("Letter")],
        }[name]

    def _choice(self, name: str, values: Sequence[StrEnum] | Sequence[int]) -> QComboBox:
        choice = QComboBox(self)
        for value in values:
            choice.addItem("", value)
        now = getattr(self._settings, name)
        choice.setCurrentIndex(next((i for i, v in enumerate(values) if v == now), 0))
        choice.activated.connect(lambda index: self._take(name, values[index]))
        return choice

    def _label(self) -> ScaledLabel:
        """A label that lends its mnemonic to its choice, so it cannot be selected itself."""
        label = ScaledLabel(parent=self)
        label.setWordWrap(False)
        label.setTextFormat(Qt.TextFormat.AutoText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        return label

    def _take(self, name: str, value: object) -> None:
        self._settings = replace(self._settings, **{name: value})  # type: ignore[arg-type]
        self.settings_changed.emit(self._settings)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(Space.L)
        form.setVerticalSpacing(Space.M)
        for name, choice in self._choices.items():
            self._labels[name].setBuddy(choice)
            form.addRow(self._labels[name], choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(form)
        column.addWidget(self._note)
        column.addWidget(self._buttons)
