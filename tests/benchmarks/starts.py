# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small programs that tell when something was on the screen; each is run in a process of its own.

A moment is told as ``name monotonic-seconds`` on the standard output, and at the end ``rss`` in KiB.
"""

from __future__ import annotations

import resource
import sqlite3
import sys
import time
from pathlib import Path


def tell(name: str) -> None:
    """Print that ``name`` has been reached now."""
    print(name, time.monotonic(), flush=True)


def finish() -> None:
    """Print the peak memory and leave without tidying up."""
    print("rss", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, flush=True)
    sys.stdout.flush()
    import os  # noqa: PLC0415

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
    """This program, from its command line's own way in."""
    import kzua_app.ui  # noqa: F401, PLC0415
    from kzua_app.paths import Paths  # noqa: PLC0415
    from kzua_app.settings import Language  # noqa: PLC0415
    from kzua_app.ui.application import Application, make_qt_application  # noqa: PLC0415

    paths = Paths.under(Path(data))
    qt = make_qt_application(["kzua"], paths.icons)
    application = Application(qt, paths, language=Language.ENGLISH)
    application.window.first_painted.connect(lambda: tell("frame"))

    def content() -> None:
        qt.processEvents()
        tell("content")
        finish()

    application.content_shown.connect(content)
    application.show()
    qt.exec()


def _window_then(after: object) -> None:
    import kzua_app.ui.singletons  # noqa: PLC0415

    kzua_app.ui.singletons.keep_singletons_alive()
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
