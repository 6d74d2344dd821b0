# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Buttons in fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QToolButton

from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.widgets.filter_field import FilterField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths


def test_the_buttons_in_a_field_have_names(qtbot: QtBot, paths: Paths) -> None:
    field = FilterField(IconTheme(paths.icons))
    qtbot.addWidget(field)
    field.set_hint("City, address or name")
    names = {button.accessibleName() for button in field.findChildren(QToolButton)}
    assert names == {"Empty the field", "City, address or name"}
