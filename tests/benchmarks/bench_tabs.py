# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long each tab takes to open for the first time, in the real window.

Each is measured in a process of its own, since what one tab has read another need not read again.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
ROUNDS = 3
AIM = 200
"""Milliseconds."""
REST = 1.5
"""Seconds."""
SIZE = (1366, 800)
TABS = ("missions", "trade", "timeline", "evidence")


def main() -> None:
    """Measure and print."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="kzua-bench-") as data:
        # as after an installation: Python has compiled every module once
        os.environ.setdefault("PYTHONPYCACHEPREFIX", str(Path(data) / "bytecode"))
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        for tab in TABS:
            _opened(tab, "en", data)
        for tab in TABS:
            told = {
                language: statistics.median(_opened(tab, language, data) for _ in range(ROUNDS))
                for language in ("en", "bn")
            }
            times = ", ".join(f"{language} {time_:.0f} ms" for language, time_ in told.items())
            print(f"first opening of {tab}: {times} (aim: under {AIM})")


def _opened(tab: str, language: str, data: str) -> float:
    """Milliseconds from the click until all is painted, in a new process."""
    done = subprocess.run(
        [sys.executable, __file__, tab, language, data],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    return float(done.stdout)


def measure(tab: str, language: str, data: str) -> float:
    """The same in this process."""
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415

    from kzua_app.paths import Paths  # noqa: PLC0415
    from kzua_app.settings import Language  # noqa: PLC0415
    from kzua_app.ui.application import Application, make_qt_application  # noqa: PLC0415
    from kzua_app.ui.navigation import TabId  # noqa: PLC0415

    paths = Paths.under(Path(data))
    qt = make_qt_application(["kzua"], paths.icons)
    application = Application(qt, paths, language=Language(language), tab=TabId.OVERVIEW)
    application.window.resize(*SIZE)
    start = QEventLoop()
    application.settled.connect(start.quit)
    application.show()
    start.exec()
    rested = time.monotonic() + REST
    while time.monotonic() < rested:
        # what the Overview puts off, as while one reads it
        qt.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    begun = time.perf_counter()
    application.window.go_to_tab(TabId(tab))
    for _turn in range(3):
        qt.processEvents()
    taken = (time.perf_counter() - begun) * 1000
    application.window.close()
    application.close()
    return taken


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(measure(*sys.argv[1:]))
    else:
        main()
