# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What narrows the timeline: words, and categories."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.entries import folded_texts
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.filter_field import FilterField
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QResizeEvent

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.timeline.entries import Entry


_LEAST_FOR_COUNT = 620
"""Logical pixels of width from which the count has a line of its own."""


class TimelineFilter(QWidget):
    """A field, a chip for each category (none checked: all), and how much is left."""

    filter_changed = Signal()

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._entries: tuple[Entry, ...] = ()
        self._folded: dict[str, str] = {}
        self._shown = 0
        self._chips: dict[str, Chip] = {}
        self.field = FilterField(icons, self)
        self.field.filter_changed.connect(self.filter_changed)
        self._count = Note(self)
        self._lay_out()
        self.retranslate()

    def take(self, entries: Sequence[Entry]) -> None:
        """Filter ``entries`` from now on; a chip for each category there is, in its order."""
        self._entries = tuple(entries)
        self._folded = {}
        known = Counter(entry.event.category for entry in entries)
        order = {code: place for place, code in enumerate(self._reading.codes("event_category"))}
        for code in sorted(known.keys() - self._chips.keys(), key=lambda code: order.get(code, len(order))):
            self._add_chip(code)
        for code, chip in self._chips.items():
            chip.setVisible(code in known)

    def kept(self) -> tuple[Entry, ...]:
        """The entries that match; counts are shown anew."""
        matching = self._matching()
        asked = self._asked()
        kept = tuple(entry for entry in matching if not asked or entry.event.category in asked)
        self._shown = len(kept)
        self._tell(Counter(entry.event.category for entry in matching))
        return kept

    def clear(self) -> None:
        """Ask for everything."""
        self.blockSignals(True)
        self.field.clear()
        for chip in self._chips.values():
            chip.setChecked(False)
        self.blockSignals(False)
        self.filter_changed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the count out where it would be broken into words; the chips have counts too."""
        super().resizeEvent(event)
        self._count.setVisible(event.size().width() >= _LEAST_FOR_COUNT)

    def add_to_row(self, widget: QWidget) -> None:
        """Put something at the end of the row of the field."""
        self._row.addWidget(widget)

    def retranslate(self) -> None:
        """Set every text."""
        self.field.set_hint(self.tr("Filter the timeline (Ctrl+F)"))
        self.kept()

    def _matching(self) -> Sequence[Entry]:
        """The entries with the words asked for; texts are folded when the first word is."""
        if not self.field.is_asking:
            return self._entries
        if not self._folded:
            self._folded = folded_texts(self._entries)
        return [entry for entry in self._entries if self.field.matches(self._folded[entry.event.id])]

    def _asked(self) -> set[str]:
        return {code for code, chip in self._chips.items() if chip.isChecked()}

    def _tell(self, matching: Counter[str]) -> None:
        formats = self._reading.formats
        for code, chip in self._chips.items():
            word = self._reading.term("event_category", code).replace("&", "&&")
            chip.setText(f"{word} {formats.integer(matching[code])}")
            chip.updateGeometry()
        total = len(self._entries)
        words = self.tr("{shown} of {count} events", "", total)
        shown = words.format(shown=formats.integer(self._shown), count=formats.integer(total))
        self._count.setText(shown if total else "")

    def _add_chip(self, code: str) -> None:
        chip = Chip(self)
        chip.toggled.connect(self.filter_changed)
        self._chips[code] = chip
        self._flow.addWidget(chip)

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.field, 2)
        row.addWidget(self._count, 1)
        self._flow = FlowLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addLayout(self._flow)
