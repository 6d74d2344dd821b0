# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map with its pins: pointed at, reached with the keys, chosen, opened."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor

from kzua_app.analysis.map.pins import pins_of
from kzua_app.ui.map import marks
from kzua_app.ui.map.canvas import MapCanvas
from kzua_app.ui.map.dress import Dress
from kzua_app.ui.map.finding import mark_at, mark_of
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.widgets.drawing import announce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter
    from PySide6.QtWidgets import QWidget

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.analysis.map.pins import Cluster, Pin
    from kzua_app.model.missions import Mission
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.map.finding import Mark
    from kzua_app.ui.map.telling import MapTelling
    from kzua_app.ui.reading import Reading

_WALKS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1, Qt.Key.Key_N: 1, Qt.Key.Key_P: -1}
_CHOOSES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MapView(MapCanvas):
    """Page Up and Down go from pin to pin, from west to east; Enter chooses; a folded mark opens."""

    chosen = Signal(object)
    """The RecordRef of the mission whose pin was chosen."""
    pointed_changed = Signal()

    def __init__(self, atlas: Atlas, reading: Reading, telling: MapTelling, parent: QWidget) -> None:
        super().__init__(atlas, reading, parent)
        self._reading = reading
        self._telling = telling
        self._missions: tuple[Mission, ...] = ()
        self.selected: RecordRef | None = None
        self._reached: RecordRef | None = None
        self._hovered: RecordRef | None = None

    def show_missions(self, missions: Sequence[Mission]) -> None:
        """Show these as pins, as far as their position is known."""
        self._missions = tuple(missions)
        if self._steering is not None:
            self.begun()

    def mark(self, record: RecordRef | None) -> None:
        """Show which mission is selected, moving the map only if its pin is out of view."""
        self.selected = record
        pin = self.pin(record)
        if pin is not None:
            self.bring_into_view(pin.x, pin.y)
        self.update()

    def retranslate(self) -> None:
        """Word everything again; zoom and place stay."""
        if self._steering is not None:
            self.dress()

    @property
    def pointed(self) -> RecordRef | None:
        """The mission under the pointer, else the one that the keys have reached or begin at."""
        return self._hovered or ((self._reached or self.selected) if self.hasFocus() else None)

    def pin(self, record: RecordRef | None) -> Pin | None:
        """The pin of a mission; None where it has none."""
        return next((pin for pin in self.picture.pins if pin.mission.ref == record), None)

    def place_of(self, record: RecordRef | None) -> QPointF | None:
        """The middle of a mission's mark in this widget; None where it has none."""
        found = self._mark_of(record)
        return found[2] if found else None

    @property
    def pointed_mark(self) -> Mark | None:
        """The mark that is pointed at."""
        return self._mark_of(self.pointed)

    def begun(self) -> None:
        """Make pins of the missions."""
        self.picture.show_pins(pins_of(self._missions, self.atlas.data))
        self._hovered = None
        if self.pin(self._reached) is None:
            self._reached = None
        self.draw_anew()
        self.pointed_changed.emit()

    def dress(self) -> None:
        """Take colours, fonts and words of now."""
        lengths = self._telling.lengths(self.atlas.data)
        self.picture.wear(Dress.of(self.palette(), self._reading.language), lengths)
        self.draw_anew()
        self.pointed_changed.emit()

    def draw_over(self, painter: QPainter, camera: Camera) -> None:
        """The pins, and a ring around the one pointed at."""
        self.picture.draw_pins(painter, camera, self.selected)
        place = self.place_of(self.pointed)
        if place is not None:
            ink = QColor(tokens_of(self.palette()).ink)
            marks.draw_ring(painter, place, ink, 1.5, marks.HEAD + 8)

    def hover(self, at: QPointF | None) -> None:
        """Point at the pin under the pointer."""
        found = self._at(at) if at is not None else None
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.OpenHandCursor)
        hovered = found[1].mission.ref if found else None
        if hovered != self._hovered:
            self._hovered = hovered
            self._announce_pointed()

    def click(self, at: QPointF) -> None:
        """Choose the pin that was clicked, or open its cluster."""
        found = self._at(at)
        if found is not None:
            self._reached = found[1].mission.ref
            self._open_or_choose(found[0], found[1])

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Zoom, unless it is a pin that is clicked twice."""
        if self._at(event.position()) is None:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from pin to pin and choose; else move and zoom."""
        key = Qt.Key(event.key())
        if key in _WALKS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._walk(_WALKS[key])
        elif key in _CHOOSES and self._reached is not None:
            self._choose_reached()
        else:
            before = self.camera
            super().keyPressEvent(event)
            if self.camera is not None and self.camera != before:
                self._tell_view(self.camera)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is."""
        super().focusInEvent(event)
        self._announce_pointed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self._announce_pointed()

    def _at(self, at: QPointF) -> Mark | None:
        if self.camera is None:
            return None
        return mark_at(self.picture.clusters(self.camera.scale), self.camera, at)

    def _mark_of(self, record: RecordRef | None) -> Mark | None:
        if self.camera is None or record is None:
            return None
        return mark_of(self.picture.clusters(self.camera.scale), self.camera, record)

    def _choose_reached(self) -> None:
        found = self._mark_of(self._reached)
        if found is not None:
            self._open_or_choose(found[0], found[1])

    def _open_or_choose(self, cluster: Cluster, pin: Pin) -> None:
        if cluster.is_folded and self._steering is not None and self.camera is not None:
            self.look(self._steering.opened(self.camera, cluster, marks.REACH))
            return
        self.selected = pin.mission.ref
        self.update()
        self.chosen.emit(pin.mission.ref)

    def _walk(self, step: int) -> None:
        """Reach the next pin to the east or west, and tell it."""
        pins = self.picture.pins
        if not pins:
            return
        refs = [pin.mission.ref for pin in pins]
        start = self._reached or self.selected
        number = refs.index(start) + step if start in refs else (0 if step > 0 else -1)
        pin = pins[number % len(pins)]
        self._reached, self._hovered = pin.mission.ref, None
        self.bring_into_view(pin.x, pin.y)
        told = self._telling.announced(pin.mission, number % len(pins) + 1, len(pins))
        announce(self, told)
        self._announce_pointed()

    def _tell_view(self, camera: Camera) -> None:
        """Say how many missions the part of the map has that the keys have moved to."""
        pins, seen = self.picture.pins, camera.seen()
        inside = sum(seen.left <= pin.x <= seen.right and seen.top <= pin.y <= seen.bottom for pin in pins)
        formats = self._reading.formats
        words = self.tr("{seen} of {count} missions in view", "", len(pins))
        announce(self, words.format(seen=formats.integer(inside), count=formats.integer(len(pins))))

    def _announce_pointed(self) -> None:
        self.pointed_changed.emit()
        self.update()
