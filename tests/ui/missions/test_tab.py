# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tab as a user drives it, with mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QPalette
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSplitter, QToolButton

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language, Settings
from kzua_app.ui.map.view import MapView
from kzua_app.ui.missions.envoy_line import EnvoyLine
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.tab_strip import TabStrip
from kzua_app.ui.widgets.value_table import ValueTable

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.missions.tab import MissionsTab
    from kzua_app.ui.reading import Reading


def ref(text: str) -> RecordRef:
    return RecordRef.parse(text)


def tables(tab: MissionsTab) -> tuple[ValueTable, ValueTable]:
    missions, envoys = tab.findChildren(ValueTable)
    return missions, envoys


def column(table: ValueTable, number: int) -> list[str]:
    model = table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def click_row(qtbot: QtBot, table: ValueTable, row: int) -> None:
    place = table.visualRect(table.model().index(row, 0)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)


def chip(tab: MissionsTab, text: str) -> Chip:
    return next(chip for chip in tab.findChildren(Chip) if chip.text() == text)


def commit(field: QLineEdit, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QCoreApplication.sendEvent(field, typed)


def shown_texts(tab: MissionsTab) -> str:
    return "\n".join(label.text() for label in tab.findChildren(QLabel) if label.isVisibleTo(tab))


def everything(tab: MissionsTab) -> list[str]:
    cells = [text for table in tables(tab) for number in range(6) for text in column(table, number)]
    choices = [box.itemText(i) for box in tab.findChildren(QComboBox) for i in range(box.count())]
    return [shown_texts(tab), *cells, *choices, *(chip.text() for chip in tab.findChildren(Chip))]


def switch(tab: MissionsTab, reading: Reading, language: Language) -> None:
    """What the application does when another language is chosen."""
    reading.change(language, DigitSet.BENGALI)
    QCoreApplication.sendEvent(tab.window(), QEvent(QEvent.Type.LanguageChange))


def test_models_keep_qts_rules(tab: MissionsTab) -> None:
    testers = [
        QAbstractItemModelTester(table.model(), QAbstractItemModelTester.FailureReportingMode.Fatal)
        for table in tables(tab)
    ]
    chip(tab, "Ukraine").click()
    tables(tab)[0].sortByColumn(2, Qt.SortOrder.DescendingOrder)
    chip(tab, "Both states").click()
    assert [tester.model().rowCount() for tester in testers] == [10, 14]


def test_the_first_mission_is_there_unasked_and_unannounced(tab: MissionsTab) -> None:
    assert tab.current_record() == ref("mission:kz-emb-kyiv")
    assert "Embassy, Kyiv" in shown_texts(tab)


def test_a_click_selects_and_announces_once(qtbot: QtBot, tab: MissionsTab) -> None:
    said: list[RecordRef] = []
    tab.record_selected.connect(said.append)
    click_row(qtbot, tables(tab)[0], 8)
    assert said == [ref("mission:ua-cg-almaty")]
    assert "Closed since 1 November 2014" in shown_texts(tab)


def test_a_click_on_the_current_row_asks_for_its_sources(qtbot: QtBot, tab: MissionsTab) -> None:
    with qtbot.waitSignal(tab.record_selected) as said:
        click_row(qtbot, tables(tab)[0], 0)
    assert said.args == [ref("mission:kz-emb-kyiv")]


def test_arrow_keys_go_from_mission_to_mission(qtbot: QtBot, tab: MissionsTab) -> None:
    missions = tables(tab)[0]
    missions.setFocus()
    qtbot.keyClick(missions, Qt.Key.Key_Down)
    assert tab.current_record() == ref("mission:kz-tmp-lviv")


def test_an_envoy_of_the_table_brings_his_mission(qtbot: QtBot, tab: MissionsTab) -> None:
    missions, envoys = tables(tab)
    with qtbot.waitSignal(tab.record_selected) as said:
        click_row(qtbot, envoys, column(envoys, 2).index("Petro Vrublevskyi"))
    assert said.args == [ref("envoy:env-vrublevskyi")]
    assert missions.selected_row().mission.id == "ua-emb-astana"
    assert [line.envoy.id for line in tab.findChildren(EnvoyLine) if line.is_current] == ["env-vrublevskyi"]


def test_an_envoy_of_the_pane_is_chosen_with_the_keyboard(qtbot: QtBot, tab: MissionsTab) -> None:
    line = tab.findChildren(EnvoyLine)[0]
    with qtbot.waitSignal(tab.record_selected) as said:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert said.args == [ref(f"envoy:{line.envoy.id}")]
    assert tables(tab)[1].selected_row().envoy.id == line.envoy.id


def test_the_state_chips_filter_both_tables(qtbot: QtBot, tab: MissionsTab) -> None:
    qtbot.mouseClick(chip(tab, "Ukraine"), Qt.MouseButton.LeftButton)
    for table in tables(tab):
        assert set(column(table, 0)) == {"Ukraine"}
    assert "3 of 10 missions" in shown_texts(tab)


def test_kind_and_status_are_chosen_by_word(tab: MissionsTab) -> None:
    kind, status = tab.findChildren(QComboBox)
    kind.setCurrentText("Honorary consulate")
    status.setCurrentText("Not known")
    assert column(tables(tab)[0], 2) == ["Odesa", "Kharkiv", "Lviv", "Dnipro", "Karaganda"]


@pytest.mark.parametrize("typed", ["almaty", "আলমাতি"])
def test_words_filter_in_either_language(tab: MissionsTab, typed: str) -> None:
    tab.focus_filter()
    commit(tab.findChildren(QLineEdit)[0], typed)
    assert column(tables(tab)[0], 2) == ["Almaty"]


def test_the_selection_outlives_a_filter_that_hides_it(tab: MissionsTab) -> None:
    chip(tab, "Ukraine").click()
    assert tab.current_record() == ref("mission:kz-emb-kyiv")
    assert tables(tab)[0].selected_row() is None
    chip(tab, "Both states").click()
    assert tables(tab)[0].selected_row().mission.id == "kz-emb-kyiv"


def test_nothing_left_has_a_way_back(qtbot: QtBot, tab: MissionsTab) -> None:
    commit(tab.findChildren(QLineEdit)[0], "atlantis")
    empty = tab.findChildren(EmptyState)[0]
    assert empty.isVisible()
    assert not tables(tab)[0].isVisible()
    with qtbot.waitSignal(empty.asked):
        qtbot.mouseClick(empty.findChildren(QPushButton)[0], Qt.MouseButton.LeftButton)
    assert tables(tab)[0].model().rowCount() == 10


def test_closed_missions_stay_muted(tab: MissionsTab) -> None:
    model = tables(tab)[0].model()
    muted = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
    brushes = [model.index(row, 2).data(Qt.ItemDataRole.ForegroundRole) for row in range(model.rowCount())]
    assert [row for row, brush in enumerate(brushes) if brush and brush.color() == muted] == [1, 8]


def test_kinds_have_icons(tab: MissionsTab) -> None:
    model = tables(tab)[0].model()
    for row in range(model.rowCount()):
        assert not model.index(row, 1).data(Qt.ItemDataRole.DecorationRole).isNull()


def test_contested_missions_carry_the_mark(tab: MissionsTab) -> None:
    missions = tables(tab)[0]
    marks = dict(zip(column(missions, 2), column(missions, 3), strict=True))
    assert marks["Almaty"] == "≠2"
    assert marks["Karaganda"] == ""


def test_reveal_clears_filters_that_hide_the_record(tab: MissionsTab) -> None:
    chip(tab, "Kazakhstan").click()
    assert tab.reveal(ref("envoy:env-maiko"))
    assert tab.current_record() == ref("envoy:env-maiko")
    assert tables(tab)[1].selected_row().envoy.id == "env-maiko"


def test_revealing_what_is_shown_builds_nothing_anew(tab: MissionsTab) -> None:
    tab.reveal(ref("mission:kz-emb-kyiv"))
    lines = [line for line in tab.findChildren(EnvoyLine) if line.isVisible()]
    assert lines
    tab.reveal(ref("mission:kz-emb-kyiv"))
    assert [line for line in tab.findChildren(EnvoyLine) if line.isVisible()] == lines


def test_reveal_keeps_quiet(qtbot: QtBot, tab: MissionsTab) -> None:
    with qtbot.assertNotEmitted(tab.record_selected):
        assert tab.reveal(ref("mission:ua-cg-almaty"))


@pytest.mark.parametrize("record", ["place:kyiv", "mission:none", "envoy:none"])
def test_reveal_declines_what_is_not_here(tab: MissionsTab, record: str) -> None:
    assert not tab.reveal(ref(record))
    assert tab.current_record() == ref("mission:kz-emb-kyiv")


def test_copy_takes_the_mission_or_the_envoy(tab: MissionsTab) -> None:
    assert tab.copy_selection().startswith("Embassy, Kyiv – Mission of Kazakhstan to Ukraine\nOpen")
    assert "Address: 26 Yuriia Illienka Street" in tab.copy_selection()
    tab.reveal(ref("envoy:env-turisbekov"))
    assert tab.copy_selection().startswith("Zautbek Turisbekov, Ambassador, In office as of March 2014")


def test_the_address_has_a_copy_button(qtbot: QtBot, tab: MissionsTab) -> None:
    button = next(
        button for button in tab.findChildren(QToolButton) if button.toolTip().startswith("Copy: 26 Yuriia")
    )
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text().startswith("26 Yuriia Illienka Street, Kyiv")


def test_a_telephone_number_is_copied_as_it_is_dialled(
    qtbot: QtBot, tab: MissionsTab, reading: Reading
) -> None:
    switch(tab, reading, Language.BENGALI)
    assert "+৩৮০-৪৪-৪৮৯-১৫৯৬" in shown_texts(tab)
    button = next(b for b in tab.findChildren(QToolButton) if b.toolTip().endswith("+380-44-489-1596"))
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == "+380-44-489-1596"


def test_what_no_source_gives_is_said(tab: MissionsTab) -> None:
    tab.reveal(ref("mission:kz-hc-odesa"))
    assert tab.copy_selection().count(": not known") == 2
    assert "No source read names one." in shown_texts(tab)


def test_a_switch_of_language_keeps_the_place_and_comes_back(tab: MissionsTab, reading: Reading) -> None:
    chip(tab, "Kazakhstan").click()
    tables(tab)[0].sortByColumn(2, Qt.SortOrder.AscendingOrder)
    tab.reveal(ref("mission:kz-hc-dnipro"))
    before = everything(tab)
    switch(tab, reading, Language.BENGALI)
    assert "দনিপ্রো" in shown_texts(tab)
    assert everything(tab) != before
    assert tables(tab)[0].selected_row().mission.id == "kz-hc-dnipro"
    switch(tab, reading, Language.ENGLISH)
    assert everything(tab) == before
    assert tab.current_record() == ref("mission:kz-hc-dnipro")


def test_the_same_content_again_keeps_the_selection(tab: MissionsTab, reference: Reference) -> None:
    tab.reveal(ref("envoy:env-kuleba"))
    tab.show_reference(reference)
    assert tab.current_record() == ref("envoy:env-kuleba")


def test_where_it_is_narrow_the_pane_stands_below(qtbot: QtBot, tab: MissionsTab) -> None:
    splitter = tab.findChildren(QSplitter)[0]
    assert splitter.orientation() is Qt.Orientation.Horizontal
    tab.window().resize(560, 700)
    qtbot.waitUntil(lambda: splitter.orientation() is Qt.Orientation.Vertical)


def test_where_it_is_low_one_table_is_shown_at_a_time(qtbot: QtBot, tab: MissionsTab) -> None:
    missions, envoys = tables(tab)
    assert missions.isVisible()
    assert envoys.isVisible()
    tab.window().resize(1000, 480)
    qtbot.waitUntil(lambda: not envoys.isVisible())
    strip = tab.findChildren(TabStrip)[0]
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(1).center())
    assert envoys.isVisible()
    assert not missions.isVisible()


def test_columns_are_remembered(qtbot: QtBot, tab: MissionsTab) -> None:
    tab.restore_columns(Settings())
    with qtbot.waitSignal(tab.column_state_changed) as told:
        tables(tab)[0].horizontalHeader().resizeSection(1, 333)
    name, state = told.args
    assert name == "missions"
    tables(tab)[0].horizontalHeader().resizeSection(1, 100)
    tab.restore_columns(Settings().with_column_state(name, state))
    assert tables(tab)[0].columnWidth(1) == 333


def test_the_map_and_the_table_select_each_other(qtbot: QtBot, tab: MissionsTab) -> None:
    view = tab.findChildren(MapView)[0]
    qtbot.waitUntil(lambda: view.camera is not None)
    place = view.place_of(ref("mission:ua-emb-astana"))
    assert place is not None
    with qtbot.waitSignal(tab.record_selected) as said:
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())
    assert said.args == [ref("mission:ua-emb-astana")]
    assert tables(tab)[0].selected_row().mission.id == "ua-emb-astana"
    click_row(qtbot, tables(tab)[0], 0)
    assert view.selected == ref("mission:kz-emb-kyiv")


def test_the_map_shows_what_the_filters_admit(qtbot: QtBot, tab: MissionsTab) -> None:
    view = tab.findChildren(MapView)[0]
    qtbot.waitUntil(lambda: view.camera is not None)
    chip(tab, "Ukraine").click()
    assert [pin.mission.place.id for pin in view.picture.pins] == ["astana", "karaganda", "almaty"]


def test_where_it_is_low_the_map_is_one_of_three(qtbot: QtBot, tab: MissionsTab) -> None:
    view = tab.findChildren(MapView)[0]
    tab.window().resize(700, 420)
    qtbot.waitUntil(lambda: not view.isVisible())
    strip = next(strip for strip in tab.findChildren(TabStrip) if strip.isVisible())
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(2).center())
    assert view.isVisible()
    assert not any(table.isVisible() for table in tables(tab))
    tab.window().resize(1000, 900)
    qtbot.waitUntil(tables(tab)[0].isVisible)
    assert view.isVisible()
