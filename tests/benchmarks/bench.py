# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``make bench``: ratios measured in one run, side by side; no test depends on them.

Starts are interleaved, so that a busy moment of the machine hits all alike; medians are compared.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROUNDS = 9
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main() -> None:
    """Measure everything and print it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="kzua-bench-") as data:
        _starts(data)
        _switch_and_sheet(data)


def _starts(data: str) -> None:
    first = _start("ours", data)
    print(f"first start ever, reference built: content after {first['content']:.2f} s")
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "floor": [], "ours": []}
    for _round in range(ROUNDS):
        for program, told in runs.items():
            told.append(_start(program, data))
    frame = {p: statistics.median(run["frame"] for run in told) for p, told in runs.items()}
    content = {p: statistics.median(r["content"] for r in runs[p]) for p in ("floor", "ours")}
    memory = {p: statistics.median(run["rss"] for run in told) / 1024 for p, told in runs.items()}
    print(f"first frame: {frame['ours']:.3f} s, bare window {frame['bare']:.3f} s", end="")
    print(f", ratio {frame['ours'] / frame['bare']:.2f} (aim: at most 1.3)")
    print(f"Overview content: {content['ours']:.3f} s, floor {content['floor']:.3f} s", end="")
    print(f", ratio {content['ours'] / content['floor']:.2f} (aim: at most 1.0)")
    print(", ".join(f"peak memory {p} {mib:.0f} MiB" for p, mib in memory.items()))


def _start(program: str, data: str) -> dict[str, float]:
    """Seconds from the start of the process to each moment it tells, and its peak memory in KiB."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.executable, str(HERE / "starts.py"), program, data],
        check=True,
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    told = dict(line.split() for line in done.stdout.splitlines())
    return {name: float(value) - (begun if name != "rss" else 0) for name, value in told.items()}


def _switch_and_sheet(data: str) -> None:
    sys.path.insert(0, str(ROOT))
    from kzua_app.paths import Paths  # noqa: PLC0415
    from kzua_app.settings import DigitSet, Language, Paper  # noqa: PLC0415
    from kzua_app.ui.application import Application, make_qt_application  # noqa: PLC0415
    from kzua_app.ui.navigation import TabId  # noqa: PLC0415

    paths = Paths.under(Path(data))
    qt = make_qt_application(["kzua"], paths.icons)
    application = Application(qt, paths, language=Language.ENGLISH)
    application.settings = replace(application.settings, language=Language.ENGLISH)
    application.show()
    while application.reference is None:
        qt.processEvents()
    for tab in (*TabId, TabId.OVERVIEW):
        application.window.go_to_tab(tab)
        qt.processEvents()
    times = []
    for _round in range(10):
        begun = time.perf_counter()
        application.switch_language()
        qt.processEvents()
        times.append((time.perf_counter() - begun) * 1000)
    print(f"language switch, all tabs built: median {statistics.median(times):.0f} ms, ", end="")
    print(f"worst {max(times):.0f} ms (aim: under 100)")

    from kzua_app.sheets.content import read_content  # noqa: PLC0415
    from kzua_app.sheets.making import build_sheet, make_sheet  # noqa: PLC0415
    from kzua_app.sheets.typesetting import Typesetter  # noqa: PLC0415

    typesetter, content, sheets = Typesetter(paths), read_content(application.reference), []
    for round_number in range(12):
        paper = Paper.A4 if round_number % 2 else Paper.LETTER
        begun = time.perf_counter()
        sheet = build_sheet(content, paths, "overview", Language.BENGALI, DigitSet.BENGALI, paper)
        make_sheet(sheet, typesetter)
        sheets.append((time.perf_counter() - begun) * 1000)
    print(f"Bengali sheet, warm, changed each time: median {statistics.median(sheets[2:]):.0f} ms (aim: under 60)")
    application.window.close()
    application.close()


if __name__ == "__main__":
    main()
