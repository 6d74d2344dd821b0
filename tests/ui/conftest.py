# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real application on the real content, for scenarios that drive the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from kzua_app.paths import bundled_root
from kzua_app.settings import Language
from kzua_app.ui.application import Application
from kzua_app.ui.theme.fonts import application_font, load_fonts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths


_POINTS = 9.0
"""The size of type where the system names none."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """The plain class; what the program adds is added by its own function."""
    return QApplication


@pytest.fixture(autouse=True)
def type_of_the_program(qapp: QApplication) -> Iterator[None]:
    """The program's own fonts, whichever the machine has; and each test leaves the looks as they were."""
    load_fonts(bundled_root() / "resources" / "fonts")
    style, palette = qapp.style().name(), qapp.palette()
    qapp.setFont(application_font(Language.ENGLISH, _POINTS, 100))
    yield
    qapp.setPalette(palette)
    if qapp.style().name() != style:
        qapp.setStyle(style)


@pytest.fixture
def launch(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Iterator[Callable[..., Application]]:
    """Start the program (in English, on an empty data folder) and wait for its content."""
    running: list[Application] = []
    font = qapp.font()

    def start(language: Language = Language.ENGLISH, *, at: Paths | None = None) -> Application:
        application = Application(qapp, at or paths, language=language)
        running.append(application)
        qtbot.addWidget(application.window)
        application.window.resize(1100, 700)
        application.show()
        qtbot.waitUntil(lambda: application.reference is not None, timeout=20_000)
        return application

    yield start
    for application in running:
        application.window.close()
        application.close()
    qapp.setFont(font)
