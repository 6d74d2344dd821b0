# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Timeline tab on the real content, shown in a window of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.analysis.timeline.bands import read_bands
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.reading import Reading
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.timeline.tab import TimelineTab

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
def tab(qtbot: QtBot, paths: Paths, reading: Reading, reference: Reference) -> Iterator[TimelineTab]:
    """The tab as the window shows it, wide enough for everything."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1200, 900)
    bands = read_bands(paths.sheets / "timeline.toml")
    made = TimelineTab(reading, IconTheme(paths.icons), window, bands=bands)
    QVBoxLayout(window).addWidget(made)
    made.show_reference(reference)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()
