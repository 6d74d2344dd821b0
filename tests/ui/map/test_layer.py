# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The picture of the ground: shifted, it must look as if drawn anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from kzua_app.analysis.map.camera import Camera
from kzua_app.ui.map.layer import GroundLayer

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

RATIO = 1.0


def checks(painter: QPainter, camera: Camera, area: QRectF) -> None:
    """Squares of ten units, of changing colours."""
    painter.setClipRect(area)
    for column in range(-20, 20):
        for row in range(-20, 20):
            x, y = camera.to_screen(column * 10, row * 10)
            side = 10 * camera.scale
            colour = QColor.fromHsv((column * 37 + row * 91) % 360, 200, 200)
            painter.fillRect(QRectF(x, y, side, side), colour)


def shown(layer: GroundLayer, camera: Camera, *, sharp: bool = True) -> tuple[QImage, bool]:
    image = QImage(100, 60, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    done = layer.paint(painter, camera, RATIO, QColor("black"), sharp=sharp)
    painter.end()
    return image, done


@pytest.mark.parametrize("move", [(7, 0), (0, -9), (-13, 21), (300, 5)])
def test_a_shifted_picture_is_as_good_as_a_new_one(qtbot: QtBot, move: tuple[int, int]) -> None:
    del qtbot
    start = Camera(2.0, 0, 0, 100, 60)
    layer = GroundLayer(checks)
    shown(layer, start)
    moved = start.panned(*move)
    assert shown(layer, moved)[0] == shown(GroundLayer(checks), moved)[0]


def test_only_what_is_new_is_drawn(qtbot: QtBot) -> None:
    del qtbot
    areas: list[QRectF] = []
    layer = GroundLayer(lambda _painter, _camera, area: areas.append(area))
    start = Camera(2.0, 0, 0, 100, 60)
    shown(layer, start)
    shown(layer, start.panned(5, 0))
    assert areas == [QRectF(0, 0, 100, 60), QRectF(0, 0, 5, 60)]


def test_a_slow_picture_is_stretched_while_zooming_and_then_drawn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    del qtbot
    monkeypatch.setattr("kzua_app.ui.map.layer.QUICK", -1.0)
    layer = GroundLayer(checks)
    start = Camera(2.0, 0, 0, 100, 60)
    shown(layer, start)
    closer = start.zoomed(4.0, 50, 30)
    assert shown(layer, closer, sharp=False)[1] is False
    image, done = shown(layer, closer)
    assert done
    assert image == shown(GroundLayer(checks), closer)[0]
