# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything of the chart goes: a pure function of the model, the size and the fonts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from kzua_app.analysis.trade_chart import value_ticks, year_ticks
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.strokes import MARK, SAMPLE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from kzua_app.analysis.trade_chart import ChartModel, ChartSeries
    from kzua_app.analysis.trade_lines import Line
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.words import TradeWords

_MOST_VALUES = 7
_LABEL_SHARE = 0.32
"""The names beside the lines take at most this share of the width."""


@dataclass(frozen=True, slots=True)
class AxisTick:
    """A round value or year: its place along the axis, and its text."""

    place: float
    text: str


@dataclass(frozen=True, slots=True)
class PlacedSeries:
    """A line's points, in segments between its gaps."""

    line: Line
    segments: tuple[tuple[QPointF, ...], ...]


@dataclass(frozen=True, slots=True)
class LineName:
    """A line's name at its end: a sample, the subject, and under it the reporter."""

    line: Line
    sample: QPointF
    subject: QRectF
    reporter: QRectF


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Places in the widget's own coordinates; ``zero`` is the height of the baseline."""

    plot: QRectF
    first_year: int
    year_step: float
    zero: float
    values: tuple[AxisTick, ...]
    years: tuple[AxisTick, ...]
    series: tuple[PlacedSeries, ...]
    names: tuple[LineName, ...]

    def x_of(self, year: int) -> float:
        """The middle of a year."""
        return self.plot.left() + (year - self.first_year + 0.5) * self.year_step

    def year_at(self, x: float) -> int | None:
        """The year whose column ``x`` is in; None beside the plot."""
        if not self.plot.left() <= x < self.plot.right():
            return None
        return self.first_year + int((x - self.plot.left()) / self.year_step)


def lay_out(
    model: ChartModel, area: QRectF, font: QFont, words: TradeWords, reading: Reading
) -> ChartLayout | None:
    """The layout inside ``area``; None where there is nothing to draw or no room for it."""
    metrics = QFontMetricsF(font)
    most = min(_MOST_VALUES, max(int(area.height() / (metrics.height() * 2.2)), 3))
    ticks = value_ticks(*model.bounds, most)
    texts = [words.tick(tick) for tick in ticks]
    plot = _plot(area, metrics, texts, _names_width(model, metrics, words, area.width()))
    if not model.series or plot.width() < len(model.years) or plot.height() < metrics.height():
        return None
    step = plot.width() / len(model.years)
    heights = [_height(plot, ticks, tick) for tick in ticks]
    series = tuple(_placed(one, plot, step, ticks) for one in model.series)
    widest = metrics.horizontalAdvance(reading.formats.year(model.years[-1])) + Space.L
    years = year_ticks(model.years[0], model.years[-1], max(int(plot.width() / widest), 1))
    return ChartLayout(
        plot=plot,
        first_year=model.years[0],
        year_step=step,
        zero=_height(plot, ticks, 0),
        values=tuple(AxisTick(place, text) for place, text in zip(heights, texts, strict=True)),
        years=tuple(
            AxisTick(plot.left() + (year - model.years[0] + 0.5) * step, reading.formats.year(year))
            for year in years
        ),
        series=series,
        names=_names(series, plot, area, metrics),
    )


def _plot(area: QRectF, metrics: QFontMetricsF, texts: Sequence[str], names: float) -> QRectF:
    """The rectangle of the lines, clear of the texts about it."""
    left = area.left() + max(metrics.horizontalAdvance(text) for text in texts) + Space.S
    top = area.top() + metrics.height() * 1.6
    bottom = area.bottom() - metrics.height() * 1.5
    return QRectF(left, top, area.right() - left - names, bottom - top)


def _names_width(model: ChartModel, metrics: QFontMetricsF, words: TradeWords, width: float) -> float:
    texts = [text for one in model.series for text in (words.subject(one.line), words.reporter(one.line))]
    widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
    return min(Space.M + SAMPLE + Space.S + widest * 1.06 + Space.XS, width * _LABEL_SHARE)


def _height(plot: QRectF, ticks: Sequence[int], value: float) -> float:
    return plot.bottom() - (value - ticks[0]) / (ticks[-1] - ticks[0]) * plot.height()


def _placed(one: ChartSeries, plot: QRectF, step: float, ticks: Sequence[int]) -> PlacedSeries:
    def point(place: int) -> QPointF:
        value = one.values[place] or 0.0
        return QPointF(plot.left() + (place + 0.5) * step, _height(plot, ticks, value))

    return PlacedSeries(one.line, tuple(tuple(point(place) for place in run) for run in one.segments))


def _names(
    series: Sequence[PlacedSeries], plot: QRectF, area: QRectF, metrics: QFontMetricsF
) -> tuple[LineName, ...]:
    """Names beside the heights at which their lines end, moved apart where they would touch."""
    line_height = metrics.height()
    need = 2 * line_height + Space.XS
    ordered = sorted(series, key=lambda one: one.segments[-1][-1].y())
    wanted = [one.segments[-1][-1].y() for one in ordered]
    middles = spread(wanted, need, (area.top() + need / 2, area.bottom() - need / 2))
    left = plot.right() + Space.M
    text = left + SAMPLE + Space.S
    width = max(area.right() - text, 1.0)
    return tuple(
        LineName(
            one.line,
            QPointF(left, middle - line_height / 2),
            QRectF(text, middle - line_height, width, line_height),
            QRectF(text, middle, width, line_height),
        )
        for one, middle in zip(ordered, middles, strict=True)
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


def mark_places(layout: ChartLayout) -> list[tuple[Line, QPointF]]:
    """Every point that gets a mark; all of them, unless the years stand too close together."""
    close = layout.year_step < 3 * MARK
    return [
        (one.line, point)
        for one in layout.series
        for segment in one.segments
        for point in (
            segment if not close else {segment[0].x(): segment[0], segment[-1].x(): segment[-1]}.values()
        )
    ]
