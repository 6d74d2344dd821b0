# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting the window, or the smoke test of it, from the command line."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.paths import Paths

if TYPE_CHECKING:
    from kzua_app.settings import Language


def open_window(paths: Paths, language: Language | None, tab: str | None) -> int:
    """Show the window and stay until it is closed."""
    if not _has_display():
        print("kzua: no display was found (neither DISPLAY nor WAYLAND_DISPLAY is set)", file=sys.stderr)
        print("kzua: fact sheets need none: kzua sheet overview --lang bn -o FILE.pdf", file=sys.stderr)
        return ExitCode.NO_DISPLAY
    # nearly all that a start makes stays, and looking through it for garbage, again and again as it
    # grows, would take a fifth of the time; ui.garbage looks once the content is shown
    gc.disable()
    try:
        return _run(paths, language, tab)
    finally:
        gc.enable()


def _run(paths: Paths, language: Language | None, tab: str | None) -> int:
    if (trouble := _qt_trouble()) is not None:
        return trouble
    from kzua_app.ui.application import run  # noqa: PLC0415 - only now is Qt known to load
    from kzua_app.ui.navigation import TabId  # noqa: PLC0415

    return run(paths, language=language, tab=TabId(tab) if tab else None)


def smoke(data_dir: Path | None) -> int:
    """Start everything unseen, look at each tab in both languages, make a sheet."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    if (trouble := _qt_trouble()) is not None:
        return trouble
    from kzua_app.ui.smoke import run_smoke  # noqa: PLC0415 - only now is Qt known to load

    if data_dir is not None:
        return run_smoke(Paths.under(data_dir))
    with tempfile.TemporaryDirectory(prefix="kzua-smoke-") as directory:
        return run_smoke(Paths.under(Path(directory)))


def _has_display() -> bool:
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def _qt_trouble() -> int | None:
    """An exit code where Qt cannot be loaded, said in a sentence; None where all is well."""
    try:
        import PySide6.QtSvg  # noqa: PLC0415
        import PySide6.QtWidgets  # noqa: F401, PLC0415
    except ImportError as error:
        print(f"kzua: Qt cannot be loaded: {error}", file=sys.stderr)
        print(
            "kzua: the README lists the Debian and Fedora packages that bring its libraries", file=sys.stderr
        )
        return ExitCode.NO_DISPLAY
    return None
