# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The field that filters lists."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt

from kzua_app.language.fold import fold
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.widgets.filter_field import FilterField

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths


@pytest.fixture
def field(qtbot: QtBot, paths: Paths) -> FilterField:
    made = FilterField(IconTheme(paths.icons))
    qtbot.addWidget(made)
    return made


def test_every_word_has_to_be_there_in_any_order_and_spelling(field: FilterField) -> None:
    text = fold("কিয়েভ, ২০ জানুয়ারি ১৯৯৪: Treaty of Friendship")
    field.setText("  1994   friend ")
    assert field.matches(text)
    field.setText("কিয়েভ ১৯৯৪")
    assert field.matches(text)
    field.setText("1994 trade")
    assert not field.matches(text)


def test_nothing_asked_keeps_everything(field: FilterField) -> None:
    field.setText("  , ")
    assert field.matches("")
    assert not field.is_asking


def test_a_word_is_asking(field: FilterField) -> None:
    field.setText(" kyiv")
    assert field.is_asking


def test_only_other_words_are_another_filter(qtbot: QtBot, field: FilterField) -> None:
    qtbot.keyClicks(field, "kyiv")
    with qtbot.assertNotEmitted(field.filter_changed):
        qtbot.keyClicks(field, " ")
    with qtbot.waitSignal(field.filter_changed):
        qtbot.keyClicks(field, "x")


def test_escape_empties_and_down_leaves(qtbot: QtBot, field: FilterField) -> None:
    qtbot.keyClicks(field, "kyiv")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == ""
    with qtbot.waitSignal(field.left_downwards):
        qtbot.keyClick(field, Qt.Key.Key_Down)
