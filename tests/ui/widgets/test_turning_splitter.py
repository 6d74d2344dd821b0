# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A splitter that turns with the width."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from kzua_app.ui.widgets.turning_splitter import TurningSplitter

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def splitter(qtbot: QtBot) -> TurningSplitter:
    made = TurningSplitter(turn_at=500, beside=(3, 1), below=(1, 1))
    made.addWidget(QWidget())
    made.addWidget(QWidget())
    qtbot.addWidget(made)
    made.resize(400, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


def shares(splitter: TurningSplitter) -> float:
    first, second = splitter.sizes()
    return first / (first + second)


def test_it_lies_below_where_it_is_narrow_and_beside_where_it_is_wide(splitter: TurningSplitter) -> None:
    assert splitter.orientation() is Qt.Orientation.Vertical
    assert shares(splitter) == pytest.approx(1 / 2, abs=0.02)
    splitter.resize(800, 600)
    assert splitter.orientation() is Qt.Orientation.Horizontal
    assert shares(splitter) == pytest.approx(3 / 4, abs=0.02)


def test_what_the_user_moved_is_found_again(qtbot: QtBot, splitter: TurningSplitter) -> None:
    handle = splitter.handle(1)
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    qtbot.mouseMove(handle, QPoint(5, 105))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(5, 105))
    moved = splitter.sizes()
    assert moved[0] > moved[1]
    splitter.resize(800, 600)
    splitter.resize(400, 600)
    assert splitter.sizes() == moved
