# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are new, older, newer, damaged or out of reach."""

# ruff: noqa: S608 - the values are our own
from __future__ import annotations

import contextlib
import datetime as dt
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kzua_app.errors import DataDirectoryError, StoreDamagedError, StoreTooNewError
from kzua_app.model.personal import Entry, Note
from kzua_app.store.personal.backups import start_from, youngest_backup
from kzua_app.store.personal.migration import APPLICATION_ID, Step, read_steps
from kzua_app.store.personal.opening import connect, open_personal

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from tests.store.personal.conftest import Clock

MOMENT = dt.datetime(2026, 1, 2, 3, 4, 5, 678000, tzinfo=dt.UTC)
STAMP = "2026-01-02T03:04:05.678Z"
LATEST = len(read_steps())

# what a program of each schema has written, in that schema's own words: never changed afterwards
WRITTEN_BY = {
    1: (
        f"INSERT INTO bookmarks VALUES ('event:ev027', '{STAMP}')",
        f"INSERT INTO notes VALUES ('event:ev027', 'ওয়াশিংটন; plain <b>text</b>', '{STAMP}', '{STAMP}')",
        f"INSERT INTO notes VALUES ('year:2011', 'a' || char(10) || 'b', '{STAMP}', '{STAMP}')",
    ),
    2: (
        f"INSERT INTO bookmarks VALUES ('event:ev027', '{STAMP}')",
        f"INSERT INTO notes VALUES ('year:2011', 'a note', '{STAMP}', '{STAMP}')",
        "INSERT INTO titles VALUES ('year:2011', '2011', '2011', '0123456789ab', '2026-11-21')",
    ),
}


@contextlib.contextmanager
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    with contextlib.closing(connect(path)) as connection:
        yield connection


def file_of_schema(schema: int, path: Path, clock: Clock) -> Path:
    """A file as the steps up to ``schema`` made it, with what was written into it then."""
    open_personal(path, steps=read_steps()[:schema], clock=clock).close()
    with raw(path) as connection:
        for statement in WRITTEN_BY[schema]:
            connection.execute(statement)
        assert connection.execute("PRAGMA user_version").fetchone() == (schema,)
    return path


def names_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def spoil(path: Path) -> None:
    """Damage every page but the first: the file still says that it is ours."""
    content = path.read_bytes()
    path.write_bytes(content[:4096] + b"\xa5" * (len(content) - 4096))


def test_steps_are_numbered_without_a_gap() -> None:
    assert [step.number for step in read_steps()] == list(range(1, LATEST + 1))
    assert LATEST >= 2
    assert all(step.statements for step in read_steps())
    assert set(WRITTEN_BY) == set(range(1, LATEST + 1)), "a new step needs what the last schema wrote"


def test_a_new_file_is_ours_and_keeps_a_log(file: Path) -> None:
    open_personal(file).close()
    with raw(file) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    assert names_in(file.parent) == {"personal.sqlite"}


def test_commits_wait_for_the_disk(file: Path) -> None:
    store = open_personal(file)
    assert store._connection.execute("PRAGMA synchronous").fetchone() == (2,)
    store.close()


def test_the_first_file_there_was_comes_through_all_steps(file: Path, clock: Clock) -> None:
    file_of_schema(1, file, clock)
    store = open_personal(file, clock=clock)
    assert store.entries() == (
        Entry("year:2011", None, Note("a\nb", MOMENT, MOMENT), None),
        Entry("event:ev027", MOMENT, Note("ওয়াশিংটন; plain <b>text</b>", MOMENT, MOMENT), None),
    )
    store.close()


@pytest.mark.parametrize("schema", list(WRITTEN_BY))
def test_every_older_file_loses_nothing(file: Path, clock: Clock, schema: int) -> None:
    file_of_schema(schema, file, clock)
    with raw(file) as connection:
        tables = ["bookmarks", "notes"] + ["titles"] * (schema >= 2)
        before = {table: set(connection.execute(f"SELECT * FROM {table}")) for table in tables}
    open_personal(file, clock=clock).close()
    with raw(file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (LATEST,)
        after = {table: set(connection.execute(f"SELECT * FROM {table}")) for table in tables}
    assert after == before


@pytest.mark.parametrize("schema", list(WRITTEN_BY)[:-1])
def test_an_older_file_is_copied_first(file: Path, clock: Clock, schema: int) -> None:
    file_of_schema(schema, file, clock)
    open_personal(file, clock=clock).close()
    copy = file.with_name(f"personal-{schema}.bak.sqlite")
    with raw(copy) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (schema,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        assert connection.execute("SELECT count(*) FROM notes").fetchone() == (2,)


def test_a_step_that_fails_leaves_the_file_as_it_was(file: Path, clock: Clock) -> None:
    file_of_schema(1, file, clock)
    broken = Step(2, "0002_broken.sql", ("CREATE TABLE half (x)", "INSERT INTO nowhere VALUES (1)"))
    with pytest.raises(StoreDamagedError):
        open_personal(file, steps=[read_steps()[0], broken], clock=clock)
    with raw(file) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (1,)
        tables = {
            name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
        }
    assert tables == {"bookmarks", "notes"}
    open_personal(file, clock=clock).close()


def test_two_programs_take_an_old_file_further_at_once(file: Path, clock: Clock) -> None:
    file_of_schema(1, file, clock)
    script = (
        "import sys; from pathlib import Path; from kzua_app.store.personal.opening import open_personal; "
        "print(len(open_personal(Path(sys.argv[1])).entries()))"
    )
    command = [sys.executable, "-c", script, str(file)]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True) for _ in range(3)]
    assert [process.communicate()[0].strip() for process in running] == ["2", "2", "2"]


def test_a_newer_file_is_refused_and_not_touched(file: Path, clock: Clock) -> None:
    file_of_schema(LATEST, file, clock)
    with raw(file) as connection:
        connection.execute(f"PRAGMA user_version = {LATEST + 1}")
    before = file.read_bytes()
    with pytest.raises(StoreTooNewError):
        open_personal(file, clock=clock)
    assert file.read_bytes() == before
    assert names_in(file.parent) == {file.name}


@pytest.mark.parametrize("content", [b"not a database", b"SQLite format 3\x00" + bytes(20), bytes(8192)])
def test_what_is_no_database_is_left_where_it_is(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(StoreDamagedError):
        open_personal(file)
    assert file.read_bytes() == content


def test_a_database_of_another_program(file: Path) -> None:
    with raw(file) as connection:
        connection.execute("CREATE TABLE something (x)")
    with pytest.raises(StoreDamagedError):
        open_personal(file)


def test_damaged_pages_are_found(file: Path, clock: Clock) -> None:
    file_of_schema(LATEST, file, clock)
    spoil(file)
    with pytest.raises(StoreDamagedError):
        open_personal(file, clock=clock)


def test_a_file_cut_short_is_found(file: Path, clock: Clock) -> None:
    file_of_schema(LATEST, file, clock)
    file.write_bytes(file.read_bytes()[:9000])
    with pytest.raises(StoreDamagedError):
        open_personal(file, clock=clock)


def test_an_emptied_file_is_new_where_there_is_no_copy(file: Path, clock: Clock) -> None:
    file.touch()
    open_personal(file, clock=clock).close()


def test_an_emptied_file_is_damaged_where_there_is_one(file: Path, clock: Clock) -> None:
    file_of_schema(1, file, clock)
    open_personal(file, clock=clock).close()
    file.write_bytes(b"")
    with pytest.raises(StoreDamagedError):
        open_personal(file, clock=clock)


def test_a_copy_of_each_day_with_something_in_it_three_are_kept(file: Path, clock: Clock) -> None:
    open_personal(file, clock=clock).close()
    assert names_in(file.parent) == {file.name}
    for day in range(5):
        store = open_personal(file, clock=clock)
        store.set_bookmark(f"event:ev{day}", on=True)
        store.close()
        clock.now += dt.timedelta(days=1)
        open_personal(file, clock=clock).close()
    copies = names_in(file.parent) - {file.name}
    assert copies == {f"personal-{LATEST}-2026-11-{day}.bak.sqlite" for day in (25, 26, 27)}


def test_a_damaged_file_is_put_aside_for_its_copy(file: Path, clock: Clock) -> None:
    file_of_schema(1, file, clock)
    open_personal(file, clock=clock).close()
    spoil(file)
    spoilt = file.read_bytes()
    backup = youngest_backup(file)
    assert backup is not None
    assert (backup.bookmarks, backup.notes) == (1, 2)
    aside = start_from(file, backup.path, MOMENT)
    assert aside == file.with_name("personal-damaged-2026-01-02-030405.sqlite")
    assert aside.read_bytes() == spoilt
    store = open_personal(file, clock=clock)
    assert len(store.entries()) == 2
    store.close()
    assert backup.path.exists()


def test_a_damaged_copy_is_not_offered(file: Path, clock: Clock) -> None:
    file_of_schema(1, file, clock)
    open_personal(file, clock=clock).close()
    for copy in file.parent.glob("*.bak.sqlite"):
        spoil(copy)
    assert youngest_backup(file) is None


def test_starting_afresh_puts_two_damaged_files_aside(file: Path, clock: Clock) -> None:
    for content in (b"first", b"second"):
        file.write_bytes(content)
        file.with_name(file.name + "-wal").write_bytes(content)
        start_from(file, None, MOMENT)
    open_personal(file, clock=clock).close()
    kept = {path.read_bytes() for path in file.parent.glob("personal-damaged-*.sqlite")}
    logs = {path.read_bytes() for path in file.parent.glob("personal-damaged-*.sqlite-wal")}
    assert kept == logs == {b"first", b"second"}


def test_putting_aside_where_there_is_nothing(file: Path) -> None:
    assert start_from(file, None, MOMENT) is None


def test_a_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(DataDirectoryError):
        open_personal(tmp_path / "data" / "personal.sqlite")


def test_a_folder_in_place_of_the_file(file: Path) -> None:
    file.mkdir()
    with pytest.raises(DataDirectoryError):
        open_personal(file)


def test_reading_goes_on_while_another_writes(file: Path, clock: Clock) -> None:
    store, other = open_personal(file, clock=clock), open_personal(file, clock=clock)
    other._connection.execute("BEGIN IMMEDIATE")
    other._connection.execute("INSERT INTO bookmarks VALUES ('event:x', '2026-01-01T00:00:00.000Z')")
    assert store.entries() == ()
    other._connection.execute("COMMIT")
    assert len(store.entries()) == 1
    store.close()
    other.close()
