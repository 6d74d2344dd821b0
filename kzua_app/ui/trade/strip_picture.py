# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the strip of all years: its ground, a bar a year, and the window of those shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from kzua_app.ui.theme.tokens import CORNER

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kzua_app.ui.theme.tokens import Tokens

_PALE = 0.14
_MARGIN = 8


def draw_ground(painter: QPainter, ground: QRectF, tokens: Tokens, *, focused: bool) -> None:
    """What bars and window lie on."""
    painter.setPen(QPen(QColor(tokens.accent if focused else tokens.line), 1))
    painter.setBrush(QColor(tokens.card))
    painter.drawRoundedRect(ground.adjusted(0.5, 0.5, -0.5, -0.5), CORNER / 2, CORNER / 2)


def draw_bars(
    painter: QPainter, bars: Sequence[tuple[float, float, bool]], width: float, height: int, tokens: Tokens
) -> None:
    """Bars from the bottom: where each begins, its amount, and whether its year is shown."""
    highest = max((amount for _, amount, _ in bars), default=0.0) or 1.0
    for left, amount, shown in bars:
        high = max((height - _MARGIN) * amount / highest, 1.0)
        bar = QRectF(left + 1.5, height - 3 - high, max(width - 3, 1.0), high)
        painter.fillRect(bar, QColor(tokens.muted if shown else tokens.line))


def draw_window(painter: QPainter, window: QRectF, tokens: Tokens, *, focused: bool, whole: bool) -> None:
    """The frame of the years shown, with a grip at each edge; filled where it is not the whole."""
    accent = QColor(tokens.accent)
    pale = QColor(accent)
    pale.setAlphaF(0.0 if whole else _PALE)
    painter.setPen(QPen(accent, 2 if focused else 1.5))
    painter.setBrush(pale)
    painter.drawRoundedRect(window, 3, 3)
    painter.setPen(QPen(accent, 3))
    for x in (window.left() + 3, window.right() - 3):
        middle = window.center().y()
        painter.drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4))
