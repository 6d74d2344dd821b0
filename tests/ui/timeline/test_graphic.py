# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The drawn timeline by wheel, mouse and keys, and that the list goes with it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QImage, QInputMethodEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from kzua_app.analysis.timeline.layout import Fold, Mark
from kzua_app.model.dates import PartialDate
from kzua_app.settings import DigitSet, Language, Settings
from kzua_app.ui.timeline.date_field import DateField
from kzua_app.ui.timeline.detail import EventDetail
from kzua_app.ui.timeline.filter import TimelineFilter
from kzua_app.ui.timeline.graphic import TimelineGraphic
from kzua_app.ui.timeline.graphic_words import GraphicWords
from kzua_app.ui.timeline.hints import hint_at
from kzua_app.ui.timeline.modes import Mode, ModeSwitch
from kzua_app.ui.timeline.panel import TimelinePanel
from kzua_app.ui.timeline.strip import OverviewStrip
from kzua_app.ui.timeline.view import TimelineView
from kzua_app.ui.widgets.chip import Chip

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from kzua_app.analysis.timeline.scale import View
    from kzua_app.model.events import Event
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.tab import TimelineTab

LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def graphic(tab: TimelineTab) -> TimelineGraphic:
    found = tab.findChild(TimelineGraphic)
    found.setFocus()
    return found


@pytest.fixture
def events(reference: Reference) -> list[Event]:
    """By the first day each may have been, as the drawing walks them."""
    return sorted(reference.events.all(), key=lambda event: event.date)


def view_of(graphic: TimelineGraphic) -> View:
    assert graphic.view is not None
    return graphic.view


def turn(
    graphic: TimelineGraphic, x: float, notches: float, modifiers: Qt.KeyboardModifier | None = None
) -> None:
    place, viewport = QPointF(x, 150), graphic.viewport()
    wheel = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, round(120 * notches)),
        Qt.MouseButton.NoButton,
        modifiers or Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QCoreApplication.sendEvent(viewport, wheel)


def selected_in_list(tab: TimelineTab) -> str:
    view = tab.findChild(TimelineView)
    rows = view.selectionModel().selectedRows()
    return rows[0].data() if rows else ""


def commit(field: QLineEdit, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QCoreApplication.sendEvent(field, typed)


def drawn(graphic: TimelineGraphic, kind: type) -> Mark | Fold:
    """Something of this kind that is well in view."""
    frame, view = graphic.frame_now, view_of(graphic)
    assert frame is not None
    finder, left = frame.scene.finder, view.offset
    found = [*finder.marks(left, left + view.width), *finder.folds(left, left + view.width)]
    inside = (one for one in found if isinstance(one, kind) and left + 20 < one.left < left + view.width - 80)
    return next(one for one in inside if frame.scene.top(one) < 100)


def click(qtbot: QtBot, graphic: TimelineGraphic, what: Mark | Fold, button: Qt.MouseButton = LEFT) -> None:
    qtbot.mouseClick(graphic.viewport(), button, pos=place_of(graphic, what))


def place_of(graphic: TimelineGraphic, what: Mark | Fold) -> QPoint:
    frame = graphic.frame_now
    assert frame is not None
    x = frame.gutter + what.left - round(view_of(graphic).offset) + 6
    y = frame.header.height + frame.scene.top(what) - graphic.verticalScrollBar().value() + 8
    return QPoint(round(x), round(y))


def test_at_first_most_events_are_in_view_and_the_whole_is_one_key_away(
    qtbot: QtBot, graphic: TimelineGraphic, events: list[Event]
) -> None:
    first, last = view_of(graphic).first, view_of(graphic).last
    inside = [event for event in events if first <= event.date.earliest.toordinal() <= last]
    assert len(inside) > 0.9 * len(events)
    qtbot.keyClicks(graphic, "0")
    assert date.fromordinal(int(view_of(graphic).first)) == date(1768, 1, 1)


@pytest.mark.parametrize("notches", [1, 3, -2])
def test_the_wheel_zooms_about_the_pointer(graphic: TimelineGraphic, notches: int) -> None:
    graphic.zoom(4)
    graphic.go_to(date(2003, 5, 1).toordinal(), date(2003, 5, 2).toordinal())
    x = 400.0
    day, step = view_of(graphic).day_at(x - graphic.gutter), view_of(graphic).scale.step
    turn(graphic, x, notches)
    assert view_of(graphic).scale.step == step + notches
    assert view_of(graphic).x(day) == pytest.approx(x - graphic.gutter, abs=0.5)


def test_small_turns_of_a_touchpad_add_up(graphic: TimelineGraphic) -> None:
    step = view_of(graphic).scale.step
    for _turn in range(4):
        turn(graphic, 400, 0.25)
    assert view_of(graphic).scale.step == step + 1


def test_the_last_zoom_is_a_month_and_the_first_is_all(graphic: TimelineGraphic) -> None:
    turn(graphic, 500, 99)
    assert 20 < view_of(graphic).last - view_of(graphic).first < 40
    turn(graphic, 500, -99)
    assert view_of(graphic).last - view_of(graphic).first >= 259 * 365


def test_shift_and_wheel_move(graphic: TimelineGraphic) -> None:
    before = view_of(graphic)
    turn(graphic, 400, 2, SHIFT)
    assert view_of(graphic).scale == before.scale
    assert view_of(graphic).offset < before.offset


def test_the_drawing_follows_the_pointer_that_drags_it(qtbot: QtBot, graphic: TimelineGraphic) -> None:
    graphic.zoom(2)
    before, viewport = view_of(graphic).offset, graphic.viewport()
    qtbot.mousePress(viewport, LEFT, pos=QPoint(400, 150))
    for x in (405, 430, 460):
        move = QPoint(x, 150)
        QApplication.sendEvent(viewport, _mouse_move(viewport.mapToGlobal(move), move))
    qtbot.mouseRelease(viewport, LEFT, pos=QPoint(460, 150))
    assert view_of(graphic).offset == pytest.approx(before - 60, abs=0.5)


def test_nothing_changes_its_row_while_the_view_moves(graphic: TimelineGraphic) -> None:
    frame = graphic.frame_now
    assert frame is not None
    for _step in range(12):
        graphic.pan(0.13)
        graphic.viewport().grab()
    assert graphic.frame_now is frame


def test_arrows_walk_by_date_tell_it_and_take_the_list_along(
    qtbot: QtBot,
    tab: TimelineTab,
    graphic: TimelineGraphic,
    events: list[Event],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []

    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda event: told.append(event.message()))
    qtbot.keyClick(graphic, Qt.Key.Key_Home)
    for _step in range(3):
        qtbot.keyClick(graphic, Qt.Key.Key_Right)
    assert tab.current_record() == events[3].ref
    assert selected_in_list(tab) == events[3].title.en
    assert told[-1] == f"{events[3].title.en}, 1897, 4 of {len(events)}"
    qtbot.keyClick(graphic, Qt.Key.Key_Left)
    assert tab.current_record() == events[2].ref
    qtbot.keyClick(graphic, Qt.Key.Key_End)
    assert tab.current_record() == events[-1].ref


def test_walking_brings_each_event_into_view(
    qtbot: QtBot, graphic: TimelineGraphic, events: list[Event]
) -> None:
    graphic.zoom(8)
    qtbot.keyClick(graphic, Qt.Key.Key_Home)
    for event in events[1:60]:
        qtbot.keyClick(graphic, Qt.Key.Key_Down)
        assert graphic.viewport().rect().intersects(graphic.where_is(event.id).toRect())


def test_enter_opens_what_is_selected(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic, events: list[Event]
) -> None:
    qtbot.keyClick(graphic, Qt.Key.Key_Home)
    with qtbot.waitSignal(tab.record_opened) as opened:
        qtbot.keyClick(graphic, Qt.Key.Key_Return)
    assert opened.args == [events[0].ref]


def test_a_click_on_an_event_selects_it_in_the_list_too(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    what = drawn(graphic, Mark)
    with qtbot.waitSignal(tab.record_selected) as told:
        click(qtbot, graphic, what)
    assert told.args == [tab.current_record()]
    assert selected_in_list(tab)


def test_a_selection_in_the_list_is_brought_into_view_of_the_drawing(
    tab: TimelineTab, graphic: TimelineGraphic, events: list[Event]
) -> None:
    graphic.zoom(10)
    assert tab.reveal(events[4].ref)
    assert graphic.chosen == events[4].id
    assert graphic.viewport().rect().intersects(graphic.where_is(events[4].id).toRect())


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_fold_opens_the_list_of_what_it_holds(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    fold = drawn(graphic, Fold)
    assert isinstance(fold, Fold)
    click(qtbot, graphic, fold)
    menu = graphic.findChild(QMenu)
    assert menu.isVisible()
    assert len(menu.actions()) == len(fold.events)
    menu.actions()[1].trigger()
    menu.close()
    assert graphic.frame_now is not None
    assert tab.current_record() == graphic.frame_now.scene.plot.events[fold.events[1]].ref


@pytest.mark.parametrize("typed", ["20.1.1994", "২০ জানুয়ারি ১৯৯৪", "1994-01-20"])
def test_one_goes_to_a_date_in_either_digits(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic, typed: str
) -> None:
    field = tab.findChild(DateField)
    qtbot.keyClick(graphic, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert field.hasFocus()
    commit(field, typed)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    middle = view_of(graphic).day_at(view_of(graphic).width / 2)
    assert date.fromordinal(int(middle)) == date(1994, 1, 20)
    assert graphic.hasFocus()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_what_is_no_date_moves_nothing_and_is_marked(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    before, field = view_of(graphic), tab.findChild(DateField)
    colour = field.palette().text().color()
    commit(field, "31.2.1994")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert view_of(graphic) == before
    assert field.palette().text().color() != colour
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), graphic.hasFocus()) == ("", True)


def test_buttons_do_what_the_wheel_does(qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic) -> None:
    controls, step = tab.findChild(TimelinePanel).controls, view_of(graphic).scale.step
    qtbot.mouseClick(controls.zoom_in, LEFT)
    assert view_of(graphic).scale.step == step + 1
    qtbot.mouseClick(controls.zoom_out, LEFT)
    assert view_of(graphic).scale.step == step
    first = view_of(graphic).first
    qtbot.mouseClick(controls.earlier, LEFT)
    assert view_of(graphic).first < first
    qtbot.mouseClick(controls.later, LEFT)
    assert view_of(graphic).first == pytest.approx(first, abs=1)
    qtbot.mouseClick(controls.fit, LEFT)
    assert view_of(graphic).scale.step == 0
    assert [one.isEnabled() for one in (controls.zoom_out, controls.earlier, controls.later)] == [False] * 3


def test_today_is_in_view_when_asked_for(qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic) -> None:
    tab.findChild(TimelinePanel).go_to(PartialDate.parse("1850"))
    qtbot.keyClicks(graphic, "t")
    assert 0 < view_of(graphic).x(graphic.today) < view_of(graphic).width


def test_the_strip_moves_the_window(qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic) -> None:
    strip = tab.findChild(OverviewStrip)
    width = view_of(graphic).width
    qtbot.mouseClick(strip, LEFT, pos=QPoint(round(graphic.gutter + width * 0.4), 10))
    middle = view_of(graphic).day_at(width / 2)
    assert date.fromordinal(int(middle)).year == pytest.approx(1885, abs=3)


def test_the_filter_narrows_the_drawing_as_it_does_the_list(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    before = view_of(graphic)
    field = tab.findChild(TimelineFilter).findChild(QLineEdit)
    qtbot.keyClicks(field, "Shevchenko")
    frame = graphic.frame_now
    assert frame is not None
    assert 0 < len(frame.scene.plot.events) < 20
    assert view_of(graphic) == before
    chips = [
        chip for chip in tab.findChild(TimelineFilter).findChildren(Chip) if chip.text().startswith("Cult")
    ]
    chips[0].click()
    assert graphic.frame_now is not None
    assert graphic.frame_now.scene.plot.lanes == ("culture",)


def test_lanes_can_stand_for_countries_and_that_is_remembered(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    controls = tab.findChild(TimelinePanel).controls
    with qtbot.waitSignal(tab.column_state_changed) as told:
        controls.lanes.setCurrentIndex(1)
    assert graphic.frame_now is not None
    assert graphic.frame_now.scene.plot.lanes == ("KZ", "both", "UA", "elsewhere", "none")
    assert told.args == ["timeline.view", "country"]


def test_a_mode_is_chosen_remembered_and_taken_up_again(qtbot: QtBot, tab: TimelineTab) -> None:
    switch, panel, view = tab.findChild(ModeSwitch), tab.findChild(TimelinePanel), tab.findChild(TimelineView)
    assert panel.isVisible()
    assert view.isVisible()
    with qtbot.waitSignal(tab.column_state_changed) as told:
        switch.chips[Mode.LIST].click()
    assert (panel.isVisible(), view.isVisible()) == (False, True)
    switch.chips[Mode.TIMELINE].click()
    assert (panel.isVisible(), view.isVisible()) == (True, False)
    tab.restore_columns(Settings(columns={told.args[0]: told.args[1]}))
    assert (panel.isVisible(), view.isVisible()) == (False, True)


def test_where_it_is_low_the_drawing_stands_alone_until_something_else_is_chosen(tab: TimelineTab) -> None:
    tab.window().resize(700, 470)
    QCoreApplication.processEvents()
    assert tab.findChild(TimelinePanel).isVisible()
    assert not tab.findChild(TimelineView).isVisible()
    assert tab.findChild(TimelineGraphic).height() >= 110
    assert tab.width() <= 700


def test_another_language_keeps_window_selection_and_filter(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic, reading: Reading
) -> None:
    qtbot.keyClicks(tab.findChild(TimelineFilter).findChild(QLineEdit), "Astana")
    graphic.zoom(3)
    graphic.walker.step(1)
    before, record = view_of(graphic), tab.current_record()
    assert graphic.frame_now is not None
    names = graphic.frame_now.scene.names.texts
    for language in (Language.BENGALI, Language.ENGLISH):
        reading.change(language, DigitSet.BENGALI)
        QCoreApplication.postEvent(tab.window(), QEvent(QEvent.Type.LanguageChange))
        QCoreApplication.processEvents()
        now = view_of(graphic)
        assert now.scale.step == before.scale.step
        assert now.first == pytest.approx(before.first, abs=1)
        assert tab.current_record() == record
        assert graphic.frame_now is not None
        assert (graphic.frame_now.scene.names.texts == names) == (language is Language.ENGLISH)


@pytest.mark.parametrize("language", list(Language))
def test_what_is_shown_is_saved_as_a_picture(
    tab: TimelineTab, reading: Reading, tmp_path: Path, language: Language
) -> None:
    reading.change(language, DigitSet.BENGALI)
    QCoreApplication.postEvent(tab.window(), QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.processEvents()
    panel = tab.findChild(TimelinePanel)
    panel.saver.save(tmp_path / "timeline.svg")
    panel.saver.save(tmp_path / "timeline.png")
    svg = (tmp_path / "timeline.svg").read_text("utf-8")
    assert ("সোভিয়েত ইউনিয়ন" in svg) == (language is Language.BENGALI)
    image = QImage(str(tmp_path / "timeline.png"))
    assert image.size() == panel.graphic.viewport().size() * 2
    with pytest.raises(OSError, match="nowhere"):
        panel.saver.save(tmp_path / "nowhere" / "timeline.png")


def test_everything_has_a_name_for_those_who_cannot_see_it(
    tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    panel = tab.findChild(TimelinePanel)
    controls = panel.controls
    named = [graphic, panel.strip, controls.zoom_in, controls.zoom_out, controls.fit, controls.today]
    assert all(widget.accessibleName() for widget in [*named, controls.date, controls.lanes, controls.save])
    assert "Enter" in graphic.accessibleDescription()


def _mouse_move(everywhere: QPoint, here: QPoint) -> QEvent:

    return QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(here),
        QPointF(everywhere),
        Qt.MouseButton.NoButton,
        LEFT,
        Qt.KeyboardModifier.NoModifier,
    )


def test_where_it_is_low_the_drawing_and_the_opened_event_take_turns(
    qtbot: QtBot, tab: TimelineTab, graphic: TimelineGraphic
) -> None:
    tab.window().resize(700, 470)
    QCoreApplication.processEvents()
    graphic.setFocus()
    qtbot.keyClick(graphic, Qt.Key.Key_Home)
    detail = tab.findChild(EventDetail)
    assert (graphic.isVisible(), detail.isVisible()) == (True, False)
    qtbot.keyClick(graphic, Qt.Key.Key_Return)
    assert (graphic.isVisible(), detail.isVisible()) == (False, True)
    qtbot.keyClick(detail, Qt.Key.Key_Escape)
    assert (graphic.isVisible(), detail.isVisible()) == (True, False)
    assert graphic.hasFocus()


def test_hints_tell_of_events_and_of_bands(
    tab: TimelineTab, graphic: TimelineGraphic, reading: Reading
) -> None:
    words, what = GraphicWords(reading), drawn(graphic, Mark)
    assert isinstance(what, Mark)
    assert graphic.plot is not None
    event = graphic.plot.events[what.event]
    assert event.title.en in hint_at(graphic, words, QPointF(place_of(graphic, what)))
    graphic.zoom(3)
    tab.findChild(TimelinePanel).go_to(PartialDate.parse("2011"))
    middle = graphic.gutter + view_of(graphic).width / 2
    frame = graphic.frame_now
    assert frame is not None
    row = frame.header.row_height
    assert hint_at(graphic, words, QPointF(middle, 0.5 * row)).startswith("Independence")
    yanukovych = hint_at(graphic, words, QPointF(middle, 2.5 * row))
    assert yanukovych.splitlines() == ["Yanukovych", "From: 25 February 2010", "To: 2014"]
    assert hint_at(graphic, words, QPointF(2, frame.header.height + 4)) == ""


def test_a_mode_can_be_toggled_as_assistive_technology_does(qtbot: QtBot, tab: TimelineTab) -> None:
    switch = tab.findChild(ModeSwitch)
    with qtbot.waitSignal(switch.mode_chosen) as told:
        switch.chips[Mode.LIST].toggle()
    assert told.args == [Mode.LIST]


def test_an_event_has_the_number_of_its_disagreements(graphic: TimelineGraphic, reference: Reference) -> None:
    frame = graphic.frame_now
    assert frame is not None
    counts = reference.disagreements.counts()
    for event, name in zip(frame.scene.plot.events, frame.scene.names.texts, strict=True):
        count = counts.get(event.ref, 0)
        assert name.endswith(f"≠{count}") if count else "≠" not in name
