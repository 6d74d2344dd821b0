# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a real X server, as far as a machine without a screen can have one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.ui.xserver import x_server

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
SCENARIO = """
import sys
from pathlib import Path
import kzua_app.ui
from kzua_app.paths import Paths
from kzua_app.settings import Language
from kzua_app.ui.application import Application, make_qt_application
paths = Paths.under(Path(sys.argv[1]))
qt = make_qt_application(["kzua"], paths.icons)
application = Application(qt, paths, language=Language.BENGALI)
def shown():
    qt.processEvents()
    print(qt.platformName(), application.window.windowTitle(), flush=True)
    application.window.screen().grabWindow(application.window.winId()).save(sys.argv[2])
    qt.quit()
application.settled.connect(shown)
application.show()
qt.exec()
application.close()
"""


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual screen of a small laptop's size."""
    with x_server("1024x640") as number:
        yield number


@pytest.mark.xvfb
def test_it_starts_in_bengali_on_a_small_screen(display: str, tmp_path: Path) -> None:
    picture = tmp_path / "window.png"
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", SCENARIO, str(tmp_path / "data"), str(picture)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("xcb কাজাখস্তান")
    assert _width(picture) <= 1024


def _width(picture: Path) -> int:
    """The width in the header of a PNG."""
    return int.from_bytes(picture.read_bytes()[16:20], "big")
