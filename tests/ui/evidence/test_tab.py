# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tab as a user drives it, with mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QFileDialog, QLabel, QLineEdit, QPushButton, QToolButton

from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language, Settings
from kzua_app.ui.evidence.page import RecordPage
from kzua_app.ui.evidence.turnover_card import TurnoverCard
from kzua_app.ui.widgets.empty_state import EmptyState
from kzua_app.ui.widgets.link_label import LinkLabel
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.evidence.tab import EvidenceTab
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.widgets.value_table import ValueTable

EVERY_KIND = [
    ("fact:fact-bn-18", "facts"),
    ("disagreement:dis-a1", "disagreements"),
    ("source:seed-en", "sources"),
    ("person:viktor-yanukovych", "people"),
    ("place:kyiv", "places"),
]


def ref(text: str) -> RecordRef:
    return RecordRef.parse(text)


def page(tab: EvidenceTab) -> RecordPage[object]:
    return next(page for page in tab.findChildren(RecordPage) if page.isVisible())


def table(tab: EvidenceTab) -> ValueTable:
    return page(tab).table


def cells(tab: EvidenceTab, column: int) -> list[str]:
    model = table(tab).model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def texts(tab: EvidenceTab) -> list[str]:
    """What stands in the detail of the page in front."""
    QCoreApplication.processEvents()  # layouts show what they were given when it is their turn
    return [label.text() for label in page(tab).pane.findChildren(QLabel) if label.isVisible()]


def tab_names(tab: EvidenceTab) -> list[str]:
    strip = tab.findChild(TabStrip)
    return [strip.tabText(number) for number in range(strip.count())]


def click(qtbot: QtBot, tab: EvidenceTab, row: int) -> None:
    view = table(tab)
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def commit(field: QLineEdit, text: str) -> None:
    """Type as an input method does; QTest's keys know ASCII only."""
    typed = QInputMethodEvent()
    typed.setCommitString(text)
    QCoreApplication.sendEvent(field, typed)


def change_language(tab: EvidenceTab, reading: Reading, language: Language) -> None:
    reading.change(language, DigitSet.BENGALI)
    QCoreApplication.postEvent(tab.window(), QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


@pytest.mark.parametrize(("record", "name"), EVERY_KIND)
def test_every_kind_of_record_has_its_page(tab: EvidenceTab, record: str, name: str) -> None:
    assert tab.reveal(ref(record))
    assert page(tab).name == name
    assert tab.current_record() == ref(record)
    assert table(tab).selectionModel().hasSelection()
    assert texts(tab)


@pytest.mark.parametrize("record", ["fact:none", "event:ev001", "mission:ua-cg-almaty"])
def test_what_is_not_here_is_not_revealed(tab: EvidenceTab, record: str) -> None:
    before = page(tab).name
    assert not tab.reveal(ref(record))
    assert page(tab).name == before


def test_all_records_are_listed_and_counted(tab: EvidenceTab, reference: Reference) -> None:
    assert tab_names(tab) == [
        f"Statements {len(reference.statements.facts())}",
        f"Disagreements {len(reference.disagreements.all())}",
        f"Checks {len(reference.checks())}",
        f"Sources {len(reference.sources.all())}",
        f"People {len(reference.people.all())}",
        f"Places {len(reference.places.all())}",
    ]


def test_a_click_selects_and_says_so(qtbot: QtBot, tab: EvidenceTab) -> None:
    with qtbot.waitSignal(tab.record_selected) as told:
        click(qtbot, tab, 2)
    assert told.args == [tab.current_record()]
    assert cells(tab, 1)[2] in texts(tab)


def test_arrow_keys_select_each_row_once(qtbot: QtBot, tab: EvidenceTab) -> None:
    click(qtbot, tab, 0)
    told: list[RecordRef] = []
    tab.record_selected.connect(told.append)
    qtbot.keyClick(table(tab), Qt.Key.Key_Down)
    qtbot.keyClick(table(tab), Qt.Key.Key_Down)
    assert len(told) == 2
    assert told[-1] == tab.current_record()


def test_revealing_says_nothing(qtbot: QtBot, tab: EvidenceTab) -> None:
    tab.reveal(ref("source:seed-bn"))
    with qtbot.assertNotEmitted(tab.record_selected):
        tab.reveal(ref("source:seed-en"))


def test_turning_the_page_says_what_is_selected_there(qtbot: QtBot, tab: EvidenceTab) -> None:
    tab.reveal(ref("place:kyiv"))
    tab.reveal(ref("fact:fact-bn-18"))
    strip = tab.findChild(TabStrip)
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(strip.count() - 1).center())
    assert told.args == [ref("place:kyiv")]


@pytest.mark.parametrize("asked", ["consulate-general", "কনস্যুলেট জেনারেল"])
def test_one_filter_narrows_every_page_in_both_languages(tab: EvidenceTab, asked: str) -> None:
    before = tab_names(tab)
    commit(tab.findChild(QLineEdit), asked)
    assert tab_names(tab)[0] != before[0]
    assert tab_names(tab)[1] != before[1]
    assert any("consulate-general" in text.lower() for text in cells(tab, 1))


def test_where_nothing_is_left_a_button_shows_everything(qtbot: QtBot, tab: EvidenceTab) -> None:
    before = tab_names(tab)
    qtbot.keyClicks(tab.findChild(QLineEdit), "xyzzy")
    empty = page(tab).findChild(EmptyState)
    assert empty.isVisible()
    qtbot.mouseClick(empty.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert tab_names(tab) == before
    assert not empty.isVisible()


def test_revealing_clears_a_filter_that_hides(qtbot: QtBot, tab: EvidenceTab) -> None:
    field = tab.findChild(QLineEdit)
    qtbot.keyClicks(field, "xyzzy")
    assert tab.reveal(ref("fact:fact-bn-18"))
    assert field.text() == ""
    assert table(tab).selectionModel().hasSelection()


def test_a_disagreement_shows_positions_finding_and_their_sources(
    tab: EvidenceTab, reference: Reference
) -> None:
    dispute = next(dispute for dispute in reference.disagreements.all() if dispute.id == "dis-a1")
    tab.reveal(dispute.ref)
    shown = texts(tab)
    assert dispute.title.en in shown
    assert dispute.finding.en in shown
    assert all(position.text.en in shown for position in dispute.positions)
    told = " ".join(label.text() for label in page(tab).pane.findChildren(LinkLabel) if label.isVisible())
    for position in dispute.positions:
        assert all(f"source:{source}" in told for source in position.source_ids)
    # the English text against the Bengali one first
    assert shown.index("English encyclopedia text") < shown.index("Bengali encyclopedia text")


def test_the_4_4_billion_are_worked_out_year_by_year(tab: EvidenceTab) -> None:
    tab.reveal(ref("disagreement:dis-t1"))
    (card,) = [card for card in page(tab).pane.findChildren(TurnoverCard) if card.isVisible()]
    told = [label.text() for label in card.findChildren(QLabel)]
    assert [text for text in told if text in {"2009", "2010", "2011", "2012", "2013"}] == [
        str(year) for year in range(2009, 2014)
    ]
    for parts, total in (("2,684\n+ 1,734", "4,418"), ("2,549\n+ 2,923", "5,472"), ("718\n+ 1,333", "2,052")):
        assert parts in told
        assert total in told
    assert {"× 2.22", "× 2.12", "× 1.24"} <= set(told)


@pytest.mark.parametrize("name", ["dis-t2", "dis-b1"])
def test_only_disagreements_about_turnover_are_worked_out(tab: EvidenceTab, name: str) -> None:
    tab.reveal(ref(f"disagreement:{name}"))
    assert not [card for card in page(tab).pane.findChildren(TurnoverCard) if card.isVisible()]


def test_an_open_question_claims_no_finding(tab: EvidenceTab, reference: Reference) -> None:
    dispute = next(dispute for dispute in reference.disagreements.all() if not dispute.finding)
    tab.reveal(dispute.ref)
    assert "The evidence does not settle this." in texts(tab)
    assert not any(text.startswith("How sure") for text in texts(tab))


def test_links_lead_to_what_is_concerned(qtbot: QtBot, tab: EvidenceTab) -> None:
    tab.reveal(ref("disagreement:dis-a2"))
    labels = page(tab).pane.findChildren(LinkLabel)
    (label,) = (label for label in labels if "mission:ua-cg-almaty" in label.text() and label.isVisible())
    with qtbot.waitSignal(tab.record_opened) as told:
        label.linkActivated.emit("mission:ua-cg-almaty")
    assert told.args == [ref("mission:ua-cg-almaty")]


def test_disagreements_come_by_subject_in_the_order_of_subjects(tab: EvidenceTab, reading: Reading) -> None:
    tab.reveal(ref("disagreement:dis-a1"))
    words = [reading.term("disagreement_subject", code) for code in reading.codes("disagreement_subject")]
    places = [words.index(word) for word in cells(tab, 0)]
    assert places == sorted(places)


def test_sources_without_a_date_come_last_however_sorted(tab: EvidenceTab) -> None:
    tab.reveal(ref("source:seed-en"))
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        table(tab).sortByColumn(3, order)
        dates = cells(tab, 3)
        assert dates[0]
        assert dates[-1] == ""
    assert tab.current_record() == ref("source:seed-en")


def test_the_place_stays_when_the_language_changes(tab: EvidenceTab, reading: Reading) -> None:
    tab.reveal(ref("person:viktor-yanukovych"))
    before = (tab_names(tab), texts(tab), cells(tab, 0))
    change_language(tab, reading, Language.BENGALI)
    assert tab.current_record() == ref("person:viktor-yanukovych")
    assert table(tab).currentIndex().siblingAtColumn(0).data() == "ভিক্টর ইয়ানুকোভিচ"
    assert "ভিক্টর ইয়ানুকোভিচ" in texts(tab)
    assert cells(tab, 0)[0] != before[2][0]
    change_language(tab, reading, Language.ENGLISH)
    assert (tab_names(tab), texts(tab), cells(tab, 0)) == before


def test_content_that_comes_again_keeps_selections(tab: EvidenceTab, reference: Reference) -> None:
    tab.reveal(ref("source:seed-en"))
    tab.show_reference(reference)
    assert tab.current_record() == ref("source:seed-en")
    assert table(tab).selectionModel().hasSelection()


def test_copying_a_source_gives_its_citation(tab: EvidenceTab) -> None:
    assert tab.copy_selection() == ""
    tab.reveal(ref("source:kp-2012"))
    copied = tab.copy_selection()
    assert copied.startswith(
        "“Trade between Ukraine, Kazakhstan doubles in 2011”, Kyiv Post, 26 March 2012. "
    )


def test_rows_are_copied_with_their_titles(qtbot: QtBot, tab: EvidenceTab) -> None:
    click(qtbot, tab, 0)
    qtbot.keyClick(table(tab), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    titles, row = QGuiApplication.clipboard().text().split("\n")
    assert titles == "Topic\tStatement\tDate\tOrigin\tConfidence\t≠"
    assert row.split("\t")[1] == cells(tab, 1)[0]


def test_columns_are_remembered(qtbot: QtBot, tab: EvidenceTab) -> None:
    with qtbot.waitSignal(tab.column_state_changed) as told:
        table(tab).horizontalHeader().resizeSection(0, 177)
    name, state = told.args
    assert name == "facts"
    table(tab).horizontalHeader().resizeSection(0, 80)
    tab.restore_columns(Settings().with_column_state(name, state))
    assert table(tab).columnWidth(0) == 177


def test_the_models_keep_their_rules_while_filtered(qtbot: QtBot, tab: EvidenceTab) -> None:
    fatal = QAbstractItemModelTester.FailureReportingMode.Fatal
    models = [page.model for page in tab.findChildren(RecordPage)]
    testers = [QAbstractItemModelTester(model, fatal, tab) for model in models]
    qtbot.keyClicks(tab.findChild(QLineEdit), "kyiv")
    assert all(tester.model().rowCount() for tester in testers)


def test_a_place_tells_its_former_names(tab: EvidenceTab) -> None:
    tab.reveal(ref("place:astana"))
    (told,) = (text for text in texts(tab) if text.startswith("Formerly: "))
    assert "Nur-Sultan (23 March 2019 – 19 September 2022)" in told
    assert told.index("Tselinograd") < told.index("Akmola") < told.index("Nur-Sultan")


def test_sources_tell_how_much_rests_on_them_and_which_were_not_read(tab: EvidenceTab) -> None:
    tab.reveal(ref("source:mfakz-12034"))
    marked = {cell for cell in cells(tab, 5) if not cell[:1].isalpha()}
    assert marked == {"✗ Dead link", "? Citation only"}
    table(tab).sortByColumn(6, Qt.SortOrder.DescendingOrder)
    counts = [int(cell) for cell in cells(tab, 6) if cell]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] > 20


def test_the_sources_shown_can_be_exported(qtbot: QtBot, tab: EvidenceTab) -> None:
    (button,) = (one for one in tab.findChildren(QToolButton) if one.text() == "Export…")
    assert not button.isVisible()
    tab.reveal(ref("source:kp-2012"))
    assert button.isVisible()
    commit(tab.findChild(QLineEdit), "Kyiv Post")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    (dialog,) = tab.window().findChildren(QFileDialog)
    assert dialog.windowTitle() == f"Export {len(cells(tab, 0))} sources"
    dialog.close()


def test_a_check_is_shown_in_full_when_asked_for(tab: EvidenceTab) -> None:
    said: list[object] = []
    tab.record_selected.connect(said.append)
    assert tab.reveal_check("census-sum:com-ukr-kz-2021")
    assert page(tab).name == "checks"
    assert "✗ Does not hold" in texts(tab)
    assert said == []
    assert not tab.reveal_check("no-such-check")
