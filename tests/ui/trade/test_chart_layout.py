# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the chart puts things."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication

from kzua_app.analysis.trade import trade_years
from kzua_app.analysis.trade_chart import ChartModel, Direction, Measure
from kzua_app.ui.trade.chart_layout import ChartLayout, lay_out, spread
from kzua_app.ui.trade.words import TradeWords

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading


def laid_out(reference: Reference, reading: Reading, area: QRectF, measure: Measure) -> ChartLayout | None:
    model = ChartModel.of(trade_years(reference.trade.figures()), measure, Direction.BOTH)
    return lay_out(model, area, QGuiApplication.font(), TradeWords(reading), reading)


@given(st.lists(st.floats(0, 400), max_size=4).map(sorted))
def test_names_never_touch_and_stay_inside(wanted: list[float]) -> None:
    middles = spread(wanted, 40.0, (20.0, 380.0))
    assert all(after - before >= 40.0 - 1e-6 for before, after in pairwise(middles))
    assert all(20.0 - 1e-6 <= middle <= 380.0 + 1e-6 for middle in middles)


def test_names_with_room_stay_where_their_lines_end() -> None:
    assert spread([50.0, 120.0, 300.0], 40.0, (20.0, 380.0)) == [50.0, 120.0, 300.0]


@pytest.mark.parametrize("measure", list(Measure))
@pytest.mark.parametrize("size", [(640.0, 180.0), (1400.0, 700.0)])
def test_everything_is_inside(
    qtbot: QtBot, reference: Reference, reading: Reading, measure: Measure, size: tuple[float, float]
) -> None:
    del qtbot
    area = QRectF(12, 8, *size)
    layout = laid_out(reference, reading, area, measure)
    assert layout is not None
    edge = layout.plot.adjusted(-0.1, -0.1, 0.1, 0.1)
    points = [point for one in layout.series for segment in one.segments for point in segment]
    assert points
    assert all(edge.contains(point) for point in points)
    assert all(area.contains(name.subject) and area.contains(name.reporter) for name in layout.names)
    assert edge.top() <= layout.zero <= edge.bottom()


def test_year_is_found_where_it_is_drawn(qtbot: QtBot, reference: Reference, reading: Reading) -> None:
    del qtbot
    layout = laid_out(reference, reading, QRectF(0, 0, 900, 400), Measure.VALUES)
    assert layout is not None
    assert [layout.year_at(layout.x_of(year)) for year in (1994, 2011, 2023)] == [1994, 2011, 2023]
    assert layout.year_at(layout.plot.left() - 1) is None
    assert layout.year_at(layout.plot.right() + 1) is None


def test_no_room_is_no_layout(qtbot: QtBot, reference: Reference, reading: Reading) -> None:
    del qtbot
    assert laid_out(reference, reading, QRectF(0, 0, 40, 20), Measure.VALUES) is None
