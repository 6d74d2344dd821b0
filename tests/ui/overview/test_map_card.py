# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small map of the Overview."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLabel, QWidget

from kzua_app.analysis.overview import read_choice
from kzua_app.model.records import RecordKind
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.map.atlas import Atlas
from kzua_app.ui.map.small import SmallMap
from kzua_app.ui.overview.map_card import MapCard
from kzua_app.ui.overview.tab import OverviewTab
from kzua_app.ui.reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference


@pytest.fixture
def reading(reference: Reference) -> Reading:
    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    return reading


@pytest.fixture
def tab(qtbot: QtBot, paths: Paths, reading: Reading, reference: Reference) -> Iterator[OverviewTab]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1040, 760)
    choice = read_choice(paths.sheets / "overview.toml")
    made = OverviewTab(reading, choice, lambda: Atlas(paths.maps), window)
    made.resize(window.size())
    made.show_reference(reference)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()


def texts(tab: OverviewTab) -> list[str]:
    return [label.text() for label in tab.findChildren(MapCard)[0].findChildren(QLabel)]


def test_the_map_comes_after_everything_else(qtbot: QtBot, tab: OverviewTab) -> None:
    assert not tab.findChildren(SmallMap)
    qtbot.waitUntil(lambda: len(tab.findChildren(SmallMap)) == 1)
    assert "469 km, measured" in texts(tab)
    assert "≠ the texts say 468 km (290 miles)" in texts(tab)
    assert "Kyiv–Astana 2,847 km" in texts(tab)


def test_a_click_leads_to_the_missions(qtbot: QtBot, tab: OverviewTab) -> None:
    card = tab.findChildren(MapCard)[0]
    with qtbot.waitSignal(tab.record_opened) as said:
        qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    assert said.args[0].kind is RecordKind.MISSION
    with qtbot.waitSignal(tab.record_opened):
        qtbot.keyClick(card, Qt.Key.Key_Return)


def test_a_click_on_the_picture_does_too(qtbot: QtBot, tab: OverviewTab) -> None:
    qtbot.waitUntil(lambda: len(tab.findChildren(SmallMap)) == 1)
    picture = tab.findChildren(SmallMap)[0]
    with qtbot.waitSignal(tab.record_opened):
        qtbot.mouseClick(picture, Qt.MouseButton.LeftButton)


def test_it_follows_the_language(qtbot: QtBot, tab: OverviewTab, reading: Reading) -> None:
    qtbot.waitUntil(lambda: len(tab.findChildren(SmallMap)) == 1)
    reading.change(Language.BENGALI, DigitSet.BENGALI)
    QCoreApplication.sendEvent(tab.window(), QEvent(QEvent.Type.LanguageChange))
    assert any("৪৬৯" in text for text in texts(tab))


def test_it_stands_beside_the_lead_or_below_the_figures(qtbot: QtBot, tab: OverviewTab) -> None:
    card = tab.findChildren(MapCard)[0]
    qtbot.waitUntil(lambda: len(tab.findChildren(SmallMap)) == 1)
    assert card.x() > 500
    tab.resize(700, 760)
    qtbot.waitUntil(lambda: card.x() < 50)
    assert card.y() > 200
    assert card.width() > 600
