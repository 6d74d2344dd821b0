# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of all that PyInstaller gathers the program needs. Entries are its (name, path, type)."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path, PurePosixPath
from typing import TypeAlias

Entry: TypeAlias = tuple[str, str, str]

MODULES = [
    "tkinter",
    "unittest",
    "pydoc",
    "doctest",
    "setuptools",
    "pip",
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtSql",
    "PySide6.QtTest",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.dialects.postgresql",
]
"""Modules that something imports, but never for us."""

PLUGINS = {
    "iconengines": None,
    "imageformats": {"qico", "qjpeg", "qsvg"},
    "platforminputcontexts": {"composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"},
    "platforms": {"qcocoa", "qoffscreen", "qwayland", "qwindows", "qxcb"},
    "platformthemes": {"qxdgdesktopportal"},
    "printsupport": None,
    "styles": None,
    "wayland-decoration-client": None,
    "wayland-graphics-integration-client": {"qt-plugin-wayland-egl"},
    "wayland-shell-integration": {"xdg-shell"},
    "xcbglintegrations": None,
}
"""Qt's plugins to keep, by kind; None keeps all of a kind, a kind not named is left out."""

LOCALES = re.compile(r"(root|en|bn)(_\w+)?\.dat|LICENSE\.unicode")
STRIPPED = re.compile(r"_typst|libpython|sqlalchemy")


def wanted_data(name: str) -> bool:
    """Whether a data file is one the program reads: no Qt translations, three languages of CLDR."""
    path = PurePosixPath(name.replace("\\", "/"))
    if "PySide6" in path.parts and "translations" in path.parts:
        return False
    return path.parent.name != "locale-data" or LOCALES.fullmatch(path.name) is not None


def wanted_binary(name: str) -> bool:
    """Whether a binary is one of the plugins to keep, or no plugin at all."""
    parts = PurePosixPath(name.replace("\\", "/")).parts
    if "PySide6" not in parts or "plugins" not in parts:
        return True
    kind, plugin = parts[-2], PurePosixPath(parts[-1]).stem.removeprefix("lib")
    kept = PLUGINS.get(kind, set())
    return kept is None or plugin in kept


def reached(binaries: list[Entry]) -> list[Entry]:
    """Without the libraries that nothing else in ``binaries`` needs, now that plugins are gone (Linux)."""
    if sys.platform != "linux":
        return binaries
    files = [entry for entry in binaries if entry[2] != "SYMLINK"]
    by_name = {PurePosixPath(entry[0]).name: entry for entry in files}
    waiting = [entry for entry in files if not _is_library(entry)]
    seen = set(waiting)
    while waiting:
        for needed in _needed(waiting.pop()[1]):
            entry = by_name.get(needed)
            if entry and entry not in seen:
                seen.add(entry)
                waiting.append(entry)
    names = {PurePosixPath(name).name for name, _, _ in seen}
    return [entry for entry in binaries if PurePosixPath(entry[0]).name in names]


def whole_links(datas: list[Entry], binaries: list[Entry]) -> list[Entry]:
    """``datas`` without the links to libraries that are not among ``binaries`` any more."""
    kept = {PurePosixPath(name).name for name, _, _ in binaries}
    return [entry for entry in datas if entry[2] != "SYMLINK" or PurePosixPath(entry[0]).name in kept]


def _is_library(entry: Entry) -> bool:
    name, _, kind = entry
    is_loaded_by_name = kind == "EXTENSION" or "plugins" in PurePosixPath(name).parts
    return not is_loaded_by_name and "libpython" not in name and ".abi3." not in PurePosixPath(name).name


def _needed(path: str) -> set[str]:
    headers = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True).stdout
    return set(re.findall(r"NEEDED\s+(\S+)", headers))


def stripped(binaries: list[Entry], work: Path) -> list[Entry]:
    """With the debug symbols taken out of copies of what has many (Linux)."""
    if sys.platform != "linux":
        return binaries
    return [_stripped(entry, work) if STRIPPED.search(entry[0]) else entry for entry in binaries]


def _stripped(entry: Entry, work: Path) -> Entry:
    name, path, kind = entry
    if kind == "SYMLINK":
        return entry
    target = work / "stripped" / name
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(path, target)
    subprocess.run(["strip", "--strip-unneeded", target], check=True)
    return name, str(target), kind
