# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A PDF is opened in several turns of the event loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import typst
from PySide6.QtCore import QObject
from PySide6.QtPdf import QPdfDocument

from kzua_app.ui.sheet_dialog.opening import PdfOpening

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

SHORT = typst.compile(b"short")
LONG = typst.compile(b"#for n in range(60) [ #n #pagebreak() ]")


class Opener:
    """Counts what has been opened."""

    def __init__(self) -> None:
        self.home = QObject()
        self.opening = PdfOpening(self.home)
        self.pages: list[int] = []
        self.opening.opened.connect(self.note)

    def note(self, document: QPdfDocument) -> None:
        """It is open."""
        self.pages.append(document.pageCount())


@pytest.fixture
def opener(qtbot: QtBot) -> Iterator[Opener]:
    del qtbot
    opener = Opener()
    yield opener
    opener.opening.stop()


@pytest.mark.parametrize(("pdf", "count"), [(SHORT, 1), (LONG, 61)])
def test_it_opens_soon_and_never_at_once(qtbot: QtBot, opener: Opener, pdf: bytes, count: int) -> None:
    with qtbot.waitSignal(opener.opening.opened):
        opener.opening.begin(pdf)
        assert opener.pages == []
    assert opener.pages == [count]


def test_only_the_last_of_several_is_opened(qtbot: QtBot, opener: Opener) -> None:
    with qtbot.waitSignal(opener.opening.opened):
        opener.opening.begin(LONG)
        opener.opening.begin(SHORT)
    qtbot.waitUntil(lambda: len(opener.home.findChildren(QPdfDocument)) == 1)
    assert opener.pages == [1]


def test_what_is_forgotten_is_not_opened(qtbot: QtBot, opener: Opener) -> None:
    opener.opening.begin(LONG)
    opener.opening.stop()
    qtbot.waitUntil(lambda: opener.home.findChildren(QPdfDocument) == [])
    assert opener.pages == []
