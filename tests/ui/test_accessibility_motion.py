# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who wishes for less motion gets none."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QAbstractAnimation, QCoreApplication, Qt

from kzua_app.ui.navigation import TabId
from kzua_app.ui.theme.look import Look

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtWidgets import QApplication

    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application

MENUS = Qt.UIEffect.UI_General


@pytest.fixture
def moving(qapp: QApplication) -> Iterator[None]:
    """As on a system whose menus and lists slide open."""
    before = qapp.isEffectEnabled(MENUS)
    qapp.setEffectEnabled(MENUS, True)
    yield
    qapp.setEffectEnabled(MENUS, before)


@pytest.mark.usefixtures("moving")
def test_menus_appear_at_once_as_long_as_less_motion_is_wished_for(qapp: QApplication, paths: Paths) -> None:
    look = Look(qapp, paths.fonts)
    assert qapp.isEffectEnabled(MENUS)
    look.heed_motion(Qt.MotionPreference.ReducedMotion)
    assert not qapp.isEffectEnabled(MENUS)
    look.heed_motion(Qt.MotionPreference.NoPreference)
    assert qapp.isEffectEnabled(MENUS)


def test_nothing_in_the_window_moves_by_itself(launch: Callable[..., Application]) -> None:
    application = launch()
    for tab in TabId:
        application.window.go_to_tab(tab)
        QCoreApplication.processEvents()
    animations = application.window.findChildren(QAbstractAnimation)
    # those that last no time place the tool bar; the clear button of a field fades in, which is no motion
    lasting = [one for one in animations if one.duration()]
    assert {bytes(one.propertyName().data()) for one in lasting} <= {b"opacity"}
