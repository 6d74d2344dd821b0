# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the marks of the map mean; drawn by the code that draws the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kzua_app.ui.map import marks
from kzua_app.ui.map.dress import MapColours
from kzua_app.ui.map.ground import line_pens
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.flow_layout import FlowLayout
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.ui.reading import Reading

    Draw = Callable[[QPainter, QPointF, MapColours], None]

_KINDS = ("embassy", "temporary-seat", "consulate-general", "honorary-consulate")
_STATUSES = ("open", "temporary", "unknown", "closed")
_SIGN = QSize(26, 20)


class Sign(QWidget):
    """One mark."""

    def __init__(self, draw: Draw, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw = draw
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for the largest mark."""
        return _SIGN

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw(painter, QPointF(self.width() / 2, self.height() / 2), MapColours.of(self.palette()))


class Legend(QWidget):
    """Marks with their words, in lines as they fit."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._flow = FlowLayout(self, spacing=Space.S)
        self._kinds = {kind: self._entry(_head("", kind, "")) for kind in _KINDS}
        self._statuses = {code: self._entry(_head("", "honorary-consulate", code)) for code in _STATUSES}
        self._states = {state: self._entry(_head(state, "embassy", "open")) for state in ("KZ", "UA")}
        self._building = self._entry(_dot)
        self._city = self._entry(_ring)
        self._cluster = self._entry(_fold)
        self._closest = self._entry(_line(0))
        self._capitals = self._entry(_line(1))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        for kind, label in self._kinds.items():
            label.setText(self._reading.term("mission_kind", kind))
        for status, label in self._statuses.items():
            label.setText(self._reading.term("mission_status", status))
        for state, label in self._states.items():
            label.setText(self.tr("sent by {state}").format(state=self._reading.country(state)))
        self._building.setText(self.tr("the building"))
        self._city.setText(self.tr("somewhere in the city"))
        self._cluster.setText(self.tr("several cities: choose to open"))
        self._closest.setText(self.tr("shortest distance between the states"))
        self._capitals.setText(self.tr("between the capitals"))
        self.setAccessibleName(self.tr("Legend"))
        self.updateGeometry()

    def _entry(self, draw: Draw) -> Note:
        entry = QWidget(self)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, Space.S, 0)
        row.setSpacing(Space.XS)
        label = Note(entry)
        label.setWordWrap(False)
        row.addWidget(Sign(draw, entry))
        row.addWidget(label)
        self._flow.addWidget(entry)
        return label


def _head(state: str, kind: str, status: str) -> Draw:
    """A head; without a state in plain ink, without a status only its outline."""

    def draw(painter: QPainter, at: QPointF, colours: MapColours) -> None:
        ink = colours.state(state) if state else QColor(colours.tokens.ink)
        marks.draw_head(painter, at, marks.Head(kind, status, ink, QColor(colours.tokens.card), 7.0))

    return draw


def _dot(painter: QPainter, at: QPointF, colours: MapColours) -> None:
    marks.draw_spot(painter, at, QColor(colours.tokens.ink), QColor(colours.tokens.card))


def _ring(painter: QPainter, at: QPointF, colours: MapColours) -> None:
    marks.draw_soft_ring(painter, at, QColor(colours.tokens.ink), 7.0)


def _fold(painter: QPainter, at: QPointF, colours: MapColours) -> None:
    marks.draw_fold(painter, at, "", colours, radius=7.0)


def _line(number: int) -> Draw:
    def draw(painter: QPainter, at: QPointF, colours: MapColours) -> None:
        painter.setPen(line_pens(colours)[number])
        painter.drawLine(QLineF(at.x() - 12, at.y(), at.x() + 12, at.y()))

    return draw
