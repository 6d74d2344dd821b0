# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small programs that tell when something was on the screen; each is run in a process of its own.

A moment is told as ``name monotonic-seconds`` on the standard output, and at the end ``rss`` in KiB.
"""

from __future__ import annotations

import os
import resource
import sqlite3
import sys
import time
from functools import partial


def tell(name: str) -> None:
    """Print that ``name`` has been reached now."""
    print(name, time.monotonic(), flush=True)


def finish() -> None:
    """Print the peak memory and leave without tidying up."""
    print("rss", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
    sys.stdout.flush()
    os._exit(0)


def bare(_data: str) -> None:
    """A bare PySide6 window."""
    _window_then(finish)


def floor(_data: str) -> None:
    """The window, then SQLAlchemy's ORM, Babel and one query: what content must not be slower than."""

    def after() -> None:
        import babel.dates  # noqa: PLC0415
        import babel.numbers  # noqa: PLC0415
        import sqlalchemy.orm  # noqa: F401, PLC0415

        sqlite3.connect(":memory:").execute("SELECT 1").fetchall()
        babel.numbers.format_decimal(1234567, locale="bn")
        tell("content")
        finish()

    _window_then(after)


def ours(data: str) -> None:
    """This program, all the way from its command line."""
    from kzua_app.cli import main, window  # noqa: PLC0415

    find_qt = window._qt_trouble

    def find_qt_and_listen() -> int | None:
        trouble = find_qt()
        _listen()
        return trouble

    window._qt_trouble = find_qt_and_listen
    main(["--lang", "en", "--data-dir", data])


def _listen() -> None:
    """Have the program's window tell its moments."""
    from PySide6.QtCore import QCoreApplication  # noqa: PLC0415

    from kzua_app.ui.application import Application  # noqa: PLC0415

    def content(application: Application) -> None:
        if application.reference is None:
            print("the reference was not opened", file=sys.stderr, flush=True)
            os._exit(1)
        # layout and painting of what has just been filled in
        QCoreApplication.processEvents()
        tell("content")
        finish()

    def show(application: Application) -> None:
        application.window.first_painted.connect(lambda: tell("frame"))
        application.settled.connect(partial(content, application))
        shown(application)

    shown = Application.show
    Application.show = show


def _window_then(after: object) -> None:
    from PySide6.QtCore import QEvent, QTimer  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication, QMainWindow  # noqa: PLC0415

    class Window(QMainWindow):
        told = False

        def event(self, event: QEvent) -> bool:
            served = super().event(event)
            if event.type() is QEvent.Type.UpdateRequest and not self.told:
                self.told = True
                tell("frame")
                QTimer.singleShot(0, after)
            return served

    qt = QApplication([])
    window = Window()
    window.resize(1100, 700)
    window.show()
    qt.exec()


if __name__ == "__main__":
    {"bare": bare, "floor": floor, "ours": ours}[sys.argv[1]](sys.argv[2])
