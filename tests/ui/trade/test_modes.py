# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the charts show and tell: measures, notes, events, goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel

from kzua_app.analysis.trade_chart import Measure
from kzua_app.analysis.trade_lines import Line
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.trade import Flow
from kzua_app.settings import Language
from kzua_app.ui.trade.lower_half import LowerPage
from kzua_app.ui.trade.strokes import STROKES

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.trade.tab import TradeTab

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told to say."""
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    return told


def reveal(tab: TradeTab, year: int) -> None:
    assert tab.reveal(RecordRef(RecordKind.YEAR, str(year)))


def switch_to(qtbot: QtBot, tab: TradeTab, measure: Measure) -> None:
    qtbot.mouseClick(tab.panel.measures[measure], LEFT)


def to_goods(qtbot: QtBot, tab: TradeTab) -> None:
    strip = tab.views.strip
    qtbot.mouseClick(strip, LEFT, pos=strip.tabRect(1).center())


@pytest.mark.parametrize("measure", list(Measure))
def test_every_measure_is_drawn_and_told(qtbot: QtBot, tab: TradeTab, measure: Measure) -> None:
    before = tab.panel.chart.grab().toImage()
    switch_to(qtbot, tab, measure)
    chart = tab.panel.chart
    assert (chart.grab().toImage() == before) is (measure is Measure.VALUES)
    assert chart.accessibleName().count("1994–2023") == 1
    assert "2012" in chart.told(2012)
    assert tab.panel.direction.isEnabled() is measure.has_directions
    assert tab.panel.logarithmic.isEnabled() is measure.may_be_logarithmic


def test_every_line_looks_different_from_those_beside_it() -> None:
    assert set(STROKES) == set(Line)
    for ending in ("turnover", "balance", "share"):
        looks = {(STROKES[line].shape, STROKES[line].dash) for line in Line if line.startswith(ending)}
        assert len(looks) == 4


def test_logarithmic_axis_has_other_ticks(qtbot: QtBot, tab: TradeTab) -> None:
    before = tab.panel.chart.grab().toImage()
    qtbot.keyClick(tab.panel.logarithmic, Qt.Key.Key_Space)
    assert tab.panel.chart.grab().toImage() != before
    assert tab.panel.chart.accessibleName().endswith("logarithmic")
    switch_to(qtbot, tab, Measure.BALANCE)
    assert not tab.panel.chart.accessibleName().endswith("logarithmic")


def test_methods_are_named_where_they_are_used(qtbot: QtBot, tab: TradeTab) -> None:
    switch_to(qtbot, tab, Measure.RECONCILED)
    subject = tab.panel.chart.subject
    assert subject.label(Line.KZ_TO_UA_RECONCILED) == ("Kazakhstan to Ukraine", "reconciled here (a)")
    assert subject.label(Line.KZ_TO_UA_CEPII) == ("Kazakhstan to Ukraine", "by CEPII (BACI) (b)")
    notes = tab.panel.notes()
    assert notes[0].startswith("(a) Computed here")
    assert notes[1].startswith("(b) BACI")
    shown = "\n".join(label.text() for label in tab.notes.findChildren(QLabel))
    assert all(note in shown for note in notes)


def test_letters_of_notes_are_bengali_in_bengali(
    qtbot: QtBot, tab: TradeTab, speak: Callable[[Language], None]
) -> None:
    switch_to(qtbot, tab, Measure.TURNOVER)
    speak(Language.BENGALI)
    assert [note[:3] for note in tab.panel.notes()[:4]] == ["(ক)", "(খ)", "(গ)", "(ঘ)"]


def test_what_was_said_is_in_the_card(qtbot: QtBot, tab: TradeTab) -> None:
    switch_to(qtbot, tab, Measure.TURNOVER)
    rows = {row.name: (row.value, row.hollow) for row in tab.panel.chart.subject.rows(2012)}
    assert rows["Turnover, by Kazakhstan"] == ("5,471.8", True)
    assert rows["Turnover, reconciled here"] == ("4,418.0", False)
    assert rows["Turnover, by CEPII (BACI)"] == ("5,019.2", False)
    assert rows["Ministry of Foreign Affairs of Ukraine"] == ("5,500.0", False)
    assert rows["Encyclopedia text (English)"] == ("4,400.0", True)


def test_card_names_disagreements_sources_and_events(qtbot: QtBot, tab: TradeTab) -> None:
    switch_to(qtbot, tab, Measure.TURNOVER)
    subject = tab.panel.chart.subject
    assert subject.heading(2012) == "2012 ≠6"
    assert subject.remarks(2016)[0] == "3 sources"
    assert subject.remarks(2016)[1].startswith("4 Russia restricts Ukrainian transit")


def test_arrow_keys_tell_values_sources_disagreements_and_place(
    qtbot: QtBot, tab: TradeTab, announced: list[str]
) -> None:
    switch_to(qtbot, tab, Measure.BALANCE)
    reveal(tab, 2013)
    qtbot.keyClick(tab.panel.chart, Qt.Key.Key_Right)
    (told,) = announced
    assert told == (
        "2014, Kazakhstan’s balance, reconciled here: −804.0 million US dollars, Kazakhstan’s balance, by "
        "CEPII (BACI): +575.6 million US dollars, 2 sources, 1 disagreements name this year; 21 of 30"
    )


def test_a_year_without_figures_is_told_as_such(qtbot: QtBot, tab: TradeTab) -> None:
    switch_to(qtbot, tab, Measure.GAP)
    assert "no figure" in tab.panel.chart.told(2021)


def test_keys_go_through_the_events_and_open_one(qtbot: QtBot, tab: TradeTab, announced: list[str]) -> None:
    chart = tab.panel.chart
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert announced[0].startswith("Free trade agreement in force, 19 October 1998; event 1 of 5")
    assert announced[1].startswith("Kazakh oil stops passing through Ukraine, February 2010; event 2 of 5")
    with qtbot.waitSignal(tab.record_opened) as opened:
        qtbot.keyClick(chart, Qt.Key.Key_Return)
    assert opened.args == [RecordRef(RecordKind.EVENT, "te010")]


def test_a_click_on_an_events_number_opens_it_and_chooses_no_year(qtbot: QtBot, tab: TradeTab) -> None:
    chart = tab.panel.chart
    mark = chart.subject.events[3]
    place = chart.event_middle(mark).toPoint()
    with qtbot.waitSignal(tab.record_opened) as opened, qtbot.assertNotEmitted(tab.record_selected):
        qtbot.mouseClick(chart, LEFT, pos=place)
    assert opened.args == [RecordRef(RecordKind.EVENT, "ev103")]


def test_events_of_a_year_are_listed_and_open_by_click_only(qtbot: QtBot, tab: TradeTab) -> None:
    reveal(tab, 2016)
    row = next(row for row in tab.detail.rows() if row.entry.ref == RecordRef(RecordKind.EVENT, "ev103"))
    with qtbot.assertNotEmitted(tab.record_opened):
        previous = tab.detail.rows()[tab.detail.rows().index(row) - 1]
        previous.setFocus()
        qtbot.keyClick(previous, Qt.Key.Key_Down)
    with qtbot.waitSignal(tab.record_opened) as opened, qtbot.assertNotEmitted(tab.record_selected):
        qtbot.mouseClick(row, LEFT)
    assert opened.args == [row.entry.ref]


def test_links_of_the_notes_open_events(qtbot: QtBot, tab: TradeTab) -> None:
    tab.below.strip.setCurrentIndex(LowerPage.NOTES)
    label = next(label for label in tab.notes.findChildren(QLabel) if "event:ev127" in label.text())
    with qtbot.waitSignal(tab.record_opened) as opened:
        label.linkActivated.emit("event:ev127")
    assert opened.args == [RecordRef(RecordKind.EVENT, "ev127")]


def test_goods_have_their_own_chart_table_and_notes(qtbot: QtBot, tab: TradeTab) -> None:
    to_goods(qtbot, tab)
    assert tab.views.goods.chart.isVisible()
    assert not tab.panel.chart.isVisible()
    assert tab.goods_table.isVisible()
    shown = "\n".join(label.text() for label in tab.notes.findChildren(QLabel))
    assert "In 2015 the fuel alone is more than the total" in shown


def test_goods_table_keeps_the_rules_and_has_the_figures(qtbot: QtBot, tab: TradeTab) -> None:
    to_goods(qtbot, tab)
    model = tab.goods_table.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, tab)
    row = model.find(lambda year: year.year == 2012)
    shown = [model.index(row, column).data() for column in range(model.columnCount())]
    assert shown == ["2012 ≠6", "2,324.1", "224.7", "2,548.8", "1,227.0", "268.0", "1,495.0", "−1,097.2"]


def test_charts_and_tables_share_the_year(qtbot: QtBot, tab: TradeTab) -> None:
    to_goods(qtbot, tab)
    chart = tab.views.goods.chart
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.mouseClick(chart, LEFT, pos=QPoint(round(chart.year_middle(2008)), chart.height() - 60))
    assert told.args == [RecordRef(RecordKind.YEAR, "2008")]
    assert tab.goods_table.selected_row().year == 2008
    assert tab.panel.chart.chosen == 2008
    index = tab.goods_table.model().index(tab.goods_table.model().find(lambda row: row.year == 2009), 0)
    qtbot.mouseClick(tab.goods_table.viewport(), LEFT, pos=tab.goods_table.visualRect(index).center())
    assert chart.chosen == 2009
    qtbot.mouseClick(tab.views.strip, LEFT, pos=tab.views.strip.tabRect(0).center())
    assert tab.table.selected_row().year == 2009


def test_goods_of_the_year_are_ranked_beside_the_chart(qtbot: QtBot, tab: TradeTab) -> None:
    to_goods(qtbot, tab)
    reveal(tab, 2015)
    rows = tab.views.goods.ranking.rows()
    assert [row.entry.value for row in rows[:2]] == ["909.6", "40.6"]
    assert rows[0].entry.share == 1.0
    assert len(rows) == 14
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.mouseClick(rows[0], LEFT)
    assert told.args == [rows[0].entry.ref]


def test_direction_of_goods_changes_chart_table_and_ranking(qtbot: QtBot, tab: TradeTab) -> None:
    to_goods(qtbot, tab)
    reveal(tab, 2012)
    goods = tab.views.goods
    goods.flow.setCurrentIndex(goods.flow.findData(Flow.UA_TO_KZ))
    assert goods.model.flow is Flow.UA_TO_KZ
    assert "Ukraine to Kazakhstan" in goods.chart.accessibleName()
    row = tab.goods_table.model().find(lambda year: year.year == 2012)
    assert tab.goods_table.model().index(row, 1).data() == "5.4"
    assert goods.ranking.rows()[0].entry.kazakhstan is False


def test_narrow_goods_take_turns_with_their_ranking(qtbot: QtBot, tab: TradeTab) -> None:
    tab.resize(700, 560)
    to_goods(qtbot, tab)
    goods = tab.views.goods
    assert goods.chart.isVisible()
    assert not goods.ranking.isVisible()
    qtbot.mouseClick(goods.ranked, LEFT)
    assert goods.ranking.isVisible()
    assert not goods.chart.isVisible()


def test_arrow_keys_tell_the_goods(qtbot: QtBot, tab: TradeTab, announced: list[str]) -> None:
    to_goods(qtbot, tab)
    reveal(tab, 2011)
    qtbot.keyClick(tab.views.goods.chart, Qt.Key.Key_Right)
    assert announced[-1].startswith(
        "2012, Fuel, by Kazakhstan: 2,324.1, Other goods (a), by Kazakhstan: 224.7"
    )
    assert announced[-1].endswith("6 disagreements name this year; 19 of 30")


def test_keys_that_change_the_years_tell_them(qtbot: QtBot, tab: TradeTab, announced: list[str]) -> None:
    reveal(tab, 2008)
    qtbot.keyClick(tab.panel.chart, Qt.Key.Key_Plus)
    qtbot.keyClick(tab.views.range_strip, Qt.Key.Key_Right)
    assert announced == ["1996–2021", "1997–2022"]


def test_before_content_comes_it_says_so(empty_tab: TradeTab) -> None:
    assert empty_tab.panel.chart.nothing() == "The reference is being opened…"
    assert empty_tab.views.goods.chart.nothing() == "The reference is being opened…"
    assert not empty_tab.views.range_bar.isVisible()
    assert not empty_tab.views.save.isEnabled()
