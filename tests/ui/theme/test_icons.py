# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons on screens of every fineness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize

from kzua_app.ui.theme.icons import IconTheme

if TYPE_CHECKING:
    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths

SIDE = 18


def pixels(paths: Paths, ratio: float) -> QImage:
    icon = IconTheme(paths.icons).icon("zoom-in")
    return icon.pixmap(QSize(SIDE, SIDE), ratio).toImage()


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(qtbot: QtBot, paths: Paths, ratio: float) -> None:
    del qtbot
    image = pixels(paths, ratio)
    assert image.size() == QSize(SIDE, SIDE) * ratio
    assert image.devicePixelRatio() == ratio


def test_twice_as_fine_is_more_than_twice_as_large(qtbot: QtBot, paths: Paths) -> None:
    del qtbot
    coarse, fine = pixels(paths, 1.0), pixels(paths, 2.0)
    enlarged = coarse.scaled(fine.size())
    enlarged.setDevicePixelRatio(2.0)
    assert enlarged != fine
