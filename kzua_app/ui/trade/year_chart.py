# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the charts by year do with the pointer and the keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication

from kzua_app.analysis.trade_range import YearRange
from kzua_app.ui.trade.drawn_years import DrawnYears
from kzua_app.ui.widgets.drawing import declare_drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent
    from PySide6.QtWidgets import QWidget

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5}
_ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}
_ZOOMS = {Qt.Key.Key_Plus: 2, Qt.Key.Key_Equal: 2, Qt.Key.Key_Minus: -2, Qt.Key.Key_0: 0}


class YearChart(DrawnYears):
    """Click or press the arrow keys, Home, End to choose a year; drag, + and − to choose a range."""

    year_chosen = Signal(int)
    range_chosen = Signal(object)
    """The YearRange that was dragged over."""
    zoom_asked = Signal(int)
    """So many years fewer on either side (more, if negative); 0 is all there are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pressed: float | None = None
        self._dragged: float | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        declare_drawing(self)
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to click or to drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag over years, or point at the one under the pointer."""
        x, columns = event.position().x(), self.columns()
        if self._pressed is not None and columns is not None:
            far = abs(x - self._pressed) >= QApplication.startDragDistance()
            if far or self._dragged is not None:
                self._dragged = x
                self.point_at(None)
                self.update()
                return
        self.point_at(columns.year_at(x) if columns else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the years dragged over, or the year clicked."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        dragged, columns = self.brushed(), self.columns()
        self.stop_dragging()
        if dragged is not None:
            self.range_chosen.emit(dragged)
        elif columns is not None and (year := columns.year_at(event.position().x())) is not None:
            self.choose_by_hand(year)

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from year to year, or show more or fewer of them."""
        key, years = Qt.Key(event.key()), self.years()
        if key == Qt.Key.Key_Escape and self._pressed is not None:
            self.stop_dragging()
        elif years and key in _ZOOMS:
            self.zoom_asked.emit(_ZOOMS[key])
        elif years and key in (*_STEPS, *_ENDS):
            self._step(key, years)
        else:
            super().keyPressEvent(event)

    def choose_by_hand(self, year: int) -> None:
        """Mark ``year`` and say so."""
        self.choose(year)
        self.year_chosen.emit(year)

    @property
    def is_dragging(self) -> bool:
        """Whether years are being dragged over."""
        return self._dragged is not None

    def stop_dragging(self) -> None:
        """Forget what was dragged over."""
        self._pressed = self._dragged = None
        self.update()

    def announce(self, words: str) -> None:
        """Let a screen reader say ``words``."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def brushed(self) -> YearRange | None:
        """The years dragged over so far."""
        columns = self.columns()
        if self._pressed is None or self._dragged is None or columns is None:
            return None
        return YearRange.between(columns.nearest_year(self._pressed), columns.nearest_year(self._dragged))

    def _step(self, key: Qt.Key, years: tuple[int, ...]) -> None:
        start = self._chosen if self._chosen in years else years[-1]
        year = years[_ENDS[key]] if key in _ENDS else (start or 0) + _STEPS[key]
        self.point_at(None)
        self.choose_by_hand(min(max(year, years[0]), years[-1]))
        self.announce(self.told(self._chosen or year))
