# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Missions tab on the real content, shown in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.settings import DigitSet, Language
from kzua_app.ui.map.atlas import Atlas
from kzua_app.ui.missions.tab import MissionsTab
from kzua_app.ui.reading import Reading
from kzua_app.ui.theme.icons import IconTheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference


@pytest.fixture
def reading(reference: Reference) -> Reading:
    """English, with the words of the content."""
    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    return reading


@pytest.fixture
def tab(qtbot: QtBot, paths: Paths, reading: Reading, reference: Reference) -> Iterator[MissionsTab]:
    """The tab as the window shows it, wide enough for everything."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 1400)
    made = MissionsTab(reading, IconTheme(paths.icons), Atlas(paths.maps), window)
    QVBoxLayout(window).addWidget(made)
    made.show_reference(reference)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()
