# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said to those who cannot see map and timeline, in both languages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QMenu, QWidget

from kzua_app.analysis.timeline.layout import Fold
from kzua_app.settings import Language
from kzua_app.ui.map.view import MapView
from kzua_app.ui.navigation import TabId
from kzua_app.ui.timeline.graphic import TimelineGraphic
from kzua_app.ui.timeline.strip import OverviewStrip
from kzua_app.ui.widgets.drawing import is_drawing

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.ui.application import Application

Found = TypeVar("Found", bound=QWidget)
Key = Qt.Key
KEY_NAMES = {"Page", "Down", "Up", "Home", "End", "Enter", "Space", "Shift"}
"""Latin in every language: so they stand on keyboards."""


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything announced."""
    told: list[str] = []

    def listen(event: object) -> None:
        told.append(event.message())  # type: ignore[attr-defined]

    monkeypatch.setattr(QAccessible, "updateAccessibility", listen)
    return told


def show(qtbot: QtBot, application: Application, tab: TabId, kind: type[Found]) -> Found:
    """The widget in its tab, ready for keys."""
    application.window.resize(1500, 950)
    application.window.go_to_tab(tab)
    QCoreApplication.processEvents()
    found: Found = application.window.findChild(kind)
    if isinstance(found, MapView):
        qtbot.waitUntil(lambda: found.camera is not None)
    found.setFocus()
    return found


def test_the_timeline_says_what_the_keys_reach(
    qtbot: QtBot, launch: Callable[..., Application], said: list[str]
) -> None:
    graphic = show(qtbot, launch(), TabId.TIMELINE, TimelineGraphic)
    said.clear()
    qtbot.keyClick(graphic, Key.Key_Home)
    qtbot.keyClick(graphic, Key.Key_Down)
    assert said[0].startswith("First Ukrainian exiles in the Kazakh steppe, 1768, 1 of ")
    assert re.search(r", 17 October 1850, 2 of \d+$", said[1])
    qtbot.keyClicks(graphic, "0")
    assert said[-1] == "In view: 1768–2026"
    qtbot.keyClicks(graphic, "t" + "+" * 30)
    assert re.fullmatch(r"In view: .+2026", said[-1])


def test_the_timeline_says_it_in_bengali(
    qtbot: QtBot, launch: Callable[..., Application], said: list[str]
) -> None:
    graphic = show(qtbot, launch(Language.BENGALI), TabId.TIMELINE, TimelineGraphic)
    said.clear()
    for key in (Key.Key_Home, Key.Key_Down, Key.Key_0, Key.Key_End):
        qtbot.keyClick(graphic, key)
    assert len(said) == 4
    assert "১৭৬৮" in said[0]
    assert "১৭৬৮–২০২৬" in said[2]
    assert not re.search("[A-Za-z0-9]", " ".join(said))


def test_the_strip_says_which_time_its_keys_have_moved_to(
    qtbot: QtBot, launch: Callable[..., Application], said: list[str]
) -> None:
    application = launch()
    graphic = show(qtbot, application, TabId.TIMELINE, TimelineGraphic)
    strip = show(qtbot, application, TabId.TIMELINE, OverviewStrip)
    assert strip.hasFocus()
    said.clear()
    qtbot.keyClick(strip, Key.Key_Home)
    assert said[-1].startswith("In view: 1768–")
    assert graphic.view is not None
    before = graphic.view.first
    qtbot.keyClick(strip, Key.Key_PageDown)
    assert graphic.view.first == pytest.approx(before + graphic.view.last - graphic.view.first, abs=2)
    qtbot.keyClick(strip, Key.Key_End)
    assert said[-1].endswith("–2026")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_space_lists_what_the_selected_event_is_folded_with(
    qtbot: QtBot, launch: Callable[..., Application]
) -> None:
    graphic = show(qtbot, launch(), TabId.TIMELINE, TimelineGraphic)
    qtbot.keyClick(graphic, Key.Key_End)
    for _step in range(300):
        if isinstance(graphic.chosen_place, Fold):
            break
        qtbot.keyClick(graphic, Key.Key_Up)
    fold = graphic.chosen_place
    assert isinstance(fold, Fold)
    qtbot.keyClick(graphic, Key.Key_Space)
    menu = graphic.findChild(QMenu)
    assert menu.isVisible()
    assert len(menu.actions()) == len(fold.events)
    menu.close()


def test_the_map_says_pins_and_how_many_are_in_view(
    qtbot: QtBot, launch: Callable[..., Application], said: list[str]
) -> None:
    view = show(qtbot, launch(), TabId.MISSIONS, MapView)
    said.clear()
    qtbot.keyClick(view, Key.Key_PageDown)
    assert re.search(r", \d+ of \d+$", said[-1])
    for _step in range(8):
        qtbot.keyClick(view, Key.Key_Plus)
    assert re.fullmatch(r"\d of \d+ missions in view", said[-1])
    qtbot.keyClick(view, Key.Key_0)
    count = len(view.picture.pins)
    assert said[-1] == f"{count} of {count} missions in view"


def test_the_map_says_it_in_bengali(
    qtbot: QtBot, launch: Callable[..., Application], said: list[str]
) -> None:
    view = show(qtbot, launch(Language.BENGALI), TabId.MISSIONS, MapView)
    said.clear()
    for key in (Key.Key_PageDown, Key.Key_Plus, Key.Key_Left):
        qtbot.keyClick(view, key)
    assert len(said) == 3
    assert not re.search("[A-Za-z0-9]", " ".join(said))


@pytest.mark.parametrize("language", list(Language))
def test_every_drawing_has_a_name_and_what_keys_reach_a_description(
    launch: Callable[..., Application], language: Language
) -> None:
    application = launch(language)
    for tab in TabId:
        application.window.go_to_tab(tab)
        QCoreApplication.processEvents()
    drawings = [widget for widget in application.window.findChildren(QWidget) if is_drawing(widget)]
    assert {"MapView", "TimelineGraphic", "OverviewStrip", "TradeChart"} <= {
        type(one).__name__ for one in drawings
    }
    for drawing in drawings:
        assert drawing.accessibleName()
        assert drawing.accessibleDescription() or drawing.focusPolicy() is Qt.FocusPolicy.NoFocus
        latin = re.findall("[A-Za-z]*[a-z]{2,}", drawing.accessibleName() + drawing.accessibleDescription())
        assert language is Language.ENGLISH or set(latin) <= KEY_NAMES
