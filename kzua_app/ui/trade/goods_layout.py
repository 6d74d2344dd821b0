# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where everything of the goods chart goes: a pure function of the model, the size and the fonts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF

from kzua_app.analysis.trade_axis import ValueAxis
from kzua_app.analysis.trade_goods import Side
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.trade.columns import AxisTick, Columns, year_axis
from kzua_app.ui.trade.goods_words import PARTS
from kzua_app.ui.trade.strokes import SAMPLE
from kzua_app.ui.trade.swatches import Part, Swatch

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtGui import QFont

    from kzua_app.analysis.trade_goods import GoodsBar, GoodsModel
    from kzua_app.ui.trade.goods_words import GoodsWords

_MOST_VALUES = 7
_AIR = 0.2
"""The part of a year's column that stays empty."""
_LEGEND_GAP = Space.M
_LEAST_LINES = 3
"""The plot is so many lines of text high, or not drawn."""


@dataclass(frozen=True, slots=True)
class PlacedPiece:
    """A piece of a bar."""

    swatch: Swatch
    box: QRectF


@dataclass(frozen=True, slots=True)
class PlacedEntry:
    """An entry of the legend: its sample begins at ``sample``."""

    swatch: Swatch
    sample: QPointF
    text: QRectF


@dataclass(frozen=True, slots=True)
class GoodsLayout:
    """Everything at its place; ``flaws`` are bars whose fuel is more than their total."""

    columns: Columns
    values: tuple[AxisTick, ...]
    years: tuple[AxisTick, ...]
    pieces: tuple[PlacedPiece, ...]
    flaws: tuple[QPointF, ...]
    legend: tuple[PlacedEntry, ...]


def lay_out_goods(
    model: GoodsModel, words: GoodsWords, area: QRectF, font: QFont, *, with_legend: bool = True
) -> GoodsLayout | None:
    """The layout inside ``area``; None where there is nothing to draw or no room for it."""
    metrics = QFontMetricsF(font)
    if model.highest <= 0:
        return None
    most = min(_MOST_VALUES, max(int(area.height() / (metrics.height() * 2.4)), 3))
    axis = ValueAxis.over(0, model.highest, most)
    texts = [words.trade.reading.formats.millions(tick, 0) for tick in axis.ticks]
    legend = tuple(_legend(model, words, area, metrics)) if with_legend else ()
    rows = len({entry.sample.y() for entry in legend})
    left = area.left() + max(metrics.horizontalAdvance(text) for text in texts) + Space.S
    top = area.top() + metrics.height() * (1.6 + 1.25 * rows)
    plot = QRectF(left, top, area.right() - left, area.bottom() - metrics.height() * 1.5 - top)
    if plot.width() < 4 * len(model.years) or plot.height() < _LEAST_LINES * metrics.height():
        return None
    columns = Columns(plot, model.years[0].year, plot.width() / len(model.years))
    heights = [plot.bottom() - axis.share(tick) * plot.height() for tick in axis.ticks]
    last = model.years[-1].year
    return GoodsLayout(
        columns=columns,
        values=tuple(AxisTick(place, text) for place, text in zip(heights, texts, strict=True)),
        years=year_axis(columns, last, metrics, words.reading.formats.year),
        pieces=tuple(_pieces(model, columns, axis)),
        flaws=tuple(_flaws(model, columns, axis)),
        legend=legend,
    )


def _legend(
    model: GoodsModel, words: GoodsWords, area: QRectF, metrics: QFontMetricsF
) -> Iterator[PlacedEntry]:
    """Entries for what is drawn, in as many lines as they need, under the unit."""
    drawn = {swatch for year in model.years for side in Side for swatch, _, _ in _parts(year.by(side), side)}
    x, y = area.left(), area.top() + metrics.height() * 1.9
    for swatch in PARTS:
        if swatch not in drawn:
            continue
        width = metrics.horizontalAdvance(words.name(swatch)) + Space.XS
        if x > area.left() and x + SAMPLE + width > area.right():
            x, y = area.left(), y + metrics.height() * 1.25
        text = QRectF(x + SAMPLE + Space.XS, y - metrics.height() / 2, width, metrics.height())
        yield PlacedEntry(swatch, QPointF(x, y), text)
        x += SAMPLE + width + _LEGEND_GAP


def _pieces(model: GoodsModel, columns: Columns, axis: ValueAxis) -> Iterator[PlacedPiece]:
    plot = columns.plot
    for year in model.years:
        for side in Side:
            left, width = _place(columns, year.year, side)
            for swatch, low, high in _parts(year.by(side), side):
                top = plot.bottom() - axis.share(high) * plot.height()
                bottom = plot.bottom() - axis.share(low) * plot.height()
                yield PlacedPiece(
                    swatch, QRectF(QPointF(left, min(top, bottom - 1)), QPointF(left + width, bottom))
                )


def _flaws(model: GoodsModel, columns: Columns, axis: ValueAxis) -> Iterator[QPointF]:
    plot = columns.plot
    for year in model.years:
        for side in Side:
            bar = year.by(side)
            if bar.contradicts_itself:
                left, width = _place(columns, year.year, side)
                yield QPointF(left + width / 2, plot.bottom() - axis.share(bar.height) * plot.height())


def _place(columns: Columns, year: int, side: Side) -> tuple[float, float]:
    """Left edge and width of a side's bar in its year."""
    width = columns.year_step * (1 - _AIR) / 2
    middle = columns.x_of(year)
    return (middle - width if side is Side.KAZAKHSTAN else middle), max(width - 1, 1.0)


def _parts(bar: GoodsBar, side: Side) -> Iterator[tuple[Swatch, float, float]]:
    """The pieces of a bar from the bottom, each from where to where in US dollars."""
    if bar.fuel_usd is not None:
        yield Swatch(Part.FUEL, side), 0.0, bar.fuel_usd
        if bar.other_usd is not None and bar.total_usd is not None:
            yield Swatch(Part.OTHER, side), bar.fuel_usd, bar.total_usd
    elif bar.total_usd is not None:
        yield Swatch(Part.UNDIVIDED, side), 0.0, bar.total_usd
