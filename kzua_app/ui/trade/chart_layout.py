# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything of the chart goes: a pure function of the model, the size and the fonts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF, QPolygonF

from kzua_app.analysis.trade_axis import ValueAxis
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.columns import AxisTick, Columns, year_axis
from kzua_app.ui.trade.line_names import Naming, PlacedName, names_width, place_names, spread
from kzua_app.ui.trade.strokes import SAID, STROKES, Stroke

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QFont

    from kzua_app.analysis.trade_bands import MirrorBand
    from kzua_app.analysis.trade_chart import ChartSeries
    from kzua_app.analysis.trade_events import EventMark
    from kzua_app.model.trade import Flow
    from kzua_app.ui.trade.chart_subject import ChartSubject

_MOST_VALUES = 7
_LONE_BAND = 5.0
"""Half the width of a band that is one year long, in logical pixels."""


@dataclass(frozen=True, slots=True)
class PlacedPoint:
    """A point of a line; ``hollow`` where it is doubtful."""

    at: QPointF
    hollow: bool


@dataclass(frozen=True, slots=True)
class PlacedSeries:
    """A line's points, in segments between its gaps."""

    stroke: Stroke
    segments: tuple[tuple[PlacedPoint, ...], ...]


@dataclass(frozen=True, slots=True)
class PlacedBand:
    """An area between the two reports of a flow."""

    flow: Flow
    outline: QPolygonF


@dataclass(frozen=True, slots=True)
class PlacedEvent:
    """A marked event: a line at ``x``, and its number in a circle."""

    mark: EventMark
    x: float
    flag: QRectF


@dataclass(frozen=True, slots=True)
class ChartLayout:
    """Everything at its place; ``base`` is the height of the line of the years."""

    columns: Columns
    base: float
    values: tuple[AxisTick, ...]
    years: tuple[AxisTick, ...]
    bands: tuple[PlacedBand, ...]
    series: tuple[PlacedSeries, ...]
    events: tuple[PlacedEvent, ...]
    names: tuple[PlacedName, ...]

    @property
    def plot(self) -> QRectF:
        """Where the lines are."""
        return self.columns.plot

    def event_at(self, place: QPointF) -> EventMark | None:
        """The event whose number is under ``place``."""
        return next((event.mark for event in self.events if event.flag.contains(place)), None)


def lay_out(subject: ChartSubject, area: QRectF, font: QFont) -> ChartLayout | None:
    """The layout inside ``area``; None where there is nothing to draw or no room for it."""
    model, metrics = subject.model, QFontMetricsF(font)
    if not model.series:
        return None
    most = min(_MOST_VALUES, max(int(area.height() / (metrics.height() * 2.4)), 3))
    axis = value_axis(subject, most)
    texts = [subject.words.tick(model.measure, tick) for tick in axis.ticks]
    labels = [text for one in model.series for text in subject.label(one.line)]
    plot = _plot(
        area, metrics, texts, names_width(labels, metrics, area.width()), events=bool(subject.events)
    )
    if plot.width() < len(model.years) or plot.height() < metrics.height():
        return None
    columns = Columns(plot, model.years[0], plot.width() / len(model.years))
    made = _Maker(columns, axis)
    series = tuple(made.series(one) for one in model.series)
    said = made.said([(one.year, one.value, one.doubtful) for one in model.said])
    return ChartLayout(
        columns=columns,
        base=made.height(0) if not axis.logarithmic else plot.bottom(),
        values=tuple(AxisTick(made.height(tick), text) for tick, text in zip(axis.ticks, texts, strict=True)),
        years=year_axis(columns, model.years[-1], metrics, subject.words.reading.formats.year),
        bands=tuple(made.band(band, run) for band in model.bands for run in band.runs),
        series=(*series, said) if said.segments else series,
        events=made.events(subject.events, metrics.height()),
        names=place_names(_namings(subject, series, said), plot, area, metrics.height()),
    )


def value_axis(subject: ChartSubject, most: int) -> ValueAxis:
    """The axis of values that ``subject`` asks for."""
    model = subject.model
    low, high = model.bounds
    least = model.least_above_zero
    if subject.logarithmic and model.measure.may_be_logarithmic and least is not None:
        return ValueAxis.logarithmic_over(least, high, most)
    return ValueAxis.over(low, high, most)


def _plot(
    area: QRectF, metrics: QFontMetricsF, texts: Sequence[str], names: float, *, events: bool
) -> QRectF:
    """The rectangle of the lines, clear of the texts about it."""
    left = area.left() + max(metrics.horizontalAdvance(text) for text in texts) + Space.S
    top = area.top() + metrics.height() * (2.6 if events else 1.6)
    bottom = area.bottom() - metrics.height() * 1.5
    return QRectF(left, top, area.right() - left - names, bottom - top)


class _Maker:
    """Places values in their columns."""

    def __init__(self, columns: Columns, axis: ValueAxis) -> None:
        self._columns = columns
        self._axis = axis

    def height(self, value: float) -> float:
        plot = self._columns.plot
        return plot.bottom() - self._axis.share(value) * plot.height()

    def at(self, place: int, value: float) -> QPointF:
        return QPointF(self._columns.x_of(self._columns.first_year + place), self.height(value))

    def series(self, one: ChartSeries) -> PlacedSeries:
        def placed(place: int) -> PlacedPoint:
            point = one.points[place]
            return PlacedPoint(self.at(place, point.value if point else 0), bool(point and point.doubtful))

        segments = tuple(tuple(placed(place) for place in run) for run in one.segments)
        return PlacedSeries(STROKES[one.line], segments)

    def said(self, points: Sequence[tuple[int, float, bool]]) -> PlacedSeries:
        first = self._columns.first_year
        return PlacedSeries(
            SAID,
            tuple((PlacedPoint(self.at(year - first, value), doubtful),) for year, value, doubtful in points),
        )

    def band(self, band: MirrorBand, run: range) -> PlacedBand:
        spans = [(place, span) for place in run if (span := band.spans[place]) is not None]
        upper = [self.at(place, span[0]) for place, span in spans]
        lower = [self.at(place, span[1]) for place, span in spans]
        if len(spans) == 1:
            upper = [upper[0] - QPointF(_LONE_BAND, 0), upper[0] + QPointF(_LONE_BAND, 0)]
            lower = [lower[0] - QPointF(_LONE_BAND, 0), lower[0] + QPointF(_LONE_BAND, 0)]
        return PlacedBand(band.flow, QPolygonF([*upper, *reversed(lower)]))

    def events(self, marks: Sequence[EventMark], size: float) -> tuple[PlacedEvent, ...]:
        """Marks with their numbers over the plot, moved apart where they would touch."""
        plot = self._columns.plot
        places = [self._columns.x_of(mark.year + mark.part - 0.5) for mark in marks]
        middles = spread(places, size + 1, (plot.left(), plot.right()))
        flags = [QRectF(middle - size / 2, plot.top() - size - 1, size, size) for middle in middles]
        return tuple(PlacedEvent(*placed) for placed in zip(marks, places, flags, strict=True))


def _namings(subject: ChartSubject, series: Sequence[PlacedSeries], said: PlacedSeries) -> list[Naming]:
    pairs = zip(subject.model.series, series, strict=True)
    found = [
        Naming(placed.stroke, *subject.label(one.line), placed.segments[-1][-1].at.y())
        for one, placed in pairs
    ]
    if said.segments:
        found.append(Naming(SAID, *subject.said_label(), said.segments[-1][0].at.y()))
    return found
