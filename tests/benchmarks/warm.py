# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running program is asked for again and again, each measure in a process of its own."""

from __future__ import annotations

import resource
import statistics
import sys
import time
from pathlib import Path

from kzua_app.paths import Paths
from kzua_app.settings import Language

SWITCHES = 20


def switch(paths: Paths) -> str:
    """A change of language with every tab built, until all of it is painted."""
    from PySide6.QtCore import QEventLoop  # noqa: PLC0415

    from kzua_app.ui.application import Application, make_qt_application  # noqa: PLC0415
    from kzua_app.ui.navigation import TabId  # noqa: PLC0415

    qt = make_qt_application(["kzua"], paths.icons)
    application = Application(qt, paths, language=Language.ENGLISH)
    application.window.resize(1100, 700)
    # quitting the application would close its window
    start = QEventLoop()
    application.settled.connect(start.quit)
    application.show()
    start.exec()
    if application.reference is None:
        sys.exit("the reference was not opened")
    for tab in (*TabId, TabId.OVERVIEW):
        application.window.go_to_tab(tab)
        qt.processEvents()
    times = []
    for _round in range(SWITCHES):
        begun = time.perf_counter()
        application.switch_language()
        qt.processEvents()
        times.append(time.perf_counter() - begun)
    application.window.close()
    application.close()
    return f"language switch, all tabs built: {_told(times)} (aim: under 100)"


def _told(times: list[float]) -> str:
    return f"median {statistics.median(times) * 1000:.0f} ms, worst {max(times) * 1000:.0f} ms"


if __name__ == "__main__":
    line = {"switch": switch}[sys.argv[1]](Paths.under(Path(sys.argv[2])))
    print(f"{line}; peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
