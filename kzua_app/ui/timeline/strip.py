# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole axis in a strip: how many events there are when, and which part is in view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.analysis.timeline.density import density
from kzua_app.analysis.timeline.scale import View
from kzua_app.analysis.timeline.ticks import TickStep, TickUnit, ticks
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import CORNER, Space
from kzua_app.ui.timeline.rows import line_height
from kzua_app.ui.widgets.drawing import announce, declare_drawing
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent

    from kzua_app.analysis.timeline.plot import Plot
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.graphic_words import GraphicWords

_BAR = 4
_BARS_HEIGHT = 26
_LEAST_WINDOW = 8.0
SHADE = 0.14
"""How opaque the window is."""
_NOTE = 0.8
_STEP = 0.15
_KEYS: dict[Qt.Key, tuple[float, bool | None]] = {
    Qt.Key.Key_Left: (-_STEP, None),
    Qt.Key.Key_Right: (_STEP, None),
    Qt.Key.Key_PageUp: (-1.0, None),
    Qt.Key.Key_PageDown: (1.0, None),
    Qt.Key.Key_Home: (0.0, False),
    Qt.Key.Key_End: (0.0, True),
}
"""By what part of its width a key moves the window, or whether to the last end or the first."""


class OverviewStrip(QWidget):
    """A click brings that time to the middle, a drag moves the window, and so do arrows, Home and End."""

    asked = Signal(float)
    """The day that should be in the middle."""

    # there already when Qt's constructor tells of a font
    _counts: tuple[float, ...] = ()

    def __init__(self, reading: Reading, words: GraphicWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._words = words
        self._plot: Plot | None = None
        self._view: View | None = None
        self._gutter = 0
        self._grip = 0.0
        self.setFont(scaled_font(_NOTE))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        declare_drawing(self)

    def show_plot(self, plot: Plot) -> None:
        """Count the events of ``plot``."""
        self._plot = plot
        self._count()

    def show_view(self, view: View | None, gutter: int) -> None:
        """Mark what is in view; ``gutter`` is where the drawing below begins."""
        if gutter != self._gutter:
            self._gutter = gutter
            self._count()
        self._view = view
        self.update()

    def sizeHint(self) -> QSize:
        """Bars, and a line of years."""
        return QSize(300, _BARS_HEIGHT + line_height(self.font()) + Space.XS)

    def minimumSizeHint(self) -> QSize:
        """As low as the hint says."""
        return QSize(120, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the application font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationFontChange:
            self.setFont(scaled_font(_NOTE))
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count in as many parts as there is room for."""
        del event
        self._count()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the window where it is held, or bring it here."""
        whole = self._whole()
        if event.button() is not Qt.MouseButton.LeftButton or whole is None or self._view is None:
            return
        window = self._window(whole, self._view)
        middle = (self._view.first + self._view.last) / 2
        x = event.position().x()
        self._grip = middle - whole.day_at(x - self._gutter) if window.left() <= x <= window.right() else 0.0
        self._ask(x)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the window."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._ask(event.position().x())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the window by a part of its width, by all of it, or to an end."""
        view, key = self._view, Qt.Key(event.key())
        if view is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or key not in _KEYS:
            super().keyPressEvent(event)
            return
        axis, (share, end) = view.scale.axis, _KEYS[key]
        middle = (view.first + view.last) / 2 + share * (view.last - view.first)
        self.asked.emit(axis.clamped(middle) if end is None else (axis.last if end else axis.first))
        if self._view is not None:
            announce(self, self._words.reach(self._view))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is, and say which time is in view."""
        super().focusInEvent(event)
        self.update()
        if self._view is not None:
            announce(self, self._words.reach(self._view))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that it has gone."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, years, and the window."""
        whole = self._whole()
        if whole is None or self._plot is None:
            return
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(self._gutter, 0.5, self.width() - self._gutter - 1, _BARS_HEIGHT)
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(ground, CORNER / 2, CORNER / 2)
        self._draw_bars(painter, QColor(tokens.muted))
        self._draw_years(painter, whole, QColor(tokens.muted))
        if self._view is not None:
            self._draw_window(painter, self._window(whole, self._view), QColor(tokens.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER / 2, CORNER / 2)

    def _draw_bars(self, painter: QPainter, colour: QColor) -> None:
        # few events over many years, many over few: the root keeps the few visible
        highest = max(self._counts, default=0.0) ** 0.5 or 1.0
        for number, count in enumerate(self._counts):
            if count:
                high = max((_BARS_HEIGHT - 4) * count**0.5 / highest, 2.0)
                left = self._gutter + number * _BAR
                painter.fillRect(QRectF(left, _BARS_HEIGHT - high, _BAR - 1, high), colour)

    def _draw_years(self, painter: QPainter, whole: View, colour: QColor) -> None:
        painter.setFont(self.font())
        painter.setPen(colour)
        metrics = QFontMetrics(self.font())
        top, free = _BARS_HEIGHT + 2, float(self._gutter)
        axis = whole.scale.axis
        for tick in ticks(axis.first, axis.last, TickStep(TickUnit.YEAR, 50)):
            text = self._reading.formats.year(tick.date.year)
            x, width = self._gutter + whole.x(tick.day), metrics.horizontalAdvance(text)
            if x - width / 2 >= free:
                painter.drawLine(QPointF(x, top - 2), QPointF(x, top + 1))
                box = QRectF(x - width / 2 - 4, top, width + 8, line_height(self.font()))
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), text)
                free = x + width / 2 + Space.L

    def _draw_window(self, painter: QPainter, window: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour, 2))
        pale = QColor(colour)
        pale.setAlphaF(SHADE)
        painter.setBrush(pale)
        painter.drawRoundedRect(window, 3, 3)

    def _window(self, whole: View, view: View) -> QRectF:
        left = self._gutter + whole.x(view.first)
        right = min(self._gutter + whole.x(view.last), self.width() - 1.0)
        spare = max(_LEAST_WINDOW - (right - left), 0.0) / 2
        return QRectF(QPointF(left - spare + 1, 1), QPointF(right + spare - 1, _BARS_HEIGHT))

    def _whole(self) -> View | None:
        if self._plot is None:
            return None
        return View.of(self._plot.axis, float(max(self.width() - self._gutter - 1, 1)))

    def _count(self) -> None:
        whole = self._whole()
        if whole is not None and self._plot is not None:
            self._counts = density(self._plot.spans, self._plot.axis, max(int(whole.scale.width / _BAR), 1))
        self.update()

    def _ask(self, x: float) -> None:
        whole = self._whole()
        if whole is not None:
            self.asked.emit(whole.scale.axis.clamped(whole.day_at(x - self._gutter) + self._grip))
