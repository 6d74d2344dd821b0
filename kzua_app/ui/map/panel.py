# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map with its buttons, its card, its legend, and what can be done with the chosen pin."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kzua_app.ui.map.legend import Legend
from kzua_app.ui.map.lengths import Distances
from kzua_app.ui.map.pin_card import PinCard
from kzua_app.ui.map.view import MapView
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from kzua_app.analysis.map.pins import Cluster
    from kzua_app.model.missions import Mission
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.map.saving import MapSaver
    from kzua_app.ui.map.telling import MapTelling
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_ICON = QSize(18, 18)
_LOWEST, _HIGHEST = 0.5, 0.53
"""Height by width of the map: the legend is open at first where that leaves the map the lower one; beyond
the higher one there is nothing to show."""


class MapPanel(QWidget):
    """What is chosen on the map is announced; what is chosen elsewhere is marked on it."""

    chosen = Signal(object)

    def __init__(
        self, atlas: Atlas, reading: Reading, telling: MapTelling, icons: IconTheme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._telling = telling
        self._icons = icons
        self._legend_decided = False
        self._atlas = atlas
        self._distances = Distances(reading)
        self.view = MapView(atlas, reading, telling, self)
        self._card = PinCard(self.view)
        self._zoom_in = self._button("zoom-in", self.view.zoom_in, self.view)
        self._zoom_out = self._button("zoom-out", self.view.zoom_out, self.view)
        self._whole = self._button("zoom-reset", self.view.show_whole, self.view)
        self._show_legend = QToolButton(self)
        self._borders = Note(self)
        self._copy = self._button("copy", self._copy_position, self)
        self._open = self._button("open-external", self._open_position, self)
        self._save = self._button("save", self._offer_file, self)
        self.legend = Legend(reading, self)
        self._method = Note(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    @cached_property
    def saver(self) -> MapSaver:
        """Makes files of the map."""
        from kzua_app.ui.map.saving import MapSaver  # noqa: PLC0415 - only when saving

        return MapSaver(self.view, self._reading, self)

    def show_missions(self, missions: Sequence[Mission]) -> None:
        """Show these as pins."""
        self.view.show_missions(missions)
        self._renew()

    def mark(self, record: RecordRef | None) -> None:
        """Mark the selected mission."""
        self.view.mark(record)
        self._renew()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the legend where it would leave the map too little room."""
        super().resizeEvent(event)
        self.view.setMaximumHeight(max(round(self.width() * _HIGHEST), self.view.minimumSizeHint().height()))
        if not self._legend_decided:
            rows = 2 * self.fontMetrics().height() + self._show_legend.height()
            rest = self.height() - self.legend.heightForWidth(self.width()) - rows
            self._show_legend.setChecked(rest >= self.width() * _LOWEST)

    def retranslate(self) -> None:
        """Set every text."""
        self.view.setAccessibleName(self.tr("Map of Kazakhstan and Ukraine with the missions"))
        self.view.setAccessibleDescription(
            self.tr(
                "Arrow keys move the map, plus and minus zoom, zero shows both countries."
                " Page Down and Page Up go from mission to mission, Enter chooses one."
                " The table has the same missions."
            )
        )
        names = {
            self._zoom_in: self.tr("Zoom in (+)"),
            self._zoom_out: self.tr("Zoom out (−)"),
            self._whole: self.tr("Show both countries (Home)"),
            self._copy: self.tr("Copy the position of the selected mission"),
            self._open: self.tr("Show the selected mission in a map program"),
            self._save: self.tr("Save the map as a drawing or image…"),
        }
        for button, name in names.items():
            button.setToolTip(name)
            button.setAccessibleName(name)
        self._show_legend.setText(self.tr("Legend"))
        self._borders.setText(self._distances.borders())
        self._tell_method()
        self.legend.retranslate()
        self.view.retranslate()

    def _lay_out(self) -> None:
        tools = QVBoxLayout(self.view)
        tools.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        tools.setSpacing(Space.XS)
        for button in (self._zoom_in, self._zoom_out, self._whole):
            button.setAutoFillBackground(True)
            tools.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        tools.addStretch(1)
        self._show_legend.setCheckable(True)
        self._show_legend.setAutoRaise(True)
        self._show_legend.setIcon(self._icons.icon("info"))
        self._show_legend.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self._show_legend)
        row.addWidget(self._borders, 1)
        for button in (self._copy, self._open, self._save):
            button.setAutoRaise(True)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.view, 1)
        column.addLayout(row)
        column.addWidget(self.legend)
        column.addWidget(self._method)
        column.addStretch(0)
        self.legend.hide()
        self._method.hide()

    def _connect(self) -> None:
        self.view.chosen.connect(self._take_choice)
        self.view.pointed_changed.connect(self._show_card)
        self.view.camera_changed.connect(self._renew)
        self.view.camera_changed.connect(self._tell_method)
        self._show_legend.toggled.connect(self.legend.setVisible)
        self._show_legend.toggled.connect(self._method.setVisible)
        self._show_legend.clicked.connect(self._decide_legend)

    def _button(self, icon: str, act: Callable[[], None], parent: QWidget) -> QToolButton:
        button = QToolButton(parent)
        button.setIcon(self._icons.icon(icon))
        button.setIconSize(_ICON)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.clicked.connect(lambda _checked=False: act())
        return button

    def _offer_file(self) -> None:
        self.saver.offer()

    def _tell_method(self) -> None:
        """How the distance was measured, once the map has been read."""
        if self._atlas.is_ready:
            self._method.setText(self._distances.explained(self._atlas.data))

    def _decide_legend(self) -> None:
        self._legend_decided = True

    def _renew(self) -> None:
        """Which buttons have something to do, and where the card is."""
        position = self._position()
        self._copy.setEnabled(bool(position))
        self._open.setEnabled(bool(position))
        self._zoom_in.setEnabled(self.view.can_zoom_in)
        self._zoom_out.setEnabled(not self.view.is_whole)
        self._whole.setEnabled(not self.view.is_whole)
        self._show_card()

    def _take_choice(self, record: RecordRef) -> None:
        self._renew()
        self.chosen.emit(record)

    def _show_card(self) -> None:
        mark = self.view.pointed_mark
        if mark is None:
            self._card.hide()
        elif mark[0].is_folded:
            self._card.show_at(mark[2], *self._told_of_fold(mark[0]))
        else:
            mission = mark[1].mission
            self._card.show_at(mark[2], self._telling.title(mission), self._telling.lines(mission))

    def _told_of_fold(self, cluster: Cluster) -> tuple[str, tuple[str, ...]]:
        """How many missions a mark stands for, and which."""
        count = len(cluster.pins)
        words = self.tr("{count} missions here: click or press Enter to open", "", count)
        title = words.format(count=self._reading.formats.integer(count))
        missions = (pin.mission for pin in sorted(cluster.pins, key=lambda pin: pin is not cluster.chief))
        return title, tuple(self._telling.title(mission) for mission in missions)

    def _position(self) -> tuple[float, float] | None:
        pin = self.view.pin(self.view.selected)
        if pin is None or pin.mission.latitude is None or pin.mission.longitude is None:
            return None
        return pin.mission.latitude, pin.mission.longitude

    def _copy_position(self) -> None:
        position = self._position()
        if position is not None:
            QGuiApplication.clipboard().setText(f"{position[0]}, {position[1]}")

    def _open_position(self) -> None:
        """Hand the position to whatever program the system has for it."""
        position = self._position()
        if position is not None:
            QDesktopServices.openUrl(QUrl(f"geo:{position[0]},{position[1]}"))
