# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a drawing that is zoomed, moved and walked through."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from kzua_app.analysis.timeline.density import busiest
from kzua_app.analysis.timeline.scale import View
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import CORNER
from kzua_app.ui.timeline.drawing import Drawing
from kzua_app.ui.timeline.fold_menu import FoldMenu
from kzua_app.ui.timeline.frame import Frame, Moment
from kzua_app.ui.timeline.gestures import Gestures
from kzua_app.ui.timeline.hints import hint_at
from kzua_app.ui.timeline.walking import Walker
from kzua_app.ui.widgets.drawing import declare_drawing

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtGui import (
        QHelpEvent,
        QKeyEvent,
        QMouseEvent,
        QNativeGestureEvent,
        QResizeEvent,
        QWheelEvent,
    )
    from PySide6.QtWidgets import QGestureEvent

    from kzua_app.analysis.timeline.bands import Band
    from kzua_app.analysis.timeline.layout import Fold, Mark
    from kzua_app.analysis.timeline.plot import Plot
    from kzua_app.analysis.timeline.spans import Span
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.graphic_words import GraphicWords

_ANEW = (QEvent.Type.FontChange, QEvent.Type.PaletteChange, QEvent.Type.DevicePixelRatioChange)
_MOST_OF_THEM = 0.95
"""At first so large a part of the events, the newest, is in view."""


class TimelineGraphic(QAbstractScrollArea):
    """Draws a plot. Up and down it scrolls as any scroll area; along the axis it has a view of its own."""

    event_chosen = Signal(object)
    """The Event that the user selected."""
    event_opened = Signal(object)
    """The Event on which the user pressed Enter or clicked twice."""
    view_changed = Signal()

    # there already when Qt's constructor tells of a font
    _drawing: Drawing | None = None

    def __init__(self, reading: Reading, words: GraphicWords, bands: Sequence[Band], parent: QWidget) -> None:
        super().__init__(parent)
        self._reading, self._words, self._bands = reading, words, tuple(bands)
        self.today = 0.0
        self._chosen: str | None = None
        self._pointed: Mark | Fold | None = None
        self.walker = Walker(self, words, FoldMenu(reading, self))
        self._gestures = Gestures(self)
        self.view: View | None = None
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        declare_drawing(self)

    def show_plot(self, plot: Plot, contested: Mapping[str, int], today: float) -> None:
        """Draw ``plot``; the view stays where it is, except for the first and for another axis.

        ``contested`` has the number of disagreements of each event that there is any about, by its id.
        """
        if self._drawing is None or self._drawing.plot.axis != plot.axis:
            self.view = None
        self.today = today
        self._drawing = Drawing(plot, contested, self._reading, self._words, self._bands)
        self.make_anew()

    def make_anew(self) -> None:
        """Draw everything with the words, the font and the palette of now."""
        self._pointed = None
        if self._drawing is not None:
            self._drawing.forget()
        self._fit_view()
        self.viewport().update()

    def choose(self, event_id: str | None) -> bool:
        """Select an event and bring it into view, without saying so; False if it is not drawn."""
        self.mark(event_id)
        span = self._chosen_span
        if span is None or self.view is None:
            return False
        self.set_view(self.view.showing(span))
        self._scroll_to_chosen()
        return True

    @property
    def chosen_place(self) -> Mark | Fold | None:
        """The mark of the selected event, or the fold it is in."""
        return self._drawing.where(self._chosen) if self._drawing is not None else None

    def mark(self, event_id: str | None) -> None:
        """Select an event where it is; the view stays."""
        self._chosen = event_id
        self.viewport().update()

    @property
    def plot(self) -> Plot | None:
        """What is drawn."""
        return self._drawing.plot if self._drawing is not None else None

    @property
    def chosen(self) -> str | None:
        """The id of the selected event, drawn or not."""
        return self._chosen

    def set_view(self, view: View) -> None:
        """Show this part of the axis."""
        if view == self.view:
            return
        if (self.view is None or view.scale != self.view.scale) and self._drawing is not None:
            self._drawing.forget_scale()
            self._pointed = None
        self.view = view
        self.viewport().update()
        self.view_changed.emit()

    def zoom(self, steps: int, x: float | None = None) -> None:
        """``steps`` nearer, about pixel ``x`` of the drawing; None: the selected event, or the middle."""
        if self.view is not None:
            self.set_view(self.view.zoomed(steps, self.view.anchor(self._chosen_span) if x is None else x))
            self._scroll_to_chosen()

    def pan(self, share: float) -> None:
        """On by so many widths of the view."""
        if self.view is not None:
            self.set_view(self.view.moved(share * self.view.width))

    def fit(self) -> None:
        """Show the whole axis."""
        if self.view is not None:
            self.set_view(self.view.whole())

    def go_to(self, first: float, last: float) -> None:
        """Bring the days from ``first`` to ``last`` to the middle, enlarged if they would be a speck."""
        if self.view is not None:
            self.set_view(self.view.around(first, last))

    def go_to_today(self) -> None:
        """Show today."""
        self.go_to(self.today, self.today + 1)

    @property
    def gutter(self) -> int:
        """Where the drawing begins, after the names of the lanes."""
        return self._drawing.gutter(self.width()) if self._drawing is not None else 0

    @property
    def frame_now(self) -> Frame | None:
        """What is drawn, for the scale, size and language of now."""
        if self._drawing is None or self.view is None:
            return None
        frame = self._drawing.frame(self.view, self._room, tokens_of(self.palette()))
        room = self._room.height() - frame.header.height
        bar = self.verticalScrollBar()
        bar.setPageStep(max(room, 1))
        bar.setSingleStep(frame.scene.rows.height)
        bar.setRange(0, max(frame.scene.height - room, 0))
        return frame

    def what_is_at(self, place: QPointF) -> Mark | Fold | None:
        """The mark or fold at a place of the viewport."""
        frame = self.frame_now
        if frame is None or self.view is None:
            return None
        return frame.what_is_at(place, self.view, self.verticalScrollBar().value())

    def where_is(self, event_id: str) -> QRectF:
        """The place of an event's mark, or of the fold it is in, in the viewport."""
        frame = self.frame_now
        what = self._drawing.where(event_id) if self._drawing is not None else None
        if what is None or frame is None or self.view is None:
            return QRectF()
        return frame.where_is(what, self.view, self.verticalScrollBar().value())

    def point_at(self, what: Mark | Fold | None) -> None:
        """Show that the pointer is on ``what``."""
        if what != self._pointed:
            self._pointed = what
            shape = Qt.CursorShape.PointingHandCursor if what is not None else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def draw_file(self, painter: QPainter, size: QSize) -> None:
        """Draw the visible part on a ground of its own, for a file."""
        painter.fillRect(QRectF(0, 0, size.width(), size.height()), QColor(tokens_of(self.palette()).card))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame, scrolled = self.frame_now, self.verticalScrollBar().value()
        if self.view is not None and frame is not None:
            frame.draw(painter, Moment(self.view, scrolled, size.height(), self.today), None)

    def minimumSizeHint(self) -> QSize:
        """The least in which events can be told apart."""
        return QSize(300, 110)

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in full what the pointer is on; nothing when it has gone."""
        if event.type() is QEvent.Type.Leave:
            self.point_at(None)
        if event.type() is QEvent.Type.ToolTip:
            help_event = cast("QHelpEvent", event)
            hint = hint_at(self, self._words, QPointF(help_event.pos()))
            QToolTip.showText(help_event.globalPos(), hint, self.viewport())
            return True
        if event.type() in (QEvent.Type.Gesture, QEvent.Type.NativeGesture):
            return self._gestures.pinch(cast("QGestureEvent | QNativeGestureEvent", event))
        return super().viewportEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew with another font or palette."""
        super().changeEvent(event)
        if event.type() in _ANEW:
            self.make_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the step and the left edge."""
        super().resizeEvent(event)
        self._fit_view()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Blit the tiles; texts are drawn in the header, the gutter and in long bars only."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.card))
        self._draw_outline(painter)
        frame = self.frame_now
        if frame is None or self._drawing is None or self.view is None:
            return
        moment = Moment(
            self.view,
            self.verticalScrollBar().value(),
            self.viewport().height() - 2,
            self.today,
            self._drawing.where(self._chosen),
            self._pointed,
        )
        frame.draw(painter, moment, self._drawing.tiles(self.devicePixelRatioF()))
        focused = self.hasFocus()
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.line), 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_outline(painter)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; with Shift or sideways, move."""
        self._gestures.wheel(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to click or to drag."""
        self._gestures.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or point."""
        self._gestures.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Click, if nothing was dragged."""
        self._gestures.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open an event; elsewhere zoom in."""
        self._gestures.double_click(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, move, zoom, open."""
        if not self._gestures.key(event):
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show where the focus is."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.viewport().update()
        return super().event(event)

    def _draw_outline(self, painter: QPainter) -> None:
        painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), CORNER, CORNER)

    @property
    def _room(self) -> QSize:
        """What there is to draw on; the scroll bar's place is kept free, so that its coming moves nothing."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self.width() - bar, self.height() - 2)

    @property
    def _chosen_span(self) -> Span | None:
        plot = self.plot
        number = plot.number(self._chosen) if plot is not None else None
        return plot.spans[number] if plot is not None and number is not None else None

    def _fit_view(self) -> None:
        """Make the view as wide as there is room; at first, show where most events are."""
        if self._drawing is None:
            return
        width = float(max(self._room.width() - self.gutter - 2, 50))
        if self.view is None:
            plot = self._drawing.plot
            view, reach = View.of(plot.axis, width), busiest(plot.spans, _MOST_OF_THEM)
            self.set_view(view.fitting(*reach) if reach else view)
        elif self.view.width != width:
            self.set_view(self.view.resized(width))

    def _scroll_to_chosen(self) -> None:
        """Bring the row of the selected event into view."""
        frame = self.frame_now
        what = self.chosen_place
        if frame is None or what is None:
            return
        top, bar = frame.scene.top(what), self.verticalScrollBar()
        if not bar.value() <= top <= bar.value() + bar.pageStep() - frame.scene.rows.height:
            bar.setValue(round(top - bar.pageStep() / 2))
