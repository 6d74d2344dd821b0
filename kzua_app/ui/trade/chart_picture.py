# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the parts of the chart that stay while the pointer moves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from kzua_app.model.trade import Flow
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.strokes import MARK

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.chart_layout import ChartLayout, PlacedBand, PlacedEvent, PlacedSeries
    from kzua_app.ui.trade.columns import AxisTick

_FAINT = 0.35
_BAND = 0.55
_MARK = 3.0
_Align = Qt.AlignmentFlag
_UNCLIPPED = Qt.TextFlag.TextDontClip


class ChartPicture:
    """Axes, bands, lines, marks and names, for a layout, a palette and a language."""

    def __init__(self, layout: ChartLayout, tokens: Tokens, font: QFont, unit: str) -> None:
        self._layout = layout
        self._tokens = tokens
        self._font = font
        self._unit = unit

    def draw(self, painter: QPainter, event_number: Callable[[int], str]) -> None:
        """Everything; ``event_number`` writes the number of an event."""
        painter.setFont(self._font)
        layout, tokens = self._layout, self._tokens
        draw_values(painter, layout.plot, layout.values, self._unit, tokens)
        for band in layout.bands:
            self._draw_band(painter, band)
        draw_years(painter, layout.plot, layout.years, layout.base, tokens)
        for event in layout.events:
            self._draw_event(painter, event, event_number(event.mark.number))
        for one in reversed(layout.series):
            self._draw_line(painter, one)
        for one in reversed(layout.series):
            self._draw_marks(painter, one)
        for name in layout.names:
            name.draw(painter, self._font, tokens)

    def _draw_band(self, painter: QPainter, band: PlacedBand) -> None:
        """Hatched one way for each direction, so that two bands over each other stay apart."""
        kazakh = band.flow is Flow.KZ_TO_UA
        colour = QColor(self._tokens.kazakhstan if kazakh else self._tokens.ukraine)
        colour.setAlphaF(_BAND)
        painter.setPen(Qt.PenStyle.NoPen)
        pattern = Qt.BrushStyle.BDiagPattern if kazakh else Qt.BrushStyle.FDiagPattern
        painter.setBrush(QBrush(colour, pattern))
        painter.drawPolygon(band.outline)

    def _draw_event(self, painter: QPainter, event: PlacedEvent, number: str) -> None:
        muted = QColor(self._tokens.muted)
        pen = QPen(muted, 1)
        pen.setDashPattern([2.0, 3.0])
        painter.setPen(pen)
        draw_upright(painter, event.x, self._layout.plot)
        painter.setPen(QPen(muted, 1))
        painter.setBrush(QColor(self._tokens.card))
        painter.drawEllipse(event.flag)
        painter.setPen(QColor(self._tokens.ink))
        painter.drawText(event.flag, _Align.AlignCenter | _UNCLIPPED, number)

    def _draw_line(self, painter: QPainter, one: PlacedSeries) -> None:
        painter.setPen(one.stroke.pen(self._tokens))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for segment in one.segments:
            if len(segment) > 1:
                painter.drawPolyline(QPolygonF([point.at for point in segment]))

    def _draw_marks(self, painter: QPainter, one: PlacedSeries) -> None:
        close = self._layout.columns.year_step < 3 * MARK
        drawn: dict[bool, list[QPointF]] = {False: [], True: []}
        for segment in one.segments:
            # where the years stand too close together, the ends of each line and what is doubtful
            for place, point in enumerate(segment):
                if not close or place in (0, len(segment) - 1) or point.hollow:
                    drawn[point.hollow].append(point.at)
        for hollow, places in drawn.items():
            if places:
                one.stroke.draw_marks(painter, places, self._tokens, _MARK, hollow=hollow)


def draw_values(
    painter: QPainter, plot: QRectF, ticks: Sequence[AxisTick], unit: str, tokens: Tokens
) -> None:
    """The grid, the values beside it, and over them what they are in."""
    height = painter.fontMetrics().height()
    painter.setPen(QPen(grid_colour(tokens), 1))
    levels = [round(tick.place) for tick in ticks]
    draw_crisp(painter, [QLineF(plot.left(), y, plot.right(), y) for y in levels])
    painter.setPen(QColor(tokens.muted))
    for tick in ticks:
        box = QRectF(0, tick.place - height / 2, plot.left() - Space.S, height)
        painter.drawText(box, _Align.AlignRight | _Align.AlignVCenter | _UNCLIPPED, tick.text)
    box = QRectF(Space.M, Space.S, plot.right(), height)
    painter.drawText(box, _Align.AlignLeft | _Align.AlignVCenter, unit)


def draw_years(
    painter: QPainter, plot: QRectF, ticks: Sequence[AxisTick], base: float, tokens: Tokens
) -> None:
    """The line of the years at height ``base``, and the round ones under the plot."""
    height, y = painter.fontMetrics().height(), round(base) + 0.5
    painter.setPen(QPen(QColor(tokens.muted), 1.5))
    painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
    painter.setPen(QPen(QColor(tokens.muted), 1))
    bottom = round(plot.bottom())
    draw_crisp(painter, [QLineF(round(t.place), bottom, round(t.place), bottom + Space.XS) for t in ticks])
    for tick in ticks:
        box = QRectF(tick.place - 50, plot.bottom() + Space.XS + 2, 100, height)
        painter.drawText(box, _Align.AlignHCenter | _Align.AlignTop | _UNCLIPPED, tick.text)


def draw_crisp(painter: QPainter, lines: Sequence[QLineF]) -> None:
    """Straight lines one pixel wide, with nothing to smooth."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.drawLines(list(lines))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)


def draw_upright(painter: QPainter, x: float, plot: QRectF) -> None:
    """A line at ``x`` from the top of the plot to its bottom."""
    draw_crisp(painter, [QLineF(round(x), plot.top(), round(x), plot.bottom())])


def grid_colour(tokens: Tokens) -> QColor:
    """The colour of the grid, which stays behind the lines even where edges are as strong as ink."""
    colour = QColor(tokens.line)
    if tokens.line == tokens.ink:
        colour.setAlphaF(_FAINT)
    return colour
