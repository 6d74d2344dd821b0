# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Says that a file is in use, so that another process does not tidy it away.

Windows keeps an open file from being removed by itself; elsewhere a shared advisory lock says it.
The lock is apart from SQLite's own and works on a file that one may only read.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if sys.platform != "win32":
    import fcntl

if TYPE_CHECKING:
    from pathlib import Path


class Hold:
    """Holds the file at ``path`` until released; raises OSError if it cannot be read."""

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        if sys.platform != "win32":
            try:
                fcntl.flock(self._file, fcntl.LOCK_SH | fcntl.LOCK_NB)
            except OSError:
                # some network file systems have no locks: the file then counts as not held
                return

    def release(self) -> None:
        """Hold it no more."""
        self._file.close()


def is_held(path: Path) -> bool:
    """Whether some process, this one included, holds ``path``; raises OSError."""
    if sys.platform == "win32":
        return False  # removing it will fail if it is
    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return True
    return False
