# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the timeline's model and the painting of its rows together."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Scale, Space, Tokens
from kzua_app.ui.timeline.rows import EventRow, RowFonts, RowPainter
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtCore import QObject

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.entries import Entry
    from kzua_app.ui.timeline.model import TimelineModel

Index = QModelIndex | QPersistentModelIndex
_BAR = 3
_State = QStyle.StateFlag


class TimelineDelegate(QStyledItemDelegate):
    """Periods in one line, events in two."""

    def __init__(self, model: TimelineModel, reading: Reading, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._reading = reading
        self._date_width = 0
        self._measured_font: QFont | None = None
        self._measured_heights = (0, 0)

    def measure(self, entries: Iterable[Entry]) -> None:
        """Find the width that the column of dates needs in this language and font."""
        metrics = QFontMetrics(scaled_font(Scale.TEXT))
        dates = {self._date(entry)[0] for entry in entries}
        widest = max((metrics.horizontalAdvance(date) for date in dates), default=0)
        self._date_width = min(widest + Space.XS, 20 * metrics.averageCharWidth())

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As tall as the fonts ask for; the width is the view's."""
        period_height, event_height = self._heights()
        return QSize(0, period_height if self._model.entry(index) is None else event_height)

    def _heights(self) -> tuple[int, int]:
        """Heights of a period's and an event's row; measured once for each application font."""
        font = QApplication.font()
        if font != self._measured_font:
            fonts = RowFonts.now()
            self._measured_font = font
            self._measured_heights = (fonts.period_height, fonts.event_height)
        return self._measured_heights

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row."""
        tokens = tokens_of(option.palette)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, rect, state, tokens)
        self._draw_words(RowPainter(painter, tokens), rect, state, index)
        painter.restore()

    def _draw_words(self, draw: RowPainter, rect: QRect, state: QStyle.StateFlag, index: Index) -> None:
        entry = self._model.entry(index)
        if entry is not None:
            draw.draw_event(rect, self._row(entry), self._date_width)
            return
        period = self._model.period(index)
        count = self._reading.formats.integer(len(period.entries))
        draw.draw_period(rect, self._model.title(period), count, opened=bool(state & _State.State_Open))

    def _row(self, entry: Entry) -> EventRow:
        event, reading = entry.event, self._reading
        date, doubt = self._date(entry)
        category = reading.term("event_category", event.category)
        contested = contested_badge(entry.disputes, reading.formats)
        return EventRow(date, doubt, reading.text(event.title), reading.text(event.text), category, contested)

    def _date(self, entry: Entry) -> tuple[str, str]:
        """The date, and what is not certain about it, which has its place below."""
        date, _, doubt = self._reading.short_date(entry.event.date).partition(" (")
        return date, doubt.removesuffix(")")


def _draw_ground(painter: QPainter, rect: QRect, state: QStyle.StateFlag, tokens: Tokens) -> None:
    """A band under the chosen row, with a bar at its edge, so that colour is not the only sign."""
    if state & (_State.State_Selected | _State.State_MouseOver):
        painter.fillRect(rect, QColor(tokens.band))
    if state & _State.State_Selected:
        painter.fillRect(QRect(rect.left(), rect.top(), _BAR, rect.height()), QColor(tokens.accent))
    if state & _State.State_HasFocus:
        painter.setPen(QPen(QColor(tokens.accent), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
