# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What mouse, wheel and keys do to the drawing of the timeline."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QApplication, QPinchGesture

from kzua_app.analysis.timeline.layout import Mark
from kzua_app.analysis.timeline.scale import RATIO

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
    from PySide6.QtWidgets import QGestureEvent

    from kzua_app.ui.timeline.graphic import TimelineGraphic

_NOTCH = 120
"""The angle of one step of a wheel, in eighths of a degree."""
_STEP = 0.15
"""By what part of the view's width an arrow or a notch moves."""
_PAGE = 0.9
_Key = Qt.Key


class Gestures:
    """Translates input into the calls of one drawing."""

    def __init__(self, graphic: TimelineGraphic) -> None:
        self._graphic = graphic
        self._turned = 0
        self._spanned = 0.0
        self._pressed: QPointF | None = None
        self._last = QPointF()
        self._dragging = False

    def wheel(self, event: QWheelEvent) -> None:
        """Wheel: zoom about the pointer. Shift or sideways: move. Alt is left to the system."""
        angle, graphic = event.angleDelta(), self._graphic
        sideways = angle.x() or angle.y()
        if graphic.view is None:
            return
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(angle.x()) > abs(angle.y()):
            graphic.pan(-sideways / _NOTCH * _STEP)
        else:
            self._turned += angle.y()
            steps = int(self._turned / _NOTCH)
            self._turned -= steps * _NOTCH
            if steps:
                graphic.zoom(steps, event.position().x() - graphic.gutter)
        event.accept()

    def pinch(self, event: QGestureEvent | QNativeGestureEvent) -> bool:
        """Zoom about the middle of two fingers, on a screen or a touchpad, and move with them."""
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is not Qt.NativeGestureType.ZoomNativeGesture:
                return False
            self._spread(1 + event.value(), event.position().x())
            return True
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        self._pressed = None
        graphic = self._graphic
        if pinch.state() is Qt.GestureState.GestureUpdated and graphic.view is not None:
            graphic.set_view(graphic.view.moved(pinch.lastCenterPoint().x() - pinch.centerPoint().x()))
        self._spread(pinch.scaleFactor(), graphic.viewport().mapFromGlobal(pinch.centerPoint()).x())
        return True

    def _spread(self, factor: float, x: float) -> None:
        """Zoom by whole steps as soon as the fingers have gone far enough for one."""
        if factor > 0:
            self._spanned += log(factor, RATIO)
        steps = round(self._spanned)
        if steps:
            self._spanned -= steps
            self._graphic.zoom(steps, x - self._graphic.gutter)

    def press(self, event: QMouseEvent) -> None:
        """Remember where."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed = self._last = event.position()
            self._dragging = False

    def move(self, event: QMouseEvent) -> None:
        """Move the drawing with the pointer once it has gone some way; else point."""
        graphic = self._graphic
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            graphic.point_at(graphic.what_is_at(event.position()))
            return
        gone = event.position() - self._pressed
        if not self._dragging and gone.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._dragging:
            self._dragging = True
            graphic.point_at(None)
            graphic.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        by = event.position() - self._last
        self._last = event.position()
        if graphic.view is not None:
            graphic.set_view(graphic.view.moved(-by.x()))
        bar = graphic.verticalScrollBar()
        bar.setValue(bar.value() - round(by.y()))

    def release(self, event: QMouseEvent) -> None:
        """Click what is there, unless it was a drag."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self._graphic.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        what = self._graphic.what_is_at(event.position())
        if not self._dragging and what is not None:
            self._graphic.walker.click(what)
        self._dragging = False

    def double_click(self, event: QMouseEvent) -> None:
        """Open the event there; where nothing is, zoom in."""
        what = self._graphic.what_is_at(event.position())
        if isinstance(what, Mark):
            self._graphic.walker.open()
        elif what is None:
            self._graphic.zoom(2, event.position().x() - self._graphic.gutter)

    def key(self, event: QKeyEvent) -> bool:
        """Do what the key is for; False where it is for nothing here."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        shifted = modifiers == Qt.KeyboardModifier.ShiftModifier
        if modifiers and not shifted:
            return False
        done = (self._moves() if shifted else self._keys()).get(_Key(event.key()))
        if done is None:
            done = self._signs().get(event.text())
        if done is None:
            return False
        view, chosen = self._graphic.view, self._graphic.chosen
        done()
        if self._graphic.view != view and self._graphic.chosen == chosen:
            self._graphic.walker.tell_view()
        return True

    def _keys(self) -> dict[Qt.Key, Callable[[], None]]:
        graphic = self._graphic
        return {
            _Key.Key_Right: lambda: graphic.walker.step(1),
            _Key.Key_Down: lambda: graphic.walker.step(1),
            _Key.Key_Left: lambda: graphic.walker.step(-1),
            _Key.Key_Up: lambda: graphic.walker.step(-1),
            _Key.Key_Home: lambda: graphic.walker.to_end(last=False),
            _Key.Key_End: lambda: graphic.walker.to_end(last=True),
            _Key.Key_PageUp: lambda: graphic.pan(-_PAGE),
            _Key.Key_PageDown: lambda: graphic.pan(_PAGE),
            _Key.Key_Return: graphic.walker.open,
            _Key.Key_Enter: graphic.walker.open,
            _Key.Key_Space: graphic.walker.open_or_list,
        }

    def _moves(self) -> dict[Qt.Key, Callable[[], None]]:
        graphic, bar = self._graphic, self._graphic.verticalScrollBar()
        return {
            _Key.Key_Right: lambda: graphic.pan(_STEP),
            _Key.Key_Left: lambda: graphic.pan(-_STEP),
            _Key.Key_Down: lambda: bar.setValue(bar.value() + bar.singleStep()),
            _Key.Key_Up: lambda: bar.setValue(bar.value() - bar.singleStep()),
        }

    def _signs(self) -> dict[str, Callable[[], None]]:
        graphic = self._graphic
        return {
            "+": lambda: graphic.zoom(1),
            "=": lambda: graphic.zoom(1),
            "-": lambda: graphic.zoom(-1),
            "0": graphic.fit,
            "০": graphic.fit,
            "t": graphic.go_to_today,
            "T": graphic.go_to_today,
        }
