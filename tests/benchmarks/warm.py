# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a running program is asked for again and again, each measure in a process of its own."""

from __future__ import annotations

import resource
import statistics
import sys
import time
from dataclasses import fields, is_dataclass, replace
from pathlib import Path
from typing import Any

from kzua_app.language.digits import to_digits
from kzua_app.paths import Paths
from kzua_app.settings import DigitSet, Language, Paper

SWITCHES = 20
SHEETS = 20


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


def sheet(paths: Paths) -> str:
    """A Bengali sheet, from the content to the PDF, with texts and figures like none before."""
    from kzua_app.reference import open_reference  # noqa: PLC0415
    from kzua_app.sheets.content import read_content  # noqa: PLC0415
    from kzua_app.sheets.making import build_sheet, make_sheet  # noqa: PLC0415
    from kzua_app.sheets.typesetting import Typesetter  # noqa: PLC0415

    reference = open_reference(paths)
    content, typesetter = read_content(reference), Typesetter(paths)
    times = []
    for number in range(SHEETS):
        begun = time.perf_counter()
        made = build_sheet(content, paths, "overview", Language.BENGALI, DigitSet.BENGALI, Paper.A4)
        built = time.perf_counter() - begun
        # Typst remembers what it has set: it must not find anything of it again
        made = _changed(made, number)
        begun = time.perf_counter()
        make_sheet(made, typesetter)
        times.append(built + time.perf_counter() - begun)
    reference.close()
    return f"Bengali sheet, all of it changed each time: {_told(times[1:])} (aim: under 60)"


def _changed(value: Any, number: int) -> Any:
    """``value`` with other figures in charts, and other ends, as long, of texts of several words."""
    if isinstance(value, str):
        return value[:-2] + to_digits(f"{number:02d}", DigitSet.BENGALI) if " " in value else value
    if isinstance(value, float):
        return value * (1 + number / 100)
    if isinstance(value, tuple):
        return tuple(_changed(item, number) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{f.name: _changed(getattr(value, f.name), number) for f in fields(value)})
    return value


def _told(times: list[float]) -> str:
    return f"median {statistics.median(times) * 1000:.0f} ms, worst {max(times) * 1000:.0f} ms"


if __name__ == "__main__":
    line = {"switch": switch, "sheet": sheet}[sys.argv[1]](Paths.under(Path(sys.argv[2])))
    print(f"{line}; peak memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MiB")
