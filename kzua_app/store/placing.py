# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Unfinished files beside their place, and giving a finished one its name."""

from __future__ import annotations

import contextlib
import os
import secrets
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TEMPORARY_PREFIX = ".building-"
"""Start of the name of a file that is not finished."""


def temporary_path(directory: Path) -> Path:
    """A name in ``directory`` that nobody else will choose."""
    return directory / f"{TEMPORARY_PREFIX}{os.getpid()}-{secrets.token_hex(4)}.sqlite"


def put_in_place(aside: Path, path: Path) -> bool:
    """Name the file ``aside`` ``path``; False if the name is taken. Nothing is ever replaced."""
    try:
        path.hardlink_to(aside)
    except FileExistsError:
        return False
    except (OSError, NotImplementedError):
        # a file system without hard links: there is a moment between the look and the move, in
        # which another process can only put the same content
        if path.exists():
            return False
        aside.rename(path)
    flush_directory(path.parent)
    return True


def flush_directory(directory: Path) -> None:
    """Have the system write the new name out, where it can be told to (Windows cannot)."""
    if not hasattr(os, "O_DIRECTORY"):
        return
    with contextlib.suppress(OSError):
        handle = os.open(directory, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
