# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list behind a "+n" mark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QAbstractScrollArea, QMenu

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.events import Event
    from kzua_app.ui.reading import Reading

_MOST = 30
_CHARACTERS = 70


class FoldMenu(QMenu):
    """Events by date; choosing one selects it."""

    event_chosen = Signal(object)

    def __init__(self, reading: Reading, parent: QAbstractScrollArea) -> None:
        super().__init__(parent)
        self._area = parent
        self._reading = reading

    def open_for(self, events: Sequence[Event], place: QPoint) -> None:
        """Open at ``place`` of the area's viewport."""
        self.clear()
        self.setAccessibleName(self.tr("Events at this place"))
        metrics = QFontMetrics(self.font())
        width = _CHARACTERS * metrics.averageCharWidth()
        for event in events[:_MOST]:
            line = f"{self._reading.short_date(event.date)}  ·  {self._reading.text(event.title)}"
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, width).replace("&", "&&")
            self.addAction(shown).triggered.connect(partial(self.event_chosen.emit, event))
        if len(events) > _MOST:
            more = self._reading.formats.integer(len(events) - _MOST)
            words = self.tr("{count} more: zoom in to see them", "", len(events) - _MOST)
            self.addAction(words.format(count=more)).setEnabled(False)
        self.popup(self._area.viewport().mapToGlobal(place))
