# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The page of checks, on the real content, with mouse and keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QLineEdit

from kzua_app.model.checks import CheckResult
from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.evidence.checks import ChecksPage
from kzua_app.ui.source_view import SourceView
from kzua_app.ui.widgets.link_label import LinkLabel
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.reference import Reference
    from kzua_app.ui.evidence.tab import EvidenceTab
    from kzua_app.ui.reading import Reading


@pytest.fixture
def page(qtbot: QtBot, tab: EvidenceTab) -> ChecksPage:
    """The page, turned to with the mouse."""
    found = tab.findChild(ChecksPage)
    strip = tab.findChild(TabStrip)
    number = next(i for i in range(strip.count()) if strip.tabText(i).startswith("Checks"))
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=strip.tabRect(number).center())
    assert found.isVisible()
    return found


def column(page: ChecksPage, number: int) -> list[str]:
    model = page.table.model()
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def texts(page: ChecksPage) -> list[str]:
    QCoreApplication.processEvents()
    return [label.text() for label in page.pane.findChildren(QLabel) if label.isVisible()]


def change_language(page: ChecksPage, reading: Reading, language: Language) -> None:
    reading.change(language, DigitSet.BENGALI)
    QCoreApplication.postEvent(page.window(), QEvent(QEvent.Type.LanguageChange))
    QCoreApplication.sendPostedEvents()
    QCoreApplication.processEvents()


def test_all_checks_are_listed_those_that_fail_first(page: ChecksPage, reference: Reference) -> None:
    checks = reference.checks()
    results = column(page, 0)
    assert len(results) == len(checks)
    failing = sum(check.result is CheckResult.FAILS for check in checks)
    assert set(results[:failing]) == {"✗ Does not hold"}
    assert set(results[failing:]) == {"? Cannot be told", "✓ Holds"}
    QAbstractItemModelTester(page.model, QAbstractItemModelTester.FailureReportingMode.Fatal)


def test_a_click_shows_the_check_and_tells_its_subject(
    qtbot: QtBot, tab: EvidenceTab, page: ChecksPage
) -> None:
    place = page.table.visualRect(page.table.model().index(0, 0)).center()
    with qtbot.waitSignal(tab.record_selected) as told:
        qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    row = page.current_row()
    assert row is not None
    assert told.args == [row.records[0]]
    assert column(page, 3)[0] in texts(page)


def test_the_detail_has_claim_inputs_computation_and_rule(page: ChecksPage) -> None:
    page.choose("growth:cn-ts03")
    shown = texts(page)
    assert "? Cannot be told" in shown
    assert "✓ Kazakhstan's books: +23.9%" in shown
    assert "✗ Reconciled (CEPII BACI): +10.1%" in shown
    assert any("rose by 24%" in text for text in shown)
    assert any(text.startswith("A rise or fall that was claimed") for text in shown)


def test_every_input_opens_its_record(qtbot: QtBot, tab: EvidenceTab, page: ChecksPage) -> None:
    page.choose("mirror:2012-kz-to-ua")
    inputs = [label for label in page.pane.findChildren(LinkLabel) if "importer reports" in label.text()]
    with qtbot.waitSignal(tab.record_opened) as told:
        inputs[0].linkActivated.emit("trade:tr-2012-kz-to-ua-cow4-ua")
    assert told.args == [RecordRef.parse("trade:tr-2012-kz-to-ua-cow4-ua")]
    assert "trade:tr-2012-kz-to-ua-cow4-ua" in inputs[0].text()


def test_the_curators_reason_stands_with_its_sources(page: ChecksPage, reference: Reference) -> None:
    known = reference.checking.acknowledgements()["census-sum:com-ukr-kz-2021"]
    page.choose("census-sum:com-ukr-kz-2021")
    assert known.note.en in texts(page)
    assert sum(view.isVisible() for view in page.pane.findChildren(SourceView)) == len(known.source_ids)
    page.choose("turnover-sum:2018-kz-bns")
    assert "What the curators say" not in texts(page)


@pytest.mark.parametrize("asked", ["mirror data", "দর্পণ উপাত্ত"])
def test_the_filter_finds_a_rule_in_both_languages(
    qtbot: QtBot, tab: EvidenceTab, page: ChecksPage, asked: str
) -> None:
    tab.findChild(QLineEdit).setText(asked)
    qtbot.waitUntil(lambda: set(column(page, 1)) == {"Mirror data"})


def test_the_language_changes_in_place_and_back(page: ChecksPage, reading: Reading) -> None:
    page.choose("growth:cn-ts03")
    before = column(page, 3), texts(page)
    change_language(page, reading, Language.BENGALI)
    assert "২৪" in " ".join(texts(page))
    assert set(column(page, 0)) == {"✗ সঠিক নয়", "? বলা যায় না", "✓ সঠিক"}
    assert page.current_row().id == "growth:cn-ts03"  # type: ignore[union-attr]
    assert page.table.selectionModel().hasSelection()
    change_language(page, reading, Language.ENGLISH)
    assert (column(page, 3), texts(page)) == before


def test_a_record_is_not_looked_for_among_checks(tab: EvidenceTab, page: ChecksPage) -> None:
    page.choose("growth:cn-ts03")
    assert not tab.reveal(RecordRef.parse("trade-claim:ts03"))
    assert tab.current_record() == RecordRef.parse("trade-claim:ts03")
