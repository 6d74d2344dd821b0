# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies under and over the picture of a chart: its surface, the year chosen, the years dragged over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from kzua_app.ui.theme.tokens import CORNER, Space

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from kzua_app.analysis.trade_range import YearRange
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.columns import Columns

_PALE = 0.14
_LEAST = 4.0


def draw_surface(painter: QPainter, surface: QRectF, tokens: Tokens, *, focused: bool) -> None:
    """The card that the chart lies on; its edge shows where the focus is."""
    painter.setPen(QPen(QColor(tokens.accent if focused else tokens.line), 2 if focused else 1))
    painter.setBrush(QColor(tokens.card))
    painter.drawRoundedRect(surface.adjusted(1, 1, -1, -1), CORNER, CORNER)


def draw_chosen(painter: QPainter, columns: Columns, year: int, tokens: Tokens) -> None:
    """The column of the year chosen, with a bar at its foot."""
    width = max(columns.year_step, _LEAST)
    left = columns.x_of(year) - width / 2
    painter.fillRect(QRectF(left, columns.plot.top(), width, columns.plot.height()), QColor(tokens.band))
    painter.fillRect(QRectF(left, columns.plot.bottom(), width, 3), QColor(tokens.accent))


def draw_crosshair(painter: QPainter, columns: Columns, year: int, tokens: Tokens) -> None:
    """A line through the year pointed at."""
    x = round(columns.x_of(year)) + 0.5
    painter.setPen(QPen(QColor(tokens.ink), 1))
    painter.drawLine(QPointF(x, columns.plot.top()), QPointF(x, columns.plot.bottom()))


def draw_brush(painter: QPainter, columns: Columns, years: YearRange, tokens: Tokens) -> None:
    """The years dragged over, from the first to the last."""
    accent = QColor(tokens.accent)
    pale = QColor(accent)
    pale.setAlphaF(_PALE)
    left = columns.x_of(years.first) - columns.year_step / 2
    area = QRectF(left, columns.plot.top(), columns.year_step * years.years, columns.plot.height())
    painter.fillRect(area, pale)
    painter.setPen(QPen(accent, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawLine(area.topLeft(), area.bottomLeft())
    painter.drawLine(area.topRight(), area.bottomRight())


def draw_message(painter: QPainter, surface: QRectF, words: str, tokens: Tokens) -> None:
    """A sentence in the middle, where there is nothing to draw."""
    painter.setPen(QColor(tokens.muted))
    box = surface.adjusted(Space.XL, Space.S, -Space.XL, -Space.S)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)
