# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The chart of totals as a widget: its lines, and the marked events that lead to the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QToolTip

from kzua_app.analysis.trade_chart import ChartModel, Measure
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.trade.chart_layout import ChartLayout, lay_out
from kzua_app.ui.trade.chart_over import draw_crosshair
from kzua_app.ui.trade.chart_picture import ChartPicture
from kzua_app.ui.trade.chart_subject import ChartSubject
from kzua_app.ui.trade.strokes import MARK
from kzua_app.ui.trade.value_card import ValueCard
from kzua_app.ui.trade.year_chart import YearChart

if TYPE_CHECKING:
    from PySide6.QtGui import QFont, QHelpEvent, QKeyEvent, QMouseEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

    from kzua_app.analysis.trade_events import EventMark
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.chart_words import ChartWords
    from kzua_app.ui.trade.columns import Columns

_WALKS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class TradeChart(YearChart):
    """Lines over the years. Up and Down go from event to event, Enter opens the one reached."""

    event_opened = Signal(object)
    """The RecordRef of an event that the user wants to see in the timeline."""

    def __init__(self, words: ChartWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._subject = ChartSubject(ChartModel(Measure.VALUES, (), ()), words)
        self._layout: ChartLayout | None = None
        self._reached: EventMark | None = None

    def show_subject(self, subject: ChartSubject) -> None:
        """Draw ``subject``."""
        self._subject = subject
        if self._reached not in subject.events:
            self._reached = None
        self.make_anew()

    @property
    def subject(self) -> ChartSubject:
        """What is drawn."""
        return self._subject

    def years(self) -> tuple[int, ...]:
        """The years drawn."""
        return self._subject.model.years

    def columns(self) -> Columns | None:
        """Where the years are."""
        return self._layout.columns if self._layout else None

    def told(self, year: int) -> str:
        """A year's values as a sentence, for those who cannot see the card."""
        return self._subject.told(year)

    def nothing(self) -> str:
        """Why nothing is drawn."""
        return self._words.no_room() if self._subject.model.series else self._subject.nothing

    def lay_out(self, area: QRectF, font: QFont) -> None:
        """Place everything."""
        self._layout = lay_out(self._subject, area, font)

    def draw_picture(self, painter: QPainter, font: QFont, tokens: Tokens) -> None:
        """Draw what was placed."""
        if self._layout is not None:
            picture = ChartPicture(self._layout, tokens, font, self._subject.unit)
            picture.draw(painter, self._words.reading.formats.integer)

    def make_card(self, year: int, font: QFont) -> ValueCard:
        """The card of a year."""
        subject = self._subject
        return ValueCard(subject.heading(year), subject.rows(year), subject.remarks(year), font)

    def draw_pointed(self, painter: QPainter, year: int, tokens: Tokens) -> None:
        """A line through the year, and its points larger."""
        if self._layout is None:
            return
        draw_crosshair(painter, self._layout.columns, year, tokens)
        x = self._layout.columns.x_of(year)
        for one in self._layout.series:
            for point in (point for segment in one.segments for point in segment):
                if abs(point.at.x() - x) < 0.5:  # noqa: PLR2004 - the same place, but for rounding
                    one.stroke.draw_mark(painter, point.at, tokens, MARK + 1, hollow=point.hollow)

    def event_middle(self, mark: EventMark) -> QPointF:
        """Where the number of an event is."""
        self.prepare()
        events = self._layout.events if self._layout else ()
        return next((event.flag.center() for event in events if event.mark == mark), QPointF())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The chart, and a ring around the event that the keys have reached."""
        super().paintEvent(event)
        if self._reached is None or not self.hasFocus() or self._layout is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(self.palette()).accent), 2))
        for placed in self._layout.events:
            if placed.mark == self._reached:
                painter.drawEllipse(placed.flag.adjusted(-2, -2, 2, 2))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """As usual; an event's number is a link."""
        super().mouseMoveEvent(event)
        mark = self._event_at(event.position())
        self.setCursor(Qt.CursorShape.PointingHandCursor if mark else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the event whose number was clicked; else as usual."""
        mark = self._event_at(event.position())
        if mark is not None and event.button() is Qt.MouseButton.LeftButton and not self.is_dragging:
            self.stop_dragging()
            self.event_opened.emit(mark.event.ref)
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from event to event, open one; else as usual."""
        key = Qt.Key(event.key())
        if key in _WALKS and self._subject.events:
            self._walk(_WALKS[key])
        elif key in _OPENS and self._reached is not None:
            self.event_opened.emit(self._reached.event.ref)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tell which event is under the pointer."""
        if event.type() is QEvent.Type.ToolTip:
            asked = cast("QHelpEvent", event)
            mark = self._event_at(QPointF(asked.pos()))
            QToolTip.showText(asked.globalPos(), self._hint(mark) if mark else "", self)
            return True
        return super().event(event)

    def _event_at(self, place: QPointF) -> EventMark | None:
        return self._layout.event_at(place) if self._layout else None

    def _hint(self, mark: EventMark) -> str:
        reading = self._words.reading
        return f"{reading.text(mark.event.title)}\n{reading.date(mark.event.date)}"

    def _walk(self, step: int) -> None:
        marks = self._subject.events
        before = marks.index(self._reached) if self._reached in marks else (-1 if step > 0 else len(marks))
        self._reached = marks[min(max(before + step, 0), len(marks) - 1)]
        self.update()
        self.announce(self._words.told_event(self._reached, len(marks)))
