# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are: the program's own files, and the user's."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from kzua_app.errors import DataDirectoryError, ResourceMissingError


def bundled_root() -> Path:
    """Folder that holds ``resources/`` and ``translations/``.

    A wheel and a frozen build carry both in ``kzua_app/_bundled/``; a checkout has them at its top.
    Raises ResourceMissingError where neither is there.
    """
    package = Path(__file__).resolve().parent
    for root in (package / "_bundled", package.parent):
        if (root / "resources" / "content" / "datapackage.json").is_file():
            return root
    raise ResourceMissingError(package / "_bundled" / "resources")


def closest_points_file() -> Path:
    """Where Kazakhstan and Ukraine come closest; part of the program, whatever the content says."""
    return bundled_root() / "resources" / "map" / "closest.json"


@dataclass(frozen=True, slots=True)
class Paths:
    """Every place the program reads or writes; made once, from the command line.

    ``bundled`` is read-only; ``data`` is the user's folder (databases), ``settings`` a file in
    the user's configuration folder.
    """

    bundled: Path
    data: Path
    settings: Path

    @classmethod
    def default(cls) -> Paths:
        """The system's usual folders for this user."""
        from platformdirs import PlatformDirs  # noqa: PLC0415 - not needed with --data-dir

        dirs = PlatformDirs("kzua", appauthor=False)
        return cls(bundled_root(), dirs.user_data_path, dirs.user_config_path / "settings.toml")

    @classmethod
    def under(cls, directory: Path) -> Paths:
        """Everything of the user's in one ``directory`` (``--data-dir``, tests, portable use)."""
        top = directory.expanduser().absolute()
        return cls(bundled_root(), top, top / "settings.toml")

    @property
    def content(self) -> Path:
        """The data package."""
        return self.bundled / "resources" / "content"

    @property
    def personal(self) -> Path:
        """The reader's bookmarks and notes."""
        return self.data / "personal.sqlite"

    @property
    def fonts(self) -> Path:
        """Fonts of the window."""
        return self.bundled / "resources" / "fonts"

    @property
    def print_fonts(self) -> Path:
        """Fonts of the sheets."""
        return self.bundled / "resources" / "fonts" / "print"

    @property
    def icons(self) -> Path:
        """SVG icons."""
        return self.bundled / "resources" / "icons"

    @property
    def maps(self) -> Path:
        """The map's outlines and lines."""
        return self.bundled / "resources" / "map"

    @property
    def sheets(self) -> Path:
        """Typst templates and labels."""
        return self.bundled / "resources" / "sheets"

    @property
    def translations(self) -> Path:
        """Folder of the ``.qm`` files; built into ``build/translations`` of a checkout."""
        built = self.bundled / "build" / "translations"
        return built if built.is_dir() else self.bundled / "translations"


def ensure_writable(directory: Path) -> None:
    """Make ``directory`` if need be; raise DataDirectoryError if files cannot be made in it."""
    try:
        directory.mkdir(parents=True, exist_ok=True)
        probe = directory / f".write-test-{os.getpid()}"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise DataDirectoryError(directory, error.strerror or str(error)) from error
