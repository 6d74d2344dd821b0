# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checkout's virtual environment: made once, filled from a lock file, renewed when that changes."""

from __future__ import annotations

import hashlib
import importlib.util
import os
import subprocess
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

NO_VENV = """\
This Python cannot make virtual environments.
  Debian, Ubuntu:  sudo apt install python3-venv
  Fedora:          sudo dnf install python3"""


class SetupError(Exception):
    """Something the user has to mend; its text says what and how."""


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment under ``root`` (``.venv``) and the locks it is filled from."""

    root: Path

    @property
    def directory(self) -> Path:
        """Where the environment is."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return self.directory / ("Scripts/python.exe" if os.name == "nt" else "bin/python")

    def lock(self, group: str) -> Path:
        """The locked requirements of ``group`` ("run", "test", "package", "fonts" or "lock")."""
        return self.root / "packaging" / "requirements" / f"{group}.txt"

    def ready(self, group: str) -> bool:
        """Whether ``group`` is installed as its lock has it, for the version of Python that asks."""
        stamp = self._stamp(group)
        return self._same_python() and stamp.is_file() and stamp.read_text() == self._fingerprint(group)

    def ensure(self, group: str) -> None:
        """Install ``group`` unless it is there; raises SetupError where that cannot be done."""
        if self.ready(group):
            return
        if not self._usable():
            self._create()
        print(f"Installing what 'make {group}' needs into .venv (only the first time) …", flush=True)
        lock = str(self.lock(group).relative_to(self.root))
        command = ["install", "--disable-pip-version-check", "--require-hashes", "-r", lock]
        if self.call("-m", "pip", *command) != 0:
            raise SetupError(f"The packages of {lock} could not be installed; pip says why above.")
        self._stamp(group).write_text(self._fingerprint(group))

    def call(self, *arguments: str, **variables: str) -> int:
        """Run its Python with ``arguments`` in the checkout, with ``variables`` set; its exit code."""
        return subprocess.call([self.python, *arguments], cwd=self.root, env={**os.environ, **variables})

    def _same_python(self) -> bool:
        config = self.directory / "pyvenv.cfg"
        if not (self.python.exists() and config.is_file()):
            return False
        version = "version = {}.{}.".format(*sys.version_info[:2])
        return version in config.read_text(encoding="utf-8")

    def _usable(self) -> bool:
        check = [str(self.python), "-c", "import pip"]
        return self._same_python() and subprocess.call(check, stderr=subprocess.DEVNULL) == 0

    def _create(self) -> None:
        if not all(importlib.util.find_spec(name) for name in ("venv", "ensurepip")):
            raise SetupError(NO_VENV)
        print("Making the virtual environment .venv …", flush=True)
        if subprocess.call([sys.executable, "-m", "venv", "--clear", str(self.directory)]) != 0:
            raise SetupError(NO_VENV)

    def _stamp(self, group: str) -> Path:
        return self.directory / f"kzua-{group}.stamp"

    def _fingerprint(self, group: str) -> str:
        version = self.directory / "pyvenv.cfg"
        return hashlib.sha256(self.lock(group).read_bytes() + version.read_bytes()).hexdigest()
