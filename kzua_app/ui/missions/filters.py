# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The row above the tables: which missions are wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QComboBox, QPushButton, QWidget

from kzua_app.ui.missions.rows import Filter
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.filter_field import FilterField
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_STATES = ("", "KZ", "UA")
_FIELD_MARKS = 72
"""Width of the field's icon, button and margins, in logical pixels."""


class CodeChoice(QComboBox):
    """A choice of one code of a vocabulary, or of none; what is shown are words."""

    def __init__(self, vocabulary: str, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self._reading = reading
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.addItem("", "")

    @property
    def code(self) -> str:
        """The code chosen; empty for all."""
        return str(self.currentData() or "")

    def choose(self, code: str) -> None:
        """Choose ``code``; all where there is no such code."""
        self.setCurrentIndex(max(self.findData(code), 0))

    def set_words(self, name: str, all_of_them: str) -> None:
        """Show the vocabulary in the language of now; the choice stays."""
        codes = ("", *self._reading.codes(self._vocabulary))
        with QSignalBlocker(self):
            for place, code in enumerate(codes):
                word = self._reading.term(self._vocabulary, code) if code else all_of_them
                if place < self.count():
                    self.setItemText(place, word)
                    self.setItemData(place, code)
                else:
                    self.addItem(word, code)
        self.setAccessibleName(name)
        self.setToolTip(name)


class FilterRow(QWidget):
    """Sending state as chips, kind and status as choices, and a field for words."""

    changed = Signal()
    left_downwards = Signal()

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._chips = {code: Chip(self) for code in _STATES}
        self._group = QButtonGroup(self)
        self._kind = CodeChoice("mission_kind", reading, self)
        self._status = CodeChoice("mission_status", reading, self)
        self._field = FilterField(icons, self)
        self._reset = QPushButton(self)
        self._count = Note(self)
        self._count.setWordWrap(False)
        self._numbers = (0, 0)
        self._lay_out()
        self._connect()
        self.retranslate()

    @property
    def wanted(self) -> Filter:
        """What is asked for now."""
        chosen = next((code for code, chip in self._chips.items() if chip.isChecked()), "")
        return Filter(chosen, self._kind.code, self._status.code, self._field.text())

    def clear(self) -> None:
        """Ask for everything."""
        with QSignalBlocker(self):
            self._chips[""].setChecked(True)
            self._kind.choose("")
            self._status.choose("")
            self._field.clear()
        self._announce()

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._field.take_focus()

    def show_count(self, shown: int, whole: int) -> None:
        """Say how many missions there are, and how many of them are shown."""
        self._numbers = (shown, whole)
        numbers = {name: self._reading.formats.integer(n) for name, n in (("shown", shown), ("count", whole))}
        words = (
            self.tr("{count} missions", "", whole)
            if shown == whole
            else self.tr("{shown} of {count} missions", "", whole)
        )
        self._count.setText(words.format(**numbers))
        self._count.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self._fit_field()

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Filters"))
        for code, chip in self._chips.items():
            chip.setText(self._reading.country(code) if code else self.tr("Both states"))
            chip.setToolTip(self.tr("Sending state"))
            chip.updateGeometry()
        self._kind.set_words(self.tr("Kind of mission"), self.tr("All kinds"))
        self._status.set_words(self.tr("Status"), self.tr("Any status"))
        self._field.set_hint(self.tr("City, address or name"))
        self._fit_field()
        self._reset.setText(self.tr("Clear filters"))
        self.show_count(*self._numbers)

    def _fit_field(self) -> None:
        """Room for the hint, the icon before it and the button after it."""
        hint = self._field.fontMetrics().horizontalAdvance(self._field.placeholderText())
        self._field.setMinimumWidth(min(hint + _FIELD_MARKS, self._field.maximumWidth()))

    def _lay_out(self) -> None:
        row = FlowLayout(self, spacing=Space.S)
        for chip in self._chips.values():
            self._group.addButton(chip)
            row.addWidget(chip)
        for widget in (self._kind, self._status, self._field, self._reset, self._count):
            row.addWidget(widget)
        self._chips[""].setChecked(True)
        self._reset.hide()

    def _connect(self) -> None:
        self._group.buttonToggled.connect(self._take_chip)
        self._kind.currentIndexChanged.connect(self._announce)
        self._status.currentIndexChanged.connect(self._announce)
        self._field.filter_changed.connect(self._announce)
        self._field.left_downwards.connect(self.left_downwards)
        self._reset.clicked.connect(self.clear)

    def _take_chip(self, _chip: object, checked: bool) -> None:
        # one chip goes out as another comes on: one announcement is enough
        if checked:
            self._announce()

    def _announce(self) -> None:
        self._reset.setVisible(self.wanted != Filter())
        self.changed.emit()
