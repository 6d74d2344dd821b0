# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two fingers zoom map and timeline about what is between them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF
from PySide6.QtTest import QTest

from kzua_app.ui.map.view import MapView
from kzua_app.ui.navigation import TabId
from kzua_app.ui.timeline.graphic import TimelineGraphic
from tests.ui.pinching import pinch, spread

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPointingDevice
    from pytestqt.qtbot import QtBot

    from kzua_app.ui.application import Application


@pytest.fixture(scope="module")
def screen() -> QPointingDevice:
    """A touch screen; Qt keeps it as long as the program runs."""
    return QTest.createTouchDevice()


@pytest.fixture
def view(qtbot: QtBot, launch: Callable[..., Application]) -> MapView:
    application = launch()
    application.window.resize(1500, 950)
    application.window.go_to_tab(TabId.MISSIONS)
    found: MapView = application.window.findChild(MapView)
    qtbot.waitUntil(lambda: found.camera is not None)
    return found


@pytest.fixture
def graphic(launch: Callable[..., Application]) -> TimelineGraphic:
    application = launch()
    application.window.resize(1500, 950)
    application.window.go_to_tab(TabId.TIMELINE)
    QCoreApplication.processEvents()
    found: TimelineGraphic = application.window.findChild(TimelineGraphic)
    return found


def test_what_is_between_two_fingers_stays_there_on_the_map(view: MapView, screen: QPointingDevice) -> None:
    middle = QPoint(view.width() // 2 + 31, view.height() // 2 - 17)
    assert view.camera is not None
    before, held = view.camera.scale, view.camera.to_plane(middle.x(), middle.y())
    drifts: list[float] = []

    def measure() -> None:
        assert view.camera is not None
        x, y = view.camera.to_screen(*held)
        drifts.append(max(abs(x - middle.x()), abs(y - middle.y())))

    pinch(view, middle, (30, 36, 44, 55, 70, 90, 110, 100, 95), measure, screen)
    assert view.camera.scale > 1.8 * before
    assert max(drifts) < 1


def test_a_touchpad_zooms_the_map_about_the_pointer(view: MapView) -> None:
    assert view.camera is not None
    at = QPointF(210.5, 140.25)
    held = view.camera.to_plane(at.x(), at.y())
    for share in (0.05, 0.2, 0.11, 0.3, -0.1):
        spread(view, at, share)
        assert view.camera.to_screen(*held) == pytest.approx((at.x(), at.y()), abs=0.5)
    assert not view.is_whole


def test_a_day_between_two_fingers_stays_there_on_the_timeline(
    graphic: TimelineGraphic, screen: QPointingDevice
) -> None:
    assert graphic.view is not None
    graphic.zoom(2)
    middle = QPoint(graphic.gutter + 300, 150)
    day, step, drifts = graphic.view.day_at(300), graphic.view.scale.step, list[float]()

    def measure() -> None:
        assert graphic.view is not None
        drifts.append(abs(graphic.view.x(day) - 300))

    pinch(graphic.viewport(), middle, (30, 36, 44, 55, 70, 90, 120), measure, screen)
    assert graphic.view.scale.step >= step + 3
    assert max(drifts) < 1
    chosen = graphic.chosen
    pinch(graphic.viewport(), middle, (120, 90, 60, 40), measure, screen)
    assert graphic.view.scale.step < step + 3
    assert graphic.chosen == chosen


def test_a_touchpad_zooms_the_timeline_about_the_pointer(graphic: TimelineGraphic) -> None:
    assert graphic.view is not None
    graphic.zoom(2)
    day, step = graphic.view.day_at(321.5), graphic.view.scale.step
    for _move in range(6):
        spread(graphic.viewport(), QPointF(graphic.gutter + 321.5, 120), 0.2)
    assert graphic.view.scale.step == step + 3
    assert graphic.view.x(day) == pytest.approx(321.5, abs=0.5)
