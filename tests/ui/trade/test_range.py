# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Years chosen by drag, keys and typing, and remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QSpinBox, QWidget

from kzua_app.analysis.trade_chart import Direction, Measure
from kzua_app.analysis.trade_range import YearRange
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.trade import Flow
from kzua_app.settings import Language, Settings
from kzua_app.ui.trade.choice import Choice, Page
from kzua_app.ui.trade.tab import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.trade.tab import TradeTab

LEFT = Qt.MouseButton.LeftButton


def years_shown(tab: TradeTab) -> tuple[int, int]:
    years = tab.panel.chart.years()
    return years[0], years[-1]


def drag(widget: QWidget, start: QPoint, end: QPoint) -> None:
    """A real drag: pressed, moved in steps, let go."""
    middle = QPoint((start.x() + end.x()) // 2, start.y())
    steps = (
        (QEvent.Type.MouseButtonPress, start, LEFT, LEFT),
        (QEvent.Type.MouseMove, middle, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseMove, end, Qt.MouseButton.NoButton, LEFT),
        (QEvent.Type.MouseButtonRelease, end, LEFT, Qt.MouseButton.NoButton),
    )
    for kind, place, button, buttons in steps:
        at = QPointF(place)
        outside = QPointF(widget.mapToGlobal(place))
        event = QMouseEvent(kind, at, outside, button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(widget, event)


def drag_years(tab: TradeTab, first: int, last: int) -> None:
    chart = tab.panel.chart
    y = chart.height() - 60
    drag(chart, QPoint(round(chart.year_middle(first)), y), QPoint(round(chart.year_middle(last)), y))


def type_into(field: QSpinBox, text: str) -> None:
    """Letter by letter, of any script."""
    field.selectAll()
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(field, event)


def test_years_dragged_over_are_shown_everywhere(tab: TradeTab) -> None:
    drag_years(tab, 2004, 2012)
    assert years_shown(tab) == (2004, 2012)
    assert [row.year for row in tab.table.model().rows()] == list(range(2012, 2003, -1))
    assert tab.views.goods.chart.years() == tuple(range(2004, 2013))
    assert (tab.views.range_bar.first.value(), tab.views.range_bar.last.value()) == (2004, 2012)
    assert tab.panel.chart.accessibleName().startswith("Goods trade as each side reports it, 2004–2012")


def test_a_drag_backwards_counts_too(tab: TradeTab) -> None:
    drag_years(tab, 2012, 2004)
    assert years_shown(tab) == (2004, 2012)


def test_a_drag_chooses_no_year(qtbot: QtBot, tab: TradeTab) -> None:
    with qtbot.assertNotEmitted(tab.record_selected):
        drag_years(tab, 2004, 2012)
    assert tab.current_record() == RecordRef(RecordKind.YEAR, "2023")


def test_escape_gives_the_drag_up(qtbot: QtBot, tab: TradeTab) -> None:
    chart = tab.panel.chart
    start, end = (QPoint(round(chart.year_middle(year)), 100) for year in (2004, 2012))
    qtbot.mousePress(chart, LEFT, pos=start)
    qtbot.mouseMove(chart, end)
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    qtbot.mouseRelease(chart, LEFT, pos=end)
    assert years_shown(tab) == (1994, 2023)


@pytest.mark.parametrize(
    ("keys", "shown"),
    [
        ((Qt.Key.Key_Plus,), (1996, 2021)),
        ((Qt.Key.Key_Plus, Qt.Key.Key_Plus, Qt.Key.Key_Minus), (1996, 2021)),
        ((Qt.Key.Key_Plus, Qt.Key.Key_0), (1994, 2023)),
    ],
)
def test_keys_show_fewer_and_more_years(
    qtbot: QtBot, tab: TradeTab, keys: tuple[Qt.Key, ...], shown: tuple[int, int]
) -> None:
    tab.reveal(RecordRef(RecordKind.YEAR, "2008"))
    for key in keys:
        qtbot.keyClick(tab.panel.chart, key)
    assert years_shown(tab) == shown


def test_years_are_typed_in_either_digits(qtbot: QtBot, tab: TradeTab) -> None:
    first, last = tab.views.range_bar.first, tab.views.range_bar.last
    for field, typed in ((first, "2005"), (last, "২০১৫")):
        type_into(field, typed)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    assert years_shown(tab) == (2005, 2015)
    qtbot.keyClick(first, Qt.Key.Key_Up)
    assert years_shown(tab) == (2006, 2015)


def test_nonsense_typed_changes_nothing(qtbot: QtBot, tab: TradeTab) -> None:
    first = tab.views.range_bar.first
    type_into(first, "19x")
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert years_shown(tab) == (1994, 2023)
    assert first.text() == "1994"


def test_the_button_shows_all_years(qtbot: QtBot, tab: TradeTab) -> None:
    assert not tab.views.range_bar.reset.isEnabled()
    drag_years(tab, 2004, 2012)
    qtbot.mouseClick(tab.views.range_bar.reset, LEFT)
    assert years_shown(tab) == (1994, 2023)
    assert tab.table.model().rowCount() > 30


def test_window_of_the_strip_is_dragged_by_its_middle_and_edges(tab: TradeTab) -> None:
    drag_years(tab, 2004, 2012)
    strip = tab.views.range_strip
    window = strip.window_rect()
    step = round(window.width() / 9)
    middle = window.center().toPoint()
    drag(strip, middle, middle + QPoint(2 * step, 0))
    assert years_shown(tab) == (2006, 2014)
    edge = QPoint(round(strip.window_rect().right()), 10)
    drag(strip, edge, edge + QPoint(3 * step, 0))
    assert years_shown(tab) == (2006, 2017)
    edge = QPoint(round(strip.window_rect().left()), 10)
    drag(strip, edge, edge - QPoint(step, 0))
    assert years_shown(tab) == (2005, 2017)


def test_keys_move_the_window_of_the_strip(qtbot: QtBot, tab: TradeTab) -> None:
    drag_years(tab, 2004, 2012)
    strip = tab.views.range_strip
    qtbot.keyClick(strip, Qt.Key.Key_Right)
    assert years_shown(tab) == (2005, 2013)
    qtbot.keyClick(strip, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert years_shown(tab) == (2005, 2012)
    qtbot.keyClick(strip, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert years_shown(tab) == (2006, 2012)
    qtbot.keyClick(strip, Qt.Key.Key_Home)
    assert years_shown(tab) == (1994, 2023)


def test_a_click_beside_the_window_brings_it_there(qtbot: QtBot, tab: TradeTab) -> None:
    drag_years(tab, 1995, 1999)
    strip = tab.views.range_strip
    qtbot.mouseClick(strip, LEFT, pos=QPoint(round(tab.panel.chart.columns().plot.right()) - 2, 10))  # type: ignore[union-attr]
    assert years_shown(tab)[1] == 2023
    assert years_shown(tab)[0] == 2019


def test_revealing_a_year_brings_it_into_view(tab: TradeTab) -> None:
    drag_years(tab, 2004, 2012)
    assert tab.reveal(RecordRef(RecordKind.YEAR, "1996"))
    assert years_shown(tab) == (1996, 2004)
    assert tab.table.selected_row().year == 1996
    assert tab.reveal(RecordRef(RecordKind.YEAR, "2025"))
    assert years_shown(tab) == (1994, 2023)
    assert tab.table.selected_row().year == 2025


def test_a_part_without_figures_says_so(qtbot: QtBot, tab: TradeTab) -> None:
    qtbot.mouseClick(tab.panel.measures[Measure.GAP], LEFT)
    drag_years(tab, 2019, 2023)
    tab.panel.chart.prepare()
    assert tab.panel.chart.columns() is None
    assert "no figure for these years" in tab.panel.chart.nothing()


def test_what_was_chosen_is_remembered(qtbot: QtBot, tab: TradeTab) -> None:
    tab.restore_columns(Settings())
    told: dict[str, str] = {}
    tab.column_state_changed.connect(told.__setitem__)
    qtbot.mouseClick(tab.panel.measures[Measure.TURNOVER], LEFT)
    qtbot.mouseClick(tab.panel.logarithmic, LEFT)
    drag_years(tab, 2004, 2012)
    choice = Choice.read(told[REMEMBERED])
    assert choice == Choice(measure=Measure.TURNOVER, logarithmic=True, years=YearRange(2004, 2012))


def test_what_was_remembered_is_taken_up(empty_tab: TradeTab, reference: Reference) -> None:
    choice = Choice(Page.GOODS, Measure.SHARE, Direction.UA_TO_KZ, True, Flow.UA_TO_KZ, YearRange(2001, 2005))
    empty_tab.restore_columns(Settings(columns={REMEMBERED: choice.written()}))
    empty_tab.show_reference(reference)
    assert empty_tab.views.choice == choice
    assert empty_tab.panel.measure is Measure.SHARE
    assert empty_tab.views.goods.isVisible()
    assert empty_tab.goods_table.isVisible()
    assert years_shown(empty_tab) == (2001, 2005)
    assert empty_tab.current_record() == RecordRef(RecordKind.YEAR, "2005")


@pytest.mark.parametrize("text", ["", "nonsense", "page=map measure=x years=9..1 flow=turnover direction=up"])
def test_what_cannot_be_read_is_as_at_first(text: str) -> None:
    assert Choice.read(text) == Choice()


def test_years_of_another_content_are_brought_into_bounds(empty_tab: TradeTab, reference: Reference) -> None:
    empty_tab.restore_columns(Settings(columns={REMEMBERED: "years=1950..1960"}))
    empty_tab.show_reference(reference)
    assert empty_tab.panel.chart.years()


def test_language_switch_keeps_the_years(tab: TradeTab, speak: Callable[[Language], None]) -> None:
    drag_years(tab, 2004, 2012)
    speak(Language.BENGALI)
    assert years_shown(tab) == (2004, 2012)
    assert tab.views.range_bar.first.text() == "২০০৪"
    speak(Language.ENGLISH)
    assert tab.views.range_bar.first.text() == "2004"
