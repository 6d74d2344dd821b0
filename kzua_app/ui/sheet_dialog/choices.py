# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user can choose about a sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True, slots=True)
class SheetChoice:
    """Which sheet, in which language and digits, on which paper."""

    name: str
    language: Language
    digits: DigitSet
    paper: Paper


class OneOf(QWidget):
    """A heading and its options, of which one is chosen; values are codes, never their words."""

    chosen = Signal()

    def __init__(self, values: Sequence[str], value: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._heading = ScaledLabel(Scale.NOTE, bold=True, muted=True, parent=self)
        self._buttons = {code: QRadioButton(self) for code in values}
        self._group = QButtonGroup(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._heading)
        for code, button in self._buttons.items():
            button.setChecked(code == value)
            self._group.addButton(button)
            column.addWidget(button)
        self._group.buttonClicked.connect(self.chosen)

    @property
    def value(self) -> str:
        """The code of the chosen option."""
        return next(code for code, button in self._buttons.items() if button.isChecked())

    def set_texts(self, heading: str, options: dict[str, str]) -> None:
        """Word the heading and each option."""
        self._heading.setText(heading)
        for code, text in options.items():
            self._buttons[code].setText(text)
            self._buttons[code].setAccessibleName(f"{heading}: {text}")


class ChoicePanel(QWidget):
    """The left side of the window: sheet, language, paper."""

    changed = Signal()

    def __init__(self, choice: SheetChoice, names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._names = OneOf(names, choice.name, self)
        self._languages = OneOf(list(Language), choice.language, self)
        self._papers = OneOf(list(Paper), choice.paper, self)
        self._about_pdf = Note(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        for part in (self._names, self._languages, self._papers):
            column.addWidget(part)
            part.chosen.connect(self.changed)
        column.addStretch(1)
        column.addWidget(self._about_pdf)

    def choice(self, digits: DigitSet) -> SheetChoice:
        """What is chosen now; ``digits`` are a setting of the whole program."""
        return SheetChoice(
            self._names.value, Language(self._languages.value), digits, Paper(self._papers.value)
        )

    def retranslate(self) -> None:
        """Set every text."""
        self._names.set_texts(self.tr("Sheet"), {"overview": self.tr("Overview")})
        self._languages.set_texts(self.tr("Language"), {language: language.own_name for language in Language})
        self._papers.set_texts(self.tr("Paper"), {Paper.A4: self.tr("A4"), Paper.LETTER: self.tr("Letter")})
        self._about_pdf.setText(self.tr("The text of the saved PDF can be searched, copied and read aloud."))
