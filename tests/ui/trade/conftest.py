# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Trade tab on the real content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from kzua_app.settings import DigitSet, Language
from kzua_app.ui.reading import Reading
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.trade.tab import TradeTab

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference


@pytest.fixture
def reading(reference: Reference) -> Reading:
    made = Reading(Language.ENGLISH, DigitSet.BENGALI)
    made.take_terms(reference.terms)
    return made


@pytest.fixture
def empty_tab(qtbot: QtBot, reading: Reading, paths: Paths) -> Iterator[TradeTab]:
    """The tab before content has come."""
    window = QWidget()
    tab = TradeTab(reading, IconTheme(paths.icons), window)
    qtbot.addWidget(window)
    window.resize(1400, 900)
    tab.resize(1400, 900)
    window.show()
    yield tab
    window.close()


@pytest.fixture
def tab(empty_tab: TradeTab, reference: Reference) -> TradeTab:
    """The tab with its content."""
    empty_tab.show_reference(reference)
    return empty_tab


@pytest.fixture
def speak(empty_tab: TradeTab, reading: Reading) -> Callable[[Language], None]:
    """Change the language as the application does."""

    def change(language: Language) -> None:
        reading.change(language, DigitSet.BENGALI)
        QCoreApplication.postEvent(empty_tab.window(), QEvent(QEvent.Type.LanguageChange))
        QCoreApplication.sendPostedEvents()

    return change
