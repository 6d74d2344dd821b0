# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""All years in a strip: how much was traded when, and which part is shown."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from kzua_app.analysis.trade_range import YearRange
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.trade.strip_picture import draw_bars, draw_ground, draw_window
from kzua_app.ui.widgets.drawing import declare_drawing

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from kzua_app.ui.reading import Reading

_HEIGHT = 26
_REACH = 7.0
"""So near to an edge of the window the pointer takes hold of it, in logical pixels."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}


class Hold(Enum):
    """What the pointer has taken hold of."""

    START = "start"
    END = "end"
    WINDOW = "window"


class RangeStrip(QWidget):
    """Drag the window or its edges; arrow keys move it, with Shift its end, with Ctrl its start."""

    range_chosen = Signal(object)
    """The YearRange asked for."""
    whole_asked = Signal()

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._amounts: Mapping[int, float] = {}
        self._whole = YearRange(0, 0)
        self._years = self._whole
        self._ends = (0.0, 0.0)
        self._hold: Hold | None = None
        self._grip = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        declare_drawing(self)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def show_range(self, years: YearRange, whole: YearRange) -> None:
        """Show ``years`` of ``whole``; nobody is told."""
        self._years, self._whole = years, whole
        self.setAccessibleDescription(self._told())
        self.update()

    def set_ends(self, left: float, right: float) -> None:
        """Begin and end where the plot above does."""
        if self._ends != (left, self.width() - right):
            self._ends = (left, self.width() - right)
            self.update()

    def show_amounts(self, amounts: Mapping[int, float]) -> None:
        """Draw a bar for each year."""
        self._amounts = amounts
        self.update()

    def retranslate(self) -> None:
        """Set every text."""
        self.setAccessibleName(self.tr("Years shown"))
        self.setToolTip(
            self.tr("Drag the window or its edges. Arrow keys move it, Shift its end, Ctrl its start.")
        )
        self.setAccessibleDescription(self._told())

    def sizeHint(self) -> QSize:
        """A low strip."""
        return QSize(300, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """As low."""
        return QSize(120, _HEIGHT)

    def window_rect(self) -> QRectF:
        """Where the window is."""
        left = self._left(self._years.first)
        return QRectF(left + 1, 1, self._years.years * self._step - 2, self.height() - 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of the window or an edge of it; elsewhere bring the window here."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        x = event.position().x()
        self._hold = self._hold_at(x) or Hold.WINDOW
        year = self._year_at(x)
        if year not in self._years:
            self._ask(self._years.moved(year - (self._years.first + self._years.last) // 2, self._whole))
        self._grip = year - self._years.first

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag; else show what would be taken hold of."""
        x = event.position().x()
        if self._hold is None:
            edge = self._hold_at(x) in (Hold.START, Hold.END)
            self.setCursor(Qt.CursorShape.SizeHorCursor if edge else Qt.CursorShape.PointingHandCursor)
            return
        edge_year = round((x - self._ends[0]) / self._step) + self._whole.first
        if self._hold is Hold.START:
            self._ask(self._years.starting(edge_year, self._whole))
        elif self._hold is Hold.END:
            self._ask(self._years.ending(edge_year - 1, self._whole))
        else:
            self._ask(self._years.moved(self._year_at(x) - self._grip - self._years.first, self._whole))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        del event
        self._hold = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Show all years."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.whole_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the window, its start or its end."""
        key, years, whole = Qt.Key(event.key()), self._years, self._whole
        if key in (Qt.Key.Key_Home, Qt.Key.Key_0):
            self.whole_asked.emit()
        elif key not in _STEPS:
            super().keyPressEvent(event)
            return
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._ask(years.ending(years.last + _STEPS[key], whole))
        elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._ask(years.starting(years.first + _STEPS[key], whole))
        else:
            self._ask(years.moved(_STEPS[key], whole))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._told()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it off."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, and the window."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right = self._ends
        ground = QRectF(self.rect()).adjusted(left, 0, -right, 0)
        draw_ground(painter, ground, tokens, focused=self.hasFocus())
        bars = [(self._left(year), amount, year in self._years) for year, amount in self._amounts.items()]
        draw_bars(painter, bars, self._step, self.height(), tokens)
        if self._whole.years > 1:
            whole = self._years == self._whole
            draw_window(painter, self.window_rect(), tokens, focused=self.hasFocus(), whole=whole)

    @property
    def _step(self) -> float:
        return max(self.width() - sum(self._ends), 1.0) / self._whole.years

    def _left(self, year: int) -> float:
        return self._ends[0] + (year - self._whole.first) * self._step

    def _year_at(self, x: float) -> int:
        year = self._whole.first + int((x - self._ends[0]) // self._step)
        return min(max(year, self._whole.first), self._whole.last)

    def _hold_at(self, x: float) -> Hold | None:
        window = self.window_rect()
        if abs(x - window.left()) <= _REACH:
            return Hold.START
        if abs(x - window.right()) <= _REACH:
            return Hold.END
        return Hold.WINDOW if window.left() < x < window.right() else None

    def _ask(self, years: YearRange) -> None:
        if years != self._years:
            self.range_chosen.emit(years)

    def _told(self) -> str:
        return (
            self._reading.formats.year_range(self._years.first, self._years.last) if self._whole.first else ""
        )
