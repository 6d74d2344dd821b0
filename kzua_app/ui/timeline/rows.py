# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a row of the timeline looks like."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen

from kzua_app.ui.theme.tokens import Scale, Space, Tokens
from kzua_app.ui.widgets.contested import CONTESTED
from kzua_app.ui.widgets.labels import scaled_font

_CHEVRON = 12
_AIR = 1.15
"""A line's height in heights of its font: room for the marks above and below Bengali letters."""
_SIDE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
_LEFT = int(Qt.AlignmentFlag.AlignLeft | _SIDE)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | _SIDE)


@dataclass(frozen=True, slots=True)
class EventRow:
    """The words of an event's row; ``doubt`` is what is not certain about its date.

    ``contested`` is the badge of the disagreements that tell of it, empty without any.
    """

    date: str
    doubt: str
    title: str
    text: str
    category: str
    contested: str


@dataclass(frozen=True, slots=True)
class RowFonts:
    """The faces of rows, made from the application's font of this moment."""

    text: QFont
    title: QFont
    note: QFont
    heading: QFont

    @classmethod
    def now(cls) -> RowFonts:
        """The faces as they are now."""
        return cls(
            scaled_font(Scale.TEXT),
            scaled_font(Scale.TEXT, bold=True),
            scaled_font(Scale.NOTE),
            scaled_font(Scale.LEAD, bold=True),
        )

    @property
    def event_height(self) -> int:
        """Two lines and air, in logical pixels."""
        return line_height(self.title) + line_height(self.note) + 2 * Space.S

    @property
    def period_height(self) -> int:
        """A heading, with air above that parts it from the period before."""
        return line_height(self.heading) + Space.L + Space.XS


class RowPainter:
    """Draws rows with one painter in one set of colours."""

    def __init__(self, painter: QPainter, tokens: Tokens) -> None:
        self._painter = painter
        self._tokens = tokens
        self._fonts = RowFonts.now()

    def draw_period(self, whole: QRect, title: str, count: str, *, opened: bool) -> None:
        """A chevron, the name of the period, and how many events it has."""
        rect = whole.adjusted(Space.M, Space.M, -Space.M, 0)
        self._draw_chevron(QPoint(rect.left() + _CHEVRON // 2, rect.center().y()), opened=opened)
        rect.setLeft(rect.left() + _CHEVRON + Space.S)
        self._draw_text(rect, title, self._fonts.heading, self._tokens.ink)
        rect.setLeft(rect.left() + QFontMetrics(self._fonts.heading).horizontalAdvance(title) + Space.S)
        self._draw_text(rect, count, self._fonts.note, self._tokens.muted)
        self._painter.setPen(QPen(QColor(self._tokens.line), 1))
        self._painter.drawLine(whole.bottomLeft(), whole.bottomRight())

    def draw_event(self, whole: QRect, row: EventRow, date_width: int) -> None:
        """The date in its column; title, mark and category; the beginning of the text below."""
        fonts, tokens = self._fonts, self._tokens
        rect = whole.adjusted(Space.M, Space.S, -Space.M, -Space.S)
        first = QRect(rect.left(), rect.top(), date_width, line_height(fonts.title))
        second = QRect(rect.left(), first.bottom() + 1, date_width, line_height(fonts.note))
        self._draw_text(first, row.date, fonts.text, tokens.muted)
        self._draw_text(second, row.doubt, fonts.note, tokens.muted)
        for line in (first, second):
            line.setLeft(rect.left() + date_width + Space.M)
            line.setRight(rect.right())
        first.setRight(self._draw_end(first, row))
        self._draw_text(first, row.title, fonts.title, tokens.ink)
        self._draw_text(second, row.text, fonts.note, tokens.muted)

    def _draw_end(self, line: QRect, row: EventRow) -> int:
        """Category, and the mark in a place of its own; returns where the title has to end."""
        fonts, tokens = self._fonts, self._tokens
        mark = QRect(line)
        widest = QFontMetrics(fonts.title).horizontalAdvance(f"{CONTESTED}8")
        mark.setLeft(line.right() - widest)
        if row.contested:
            self._draw_text(mark, row.contested, fonts.title, tokens.contested, _RIGHT)
        category = line.adjusted(0, 0, mark.left() - line.right() - Space.S, 0)
        self._draw_text(category, row.category, fonts.note, tokens.muted, _RIGHT)
        return category.right() - QFontMetrics(fonts.note).horizontalAdvance(row.category) - Space.M

    def _draw_text(self, rect: QRect, text: str, font: QFont, colour: str, flags: int = _LEFT) -> None:
        """One line of ``text``, shortened to the width between graphemes."""
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(rect, flags, shown)

    def _draw_chevron(self, middle: QPoint, *, opened: bool) -> None:
        """Pointing down where the period is open, to the right where it is closed."""
        tip, wing = _CHEVRON // 5, _CHEVRON // 3
        down = [(-wing, -tip), (0, tip), (wing, -tip)]
        turned = down if opened else [(y, x) for x, y in down]
        pen = QPen(QColor(self._tokens.muted), 1.75)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        self._painter.setPen(pen)
        self._painter.drawPolyline([middle + QPoint(x, y) for x, y in turned])


def line_height(font: QFont) -> int:
    """The height of a line in ``font``, in logical pixels."""
    return round(QFontMetrics(font).height() * _AIR)
