# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map's surface: looks at a part of the map and moves; knows nothing of pins being chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QNativeGestureEvent, QPainter, QPen
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QSizePolicy, QWidget

from kzua_app.ui.map.layer import GroundLayer
from kzua_app.ui.map.picture import MapPicture
from kzua_app.ui.map.steering import STEP, Steering
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.widgets.drawing import declare_drawing

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent, QWheelEvent

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.reading import Reading

_ANEW = frozenset(
    {QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange}
)
_PANS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}
_ZOOMS = {
    Qt.Key.Key_Plus: STEP * STEP,
    Qt.Key.Key_Equal: STEP * STEP,
    Qt.Key.Key_Minus: 1 / STEP / STEP,
    Qt.Key.Key_Underscore: 1 / STEP / STEP,
}
_WHOLE = (Qt.Key.Key_0, Qt.Key.Key_Home)
_PAN_STEP = 60
_REST = 90
"""Milliseconds after which a gesture is taken to be over."""
_NOTCH = 120.0
_DRAG = 4
"""Pixels the pointer may move in a click."""


class MapCanvas(QWidget):
    """Wheel and pinch zoom about the pointer, a drag and the arrows move, + − zoom, 0 or Home shows all.

    Nothing is read or drawn before the widget is first painted.
    """

    camera_changed = Signal()

    def __init__(self, atlas: Atlas, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.atlas = atlas
        self.picture = MapPicture(atlas, reading)
        self._layer = GroundLayer(self.picture.draw_ground)
        self._steering: Steering | None = None
        self._camera: Camera | None = None
        self._pressed: QPointF | None = None
        self._dragged = False
        self._sharp = True
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST)
        self._rest.timeout.connect(self._draw_sharp)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.grabGesture(Qt.GestureType.PinchGesture)
        declare_drawing(self)

    def begun(self) -> None:
        """The map has been read and is about to be drawn for the first time."""

    def dress(self) -> None:
        """Colours, fonts or words have changed."""

    def draw_over(self, painter: QPainter, camera: Camera) -> None:
        """Draw what is over the ground."""

    def hover(self, at: QPointF | None) -> None:
        """The pointer is at ``at``, or has left."""

    def click(self, at: QPointF) -> None:
        """The left button was clicked at ``at``."""

    @property
    def camera(self) -> Camera | None:
        """What is looked at; None until the first painting."""
        return self._camera

    @property
    def can_zoom_in(self) -> bool:
        """Whether it can go closer."""
        camera, steering = self._camera, self._steering
        return camera is not None and steering is not None and not steering.is_closest(camera)

    @property
    def is_whole(self) -> bool:
        """Whether both states are seen as after the start."""
        camera, steering = self._camera, self._steering
        return camera is None or steering is None or steering.is_whole(camera)

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom about ``at``, or about the middle."""
        if self._steering is None or self._camera is None:
            return
        about = at or QPointF(self.width() / 2, self.height() / 2)
        self._sharp = False
        self._rest.start()
        self.look(self._steering.zoomed(self._camera, factor, about.x(), about.y()))

    def zoom_in(self) -> None:
        """A step closer."""
        self.zoom_by(STEP * STEP)

    def zoom_out(self) -> None:
        """A step away."""
        self.zoom_by(1 / STEP / STEP)

    def show_whole(self) -> None:
        """Both states, as large as they fit."""
        if self._steering is not None:
            self.look(self._steering.whole(self.width(), self.height()))

    def bring_into_view(self, x: float, y: float) -> None:
        """Move only if a point of the plane cannot be seen well."""
        if self._steering is not None and self._camera is not None:
            self.look(self._steering.with_in_view(self._camera, x, y))

    def look(self, camera: Camera) -> None:
        """Show what ``camera`` sees."""
        if camera != self._camera:
            self._camera = camera
            self.camera_changed.emit()
        self.update()

    def draw_anew(self) -> None:
        """Draw the ground again: its words have changed."""
        self._layer.forget()
        self.update()

    def sizeHint(self) -> QSize:
        """A landscape."""
        return QSize(640, 360)

    def minimumSizeHint(self) -> QSize:
        """The least in which the two states can be told apart."""
        return QSize(240, 140)

    def event(self, event: QEvent) -> bool:
        """Pinches; another font, palette or screen."""
        if event.type() is QEvent.Type.Gesture and self._pinch(cast("QGestureEvent", event)):
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
                self.zoom_by(1 + event.value(), event.position())
            return True
        handled = super().event(event)
        if event.type() in _ANEW and self._steering is not None:
            self.dress()
        return handled

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The same part of the map in the new frame."""
        super().resizeEvent(event)
        if self._steering is not None:
            self.look(self._steering.resized(self._camera, self.width(), self.height()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer."""
        notches = event.angleDelta().y() / _NOTCH
        if notches:
            self.zoom_by(STEP**notches, event.position())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a click or a drag."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed, self._dragged = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the map, or point at what is under the pointer."""
        if self._pressed is None:
            self.hover(event.position())
            return
        moved = event.position() - self._pressed
        if not self._dragged and moved.manhattanLength() < _DRAG:
            return
        self._dragged = True
        self._pressed = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._pan(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag or a click."""
        if event.button() is not Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        if self._dragged:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.click(event.position())
        self.hover(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Two steps closer to what is under the pointer."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.zoom_by(STEP * STEP, event.position())

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing."""
        super().leaveEvent(event)
        self.hover(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and zoom."""
        key = Qt.Key(event.key())
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            super().keyPressEvent(event)
        elif key in _PANS:
            dx, dy = _PANS[key]
            self._pan(dx * _PAN_STEP, dy * _PAN_STEP)
        elif key in _ZOOMS:
            self.zoom_by(_ZOOMS[key])
        elif key in _WHOLE or event.text() == "০":
            self.show_whole()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The ground, what is over it, the scale bar, and the focus."""
        painter = QPainter(self)
        void = QColor(tokens_of(self.palette()).window)
        painter.fillRect(self.rect(), void)
        if self._camera is None:
            QTimer.singleShot(0, self, self._begin)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        done = self._layer.paint(painter, self._camera, self.devicePixelRatioF(), void, sharp=self._sharp)
        self._sharp = self._sharp or done
        self.draw_over(painter, self._camera)
        self.picture.draw_scale(painter, self._camera)
        self._draw_frame(painter)

    def _begin(self) -> None:
        """Read the map, now that the window is there."""
        if self._steering is not None or self.width() <= 0:
            return
        self._steering = Steering(self.atlas.home)
        self.begun()
        self.dress()
        self.look(self._steering.whole(self.width(), self.height()))

    def _draw_sharp(self) -> None:
        self._sharp = True
        self.update()

    def _pan(self, dx: float, dy: float) -> None:
        if self._steering is not None and self._camera is not None:
            self.look(self._steering.panned(self._camera, dx, dy))

    def _pinch(self, event: QGestureEvent) -> bool:
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if not isinstance(pinch, QPinchGesture):
            return False
        centre = self.mapFromGlobal(pinch.centerPoint())
        if pinch.state() is Qt.GestureState.GestureUpdated:
            # what was under the fingers goes with them
            moved = pinch.centerPoint() - pinch.lastCenterPoint()
            self._pan(moved.x(), moved.y())
        self.zoom_by(pinch.scaleFactor(), centre)
        # a finger alone is no drag of the mouse
        self._pressed = None
        return True

    def _draw_frame(self, painter: QPainter) -> None:
        tokens = tokens_of(self.palette())
        wide = 2 if self.hasFocus() else 1
        painter.setPen(QPen(QColor(tokens.accent if self.hasFocus() else tokens.line), wide))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(QPoint(), self.size()).adjusted(wide // 2, wide // 2, -1, -1))
