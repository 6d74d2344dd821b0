# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries out a built program as its first user would: ``smoke_test.py FOLDER`` (default dist/kzua).

From an empty home whose path has a blank and Bengali letters, with nothing of the developer's
environment: ``--version``, ``--smoke`` and one Bengali sheet. Prints the folder's size and how long
each step took; ends with 1 at the first that fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

KEPT = ("SYSTEMROOT", "TEMP", "TMP", "WINDIR", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR")


class SmokeTestError(Exception):
    """A step that failed; its text says which and how."""


def clean_environment(home: Path) -> dict[str, str]:
    """Variables of a user who has just got this computer, at home in ``home``."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    own = {"HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home)}
    return {**kept, **own, "PATH": os.defpath, "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen"}


def step(program: Path, home: Path, *arguments: str) -> str:
    """Run ``program``; what it printed. Raises SmokeTestError unless it ends well and says no ill."""
    started = time.monotonic()
    done = subprocess.run(
        [program, *arguments],
        cwd=home,
        env=clean_environment(home),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    if done.returncode != 0 or "Traceback" in done.stderr:
        printed = done.stdout + done.stderr
        raise SmokeTestError(f"{' '.join(arguments)}: ended with {done.returncode}\n{printed}")
    print(f"{' '.join(arguments)}: {time.monotonic() - started:.2f} s")
    return done.stdout


def bengali_sheet(program: Path, home: Path) -> None:
    """Make the Overview sheet in Bengali; raises SmokeTestError where no PDF comes of it."""
    sheet = home / "তথ্যপত্র.pdf"
    step(program, home, "sheet", "overview", "--lang", "bn", "--paper", "a4", "-o", str(sheet))
    content = sheet.read_bytes() if sheet.is_file() else b""
    if not content.startswith(b"%PDF-") or b"%%EOF" not in content[-1024:]:
        raise SmokeTestError(f"sheet: {sheet.name} is no whole PDF ({len(content)} bytes)")
    print(f"sheet: {len(content) // 1024} KiB")


def size(folder: Path) -> int:
    """Bytes of everything in ``folder``, links counted once."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def main(folder: Path) -> int:
    """Try the program in ``folder``; 0 where all went well."""
    program = folder.resolve() / ("kzua.exe" if os.name == "nt" else "kzua")
    print(f"{folder}: {size(folder) / 1_000_000:.0f} MB")
    with tempfile.TemporaryDirectory(prefix="kzua ঘর ") as home:
        try:
            step(program, Path(home), "--version")
            step(program, Path(home), "--smoke")
            bengali_sheet(program, Path(home))
        except (SmokeTestError, OSError, subprocess.TimeoutExpired) as error:
            print(f"Smoke test failed: {error}", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "dist/kzua")))
