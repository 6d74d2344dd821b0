# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which system libraries Qt needs on Linux, which are missing, and what brings them.

``python packaging/system_libraries.py`` says in a sentence what is missing. It ends with 0 where all
is there, 1 where Qt cannot be loaded at all, 3 where only windows on X11 or printing have to do
without something. With ``--debian`` it prints only the missing Debian packages, for scripts.
Run by the Python that has PySide6 it also tries to load Qt itself, so that a library that the
lists do not know is found too.
"""

from __future__ import annotations

import argparse
import ctypes
import importlib
import importlib.util
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

SONAME = re.compile(r"(lib[\w.+-]+\.so[\w.]*): cannot open shared object file")


@dataclass(frozen=True, slots=True)
class Library:
    """A shared library by its soname, and the package that has it in either family of systems."""

    soname: str
    debian: str
    fedora: str


# What the shared objects of PySide6-Essentials and PySide6_Pdf 6.12 name as needed (objdump -p).
START = (
    Library("libEGL.so.1", "libegl1", "libglvnd-egl"),
    Library("libGL.so.1", "libgl1", "libglvnd-glx"),
    Library("libX11.so.6", "libx11-6", "libX11"),
    Library("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
    Library("libdbus-1.so.3", "libdbus-1-3", "dbus-libs"),
    Library("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    Library("libfreetype.so.6", "libfreetype6", "freetype"),
    Library("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    Library("libgssapi_krb5.so.2", "libgssapi-krb5-2", "krb5-libs"),
    Library("libbrotlidec.so.1", "libbrotli1", "libbrotli"),
    Library("libzstd.so.1", "libzstd1", "libzstd"),
    Library("libz.so.1", "zlib1g", "zlib-ng-compat"),
    Library("libstdc++.so.6", "libstdc++6", "libstdc++"),
)
WINDOW = (
    Library("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    Library("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    Library("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    Library("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    Library("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    Library("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    Library("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    Library("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    Library("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    Library("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    Library("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    Library("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    Library("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    Library("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    Library("libxcb.so.1", "libxcb1", "libxcb"),
    Library("libX11-xcb.so.1", "libx11-xcb1", "libX11-xcb"),
    Library("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
)
PRINTING = (Library("libcups.so.2", "libcups2", "cups-libs"),)
NEEDED = (*START, *WINDOW, *PRINTING)


def loads(soname: str) -> bool:
    """Whether the system's loader finds ``soname``."""
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def missing(libraries: Iterable[Library], found: Callable[[str], bool] = loads) -> list[Library]:
    """Those of ``libraries`` that ``found`` does not find."""
    return [library for library in libraries if not found(library.soname)]


def _packages(names: Iterable[str]) -> str:
    return " ".join(dict.fromkeys(name for name in names if name))


def sentence(libraries: Sequence[Library]) -> str:
    """What is missing and the two commands that bring it."""
    return (
        f"Qt needs system libraries that are not installed: {_packages(each.soname for each in libraries)}\n"
        f"  Debian, Ubuntu:  sudo apt install {_packages(each.debian for each in libraries)}\n"
        f"  Fedora:          sudo dnf install {_packages(each.fedora for each in libraries)}"
    )


def unknown_sentence(soname: str) -> str:
    """What to say of a library that the lists above do not have."""
    return (
        f"Qt needs the system library {soname}, which is not installed. To find its package:\n"
        f"  Debian, Ubuntu:  apt-file search {soname}\n"
        f"  Fedora:          dnf provides '*/{soname}'"
    )


def load_qt() -> str:
    """Load Qt's widgets and its X11 plugin; the loader's complaint, empty where there is none."""
    if importlib.util.find_spec("PySide6") is None:
        return ""
    try:
        package = importlib.import_module("PySide6.QtWidgets").__file__ or ""
        ctypes.CDLL(str(Path(package).parent / "Qt" / "plugins" / "platforms" / "libqxcb.so"))
    except (ImportError, OSError) as error:
        return str(error)
    return ""


def complaint(lacking: Sequence[Library], error: str) -> str:
    """What to tell the user of ``lacking`` libraries and the loader's ``error``; empty where all is well."""
    if lacking:
        return sentence(lacking)
    soname = SONAME.search(error)
    return unknown_sentence(soname[1]) if soname else error


def severity(lacking: Sequence[Library], error: str) -> int:
    """The exit code: 0 all is well, 1 Qt cannot start, 3 it can, but not do everything."""
    if any(library in START for library in lacking) or (error and not lacking):
        return 1
    return 3 if lacking else 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Say what is missing; the exit code tells how bad that is."""
    parser = argparse.ArgumentParser(description="Which system libraries Qt lacks here.")
    parser.add_argument("--debian", action="store_true", help="print only the missing Debian packages")
    if sys.platform != "linux":
        return 0
    if parser.parse_args(arguments).debian:
        print(_packages(each.debian for each in missing(NEEDED)))
        return 0
    lacking, error = missing(NEEDED), load_qt()
    text = complaint(lacking, error)
    if text:
        print(text, file=sys.stderr)
    return severity(lacking, error)


if __name__ == "__main__":
    sys.exit(main())
