# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a user drives it, with mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QPoint, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QToolButton

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.timeline.filter import TimelineFilter
from kzua_app.ui.timeline.view import TimelineView
from kzua_app.ui.widgets.chip import Chip
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.labels import Heading
from kzua_app.ui.widgets.link_label import LinkLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.model.events import Event
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.timeline.tab import TimelineTab


def view_of(tab: TimelineTab) -> TimelineView:
    return tab.findChild(TimelineView)


def field_of(tab: TimelineTab) -> QLineEdit:
    return tab.findChild(QLineEdit)


def count_line(tab: TimelineTab) -> str:
    return next(label.text() for label in tab.findChild(TimelineFilter).findChildren(QLabel) if label.text())


def chip(tab: TimelineTab, word: str) -> Chip:
    return next(chip for chip in tab.findChildren(Chip) if chip.text().startswith(word))


def top(tab: TimelineTab, row: int) -> QModelIndex:
    return view_of(tab).model().index(row, 0)


def shown(tab: TimelineTab) -> list[str]:
    """Titles in the list, without the periods."""
    model = view_of(tab).model()
    periods = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, period).data() for period in periods for row in range(model.rowCount(period))]


def title(tab: TimelineTab) -> str:
    """The heading of the detail; empty where it is hidden."""
    heading = tab.findChild(Heading)
    return heading.text() if heading.isVisible() else ""


def click(qtbot: QtBot, tab: TimelineTab, index: QModelIndex) -> None:
    view = view_of(tab)
    view.scrollTo(index)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())


def commit(field: QLineEdit, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QCoreApplication.sendEvent(field, typed)


def change_language(tab: TimelineTab, reading: Reading, language: Language) -> None:
    reading.change(language, DigitSet.BENGALI)
    QCoreApplication.postEvent(tab.window(), QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


@pytest.fixture
def treaty(reference: Reference) -> Event:
    return next(event for event in reference.events.all() if event.date.edtf == "1994-01-20")


def test_the_model_keeps_the_rules_while_it_is_filtered(qtbot: QtBot, tab: TimelineTab) -> None:
    tester = QAbstractItemModelTester(
        view_of(tab).model(), QAbstractItemModelTester.FailureReportingMode.Fatal, tab
    )
    qtbot.keyClicks(field_of(tab), "visit")
    field_of(tab).clear()
    assert tester.model() is view_of(tab).model()


def test_every_event_is_listed_under_its_period(tab: TimelineTab, reference: Reference) -> None:
    assert len(shown(tab)) == len(reference.events.all())
    assert top(tab, 0).data() == "Before 1900"
    assert "1990s" in [top(tab, row).data() for row in range(view_of(tab).model().rowCount())]


def test_a_click_selects_and_says_so(qtbot: QtBot, tab: TimelineTab) -> None:
    index = view_of(tab).model().index(1, 0, top(tab, 0))
    with qtbot.waitSignal(tab.record_selected) as told:
        click(qtbot, tab, index)
    assert told.args == [tab.current_record()]
    assert title(tab) == index.data()


def test_arrows_walk_from_event_to_event_over_headings(qtbot: QtBot, tab: TimelineTab) -> None:
    model, view = view_of(tab).model(), view_of(tab)
    last = model.rowCount(top(tab, 0)) - 1
    click(qtbot, tab, model.index(last, 0, top(tab, 0)))
    with qtbot.waitSignal(tab.record_selected):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.currentIndex() == model.index(0, 0, top(tab, 1))
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.currentIndex() == model.index(last, 0, top(tab, 0))


def test_each_step_is_told_once(qtbot: QtBot, tab: TimelineTab) -> None:
    click(qtbot, tab, view_of(tab).model().index(0, 0, top(tab, 0)))
    told: list[RecordRef] = []
    tab.record_selected.connect(told.append)
    qtbot.keyClick(view_of(tab), Qt.Key.Key_Down)
    qtbot.keyClick(view_of(tab), Qt.Key.Key_Down)
    assert len(told) == 2
    assert told[-1] == tab.current_record()


def test_up_at_the_first_event_stays_there(qtbot: QtBot, tab: TimelineTab) -> None:
    first = view_of(tab).model().index(0, 0, top(tab, 0))
    click(qtbot, tab, first)
    qtbot.keyClick(view_of(tab), Qt.Key.Key_Up)
    assert view_of(tab).currentIndex() == first


def test_left_closes_a_period_and_right_opens_it(qtbot: QtBot, tab: TimelineTab) -> None:
    view = view_of(tab)
    click(qtbot, tab, view.model().index(0, 0, top(tab, 1)))
    qtbot.keyClick(view, Qt.Key.Key_Left)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert not view.isExpanded(top(tab, 1))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.isExpanded(top(tab, 1))


def test_a_click_on_a_heading_closes_it_and_what_is_found_opens_it(qtbot: QtBot, tab: TimelineTab) -> None:
    view = view_of(tab)
    click(qtbot, tab, top(tab, 0))
    assert not view.isExpanded(top(tab, 0))
    qtbot.keyClicks(field_of(tab), "Shevchenko")
    assert view.isExpanded(top(tab, 0))


def test_down_goes_from_the_field_to_the_first_event_found(qtbot: QtBot, tab: TimelineTab) -> None:
    tab.focus_filter()
    qtbot.keyClicks(field_of(tab), "Shevchenko")
    qtbot.keyClick(field_of(tab), Qt.Key.Key_Down)
    assert title(tab) == shown(tab)[0]


def test_enter_confirms_the_event(qtbot: QtBot, tab: TimelineTab) -> None:
    click(qtbot, tab, view_of(tab).model().index(0, 0, top(tab, 0)))
    with qtbot.waitSignal(tab.record_selected):
        qtbot.keyClick(view_of(tab), Qt.Key.Key_Return)


@pytest.mark.parametrize("asked", ["1994", "১৯৯৪", "২০ জানুয়ারি", "FRIENDSHIP", "cooperation treaty"])
def test_words_in_both_languages_and_digits_filter(tab: TimelineTab, treaty: Event, asked: str) -> None:
    commit(field_of(tab), asked)
    assert treaty.title.en in shown(tab)
    assert len(shown(tab)) < 40


def test_chips_add_up_and_count_what_words_leave(
    qtbot: QtBot, tab: TimelineTab, reference: Reference
) -> None:
    events = reference.events.all()
    visits = sum(event.category == "visit" for event in events)
    treaties = sum(event.category == "treaty" for event in events)
    assert chip(tab, "Visits").text() == f"Visits {visits}"
    qtbot.mouseClick(chip(tab, "Visits"), Qt.MouseButton.LeftButton)
    qtbot.mouseClick(chip(tab, "Treaties"), Qt.MouseButton.LeftButton)
    assert len(shown(tab)) == visits + treaties
    assert count_line(tab) == f"{visits + treaties} of {len(events)} events"
    qtbot.keyClicks(field_of(tab), "nazarbayev")
    assert int(chip(tab, "Visits").text().split()[-1]) <= visits
    assert len(shown(tab)) < visits + treaties


def test_where_nothing_is_left_a_button_shows_everything(qtbot: QtBot, tab: TimelineTab) -> None:
    everything = shown(tab)
    qtbot.mouseClick(chip(tab, "Energy"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(field_of(tab), "xyzzy")
    empty = tab.findChild(EmptyState)
    assert empty.isVisible()
    qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not empty.isVisible()
    assert shown(tab) == everything


def test_revealing_clears_a_filter_only_where_it_hides(qtbot: QtBot, tab: TimelineTab, treaty: Event) -> None:
    commit(field_of(tab), "1994")
    assert tab.reveal(treaty.ref)
    assert field_of(tab).text() == "1994"
    field_of(tab).clear()
    qtbot.keyClicks(field_of(tab), "Shevchenko")
    with qtbot.assertNotEmitted(tab.record_selected):
        assert tab.reveal(treaty.ref)
    assert field_of(tab).text() == ""
    assert view_of(tab).currentIndex().data() == title(tab) == treaty.title.en


def test_what_is_not_here_is_not_revealed(tab: TimelineTab) -> None:
    assert not tab.reveal(RecordRef.parse("event:nothing"))
    assert not tab.reveal(RecordRef.parse("source:seed-en"))
    assert tab.current_record() is None


def test_filtering_keeps_the_selection(tab: TimelineTab, treaty: Event) -> None:
    tab.reveal(treaty.ref)
    commit(field_of(tab), "Shevchenko")
    field_of(tab).clear()
    assert view_of(tab).currentIndex().data() == treaty.title.en
    assert tab.current_record() == treaty.ref


def test_links_open_who_and_what_is_named(qtbot: QtBot, tab: TimelineTab, reference: Reference) -> None:
    event = next(event for event in reference.events.all() if event.people and event.places and event.related)
    tab.reveal(event.ref)
    opened: list[RecordRef] = []
    tab.record_opened.connect(opened.append)
    for label in tab.findChildren(LinkLabel):
        if label.isVisible():
            label.setFocus()
            qtbot.keyClick(label, Qt.Key.Key_Tab)  # to its first link
            qtbot.keyClick(label, Qt.Key.Key_Return)
    assert RecordRef.parse(f"person:{event.people[0].id}") in opened
    assert RecordRef.parse(f"place:{event.places[0].id}") in opened
    assert any(ref.kind == "event" for ref in opened)


def test_a_doubtful_date_says_so(tab: TimelineTab, reference: Reference) -> None:
    event = next(event for event in reference.events.all() if event.date.approximate)
    tab.reveal(event.ref)
    texts = [label.text() for label in tab.findChildren(QLabel)]
    assert any(text.endswith("(approximate)") for text in texts)


def test_copying_gives_date_title_and_text(qtbot: QtBot, tab: TimelineTab, treaty: Event) -> None:
    assert tab.copy_selection() == ""
    tab.reveal(treaty.ref)
    button = next(button for button in tab.findChildren(QToolButton) if button.text() == "Copy")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == tab.copy_selection()
    assert tab.copy_selection().startswith(f"20 January 1994 · {treaty.title.en}\n{treaty.text.en}")


def test_the_place_stays_when_the_language_changes(tab: TimelineTab, reading: Reading, treaty: Event) -> None:
    tab.reveal(treaty.ref)
    view = view_of(tab)
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 40)
    before = (shown(tab), title(tab), count_line(tab), view.verticalScrollBar().value())
    change_language(tab, reading, Language.BENGALI)
    assert title(tab) == treaty.title.bn == view.currentIndex().data()
    assert "১৯৯০-এর দশক" in [top(tab, row).data() for row in range(view.model().rowCount())]
    change_language(tab, reading, Language.ENGLISH)
    assert (shown(tab), title(tab), count_line(tab), view.verticalScrollBar().value()) == before


def test_a_larger_font_keeps_the_topmost_event_on_top(
    qapp: QApplication, tab: TimelineTab, treaty: Event
) -> None:
    tab.reveal(treaty.ref)
    view, font = view_of(tab), qapp.font()
    view.scrollTo(view.currentIndex(), TimelineView.ScrollHint.PositionAtTop)
    height = view.visualRect(view.currentIndex()).height()
    larger = qapp.font()
    larger.setPointSizeF(font.pointSizeF() * 1.5)
    try:
        qapp.setFont(larger)
        QCoreApplication.processEvents()
        assert view.visualRect(view.currentIndex()).height() > height
        assert view.indexAt(QPoint(1, 1)).data() == treaty.title.en
    finally:
        qapp.setFont(font)


def test_content_that_comes_again_keeps_the_selection(
    tab: TimelineTab, reference: Reference, treaty: Event
) -> None:
    tab.reveal(treaty.ref)
    tab.show_reference(reference)
    assert tab.current_record() == treaty.ref
    assert view_of(tab).currentIndex().data() == treaty.title.en


def test_a_screen_reader_hears_date_category_and_dispute(tab: TimelineTab, reference: Reference) -> None:
    event = next(event for event in reference.events.all() if reference.disagreements.about(event.ref))
    tab.reveal(event.ref)
    heard = view_of(tab).currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert event.title.en in heard
    assert heard.endswith("sources disagree")
