# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the reader's file, making it where there is none and bringing an older one up to date."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING

from kzua_app.errors import StoreDamagedError, StoreTooNewError
from kzua_app.paths import ensure_writable
from kzua_app.store.personal.backups import back_up_before_step, back_up_daily, youngest_backup
from kzua_app.store.personal.failures import personal_failures
from kzua_app.store.personal.migration import APPLICATION_ID, migrate, read_steps, schema_of
from kzua_app.store.personal.store import PersonalStore
from kzua_app.store.personal.times import now

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from kzua_app.store.personal.migration import Step

_PATIENCE = 2.0
"""Seconds to wait for another process's transaction, each of which takes a few milliseconds."""


def open_personal(
    path: Path, *, steps: Sequence[Step] | None = None, clock: Callable[[], dt.datetime] = now
) -> PersonalStore:
    """The reader's file at ``path``, looked over; ``steps`` are those of this program if not given.

    An older file is copied before its schema is changed, every file once a day. One thread at a time
    may use what comes back; other processes may use the file meanwhile.
    Raises StoreDamagedError, StoreTooNewError, StoreLockedError, StoreFullError, or DataDirectoryError
    where the file cannot be read or written; the file then is as it was.
    """
    ensure_writable(path.parent)
    known = read_steps() if steps is None else steps
    with personal_failures(path):
        _refuse_emptied(path)
        connection = connect(path)
        try:
            _prepare(connection, path, known, clock().date())
        except BaseException:
            connection.close()
            raise
    return PersonalStore(path, connection, clock)


def connect(path: Path) -> sqlite3.Connection:
    """A connection without transactions of Python's own; threads may hand it on."""
    return sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)


def _refuse_emptied(path: Path) -> None:
    """SQLite takes a file of no bytes for a new one; it is not where there are copies of a fuller one."""
    if path.exists() and path.stat().st_size == 0 and youngest_backup(path) is not None:
        raise StoreDamagedError(path, "0 bytes")


def _prepare(connection: sqlite3.Connection, path: Path, steps: Sequence[Step], today: dt.date) -> None:
    schema = _checked_schema(connection, path, len(steps))
    if 0 < schema < len(steps):
        back_up_before_step(connection, path, schema)
    _keep_log(connection)
    # a commit returns when the disk has it, so what was confirmed is kept
    connection.execute("PRAGMA synchronous = FULL")
    migrate(connection, steps)
    back_up_daily(connection, path, len(steps), today)


def _checked_schema(connection: sqlite3.Connection, path: Path, latest: int) -> int:
    """The file's schema, which this program knows; until it is found so, nothing is written."""
    schema = schema_of(connection)
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    if schema == 0 and connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
        return 0
    if application != APPLICATION_ID:
        raise StoreDamagedError(path, f"application id {application:#x}")
    if schema > latest:
        raise StoreTooNewError(path, f"schema {schema}, this program writes {latest}")
    found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
    if found != "ok":
        raise StoreDamagedError(path, str(found))
    return schema


def _keep_log(connection: sqlite3.Connection) -> None:
    """Write changes to a log beside the file first, so that readers and a writer do not wait for each other.

    The file remembers it. Another process that is just doing the same keeps us from it: all the better.
    """
    if connection.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
        with contextlib.suppress(sqlite3.OperationalError):
            connection.execute("PRAGMA journal_mode = WAL")
