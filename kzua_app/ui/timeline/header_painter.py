# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws the bands of eras and presidencies, and the axis below them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from kzua_app.analysis.timeline.bands import Track
from kzua_app.analysis.timeline.ticks import TICK_STEPS, Tick, TickStep, TickUnit, finest_step, ticks
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.brushes import soft
from kzua_app.ui.timeline.rows import line_height

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.analysis.timeline.bands import Band
    from kzua_app.analysis.timeline.scale import View
    from kzua_app.analysis.timeline.spans import Span
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.tokens import Tokens

TRACKS = (Track.STATE, Track.KAZAKHSTAN, Track.UKRAINE)
_SOME_DAY = float(date(1999, 9, 30).toordinal())
"""A day with two wide figures; the September before it is a long month."""
TINT = 0.2
"""How opaque a band is."""
WASH = 0.05
"""How opaque an era is behind the lanes."""
_LEAST_MINOR = 7.0
_LEAST_NAME = 3
_OPEN_PIXELS = 14.0
_NO_CLIP = Qt.TextFlag.TextDontClip
_SIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_LEFT = int(_SIDE | Qt.TextFlag.TextSingleLine | _NO_CLIP)


@dataclass(frozen=True, slots=True)
class Marked:
    """The ticks in view that carry a date, and the finer ones that do not."""

    named: tuple[tuple[Tick, str], ...]
    minor: tuple[Tick, ...]


class HeaderPainter:
    """Draws for one font, palette and language; origin is the left edge of the view."""

    def __init__(self, bands: Sequence[Band], tokens: Tokens, reading: Reading, font: QFont) -> None:
        self._bands = bands
        self._tokens = tokens
        self._reading = reading
        self._font = font
        self._metrics = QFontMetricsF(font)
        self.row_height = line_height(font) + 2
        self._widest = {unit: self._width_of(unit) for unit in TickUnit}

    @property
    def bands_height(self) -> int:
        """How high the rows of bands are; none without bands."""
        return self.row_height * len(TRACKS) + Space.XS if self._bands else 0

    @property
    def height(self) -> int:
        """Bands and axis together."""
        return self.bands_height + self.row_height + Space.S

    @property
    def room_for_today(self) -> tuple[float, float]:
        """Top and height of the row of bands beside which the line of today is named; 0, 0 without bands."""
        return (float(self.row_height), float(self.row_height)) if self._bands else (0.0, 0.0)

    def marked(self, view: View) -> Marked:
        """The ticks of ``view``."""
        a_day = view.scale.pixels_a_day
        step = next(
            (step for step in TICK_STEPS if step.days * a_day >= self._widest[step.unit] + Space.L),
            TICK_STEPS[-1],
        )
        reach = self._widest[step.unit] / a_day
        first, last = max(view.first - reach, view.scale.axis.first), min(view.last, view.scale.axis.last)
        named = tuple((tick, self._text(tick)) for tick in ticks(first, last, step))
        minor = finest_step(_LEAST_MINOR / a_day)
        return Marked(named, tuple(ticks(first, last, minor)) if minor != step else ())

    def draw(self, painter: QPainter, view: View, marked: Marked) -> None:
        """Bands above, axis below."""
        painter.setFont(self._font)
        for band in self._bands:
            self._draw_band(painter, band, view)
        self._draw_axis(painter, view, marked)

    def draw_ground(self, painter: QPainter, view: View, marked: Marked, top: float, bottom: float) -> None:
        """What lies behind the lanes: a wash for each era, and a line at each dated tick."""
        for number, band in enumerate(band for band in self._bands if band.track is Track.STATE):
            if number % 2 == 0:
                box, fades = self._box(band.span(view.scale.axis), view, top, bottom)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(soft(box, _alpha(self._tokens.accent, WASH), *fades))
                painter.drawRect(box)
        painter.setPen(QPen(_alpha(self._tokens.line, 0.35 if self._is_stark else 0.8), 1))
        for tick, _ in marked.named:
            x = round(view.x(tick.day)) + 0.5
            painter.drawLine(QPointF(x, top), QPointF(x, bottom))

    def band_at(self, view: View, x: float, y: float) -> Band | None:
        """The band drawn at (``x``, ``y``)."""
        row = int(y // self.row_height)
        day = view.day_at(x)
        for band in self._bands:
            span = band.span(view.scale.axis)
            if TRACKS.index(band.track) == row and span.start <= day < span.end:
                return band
        return None

    @property
    def _is_stark(self) -> bool:
        """Whether lines are as strong as ink."""
        return self._tokens.line == self._tokens.ink

    def _draw_band(self, painter: QPainter, band: Band, view: View) -> None:
        top = TRACKS.index(band.track) * self.row_height
        box, fades = self._box(band.span(view.scale.axis), view, top + 1, top + self.row_height - 1)
        if box.right() < 0 or box.left() > view.width:
            return
        own = {Track.KAZAKHSTAN: self._tokens.kazakhstan, Track.UKRAINE: self._tokens.ukraine}
        by_turns = (self._tokens.muted, self._tokens.accent)
        colour = own.get(band.track, by_turns[self._bands.index(band) % 2])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(soft(box, _alpha(colour, TINT), *fades))
        painter.drawRect(box)
        painter.setBrush(soft(box, QColor(colour), *fades))
        painter.drawRect(QRectF(box.left(), box.bottom() - 2, box.width(), 2))
        self._draw_name(painter, box, view, self._reading.text(band.name))

    def _draw_name(self, painter: QPainter, box: QRectF, view: View, name: str) -> None:
        seen = box.intersected(QRectF(0, box.top(), view.width, box.height())).adjusted(
            Space.S, -1, -Space.XS, 0
        )
        shown = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, seen.width())
        if len(shown) >= _LEAST_NAME or shown == name:
            painter.setPen(QColor(self._tokens.ink))
            painter.drawText(seen, _LEFT, shown)

    def _box(self, span: Span, view: View, top: float, bottom: float) -> tuple[QRectF, tuple[float, float]]:
        """Where a span is, and over which shares of it its ends fade."""
        left, right = view.x(span.start), view.x(span.end)
        if span.open_start and span.start > view.scale.axis.first:
            left -= _OPEN_PIXELS
        if span.open_end and span.end < view.scale.axis.last:
            right += _OPEN_PIXELS
        a_day, width = view.scale.pixels_a_day, max(right - left, 1.0)
        begins = max(span.fade_in * a_day, _OPEN_PIXELS if span.open_start else 0.0)
        ends = max(span.fade_out * a_day, _OPEN_PIXELS if span.open_end else 0.0)
        return QRectF(QPointF(left, top), QPointF(right, bottom)), (begins / width, ends / width)

    def _draw_axis(self, painter: QPainter, view: View, marked: Marked) -> None:
        bottom = self.height
        painter.setPen(QPen(QColor(self._tokens.muted), 1))
        painter.drawLine(QPointF(0, bottom - 0.5), QPointF(view.width, bottom - 0.5))
        for tick in marked.minor:
            x = round(view.x(tick.day)) + 0.5
            painter.drawLine(QPointF(x, bottom - Space.XS), QPointF(x, bottom))
        for tick, text in marked.named:
            x = round(view.x(tick.day)) + 0.5
            if x < 0 or x + 4 + self._metrics.horizontalAdvance(text) > view.width:
                # half a date is misread
                continue
            painter.setPen(QPen(QColor(self._tokens.muted), 1))
            painter.drawLine(QPointF(x, bottom - Space.M), QPointF(x, bottom))
            painter.setPen(QColor(self._tokens.ink))
            painter.drawText(QRectF(x + 4, self.bands_height, 400, self.row_height), _LEFT, text)

    def _text(self, tick: Tick) -> str:
        return self._reading.short_date(tick.date)

    def _width_of(self, unit: TickUnit) -> float:
        """How wide a date of this unit may be: that of a long month."""
        tick = next(ticks(_SOME_DAY, _SOME_DAY + 400, TickStep(unit, 1)))
        return self._metrics.horizontalAdvance(self._text(tick))


def _alpha(colour: str, alpha: float) -> QColor:
    made = QColor(colour)
    made.setAlphaF(alpha)
    return made
