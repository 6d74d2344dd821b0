# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The evidence panel as a user drives it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QVBoxLayout, QWidget

from kzua_app.analysis.record_checks import checks_by_record
from kzua_app.model.records import RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.check_line import CheckLine
from kzua_app.ui.citing.menu import CitationMenu
from kzua_app.ui.evidence_lines import DisagreementLine
from kzua_app.ui.evidence_panel import EvidencePanel
from kzua_app.ui.reading import Reading
from kzua_app.ui.source_view import SourceView
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.widgets.link_label import LinkLabel

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference


@pytest.fixture
def reading(reference: Reference) -> Reading:
    made = Reading(Language.ENGLISH, DigitSet.BENGALI)
    made.take_terms(reference.terms)
    return made


@pytest.fixture
def panel(qtbot: QtBot, paths: Paths, reading: Reading, reference: Reference) -> Iterator[EvidencePanel]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(340, 700)
    made = EvidencePanel(reading, IconTheme(paths.icons), window)
    QVBoxLayout(window).addWidget(made)
    made.show_reference(reference)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()


def show(panel: EvidencePanel, record: str) -> None:
    panel.show_record(RecordRef.parse(record))
    QCoreApplication.processEvents()


def texts(panel: EvidencePanel) -> list[str]:
    return [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]


def seen(panel: EvidencePanel, kind: type[QWidget]) -> list[QWidget]:
    return [widget for widget in panel.findChildren(kind) if widget.isVisible()]


def test_sources_come_by_weight(panel: EvidencePanel, reference: Reference) -> None:
    show(panel, "event:ev014")
    kinds = [text.split(" · ")[0] for text in texts(panel) if " · " in text]
    order = [reference.terms.label("source_kind", code).en for code in reference.terms.codes("source_kind")]
    found = [order.index(kind) for kind in kinds if kind in order]
    assert found == sorted(found)
    assert found


@pytest.mark.parametrize(
    ("record", "words"),
    [
        ("event:ev014", "Documented: rests on treaty or legal act (1)"),
        ("mission:ua-cg-almaty", "Documented, as the curators judge; sources: news (2), encyclopedia (1)"),
        ("fact:fact-en-16", "Encyclopedic: rests on encyclopedia (1)"),
        ("trade:tr-2010-turnover-seed-seed-bn", "Doubtful, as the curators judge; sources: encyclopedia (1)"),
    ],
)
def test_it_says_why_a_statement_is_as_sure_as_it_is(panel: EvidencePanel, record: str, words: str) -> None:
    show(panel, record)
    assert any(text.startswith(words) for text in texts(panel)), texts(panel)


@pytest.mark.parametrize(
    ("record", "title"),
    [
        ("mission:ua-cg-almaty", "Ukraine, Consulate-general, Almaty"),
        ("community:com-ukr-kz-2021", "Ukrainians, Kazakhstan, 2021, 387,327"),
        ("profile:kz-capital", "Kazakhstan, Capital, Astana"),
        (
            "trade:tr-2010-turnover-seed-seed-bn",
            "2010, Turnover (both directions), Encyclopedia text (Bengali): $4.4 billion",
        ),
        ("year:2012", "2012"),
        ("event:ev115", "Mayor of the Kazakh capital receives the Ukrainian ambassador"),
    ],
)
def test_a_bare_name_or_figure_says_what_it_is_of(panel: EvidencePanel, record: str, title: str) -> None:
    show(panel, record)
    assert title in texts(panel)


def test_an_event_stands_in_the_names_of_its_time(panel: EvidencePanel) -> None:
    show(panel, "event:ev115")
    assert "18 April 2019 · Nur-Sultan (now Astana)" in texts(panel)


def test_each_source_says_what_it_says(panel: EvidencePanel) -> None:
    show(panel, "mission:ua-cg-almaty")
    assert "≠ It was closed from 1 November 2014." in texts(panel)


def test_a_dead_link_is_marked(panel: EvidencePanel) -> None:
    show(panel, "source:mfakz-12034")
    assert "✗ Dead link" in texts(panel)
    show(panel, "source:kp-2012")
    assert "? Citation only" in texts(panel)
    show(panel, "source:seed-en")
    assert not any(text.startswith(("✗", "?")) for text in texts(panel))


def test_checks_are_asked_for_once_and_shown_when_they_come(
    qtbot: QtBot, panel: EvidencePanel, reference: Reference
) -> None:
    with qtbot.waitSignal(panel.checks_asked) as asked:
        show(panel, "year:2012")
    assert asked.args == [reference]
    assert not seen(panel, CheckLine)
    with qtbot.assertNotEmitted(panel.checks_asked):
        show(panel, "year:2010")
    panel.show_checks(reference, checks_by_record(reference.checks()))
    QCoreApplication.processEvents()
    first = seen(panel, CheckLine)[0]
    assert first.accessibleName().startswith("✗ Does not hold · ")
    with qtbot.waitSignal(panel.check_opened) as opened:
        qtbot.mouseClick(first, Qt.MouseButton.LeftButton)
    assert opened.args[0].startswith("stated-turnover:")


def test_the_counts_lead_to_their_sections(qtbot: QtBot, panel: EvidencePanel, reference: Reference) -> None:
    show(panel, "year:2012")
    panel.show_checks(reference, checks_by_record(reference.checks()))
    qtbot.waitUntil(lambda: panel._area.verticalScrollBar().maximum() > 0)
    (counts,) = (label for label in seen(panel, LinkLabel) if "sources" in label.accessibleName())
    assert "≠6" in counts.accessibleName()
    counts.linkActivated.emit("checks")
    assert panel._area.verticalScrollBar().value() > 0


def test_what_is_shown_is_announced_once(panel: EvidencePanel) -> None:
    told: list[object] = []
    panel.record_changed.connect(told.append)
    show(panel, "event:ev115")
    show(panel, "event:ev115")
    show(panel, "event:no-such")
    assert told == [RecordRef.parse("event:ev115"), None]
    assert panel.shown is None


def test_a_part_of_the_readers_own_stays_from_record_to_record(panel: EvidencePanel) -> None:
    part = QLabel("mine")
    panel.add_reader_part(part)
    show(panel, "event:ev115")
    show(panel, "year:2012")
    assert part.isVisible()


def test_the_menu_copies_in_either_language(panel: EvidencePanel) -> None:
    show(panel, "event:ev115")
    menu = panel._citation_menu()
    by_text = {action.text(): action for action in menu.actions()}
    by_text["Statement with short citations"].trigger()
    assert QGuiApplication.clipboard().text().endswith("(EADaily, 18 April 2019)")
    (other,) = (action.menu() for action in menu.actions() if action.text() == "বাংলা")
    assert isinstance(other, QMenu)
    other.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "EADaily, ১৮ এপ্রিল ২০১৯"
    by_text["BibTeX"].trigger()
    assert QGuiApplication.clipboard().text().startswith("@article{eadaily-2019,")


def test_a_year_is_named_in_the_digits_of_the_language(panel: EvidencePanel) -> None:
    show(panel, "year:2012")
    menu = panel._citation_menu()
    (other,) = (action.menu() for action in menu.actions() if action.text() == "বাংলা")
    assert isinstance(other, QMenu)
    other.actions()[2].trigger()
    assert QGuiApplication.clipboard().text().startswith("২০১২ (")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # popups, offscreen
def test_a_right_click_on_a_source_offers_to_copy_it(qtbot: QtBot, panel: EvidencePanel) -> None:
    show(panel, "event:ev115")
    view = seen(panel, SourceView)[0]
    place = QPoint(20, 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, view.mapToGlobal(place))
    QApplication.sendEvent(view.childAt(place) or view, event)
    qtbot.waitUntil(lambda: isinstance(QApplication.activePopupWidget(), CitationMenu))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, CitationMenu)
    assert "Statement with short citations" not in [action.text() for action in menu.actions()]
    menu.actions()[0].trigger()
    menu.close()
    assert QGuiApplication.clipboard().text() == "EADaily, 18 April 2019"


def test_the_scroll_stays_when_the_language_changes(
    qtbot: QtBot, panel: EvidencePanel, reading: Reading
) -> None:
    show(panel, "year:2012")
    bar = panel._area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 300)
    bar.setValue(200)
    reading.change(Language.BENGALI, DigitSet.BENGALI)
    for widget in (panel, *panel.findChildren(QWidget)):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
    assert bar.value() == 200
    assert "২০১২" in texts(panel)
    assert len(seen(panel, DisagreementLine)) == 6
