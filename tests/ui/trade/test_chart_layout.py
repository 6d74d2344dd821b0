# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the charts put things."""

from __future__ import annotations

from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kzua_app.analysis.trade import trade_years
from kzua_app.analysis.trade_chart import ChartModel, Direction, Measure
from kzua_app.analysis.trade_events import event_marks
from kzua_app.analysis.trade_goods import GoodsModel
from kzua_app.ui.trade.chart_layout import ChartLayout, lay_out
from kzua_app.ui.trade.chart_subject import ChartSubject
from kzua_app.ui.trade.chart_words import ChartWords
from kzua_app.ui.trade.goods_layout import lay_out_goods
from kzua_app.ui.trade.goods_words import GoodsWords
from kzua_app.ui.trade.line_names import spread

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading


def laid_out(
    reference: Reference, reading: Reading, area: QRectF, measure: Measure, *, logarithmic: bool = False
) -> ChartLayout | None:
    figures = reference.trade.figures()
    model = ChartModel.of(trade_years(figures), measure, Direction.BOTH, figures)
    marks = event_marks(reference.events.all())
    subject = ChartSubject(model, ChartWords(reading), marks, logarithmic=logarithmic)
    return lay_out(subject, area, QGuiApplication.font())


@given(st.lists(st.floats(0, 400), max_size=4).map(sorted))
def test_names_never_touch_and_stay_inside(wanted: list[float]) -> None:
    middles = spread(wanted, 40.0, (20.0, 380.0))
    assert all(after - before >= 40.0 - 1e-6 for before, after in pairwise(middles))
    assert all(20.0 - 1e-6 <= middle <= 380.0 + 1e-6 for middle in middles)


def test_names_with_room_stay_where_their_lines_end() -> None:
    assert spread([50.0, 120.0, 300.0], 40.0, (20.0, 380.0)) == [50.0, 120.0, 300.0]


@pytest.mark.parametrize("logarithmic", [False, True])
@pytest.mark.parametrize("measure", list(Measure))
@pytest.mark.parametrize("area", [QRectF(12, 8, 640, 240), QRectF(12, 8, 1400, 700)])
@pytest.mark.usefixtures("qtbot")
def test_everything_is_inside_and_no_name_overlaps(
    reference: Reference, reading: Reading, measure: Measure, area: QRectF, logarithmic: bool
) -> None:
    layout = laid_out(reference, reading, area, measure, logarithmic=logarithmic)
    assert layout is not None
    edge = layout.plot.adjusted(-0.1, -0.1, 0.1, 0.1)
    points = [point.at for one in layout.series for segment in one.segments for point in segment]
    assert points
    assert all(edge.contains(point) for point in points)
    boxes = [name.subject.united(name.reporter) for name in layout.names]
    assert all(area.contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    assert edge.top() <= layout.base <= edge.bottom()
    flags = [event.flag for event in layout.events]
    assert len(flags) == 5
    assert not any(one.intersects(other) for one, other in combinations(flags, 2))


def test_year_is_found_where_it_is_drawn(qtbot: QtBot, reference: Reference, reading: Reading) -> None:
    del qtbot
    layout = laid_out(reference, reading, QRectF(0, 0, 900, 400), Measure.VALUES)
    assert layout is not None
    columns = layout.columns
    assert [columns.year_at(columns.x_of(year)) for year in (1994, 2011, 2023)] == [1994, 2011, 2023]
    assert columns.year_at(layout.plot.left() - 1) is None
    assert columns.year_at(layout.plot.right() + 1) is None
    assert columns.nearest_year(-100) == 1994
    assert columns.nearest_year(5000) == 2023


def test_no_room_is_no_layout(qtbot: QtBot, reference: Reference, reading: Reading) -> None:
    del qtbot
    assert laid_out(reference, reading, QRectF(0, 0, 40, 20), Measure.VALUES) is None


@pytest.mark.parametrize("size", [(430.0, 260.0), (1200.0, 600.0)])
def test_bars_and_legend_are_inside(
    qtbot: QtBot, reference: Reference, reading: Reading, size: tuple[float, float]
) -> None:
    del qtbot
    model = GoodsModel.of(trade_years(reference.trade.figures()), reference.trade.commodities())
    area = QRectF(12, 8, *size)
    layout = lay_out_goods(model, GoodsWords(reading), area, QGuiApplication.font())
    assert layout is not None
    plot = layout.columns.plot.adjusted(-0.1, -0.1, 0.1, 0.1)
    assert layout.pieces
    assert all(plot.contains(piece.box) for piece in layout.pieces)
    texts = [entry.text for entry in layout.legend]
    assert all(area.contains(text) for text in texts)
    assert not any(one.intersects(other) for one, other in combinations(texts, 2))
    assert not any(text.intersects(plot) for text in texts)
    assert len(layout.flaws) == 1


def test_no_goods_are_no_layout(qtbot: QtBot, reading: Reading) -> None:
    del qtbot
    model = GoodsModel.of((), ())
    assert lay_out_goods(model, GoodsWords(reading), QRectF(0, 0, 600, 400), QGuiApplication.font()) is None
