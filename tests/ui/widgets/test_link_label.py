# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links inside a label."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment

from kzua_app.ui.theme.palettes import palette_from
from kzua_app.ui.theme.tokens import DARK, LIGHT
from kzua_app.ui.widgets.link_label import Link, LinkLabel

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


@pytest.fixture
def label(qtbot: QtBot) -> LinkLabel:
    made = LinkLabel()
    qtbot.addWidget(made)
    made.setPalette(palette_from(LIGHT))
    made.set_links("People:", [Link("person:a", "A < B & C"), Link("person:d", "D", "1994 ·")])
    return made


def plain(label: LinkLabel) -> str:
    return QTextDocumentFragment.fromHtml(label.text()).toPlainText()


def test_texts_are_shown_as_they_are(label: LinkLabel) -> None:
    assert plain(label) == "People: A < B & C, 1994 · D"
    assert label.accessibleName() == "People: A < B & C, 1994 · D"


def test_links_can_stand_one_a_line(label: LinkLabel) -> None:
    label.set_links("People:", [Link("person:a", "A"), Link("person:d", "D")], lines=True)
    assert plain(label).splitlines() == ["People:", "A", "D"]


@pytest.mark.parametrize(("steps", "target"), [(1, "person:a"), (2, "person:d")])
def test_keys_reach_each_link(qtbot: QtBot, label: LinkLabel, steps: int, target: str) -> None:
    label.show()
    label.setFocus()
    for _ in range(steps):
        qtbot.keyClick(label, Qt.Key.Key_Tab)
    with qtbot.waitSignal(label.linkActivated) as told:
        qtbot.keyClick(label, Qt.Key.Key_Return)
    assert told.args == [target]


def test_the_colour_of_links_follows_the_palette(label: LinkLabel) -> None:
    assert LIGHT.accent in label.text()
    label.setPalette(palette_from(DARK))
    assert DARK.accent in label.text()
    assert LIGHT.accent not in label.text()
