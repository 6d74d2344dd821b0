# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names beside the heights at which their lines end, moved apart where they would touch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.strokes import SAMPLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFontMetricsF

    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.strokes import Stroke

_SHARE = 0.32
"""The names take at most this share of the width."""
_BOLDER = 1.06
_Align = Qt.AlignmentFlag


@dataclass(frozen=True, slots=True)
class Naming:
    """What is to be named: its stroke, two lines of text, and where its line ends."""

    stroke: Stroke
    subject: str
    reporter: str
    end: float


@dataclass(frozen=True, slots=True)
class PlacedName:
    """A name at its place: a sample, the subject, and under it the reporter."""

    naming: Naming
    sample: QPointF
    subject: QRectF
    reporter: QRectF

    def draw(self, painter: QPainter, font: QFont, tokens: Tokens) -> None:
        """The name; what is too long for its place ends in dots."""
        stroke = self.naming.stroke
        stroke.draw_sample(painter, self.sample, tokens)
        bold = QFont(font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(stroke.colour(tokens))
        draw_elided(painter, self.subject, self.naming.subject)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        draw_elided(painter, self.reporter, self.naming.reporter)


def names_width(texts: Sequence[str], metrics: QFontMetricsF, width: float) -> float:
    """How much of ``width`` the names take."""
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    return min(Space.M + SAMPLE + Space.S + widest * _BOLDER + Space.XS, width * _SHARE)


def place_names(
    namings: Sequence[Naming], plot: QRectF, area: QRectF, line_height: float
) -> tuple[PlacedName, ...]:
    """The names to the right of ``plot``, inside ``area``."""
    need = 2 * line_height + Space.XS
    ordered = sorted(namings, key=lambda naming: naming.end)
    bounds = (area.top() + need / 2, area.bottom() - need / 2)
    middles = spread([naming.end for naming in ordered], need, bounds)
    left = plot.right() + Space.M
    text = left + SAMPLE + Space.S
    width = max(area.right() - text, 1.0)
    return tuple(
        PlacedName(
            naming,
            QPointF(left, middle - line_height / 2),
            QRectF(text, middle - line_height, width, line_height),
            QRectF(text, middle, width, line_height),
        )
        for naming, middle in zip(ordered, middles, strict=True)
    )


def spread(wanted: Sequence[float], need: float, bounds: tuple[float, float]) -> list[float]:
    """Middles in ascending order, ``need`` apart, within ``bounds`` if there is room, near ``wanted``."""
    middles: list[float] = []
    for want in wanted:
        least = middles[-1] + need if middles else bounds[0]
        middles.append(max(want, least))
    most = bounds[1]
    for place in range(len(middles) - 1, -1, -1):
        middles[place] = min(middles[place], most)
        most = middles[place] - need
    return middles


def draw_elided(painter: QPainter, box: QRectF, text: str) -> None:
    """``text`` in ``box``; what does not fit ends in dots."""
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()))
    flags = _Align.AlignLeft | _Align.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(box, flags, shown)
