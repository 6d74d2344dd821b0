# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Copies of the reader's file, and what to do with them when it is damaged.

``personal-1.bak.sqlite`` is a copy of the file as it was before a step took it beyond schema 1;
``personal-2-2026-11-22.bak.sqlite`` is the copy of a day. The youngest few of each are kept.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import re
import shutil
import sqlite3
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.errors import StoreDamagedError
from kzua_app.store.personal.failures import personal_failures
from kzua_app.store.placing import flush_directory, temporary_path

if TYPE_CHECKING:
    from pathlib import Path

_DAILY = re.compile(r"personal-(?P<schema>\d+)-(?P<day>\d{4}-\d\d-\d\d)\.bak\.sqlite")
_BEFORE_STEP = re.compile(r"personal-(?P<schema>\d+)\.bak\.sqlite")
_KEPT = 3
"""Copies of each sort that are kept."""


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy, when it was made (UTC), and what it holds."""

    path: Path
    made: dt.datetime
    bookmarks: int
    notes: int


def back_up_before_step(connection: sqlite3.Connection, path: Path, schema: int) -> None:
    """Copy the file at ``path``, which is of ``schema``, before it is brought further."""
    _copy(connection, path.with_name(f"personal-{schema}.bak.sqlite"))
    _keep_youngest(path, _BEFORE_STEP)


def back_up_daily(connection: sqlite3.Connection, path: Path, schema: int, today: dt.date) -> None:
    """Copy the file if that has not been done today and there is anything in it."""
    copy = path.with_name(f"personal-{schema}-{today.isoformat()}.bak.sqlite")
    if copy.exists() or _counts(connection) == (0, 0):
        return
    _copy(connection, copy)
    _keep_youngest(path, _DAILY)


def youngest_backup(path: Path) -> Backup | None:
    """The youngest sound copy of the file at ``path``."""
    copies = [copy for sort in (_DAILY, _BEFORE_STEP) for copy in _copies(path, sort)]
    for copy in sorted(copies, key=_made, reverse=True):
        with contextlib.suppress(sqlite3.Error, OSError), contextlib.closing(sqlite3.connect(copy)) as opened:
            if _is_sound(opened):
                return Backup(copy, dt.datetime.fromtimestamp(_made(copy), dt.UTC), *_counts(opened))
    return None


def start_from(path: Path, backup: Path | None, now: dt.datetime) -> Path | None:
    """Put the file at ``path`` aside and a copy of ``backup`` in its place, or nothing where it is None.

    Returns where the old file lies now, None where there was none. Raises DataDirectoryError or
    StoreFullError, with the old file where it was.
    """
    with personal_failures(path):
        if backup is None:
            return _set_aside(path, now)
        fresh = temporary_path(path.parent)
        try:
            shutil.copyfile(backup, fresh)
            _flush(fresh)
            aside = _set_aside(path, now)
            fresh.replace(path)
        finally:
            fresh.unlink(missing_ok=True)
        flush_directory(path.parent)
        return aside


def _set_aside(path: Path, now: dt.datetime) -> Path | None:
    """Rename the file, and its log with it: what was written last may be there."""
    if not path.exists():
        return None
    aside = path.with_name(f"personal-damaged-{now:%Y-%m-%d-%H%M%S}.sqlite")
    while aside.exists():
        aside = aside.with_name(f"{aside.stem}-.sqlite")
    for suffix in ("-wal", "-shm"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.rename(aside.with_name(aside.name + suffix))
    return path.rename(aside)


def _copy(connection: sqlite3.Connection, target: Path) -> None:
    """A sound copy at ``target``, or none; raises StoreDamagedError where the source is not sound."""
    fresh = temporary_path(target.parent)
    try:
        with contextlib.closing(sqlite3.connect(fresh)) as copy:
            connection.backup(copy)
            # one file, without a log beside it
            copy.execute("PRAGMA journal_mode = DELETE")
            if not _is_sound(copy):
                raise StoreDamagedError(target, "integrity_check")
        _flush(fresh)
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    flush_directory(target.parent)


def _is_sound(connection: sqlite3.Connection) -> bool:
    return bool(connection.execute("PRAGMA integrity_check(1)").fetchone()[0] == "ok")


def _counts(connection: sqlite3.Connection) -> tuple[int, int]:
    """How many bookmarks and notes there are; both are there from the first step on."""
    query = "SELECT (SELECT count(*) FROM bookmarks), (SELECT count(*) FROM notes)"
    bookmarks, notes = connection.execute(query).fetchone()
    return bookmarks, notes


def _copies(path: Path, sort: re.Pattern[str]) -> list[Path]:
    return [copy for copy in path.parent.glob("personal-*.bak.sqlite") if sort.fullmatch(copy.name)]


def _keep_youngest(path: Path, sort: re.Pattern[str]) -> None:
    """What cannot be removed stays; it does no harm."""
    for old in sorted(_copies(path, sort), key=_made, reverse=True)[_KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()


def _made(copy: Path) -> float:
    """When ``copy`` was made, in seconds; 0 where it has just gone."""
    try:
        return copy.stat().st_mtime
    except OSError:
        return 0.0


def _flush(path: Path) -> None:
    """Have the system write the file out."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())
