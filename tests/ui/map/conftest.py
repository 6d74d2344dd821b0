# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A map with the missions of the real content, as large as on a roomy window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.settings import DigitSet, Language
from kzua_app.ui.map.atlas import Atlas
from kzua_app.ui.map.panel import MapPanel
from kzua_app.ui.missions.map_words import MapWording
from kzua_app.ui.missions.words import MissionWords
from kzua_app.ui.reading import Reading
from kzua_app.ui.theme.icons import IconTheme

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference


@pytest.fixture
def reading(reference: Reference) -> Reading:
    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    return reading


@pytest.fixture
def panel(qtbot: QtBot, paths: Paths, reading: Reading, reference: Reference) -> Iterator[MapPanel]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1100, 640)
    wording = MapWording(MissionWords(reading), reading)
    made = MapPanel(Atlas(paths.maps), reading, wording, IconTheme(paths.icons), window)
    QVBoxLayout(window).addWidget(made)
    made.show_missions(reference.missions.all())
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: made.view.camera is not None)
    yield made
    window.close()
