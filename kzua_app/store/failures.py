# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What SQLite and the system say, as our own errors."""

from __future__ import annotations

import contextlib
import errno
import sqlite3
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError

from kzua_app.errors import (
    DataDirectoryError,
    StoreDamagedError,
    StoreFullError,
    StoreLockedError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzua_app.errors import KzuaError

_PRIMARY_CODE = 0xFF  # the rest of a result code is detail
_LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_IOERR})
_UNREACHABLE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_READONLY})
_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})


@contextlib.contextmanager
def store_failures(path: Path) -> Iterator[None]:
    """Within, errors that the environment causes come out as StoreError or DataDirectoryError.

    Everything else, a wrong statement for one, is a bug and comes out as it is.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        known = _database_error(path, error)
        if known is None:
            raise
        raise known from error
    except OSError as error:
        raise _system_error(path, error) from error


def _database_error(path: Path, error: DBAPIError | sqlite3.Error) -> KzuaError | None:
    original = error.orig if isinstance(error, DBAPIError) else error
    code = getattr(original, "sqlite_errorcode", 0) & _PRIMARY_CODE
    reason = str(original)
    if code in _LOCKED:
        return StoreLockedError(path, reason)
    if code == sqlite3.SQLITE_FULL:
        return StoreFullError(path, reason)
    if code in _UNREACHABLE:
        return DataDirectoryError(path, reason)
    # a table that is not there was promised by the version in the file's header
    if code in _DAMAGED or "no such table" in reason or "no such column" in reason:
        return StoreDamagedError(path, reason)
    return None


def _system_error(path: Path, error: OSError) -> KzuaError:
    reason = error.strerror or str(error)
    if error.errno in _NO_SPACE:
        return StoreFullError(path, reason)
    return DataDirectoryError(path, reason)
