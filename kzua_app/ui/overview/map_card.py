# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The card with the small map; the map itself is made after everything else is on the screen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QWidget

from kzua_app.ui.theme.tokens import Scale
from kzua_app.ui.widgets.card import ActiveCard
from kzua_app.ui.widgets.labels import Heading

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.reading import Reading

_LATER = 120
"""Milliseconds after the first painting of the card."""
_RATIO = 0.62
"""Height by width that is kept free until then."""


class MapCard(ActiveCard):
    """Chosen, it leads to the large map."""

    def __init__(self, reading: Reading, atlas: Callable[[], Atlas], parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._atlas = atlas
        self._title = Heading(self, factor=Scale.LEAD)
        self._room: QWidget | None = _Room(self)
        self._asked = False
        self.column.addWidget(self._title)
        self.column.addWidget(self._room)
        self.column.addStretch(1)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Map and distance"))
        self.setAccessibleName(self.tr("Map of both countries: open it with the missions"))
        self.setToolTip(self.tr("Open the map with the missions"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The card; the first time, have the map made a little later."""
        super().paintEvent(event)
        if not self._asked:
            self._asked = True
            QTimer.singleShot(_LATER, self, self._make_map)

    def _make_map(self) -> None:
        from kzua_app.ui.map.small import SmallMap  # noqa: PLC0415 - the first content does not wait for it

        small = SmallMap(self._atlas(), self._reading, self)
        if self._room is not None:
            self.column.replaceWidget(self._room, small)
            self._room.deleteLater()
            self._room = None
        small.show()


class _Room(QWidget):
    """Nothing, of the height of the map."""

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * _RATIO)
