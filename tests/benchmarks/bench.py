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
from pathlib import Path

ROUNDS = 9
HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def main() -> None:
    """Measure everything and print it."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="kzua-bench-") as data:
        # as after an installation: Python has compiled every module once
        os.environ["PYTHONPYCACHEPREFIX"] = str(Path(data) / "bytecode")
        os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
        _starts(Path(data))
        for script in (
            "bench_search.py",
            "bench_tabs.py",
            "bench_map.py",
            "bench_timeline.py",
            "bench_trade.py",
            "bench_sheets.py",
        ):
            _run(script)
        _run("warm.py", "switch", str(Path(data) / "user"))


def _starts(data: Path) -> None:
    for program in ("bare", "floor", "ours"):
        _start(program, data / "compiling")
    first = _start("ours", data / "user")
    print(f"first start ever, reference built: content after {first['content']:.2f} s", end="")
    print(f", peak memory {first['rss'] / 1024:.0f} MiB")
    runs: dict[str, list[dict[str, float]]] = {"bare": [], "floor": [], "ours": []}
    for _round in range(ROUNDS):
        for program, told in runs.items():
            told.append(_start(program, data / "user"))
    median = {
        program: {name: statistics.median(run[name] for run in told) for name in told[0]}
        for program, told in runs.items()
    }
    _print_ratio("first frame", "bare", 1.3, {p: (m["frame"], m["rss"]) for p, m in median.items()})
    contents = {p: (m["content"], m["rss"]) for p, m in median.items() if "content" in m}
    _print_ratio("Overview content", "floor", 1.0, contents)


def _print_ratio(what: str, against: str, aim: float, measured: dict[str, tuple[float, float]]) -> None:
    """``measured`` holds seconds and peak memory (of the whole run) in KiB by program."""
    seconds, memory = measured["ours"]
    base_seconds, base_memory = measured[against]
    print(f"{what}: {seconds:.3f} s, {against} {base_seconds:.3f} s", end="")
    print(f", ratio {seconds / base_seconds:.2f} (aim: at most {aim})", end="")
    print(f"; peak memory {memory / 1024:.0f} MiB, {against} {base_memory / 1024:.0f} MiB")


def _start(program: str, data: Path) -> dict[str, float]:
    """Seconds from the start of the process to each moment it tells, and its peak memory in KiB."""
    begun = time.monotonic()
    told = dict(line.split() for line in _run("starts.py", program, str(data), quiet=True).splitlines())
    return {name: float(value) - (begun if name != "rss" else 0) for name, value in told.items()}


def _run(script: str, *arguments: str, quiet: bool = False) -> str:
    """What the script prints, in a process of its own."""
    done = subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    if not quiet:
        print(done.stdout, end="")
    return done.stdout


if __name__ == "__main__":
    main()
