# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reference is built whole or not at all, and never over another one."""

from __future__ import annotations

import errno
import os
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import Engine, event

from kzua_app.errors import DataDirectoryError, StoreFullError
from kzua_app.store.build import build_reference
from kzua_app.store.database import open_database
from kzua_app.store.header import read_header
from kzua_app.store.tables import APPLICATION_ID, RECORD_TABLES, SCHEMA
from kzua_app.store.versions import content_version

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzua_app.content.package import Package
    from kzua_app.store.database import Database


def names_in(directory: Path) -> list[str]:
    return [path.name for path in directory.iterdir()]


def test_the_file_says_what_it_is(built: Path, database: Database, package: Package) -> None:
    header = read_header(built)
    assert (header.application, header.schema) == (APPLICATION_ID, SCHEMA)
    assert header.size == built.stat().st_size
    version = content_version(database)
    assert (version.version, version.content_hash) == (package.version, package.content_hash)
    assert version.schema == package.schema
    assert version.created == package.created
    assert version.built > version.created
    assert version.date.edtf == package.created.date().isoformat()


def test_every_row_and_every_table_arrives(built: Path, package: Package) -> None:
    connection = sqlite3.connect(built)
    for table in RECORD_TABLES:
        (count,) = connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()  # noqa: S608
        assert count == len(package.rows(table.name)), table.name
    connection.close()


def test_tables_are_strict(copy: Path) -> None:
    connection = sqlite3.connect(copy)
    with pytest.raises(sqlite3.IntegrityError, match="cannot store TEXT value in REAL column"):
        connection.execute("UPDATE trade SET value_usd = 'much'")
    connection.close()


def test_nothing_is_overwritten(package: Package, tmp_path: Path) -> None:
    path = tmp_path / "reference.sqlite"
    path.write_text("somebody's")
    assert build_reference(package, path) is False
    assert path.read_text() == "somebody's"
    assert names_in(tmp_path) == ["reference.sqlite"]


def test_nothing_is_overwritten_where_there_are_no_hard_links(
    package: Package, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, "Operation not permitted")

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "reference.sqlite"
    assert build_reference(package, path) is True
    before = path.read_bytes()
    assert build_reference(package, path) is False
    assert path.read_bytes() == before
    assert names_in(tmp_path) == ["reference.sqlite"]


@pytest.mark.parametrize("name", ["রেফারেন্স কপি", "50% off?mode=memory#x&y", "it's; here", "a+b %20 c"])
def test_any_name_will_do(package: Package, tmp_path: Path, name: str) -> None:
    path = tmp_path / name / f"{name}.sqlite"
    path.parent.mkdir()
    assert build_reference(package, path)
    open_database(path).close()
    assert names_in(path.parent) == [path.name]


@pytest.fixture
def tiny_disk() -> Iterator[None]:
    """SQLite may fill twenty pages and not one more."""

    def limit(connection: sqlite3.Connection, _record: Any) -> None:
        connection.execute("PRAGMA max_page_count = 20")

    event.listen(Engine, "connect", limit)
    yield
    event.remove(Engine, "connect", limit)


@pytest.mark.usefixtures("tiny_disk")
def test_a_full_disk_leaves_nothing_behind(package: Package, tmp_path: Path) -> None:
    with pytest.raises(StoreFullError, match="full"):
        build_reference(package, tmp_path / "reference.sqlite")
    assert names_in(tmp_path) == []


def test_a_disk_that_is_full_when_the_file_is_written_out(
    package: Package, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreFullError, match="No space left"):
        build_reference(package, tmp_path / "reference.sqlite")
    assert names_in(tmp_path) == []


def test_a_directory_that_is_not_there(package: Package, tmp_path: Path) -> None:
    with pytest.raises(DataDirectoryError):
        build_reference(package, tmp_path / "nowhere" / "reference.sqlite")
