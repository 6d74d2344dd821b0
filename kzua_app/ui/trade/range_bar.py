# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first and the last year shown, to be typed, and the way back to all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QWidget

from kzua_app.analysis.trade_range import YearRange
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.year_field import YearField
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


class RangeBar(QWidget):
    """Two fields and a button; what they say is a wish, which whoever hears it may bring into bounds."""

    range_chosen = Signal(object)
    """The YearRange asked for."""
    whole_asked = Signal()

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._whole = YearRange(0, 0)
        self._years = self._whole
        self.first = YearField(reading, self)
        self.last = YearField(reading, self)
        self.reset = QToolButton(self)
        self.reset.setIcon(icons.icon("zoom-reset"))
        self.reset.setAutoRaise(True)
        self._dash = Note(self)
        self._dash.setText("–")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self.first, self._dash, self.last, self.reset):
            row.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.first.valueChanged.connect(self._take_first)
        self.last.valueChanged.connect(self._take_last)
        self.reset.clicked.connect(self.whole_asked)
        self.retranslate()

    def show_range(self, years: YearRange, whole: YearRange) -> None:
        """Show ``years`` of ``whole``; nobody is told."""
        self._years, self._whole = years, whole
        for field, year in ((self.first, years.first), (self.last, years.last)):
            with QSignalBlocker(field):
                field.setRange(whole.first, whole.last)
                field.setValue(year)
        self.reset.setEnabled(years != whole)
        self.setEnabled(whole.years > 1)

    def retranslate(self) -> None:
        """Set every text."""
        names = {
            self.first: self.tr("First year shown"),
            self.last: self.tr("Last year shown"),
            self.reset: self._reading.formats.text(self.tr("Show all years (0)")),
        }
        for widget, name in names.items():
            widget.setAccessibleName(name)
            widget.setToolTip(name)
        self.first.retranslate()
        self.last.retranslate()

    def _take_first(self, year: int) -> None:
        self.range_chosen.emit(self._years.starting(year, self._whole))

    def _take_last(self, year: int) -> None:
        self.range_chosen.emit(self._years.ending(year, self._whole))
