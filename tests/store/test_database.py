# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is opened is looked over first; a bad file ends in an error that says so."""

from __future__ import annotations

import sqlite3
import struct
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from kzua_app.errors import (
    DataDirectoryError,
    StoreDamagedError,
    StoreLockedError,
    StoreTooNewError,
)
from kzua_app.store.database import open_database
from kzua_app.store.events import EventRepository
from kzua_app.store.failures import store_failures

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzua_app.store.database import Database

USER_VERSION_AT = 60
APPLICATION_ID_AT = 68


def patched(raw: bytes, at: int, value: int) -> bytes:
    return raw[:at] + struct.pack(">I", value) + raw[at + 4 :]


def without_table(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("DELETE FROM meta")
    connection.commit()
    connection.close()


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "text": lambda _: b"not a database at all, but long enough to hold a whole header" * 4,
    "cut within the header": lambda raw: raw[:60],
    "cut to half": lambda raw: raw[: len(raw) // 2],
    "cut by one byte": lambda raw: raw[:-1],
    "longer than it says": lambda raw: raw + bytes(4096),
    "another program's": lambda raw: patched(raw, APPLICATION_ID_AT, 0x47504B47),
    "an older schema": lambda raw: patched(raw, USER_VERSION_AT, 0),
    "zeros in the middle": lambda raw: raw[:4096] + bytes(len(raw) - 8192) + raw[-4096:],
    "garbage in the schema": lambda raw: raw[:100] + b"\xff" * 1000 + raw[1100:],
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_damage_is_noticed_when_it_is_opened(copy: Path, damage: str) -> None:
    copy.write_bytes(DAMAGE[damage](copy.read_bytes()))
    with pytest.raises(StoreDamagedError) as caught:
        open_database(copy)
    assert caught.value.path == copy


def test_a_reference_without_its_meta_row_is_damaged(copy: Path) -> None:
    without_table(copy)
    with pytest.raises(StoreDamagedError):
        open_database(copy)


def test_a_newer_file_is_refused_as_such(copy: Path) -> None:
    copy.write_bytes(patched(copy.read_bytes(), USER_VERSION_AT, 99))
    with pytest.raises(StoreTooNewError, match="schema 99"):
        open_database(copy)


def test_a_missing_file_and_a_directory_cannot_be_reached(tmp_path: Path) -> None:
    with pytest.raises(DataDirectoryError):
        open_database(tmp_path / "none.sqlite")
    with pytest.raises(DataDirectoryError):
        open_database(tmp_path)


def test_nothing_can_be_written(database: Database) -> None:
    with pytest.raises(DataDirectoryError, match="readonly"), database.read() as connection:
        connection.execute(text("DELETE FROM events"))


def test_a_lock_of_another_process_does_not_keep_us_from_reading(copy: Path) -> None:
    other = sqlite3.connect(copy)
    other.execute("BEGIN EXCLUSIVE")
    opened = open_database(copy)
    assert EventRepository(opened).all()
    opened.close()
    other.close()


def test_a_locked_database_is_told_as_such(copy: Path) -> None:
    other = sqlite3.connect(copy)
    other.execute("BEGIN EXCLUSIVE")
    ours = sqlite3.connect(copy, timeout=0)
    with pytest.raises(StoreLockedError, match="locked"), store_failures(copy):
        ours.execute("SELECT * FROM meta")
    ours.close()
    other.close()


def test_a_file_that_breaks_while_it_is_open_is_told_as_damaged(copy: Path) -> None:
    opened = open_database(copy)
    copy.write_bytes(copy.read_bytes()[:8192])
    # the first connection has all of so small a file in its cache; a second one reads it anew
    with opened.read(), pytest.raises(StoreDamagedError):
        EventRepository(opened).all()
    opened.close()


def test_a_wrong_statement_is_a_bug_and_stays_one(database: Database) -> None:
    with pytest.raises(OperationalError), database.read() as connection:
        connection.execute(text("SELECT FROM"))


def test_any_thread_may_read(database: Database) -> None:
    counts: list[int] = []

    def read() -> None:
        counts.append(len(EventRepository(database).all()))

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert counts == [3] * 8


def test_the_object_mapper_is_never_imported(built: Path) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kzua_app.store.database import open_database\n"
        "from kzua_app.reference import reference_of\n"
        "reference = reference_of(open_database(Path(sys.argv[1])))\n"
        "assert reference.events.all() and reference.search.find('kyiv').count\n"
        "heavy = {'sqlalchemy.orm', 'PySide6', 'babel', 'typst'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or None)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(built)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
