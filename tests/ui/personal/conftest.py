# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program with its reader brought in, a record shown and the reader's file open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.records import RecordRef
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from kzua_app.paths import Paths
    from kzua_app.ui.application import Application
    from kzua_app.ui.personal.dialog import BookmarksDialog
    from kzua_app.ui.personal.reader import Reader

EVENT = "event:ev027"


def reader_of(application: Application) -> Reader:
    """The reader, which is there."""
    assert application.reader is not None
    return application.reader


def list_of(application: Application) -> BookmarksDialog:
    """The list of bookmarks and notes, which is open."""
    from kzua_app.ui.personal.dialog import BookmarksDialog  # noqa: PLC0415 - as the program does

    [dialog] = [d for d in application.window.findChildren(BookmarksDialog) if d.isVisible()]
    return dialog


@pytest.fixture
def start(launch: Callable[..., Application], qtbot: QtBot) -> Callable[..., Application]:
    """Start the program with ``record`` shown and the file open or found to be in trouble."""

    def started(
        record: str = EVENT, language: Language = Language.ENGLISH, *, at: Paths | None = None
    ) -> Application:
        application = launch(language, at=at)
        qtbot.waitUntil(lambda: application.reader is not None)
        application.window.open_record(RecordRef.parse(record))
        notebook = reader_of(application).notebook
        qtbot.waitUntil(lambda: notebook.is_open or notebook.trouble is not None)
        return application

    return started
