# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fuel and other goods by year: two stacked bars a year, one for each side's books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor

from kzua_app.analysis.trade_goods import GoodsModel
from kzua_app.model.trade import Flow
from kzua_app.ui.trade.chart_over import draw_crosshair
from kzua_app.ui.trade.chart_picture import draw_values, draw_years
from kzua_app.ui.trade.goods_layout import GoodsLayout, lay_out_goods
from kzua_app.ui.trade.value_card import ValueCard
from kzua_app.ui.trade.words import NONE
from kzua_app.ui.trade.year_chart import YearChart
from kzua_app.ui.widgets.contested import CONTESTED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QFont, QPainter
    from PySide6.QtWidgets import QWidget

    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.chart_words import ChartWords
    from kzua_app.ui.trade.columns import Columns
    from kzua_app.ui.trade.goods_words import GoodsWords

_Align = Qt.AlignmentFlag


class GoodsChart(YearChart):
    """The bars of one flow."""

    def __init__(self, words: GoodsWords, chart_words: ChartWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._chart_words = chart_words
        self._model = GoodsModel(Flow.KZ_TO_UA, ())
        self._contested: Mapping[int, int] = {}
        self._nothing = ""
        self._layout: GoodsLayout | None = None

    def show_model(self, model: GoodsModel, contested: Mapping[int, int], nothing: str) -> None:
        """Draw ``model``; ``contested`` counts the disagreements that name a year.

        ``nothing`` is said where there is nothing to draw.
        """
        self._model = model
        self._contested = contested
        self._nothing = nothing
        self.make_anew()

    @property
    def model(self) -> GoodsModel:
        """What is drawn."""
        return self._model

    def years(self) -> tuple[int, ...]:
        """The years drawn."""
        return tuple(year.year for year in self._model.years)

    def columns(self) -> Columns | None:
        """Where the years are."""
        return self._layout.columns if self._layout else None

    def told(self, year: int) -> str:
        """A year's values as a sentence."""
        years, found = self.years(), self._model.find(year)
        rows = self._words.rows(found) if found else ()
        values = [f"{row.name}: {row.value}" for row in rows if row.value != NONE]
        place = self._chart_words.place(years.index(year) + 1, len(years))
        shown = self._words.trade.year(year)
        return self._chart_words.told_year(shown, values, 0, self._contested.get(year, 0), place)

    def nothing(self) -> str:
        """Why nothing is drawn."""
        return self._chart_words.no_room() if self._model.highest else self._nothing

    def lay_out(self, area: QRectF, font: QFont) -> None:
        """Place everything."""
        layout = lay_out_goods(self._model, self._words, area, font)
        # where it is low, the card and the table tell what is what
        self._layout = layout or lay_out_goods(self._model, self._words, area, font, with_legend=False)

    def draw_picture(self, painter: QPainter, font: QFont, tokens: Tokens) -> None:
        """Axes, legend and bars."""
        layout = self._layout
        if layout is None:
            return
        painter.setFont(font)
        plot = layout.columns.plot
        draw_values(painter, plot, layout.values, self._words.unit(), tokens)
        for piece in layout.pieces:
            piece.swatch.draw_box(painter, piece.box, tokens)
        draw_years(painter, plot, layout.years, plot.bottom(), tokens)
        height = painter.fontMetrics().height()
        painter.setPen(QColor(tokens.contested))
        for place in layout.flaws:
            box = QRectF(place.x() - 20, place.y() - height, 40, height)
            painter.drawText(box, _Align.AlignCenter | Qt.TextFlag.TextDontClip, CONTESTED)
        for entry in layout.legend:
            entry.swatch.draw_sample(painter, entry.sample, tokens)
            painter.setPen(QColor(tokens.ink))
            name = self._words.name(entry.swatch)
            painter.drawText(entry.text, _Align.AlignVCenter | Qt.TextFlag.TextDontClip, name)

    def make_card(self, year: int, font: QFont) -> ValueCard:
        """The card of a year."""
        found = self._model.find(year)
        heading = self._words.trade.year_with_badge(year, self._contested.get(year, 0))
        return ValueCard(heading, self._words.rows(found) if found else (), (), font)

    def draw_pointed(self, painter: QPainter, year: int, tokens: Tokens) -> None:
        """A line through the year."""
        if self._layout is not None:
            draw_crosshair(painter, self._layout.columns, year, tokens)
