# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Builds the reference database from a data package.

The file is made under a temporary name beside its place, written out to the disk, and only then
given its name, which it gets only if nobody else has it: a reference is never overwritten, and
whoever finds one finds a whole one.
"""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, insert
from sqlalchemy.pool import NullPool

from kzua_app import __version__
from kzua_app.store.copying import link_rows, record_rows
from kzua_app.store.database import file_uri
from kzua_app.store.failures import store_failures
from kzua_app.store.placing import put_in_place, temporary_path
from kzua_app.store.search_rows import SearchRows
from kzua_app.store.search_tables import create_search_index, finish_search_index
from kzua_app.store.tables import APPLICATION_ID, SCHEMA, meta, metadata

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from sqlalchemy import Connection, Table

    from kzua_app.content.package import Package

# the file is private until it is complete, so nothing needs to survive a crash before that
_SETTINGS = (
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    "PRAGMA locking_mode = EXCLUSIVE",
    f"PRAGMA application_id = {APPLICATION_ID}",
    f"PRAGMA user_version = {SCHEMA}",
)


def build_reference(package: Package, path: Path, *, replace: bool = False) -> bool:
    """Build the database of ``package`` at ``path``; False if there was a file already.

    ``replace`` is for files that a person asks for by name: it puts the new one over the old.
    Raises StoreFullError where the disk is full, DataDirectoryError where it cannot be written.
    """
    with store_failures(path):
        aside = temporary_path(path.parent)
        try:
            _write(package, aside)
            _flush(aside)
            if replace:
                aside.replace(path)
                return True
            return put_in_place(aside, path)
        finally:
            aside.unlink(missing_ok=True)


def _write(package: Package, path: Path) -> None:
    # creator, not an address: no character of the path can then be taken for a part of one
    engine = create_engine("sqlite://", creator=lambda: _connect(path), poolclass=NullPool)
    try:
        with engine.begin() as connection:
            metadata.create_all(connection)
            create_search_index(connection)
            _fill(connection, package)
            finish_search_index(connection)
    finally:
        engine.dispose()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file_uri(path), uri=True)
    for setting in _SETTINGS:
        connection.execute(setting).close()
    return connection


def _fill(connection: Connection, package: Package) -> None:
    for table, rows in (*record_rows(package), *link_rows(package), *SearchRows(package)):
        _insert(connection, table, rows)
    _insert(connection, meta, [_meta_row(package)])


def _insert(connection: Connection, table: Table[Any], rows: Iterable[Mapping[str, Any]]) -> None:
    if listed := list(rows):
        connection.execute(insert(table), listed)


def _meta_row(package: Package) -> dict[str, str | int]:
    return {
        "version": package.version,
        "content_hash": package.content_hash,
        "content_schema": package.schema,
        "created": package.created.isoformat(),
        "built": datetime.now(UTC).isoformat(timespec="seconds"),
        "program": __version__,
    }


def _flush(path: Path) -> None:
    """Have the system write the file out, so that its name never stands for less than all of it."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
