# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list under the field: a proper model, texts shown as texts, and both languages in full."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QWidget

from kzua_app.language.query import parse_query
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.search import Field, SearchHit, Spelling
from kzua_app.model.text import LocalizedText
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.reading import Reading
from kzua_app.ui.search.listing import Listing
from kzua_app.ui.search.model import ResultModel
from kzua_app.ui.search.panel import ResultPanel
from kzua_app.ui.search.rows import Choice, Heading, HitRow, Message
from kzua_app.ui.search.words import SearchWords
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.translators import Translators

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference

HOSTILE = '<b>Kyiv</b><img src="http://example.org/x.png"><script>alert(1)</script>'


def hit(title: str, bengali: str = "") -> SearchHit:
    return SearchHit(
        RecordRef(RecordKind.EVENT, "x"), LocalizedText(title, bengali), LocalizedText(f"text of {title}")
    )


@pytest.fixture
def reading(reference: Reference) -> Reading:
    made = Reading(Language.ENGLISH, DigitSet.BENGALI)
    made.take_terms(reference.terms)
    return made


@pytest.fixture
def panel(qtbot: QtBot, reading: Reading, paths: Paths) -> Iterator[ResultPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    window.show()
    made = ResultPanel(reading, SearchWords(reading, window), IconTheme(paths.icons), window)
    made.resize(600, 400)
    made.show()
    yield made
    window.hide()  # and so keep it until here


def test_the_model_keeps_the_rules(qtbot: QtBot, reading: Reading) -> None:
    del qtbot
    parent = QObject()
    model = ResultModel(reading, SearchWords(reading, parent), parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, parent)
    model.show(
        [Heading("Events", "2"), HitRow(hit("Kyiv")), Choice("x", "x"), Message("y")], parse_query("kyiv")
    )
    assert [model.next_to_choose(row, 1) for row in (-1, 0, 1, 2)] == [1, 1, 2, 2]
    selectable = [bool(model.flags(model.index(row, 0)) & Qt.ItemFlag.ItemIsSelectable) for row in range(4)]
    assert selectable == [False, True, True, False]
    model.show([], None)
    assert model.first_to_choose() == -1


def test_markup_in_a_record_is_text(panel: ResultPanel, qtbot: QtBot) -> None:
    panel.show_rows([HitRow(hit(HOSTILE))], parse_query("kyiv img text"), "", choose=True)
    index = panel.model.index(0, 0)
    assert panel.model.data(index) == HOSTILE
    shown = panel.model.shown(index)
    marked = [shown.found.title.text[start:end] for start, end in shown.found.title.ranges]
    assert marked == ["Kyiv", "img"]
    hint = panel.model.data(index, Qt.ItemDataRole.ToolTipRole)
    assert isinstance(hint, str)
    assert "<b>" not in hint
    qtbot.waitExposed(panel.window())
    panel.grab()  # painted without a complaint


def test_the_spelling_is_marked_in_its_sentence(panel: ResultPanel) -> None:
    found = SearchHit(
        RecordRef(RecordKind.PLACE, "kyiv"),
        LocalizedText("Kyiv", "কিয়েভ"),
        LocalizedText(""),
        spelling=Spelling("Kiev", "en", "older", None),
    )
    panel.show_rows([HitRow(found)], parse_query("kiev"), "", choose=True)
    extra = panel.model.shown(panel.model.index(0, 0)).extra
    assert extra is not None
    [(start, end)] = extra.ranges
    assert extra.text[start:end] == "Kiev"


def test_a_substitute_title_is_marked(panel: ResultPanel, reading: Reading) -> None:
    reading.change(Language.BENGALI, DigitSet.BENGALI)
    panel.show_rows([HitRow(hit("Kyiv")), HitRow(hit("Kyiv", "কিয়েভ"))], parse_query("kyiv"), "", choose=True)
    titles = [panel.model.shown(panel.model.index(row, 0)).found.title.text for row in (0, 1)]
    assert titles == ["Kyiv [EN]", "কিয়েভ"]


@pytest.fixture
def bengali(qapp: QApplication, paths: Paths, reading: Reading) -> Iterator[SearchWords]:
    translators = Translators(qapp, paths.translations)
    translators.install(Language.BENGALI)
    reading.change(Language.BENGALI, DigitSet.BENGALI)
    parent = QObject()
    yield SearchWords(reading, parent)
    translators.remove()


def test_nothing_stays_english_in_bengali(
    bengali: SearchWords, reading: Reading, reference: Reference
) -> None:
    listing = Listing(bengali, reading)
    texts = [bengali.how_to_go_on().replace("Enter", "").replace("Esc", "")]
    for query in ("কিয়েভ", "ক্কক্কক্ক ঝঝঝঝ ধরন:ঝঝঝ সাল:২০১৪", "-কিয়েভ", "ধরন:", "কা " * 400):
        results = reference.search.find(query, 200, 3)
        texts += [bengali.count(results.count, more=results.more)]
        for row in listing.results(results):
            if isinstance(row, (Heading, Choice, Message)):
                texts += [row.text, getattr(row, "note", ""), getattr(row, "count", "")]
    texts += [row.text for row in listing.empty(("নাম",)) if isinstance(row, (Heading, Choice))]
    assert [text for text in texts if re.search("[A-Za-z0-9]", text)] == []


@pytest.mark.parametrize("field", list(Field))
def test_a_filter_as_it_is_offered_is_understood(bengali: SearchWords, field: Field) -> None:
    query = parse_query(f"নাম {bengali.filter(field, '২০১৪')}")
    assert query.filtered
    two_words = parse_query(bengali.filter(Field.KIND, "বাণিজ্যের বছর"))
    assert [part.value for part in two_words.filters] == ["বাণিজ্যের বছর"]
