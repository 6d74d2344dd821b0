# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons for all that the wheel and the keys do to the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QComboBox, QToolButton, QWidget

from kzua_app.analysis.timeline.lanes import LaneBy
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.date_field import DateField
from kzua_app.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


class TimelineControls(QWidget):
    """A row that breaks where it is narrow."""

    lanes_chosen = Signal(object)
    """A LaneBy."""

    def __init__(self, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        # made in the order in which Tab comes to them
        self.zoom_out = self._button(icons, "zoom-out")
        self.zoom_in = self._button(icons, "zoom-in")
        self.earlier = self._button(icons, "back")
        self.later = self._button(icons, "forward")
        self.fit = QToolButton(self)
        self.today = self._button(icons, "calendar", worded=True)
        self.date = DateField(reading, icons, self)
        self.lanes = QComboBox(self)
        for by in LaneBy:
            self.lanes.addItem("", by)
        self.save = self._button(icons, "save")
        self.fit.setAutoRaise(True)
        self.fit.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.lanes.currentIndexChanged.connect(self._tell)
        row = FlowLayout(spacing=Space.XS)
        moving = (self.zoom_out, self.zoom_in, self.earlier, self.later, self.fit, self.today)
        for widget in (*moving, self.date, self.lanes, self.save):
            row.addWidget(widget)
        self.setLayout(row)
        self.retranslate()

    @property
    def lane_by(self) -> LaneBy:
        """What the lanes stand for."""
        return LaneBy(self.lanes.currentData())

    def choose_lanes(self, by: LaneBy) -> None:
        """Show a choice made elsewhere, without saying so."""
        with QSignalBlocker(self.lanes):
            self.lanes.setCurrentIndex(list(LaneBy).index(by))

    def retranslate(self) -> None:
        """Set every text."""
        _name(self.zoom_out, self.tr("Zoom out (−)"))
        _name(self.zoom_in, self.tr("Zoom in (+)"))
        _name(self.earlier, self.tr("Earlier (Page Up)"))
        _name(self.later, self.tr("Later (Page Down)"))
        _name(self.fit, self._reading.formats.text(self.tr("Show the whole time (0)")))
        _name(self.today, self.tr("Go to today (T)"))
        _name(self.save, self.tr("Save what is shown as a picture"))
        self.fit.setText(self.tr("All years"))
        self.today.setText(self.tr("Today"))
        self.lanes.setItemText(0, self.tr("Lanes by category"))
        self.lanes.setItemText(1, self.tr("Lanes by country"))
        self.lanes.setAccessibleName(self.tr("What the lanes stand for"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _tell(self) -> None:
        self.lanes_chosen.emit(self.lane_by)

    def _button(self, icons: IconTheme, icon: str, *, worded: bool = False) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icons.icon(icon))
        button.setIconSize(QSize(18, 18))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if worded:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        return button


def _name(button: QToolButton, text: str) -> None:
    button.setToolTip(text)
    button.setAccessibleName(text)
