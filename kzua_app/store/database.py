# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""An open reference database: read-only, and the same until it is closed."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import quote

from sqlalchemy import create_engine, select
from sqlalchemy.pool import QueuePool

from kzua_app.errors import StoreDamagedError
from kzua_app.store.failures import store_failures
from kzua_app.store.header import check_header
from kzua_app.store.holding import Hold
from kzua_app.store.tables import meta

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from sqlalchemy import Connection, Engine


class Database:
    """Hands out connections to one file; any thread may ask."""

    def __init__(self, path: Path, engine: Engine, hold: Hold) -> None:
        self.path = path
        self._engine = engine
        self._hold = hold

    @contextlib.contextmanager
    def read(self) -> Iterator[Connection]:
        """A connection; within, StoreError and DataDirectoryError stand for what SQLite says."""
        with store_failures(self.path), self._engine.connect() as connection:
            yield connection

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()
        self._hold.release()


def open_database(path: Path) -> Database:
    """The reference at ``path``, looked over before it is trusted.

    Raises StoreDamagedError, StoreTooNewError, or DataDirectoryError where it cannot be reached.
    """
    with store_failures(path):
        check_header(path)
        hold = Hold(path)
    database = Database(path, read_only_engine(path), hold)
    try:
        _check_contents(database)
    except BaseException:
        database.close()
        raise
    return database


def read_only_engine(path: Path) -> Engine:
    """An engine that cannot write, and takes no locks.

    ``immutable`` is true of a reference: it is renamed into place when it is finished and never
    written again. So nobody's lock can keep us from reading, and a directory may be read-only.
    """
    uri = f"{file_uri(path)}?mode=ro&immutable=1"

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, check_same_thread=False)

    return create_engine("sqlite://", creator=connect, poolclass=QueuePool)


def file_uri(path: Path) -> str:
    """``path`` as SQLite wants it in a URI: percent-encoded UTF-8, drive letters after a slash."""
    posix = path.absolute().as_posix()
    return f"file://{'' if posix.startswith('/') else '/'}{quote(posix, safe='/:')}"


def _check_contents(database: Database) -> None:
    with database.read() as connection:
        if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar() != "ok":
            raise StoreDamagedError(database.path, "quick_check")
        if connection.execute(select(meta.c.content_hash)).first() is None:
            raise StoreDamagedError(database.path, "no meta row")
