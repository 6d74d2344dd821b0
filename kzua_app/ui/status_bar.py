# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the foot: what content this is, and the zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLabel, QStatusBar, QToolButton, QWidget

from kzua_app.ui.actions import ActionId
from kzua_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.ui.actions import Actions
    from kzua_app.ui.reading import Reading


class StatusBar(QStatusBar):
    """Content date, numbers of sources and contested statements, zoom with its buttons."""

    def __init__(self, actions: Actions, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._counts: tuple[PartialDate, int, int] | None = None
        self._zoom_percent = 100
        self._content = QLabel(self)
        self._content.setContentsMargins(Space.S, 0, 0, 0)
        self._zoom = QLabel(self)
        self.addWidget(self._content, 1)
        self.addPermanentWidget(self._zoom)
        for action in (ActionId.ZOOM_OUT, ActionId.ZOOM_IN):
            button = QToolButton(self)
            button.setDefaultAction(actions[action])
            button.setAutoRaise(True)
            button.setIconSize(QSize(16, 16))
            self.addPermanentWidget(button)
        self.retranslate()

    def show_content(self, date: PartialDate, sources: int, contested: int) -> None:
        """Tell the content's date, its sources and how many disagreements it knows."""
        self._counts = (date, sources, contested)
        self.retranslate()

    def show_zoom(self, percent: int) -> None:
        """Tell the zoom of the interface."""
        self._zoom_percent = percent
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text; numbers only once there is content, so that Babel need not be loaded before."""
        if self._counts is None:
            self._content.setText(self.tr("Opening the reference…"))
            return
        formats = self._reading.formats
        date, sources, contested = self._counts
        self._zoom.setText(formats.percent(self._zoom_percent))
        parts = [
            self.tr("Content of {date}").format(date=formats.date(date)),
            self.tr("{count} sources", "", sources).format(count=formats.integer(sources)),
            self.tr("{count} disagreements", "", contested).format(count=formats.integer(contested)),
        ]
        self._content.setText(" · ".join(parts))
