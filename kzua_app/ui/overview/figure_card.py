# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A key figure: label, value, unit, what it rests on, and its trend where there is a series."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space
from kzua_app.ui.widgets.card import ActiveCard
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef


@dataclass(frozen=True, slots=True)
class Badge:
    """In how many disagreements something stands: as a sign, and in words; empty for none."""

    sign: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class FigureText:
    """What a card shows: all texts ready, in the reader's language."""

    ref: RecordRef
    label: str
    value: str
    unit: str
    detail: str
    badge: Badge
    trend: tuple[tuple[float, float], ...] = ()


class FigureCard(ActiveCard):
    """A card for one figure; choosing it shows its sources."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ref: RecordRef | None = None
        self._label = Note(self)
        self._value = ScaledLabel(Scale.FIGURE, bold=True, parent=self)
        self._badge = ScaledLabel(Scale.LEAD, bold=True, parent=self)
        self._badge.setForegroundRole(QPalette.ColorRole.BrightText)
        self._unit = ScaledLabel(Scale.NOTE, parent=self)
        self._detail = Note(self)
        self._trend = Trend(self)
        for label in (self._label, self._value, self._badge, self._unit, self._detail):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        for label in (self._value, self._badge):
            label.setWordWrap(False)
        self._lay_out()
        self.activated.connect(self._choose)

    def show_figure(self, figure: FigureText) -> None:
        """Show ``figure``."""
        self._ref = figure.ref
        self._label.setText(figure.label)
        self._value.setText(figure.value)
        self._badge.setText(figure.badge.sign)
        self._badge.setToolTip(figure.badge.words)
        self._unit.setText(figure.unit)
        self._unit.setVisible(bool(figure.unit))
        self._detail.setText(figure.detail)
        self._trend.set_points(figure.trend)
        self.setAccessibleName(f"{figure.label}: {figure.value} {figure.unit}")
        said = (figure.detail, figure.badge.words)
        self.setAccessibleDescription(". ".join(part for part in said if part))

    def text(self) -> str:
        """The figure as a line of text."""
        parts = (self._value.text(), self._badge.text(), self._unit.text(), f"({self._detail.text()})")
        return f"{self._label.text()}: {' '.join(part for part in parts if part)}"

    def _lay_out(self) -> None:
        first = QHBoxLayout()
        first.setSpacing(Space.S)
        first.addWidget(self._value)
        first.addWidget(self._badge, 0, Qt.AlignmentFlag.AlignTop)
        first.addStretch(1)
        self.column.setSpacing(Space.XS // 2)
        self.column.addWidget(self._label)
        self.column.addLayout(first)
        for widget in (self._unit, self._trend, self._detail):
            self.column.addWidget(widget)
        self.column.addStretch(1)

    def _choose(self) -> None:
        if self._ref is not None:
            self.chosen.emit(self._ref)


class Trend(QWidget):
    """A series as a small line without axes; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[tuple[float, float], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_points(self, points: tuple[tuple[float, float], ...]) -> None:
        """Draw ``points`` (x, y >= 0) as one line over zero."""
        self._points = points
        self.setVisible(len(points) > 1)
        self.update()

    def sizeHint(self) -> QSize:
        """A line of text high."""
        return QSize(80, round(self.fontMetrics().height() * 1.4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line and a dot at its end."""
        places = self._places()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = QColor(tokens_of(self.palette()).accent)
        path = QPainterPath(places[0])
        for place in places[1:]:
            path.lineTo(place)
        painter.setPen(QPen(colour, 1.75, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawPath(path)
        painter.setBrush(colour)
        painter.drawEllipse(places[-1], 2.5, 2.5)

    def _places(self) -> list[QPointF]:
        xs = [x for x, _y in self._points]
        top = max(y for _x, y in self._points) or 1.0
        width, height = self.width() - 2 * Space.XS, self.height() - 2 * Space.XS
        span = (max(xs) - min(xs)) or 1.0
        return [
            QPointF(Space.XS + (x - min(xs)) / span * width, Space.XS + height - y / top * height)
            for x, y in self._points
        ]
