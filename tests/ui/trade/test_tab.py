# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trade tab as a person uses it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from kzua_app.analysis.trade_chart import Direction, Measure
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.settings import Language, Settings
from kzua_app.ui.trade.lower_half import LowerPage

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.trade.tab import TradeTab

LEFT = Qt.MouseButton.LeftButton


def year_ref(year: int) -> RecordRef:
    return RecordRef(RecordKind.YEAR, str(year))


def selected_year(tab: TradeTab) -> int | None:
    return tab.table.selected_row().year


def click_year(qtbot: QtBot, tab: TradeTab, year: int) -> None:
    chart = tab.panel.chart
    qtbot.mouseClick(chart, LEFT, pos=QPoint(round(chart.year_middle(year)), chart.height() - 60))


def texts(tab: TradeTab) -> list[str]:
    """Every text that the tab shows, in the order of its widgets."""
    found = [label.text() for label in tab.findChildren(QLabel) if label.isVisibleTo(tab)]
    found += [button.text() for button in tab.findChildren(QAbstractButton)]
    found += [box.itemText(i) for box in tab.findChildren(QComboBox) for i in range(box.count())]
    named = [widget for widget in tab.findChildren(QWidget) if widget.accessibleName()]
    found += [widget.accessibleName() for widget in named if widget.isVisibleTo(tab)]
    model = tab.table.model()
    return found + [
        model.index(row, column).data()
        for row in range(model.rowCount())
        for column in range(model.columnCount())
    ]


def test_an_empty_tab_shows_no_year(empty_tab: TradeTab) -> None:
    assert empty_tab.current_record() is None
    assert not empty_tab.reveal(year_ref(2011))
    assert empty_tab.panel.chart.accessibleDescription().startswith("There is no figure to draw.")


def test_newest_year_comes_first_and_the_newest_with_figures_is_chosen(tab: TradeTab) -> None:
    years = [row.year for row in tab.table.model().rows()]
    known = [year for year in years if year is not None]
    assert known == sorted(known, reverse=True)
    assert years[-1] is None
    assert selected_year(tab) == 2023
    assert tab.panel.chart.chosen == 2023


def test_model_keeps_the_rules(tab: TradeTab) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    QAbstractItemModelTester(tab.table.model(), fatal, tab)
    tab.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)


def test_row_of_a_year_tells_both_sides_and_what_follows(tab: TradeTab) -> None:
    tab.reveal(year_ref(2012))
    row = tab.table.currentIndex().row()
    model = tab.table.model()
    shown = [model.index(row, column).data() for column in range(model.columnCount())]
    assert shown == [
        "2012 ≠6", "2,548.8", "1,495.0", "−1,053.8", "2,433.6", "2,923.0", "+489.4", "5,471.8", "—", "−374.2",
        "1,495.0", "2,923.0",
    ]  # fmt: skip


def test_hints_tell_series_and_basis_in_words(tab: TradeTab) -> None:
    model = tab.table.model()
    row = model.find(lambda year: year.year == 2023)
    hint = model.index(row, 1).data(Qt.ItemDataRole.ToolTipRole)
    assert "Bureau of National Statistics of Kazakhstan" in hint
    assert "55.0 million US dollars" in hint
    assert model.index(row, 2).data(Qt.ItemDataRole.ToolTipRole) == "No figure is known"
    headings = [
        model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
        for column in range(model.columnCount())
    ]
    assert all(headings)


def test_a_click_in_the_chart_chooses_the_year_everywhere(qtbot: QtBot, tab: TradeTab) -> None:
    with qtbot.waitSignal(tab.record_selected) as told:
        click_year(qtbot, tab, 2008)
    assert told.args == [year_ref(2008)]
    assert selected_year(tab) == 2008
    assert tab.current_record() == year_ref(2008)


def test_a_click_in_the_table_chooses_the_year_everywhere(qtbot: QtBot, tab: TradeTab) -> None:
    index = tab.table.model().index(tab.table.model().find(lambda year: year.year == 2021), 0)
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.mouseClick(tab.table.viewport(), LEFT, pos=tab.table.visualRect(index).center())
    assert told.args == [year_ref(2021)]
    assert tab.panel.chart.chosen == 2021


@pytest.mark.parametrize(
    ("key", "year"),
    [(Qt.Key.Key_Left, 2010), (Qt.Key.Key_Right, 2012), (Qt.Key.Key_Home, 1994), (Qt.Key.Key_End, 2023)],
)
def test_keys_go_from_year_to_year(qtbot: QtBot, tab: TradeTab, key: Qt.Key, year: int) -> None:
    tab.reveal(year_ref(2011))
    qtbot.keyClick(tab.panel.chart, key)
    assert selected_year(tab) == year


def test_keys_stop_at_the_last_year(qtbot: QtBot, tab: TradeTab) -> None:
    qtbot.keyClick(tab.panel.chart, Qt.Key.Key_Right)
    assert selected_year(tab) == 2023


@pytest.mark.parametrize(
    ("record", "year"),
    [
        ("trade:tr-2011-turnover-press-press", 2011),
        ("trade-claim:ts03", 2012),
        ("commodity:co-1995-kz-to-ua-hs-27-kz", 1995),
    ],
)
def test_reveal_opens_the_year_of_a_record_and_tells_nobody(
    qtbot: QtBot, tab: TradeTab, record: str, year: int
) -> None:
    with qtbot.assertNotEmitted(tab.record_selected):
        assert tab.reveal(RecordRef.parse(record))
    assert selected_year(tab) == year
    assert tab.current_record() == RecordRef.parse(record)


def test_what_names_no_year_has_a_place_too(tab: TradeTab) -> None:
    assert tab.reveal(RecordRef.parse("trade:tr-undated-turnover-press-president-kz"))
    assert selected_year(tab) is None
    assert tab.panel.chart.chosen is None


def test_reveal_refuses_what_is_not_here(tab: TradeTab) -> None:
    assert not tab.reveal(year_ref(1891))
    assert not tab.reveal(RecordRef.parse("trade:no-such-figure"))
    assert not tab.reveal(RecordRef.parse("event:ev001"))


def test_doubtful_figures_are_listed_but_not_drawn(tab: TradeTab) -> None:
    tab.reveal(year_ref(2012))
    seed = next(row.entry for row in tab.detail.rows() if row.entry.ref.id == "tr-2012-turnover-seed-seed-en")
    assert seed.doubtful
    assert not seed.chosen
    assert "Doubtful" in seed.note


def test_rows_of_the_detail_are_chosen_by_click_and_arrow(qtbot: QtBot, tab: TradeTab) -> None:
    tab.reveal(year_ref(2012))
    first, second = tab.detail.rows()[:2]
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.mouseClick(first, LEFT)
    assert told.args == [first.entry.ref]
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.keyClick(first, Qt.Key.Key_Down)
    assert told.args == [second.entry.ref]
    assert tab.current_record() == second.entry.ref


def test_a_click_on_the_year_leads_back_from_its_records(qtbot: QtBot, tab: TradeTab) -> None:
    tab.reveal(RecordRef.parse("trade-claim:ts03"))
    with qtbot.waitSignal(tab.record_selected) as told:
        click_year(qtbot, tab, 2012)
    assert told.args == [year_ref(2012)]


def test_goods_are_ranked(tab: TradeTab) -> None:
    tab.reveal(year_ref(2015))
    shares = [
        row.entry.share or 0.0
        for row in tab.detail.rows()
        if row.entry.ref.kind is RecordKind.COMMODITY and row.entry.kazakhstan
    ]
    assert shares[0] == 1.0
    assert shares == sorted(shares, reverse=True)


def test_pointing_at_a_year_shows_its_card_and_leaving_takes_it_away(qtbot: QtBot, tab: TradeTab) -> None:
    chart = tab.panel.chart
    before = chart.grab().toImage()
    qtbot.mouseMove(chart, QPoint(round(chart.year_middle(2008)), chart.height() - 60))
    assert chart.grab().toImage() != before
    assert selected_year(tab) == 2023
    QCoreApplication.sendEvent(chart, QEvent(QEvent.Type.Leave))
    assert chart.grab().toImage() == before


def test_measure_and_direction_change_the_chart(qtbot: QtBot, tab: TradeTab) -> None:
    assert tab.panel.chart.accessibleName().startswith("Goods trade as each side reports it, 1994–2023")
    qtbot.mouseClick(tab.panel.measures[Measure.BALANCE], LEFT)
    assert not tab.panel.direction.isEnabled()
    assert "balance, by Ukraine" in tab.panel.chart.told(2008)
    qtbot.mouseClick(tab.panel.measures[Measure.VALUES], LEFT)
    tab.panel.direction.setCurrentIndex(tab.panel.direction.findData(Direction.UA_TO_KZ))
    assert tab.panel.chart.told(2008) == (
        "2008, Ukraine to Kazakhstan, by Ukraine: 1,831.5 million US dollars, Ukraine to Kazakhstan, by "
        "Kazakhstan: 2,105.0 million US dollars, 2 sources, 1 disagreements name this year; 15 of 30"
    )


def test_copying_gives_the_row_as_tsv(qtbot: QtBot, tab: TradeTab) -> None:
    tab.reveal(year_ref(2012))
    titles, row = tab.copy_selection().split("\n")
    assert titles.split("\t")[0] == "Year ≠"
    assert row.split("\t")[:2] == ["2012 ≠6", "2,548.8"]
    qtbot.mouseClick(tab.detail.rows()[0], LEFT)
    assert tab.copy_selection() == tab.detail.rows()[0].as_text()


def test_columns_are_announced_and_taken_up(qtbot: QtBot, tab: TradeTab) -> None:
    tab.restore_columns(Settings())
    with qtbot.waitSignal(tab.column_state_changed) as told:
        tab.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    name, state = told.args
    assert name == "trade-years"
    tab.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    tab.restore_columns(Settings(columns={name: state}))
    assert tab.table.horizontalHeader().sortIndicatorSection() == 1


def test_narrow_tab_lets_table_and_detail_take_turns(qtbot: QtBot, tab: TradeTab) -> None:
    assert tab.detail.isVisible()
    assert not tab.below.strip.isTabVisible(LowerPage.DETAIL)
    tab.resize(700, 560)
    assert tab.table.isVisible()
    assert not tab.detail.isVisible()
    tab.reveal(RecordRef.parse("trade-claim:ts03"))
    assert tab.detail.isVisible()
    qtbot.mouseClick(tab.below.strip, LEFT, pos=tab.below.strip.tabRect(0).center())
    assert tab.table.isVisible()
    tab.resize(1400, 900)
    assert tab.detail.isVisible()
    assert tab.table.isVisible()


def test_language_switch_keeps_the_place_and_brings_every_text_back(
    qtbot: QtBot, tab: TradeTab, speak: Callable[[Language], None]
) -> None:
    click_year(qtbot, tab, 2012)
    qtbot.mouseClick(tab.panel.measures[Measure.TURNOVER], LEFT)
    tab.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    before = texts(tab)
    speak(Language.BENGALI)
    assert selected_year(tab) == 2012
    assert tab.panel.measure is Measure.TURNOVER
    assert "২০১২ ≠৬" in texts(tab)
    speak(Language.ENGLISH)
    assert texts(tab) == before
    assert tab.current_record() == year_ref(2012)


def test_new_content_keeps_the_record(qtbot: QtBot, tab: TradeTab, reference: Reference) -> None:
    del qtbot
    tab.reveal(RecordRef.parse("trade-claim:ts03"))
    tab.show_reference(reference)
    assert tab.current_record() == RecordRef.parse("trade-claim:ts03")
    assert selected_year(tab) == 2012


def test_every_control_has_a_name(tab: TradeTab) -> None:
    tab.resize(700, 560)
    named = [tab.panel.chart, tab.panel.direction, tab.table, tab.detail, tab.below.strip]
    assert all(widget.accessibleName() for widget in named)
    assert all(chip.text() for chip in tab.panel.measures.values())
