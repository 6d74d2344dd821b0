# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What SQLite says of the reader's file, as our own errors."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from kzua_app.errors import DataDirectoryError, StoreDamagedError
from kzua_app.store.failures import store_failures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@contextlib.contextmanager
def personal_failures(path: Path) -> Iterator[None]:
    """As ``store_failures``; but a disk that cannot be read or written is not a damaged file.

    A reference is simply built anew then. This file is the reader's only one.
    """
    try:
        with store_failures(path):
            yield
    except StoreDamagedError as error:
        code = getattr(error.__cause__, "sqlite_errorcode", 0)
        if code & 0xFF == sqlite3.SQLITE_IOERR:
            raise DataDirectoryError(path, error.reason) from error.__cause__
        raise
