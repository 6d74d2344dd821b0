# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search as a user drives it: typing, arrows, Enter, the mouse, and coming back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.settings import Language, load_settings
from kzua_app.ui.search.rows import Choice, Heading, HitRow, Message

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application
    from kzua_app.ui.search.rows import Row
    from kzua_app.ui.window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier


def rows(window: MainWindow) -> list[Row]:
    """The rows of the list."""
    model = window.search.panel.model
    return [model.row(model.index(number, 0)) for number in range(model.rowCount())]


def lines(window: MainWindow) -> list[str]:
    """What a screen reader would say of each row."""
    model = window.search.panel.model
    return [model.told(model.index(number, 0)) for number in range(model.rowCount())]


def commit(field: QLineEdit, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QApplication.sendEvent(field, typed)


@pytest.fixture
def window(launch: Callable[..., Application], qtbot: QtBot) -> MainWindow:
    """The window with its search ready to be typed into."""
    window = launch().window
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.focusWidget() is window.search
    return window


def test_nothing_is_built_before_it_is_needed(launch: Callable[..., Application]) -> None:
    search = launch().window.search
    assert not search.is_open
    assert "panel" not in vars(search)


def test_hits_stand_under_headings_as_one_types(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "karaganda honorary")
    shown = rows(window)
    assert isinstance(shown[0], Heading)
    kinds = [row.hit.kind for row in shown if isinstance(row, HitRow)]
    assert kinds == sorted(kinds, key=kinds.index)
    assert sum(isinstance(row, Heading) for row in shown) == len(set(kinds))
    assert any("Honorary consulate, Karaganda, Mission" in line for line in lines(window))


def test_both_languages_are_searched_at_once(window: MainWindow) -> None:
    commit(window.search, "আলমাতি কনস্যুলেট")
    bengali = lines(window)
    assert any("Consulate-general, Almaty" in line and "found in Bengali" in line for line in bengali)
    window.search.clear()
    commit(window.search, "kiyev দূতাবাস")
    assert any("Embassy, Kyiv" in line for line in lines(window))


def test_arrows_choose_and_enter_opens(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kiev")
    panel = window.search.panel
    hits = [row for row in rows(window) if isinstance(row, HitRow)]
    assert panel.current() == hits[0]
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert panel.current() == hits[1]
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.search, Qt.Key.Key_Up)
    qtbot.keyClick(window.search, Qt.Key.Key_Up)
    qtbot.keyClick(window.search, Qt.Key.Key_Up)
    assert panel.current() == hits[0]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.place.record == RecordRef.parse("place:kyiv")
    assert not window.search.is_open


def test_page_keys_go_further_and_stop_at_the_ends(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kyiv")
    panel = window.search.panel
    for _press in range(30):
        qtbot.keyClick(window.search, Qt.Key.Key_PageDown)
    assert panel.list.currentIndex().row() == panel.model.rowCount() - 1
    for _press in range(30):
        qtbot.keyClick(window.search, Qt.Key.Key_PageUp)
    assert panel.list.currentIndex().row() == panel.model.first_to_choose() == 1


def test_a_click_opens(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kiev")
    view = window.search.panel.list
    number = next(
        i
        for i, row in enumerate(rows(window))
        if isinstance(row, HitRow) and row.hit.kind is RecordKind.MISSION
    )
    index = view.model().index(number, 0)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert window.place.record == RecordRef.parse("mission:kz-emb-kyiv")


def test_a_click_on_a_heading_does_nothing(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kiev")
    view = window.search.panel.list
    place = window.place
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(0, 0)).center()
    )
    assert window.search.is_open
    assert window.place == place


def test_show_all_narrows_to_the_kind(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kyiv")
    number, more = next((i, row) for i, row in enumerate(rows(window)) if isinstance(row, Choice))
    heading = next(row for row in reversed(rows(window)[:number]) if isinstance(row, Heading))
    assert more.text == f"See all {heading.count}"
    window.search.panel.make_current(number)
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.text().startswith("kyiv kind:")
    shown = rows(window)
    assert sum(isinstance(row, HitRow) for row in shown) == int(heading.count)
    assert [row for row in shown if isinstance(row, Heading)] == [heading]


def test_escape_closes_and_then_empties(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kyiv")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert (window.search.is_open, window.search.text()) == (False, "kyiv")
    qtbot.keyClick(window.search, Qt.Key.Key_Escape)
    assert window.search.text() == ""


def test_turning_elsewhere_closes(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kyiv")
    window.header.setFocus()
    qtbot.keyClick(window.search, Qt.Key.Key_Tab)
    assert not window.search.is_open


# the empty field


def test_an_empty_field_offers_operators_to_click(window: MainWindow, qtbot: QtBot) -> None:
    assert window.search.is_open
    offered = [row for row in rows(window) if isinstance(row, Choice)]
    assert len(offered) >= 7
    assert window.search.panel.current() is None
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert window.search.panel.current() == offered[0]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.text() == "year:2014"
    assert any(isinstance(row, HitRow) for row in rows(window))


@pytest.mark.parametrize("language", list(Language))
def test_every_operator_offered_finds_something(
    launch: Callable[..., Application], qtbot: QtBot, language: Language
) -> None:
    application = launch(language)
    qtbot.keyClick(application.window, Qt.Key.Key_K, CTRL)
    assert application.reference is not None
    for row in rows(application.window):
        if isinstance(row, Choice) and row.query:
            assert application.reference.search.find(row.query).count, row.query


def test_after_an_operator_its_values_are_offered(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "kyiv kind:")
    [mission] = [row for row in rows(window) if isinstance(row, Choice) and row.text == "Mission"]
    assert mission.query == "kyiv kind:Mission"
    [goods] = [row for row in rows(window) if isinstance(row, Choice) and row.text == "Trade figure"]
    assert goods.query == 'kyiv kind:"Trade figure"'


def test_what_led_somewhere_is_remembered(window: MainWindow, qtbot: QtBot, paths: Paths) -> None:
    for text in ("kiev", "nazarbayev", "KIEV"):
        qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
        qtbot.keyClicks(window.search, text)
        qtbot.keyClick(window.search, Qt.Key.Key_Return)
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)  # which selects what is in the field
    qtbot.keyClick(window.search, Qt.Key.Key_Backspace)
    choices = [row for row in rows(window) if isinstance(row, Choice)]
    assert [choice.text for choice in choices[:3]] == ["KIEV", "nazarbayev", "Forget recent searches"]
    window.close()
    assert load_settings(paths.settings).searches == ("KIEV", "nazarbayev")


def test_recent_searches_come_back_and_can_be_forgotten(
    launch: Callable[..., Application], qtbot: QtBot, paths: Paths
) -> None:
    paths.data.mkdir(parents=True)
    paths.settings.write_text('searches = ["kiev visit", "ওদেসা"]\n', encoding="utf-8")
    application = launch()
    window = application.window
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert [row.text for row in rows(window) if isinstance(row, Choice)][:2] == ["kiev visit", "ওদেসা"]
    window.search.panel.chosen.emit(rows(window)[3])
    assert not any(isinstance(row, Choice) and row.icon == "recent" for row in rows(window))
    assert application.settings.searches == ()


# nothing found


def test_a_slip_is_put_right_by_enter(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "karaganfa honorary")
    assert rows(window)[0] == Message("Nothing found for “karaganfa honorary”")
    assert "Did you mean “Karaganda honorary”?" in lines(window)[1]
    qtbot.keyClick(window.search, Qt.Key.Key_Return)
    assert window.search.text() == "Karaganda honorary"
    assert any(isinstance(row, HitRow) for row in rows(window))


def test_without_a_hit_there_is_a_way_on(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.search, "zzzzqq kyiv kind:dragon year:2014")
    told = lines(window)
    assert "No kind of record is called “dragon”." in told
    assert "Search for the words alone" in told
    window.search.clear()
    qtbot.keyClicks(window.search, "zzzzqq")
    assert lines(window)[0] == "Nothing found for “zzzzqq”"
    assert any(isinstance(row, Choice) for row in rows(window))


@pytest.mark.parametrize(
    "text",
    [
        "-kyiv",
        '"',
        "?!",
        "\u200d\u09cd",
        "x" * 100_000,
        "কা " * 30_000,
        "漢字",
        "a\x00b",
        "<b>bold</b><img src=x>",
    ],
)
def test_whatever_is_pasted_is_answered(window: MainWindow, text: str) -> None:
    commit(window.search, text)
    assert window.search.is_open
    assert rows(window)


def test_a_very_long_text_is_told_to_be_cut(window: MainWindow) -> None:
    commit(window.search, "kyiv " * 20_000)
    assert lines(window)[0] == "This is very long: only its beginning is searched for."


# words for those who hear them, and the other language


def test_results_and_rows_are_announced(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    qtbot.keyClicks(window.search, "kiev")
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    assert told[0].startswith(window.search.accessibleDescription())
    assert "Kyiv, Place, City, matched as “Kiev”, an older spelling, found in English" in told[0]
    qtbot.keyClick(window.search, Qt.Key.Key_Down)
    assert "Kazakhstan has an embassy in Kyiv" in told[1]


def test_the_list_changes_its_language_while_it_is_open(
    launch: Callable[..., Application], qtbot: QtBot
) -> None:
    application = launch()
    window = application.window
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(window.search, "kiev")
    before = lines(window)
    application.switch_language()
    qtbot.waitUntil(lambda: "স্থান" in lines(window)[0])
    assert any("পুরোনো বানান" in line for line in lines(window))
    application.switch_language()
    qtbot.waitUntil(lambda: lines(window) == before)


def test_the_list_stays_inside_a_narrow_window(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(640, 480)
    qtbot.keyClicks(window.search, "kyiv")
    panel = window.search.panel
    assert window.rect().contains(panel.geometry())
    window.resize(1300, 800)
    qtbot.waitUntil(lambda: panel.width() == 640)
    assert window.rect().contains(panel.geometry())
