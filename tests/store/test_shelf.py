# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which references stay in a directory, and which go."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import struct
import time
from typing import TYPE_CHECKING

from kzua_app.store import shelf
from kzua_app.store.database import open_database
from kzua_app.store.placing import TEMPORARY_PREFIX
from kzua_app.store.shelf import (
    content_of,
    earlier_references,
    reference_name,
    remove_damaged,
    remove_others,
    remove_reference,
)

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

USER_VERSION_AT = 60


def names_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def test_a_name_stands_for_content_tables_and_program(monkeypatch: pytest.MonkeyPatch) -> None:
    name = reference_name("ab" * 32)
    assert name.startswith("reference-")
    assert len(name) == len("reference-.sqlite") + 12
    assert reference_name("ab" * 32) == name
    assert reference_name("cd" * 32) != name
    monkeypatch.setattr(shelf, "SCHEMA", 99)
    assert reference_name("ab" * 32) != name


def test_old_references_go_and_everything_else_stays(built: Path, tmp_path: Path) -> None:
    for name in ("reference-new.sqlite", "reference-old.sqlite", "personal.sqlite", "notes.txt"):
        shutil.copy(built, tmp_path / name)
    (tmp_path / "reference-bad.sqlite").write_bytes(b"")
    remove_others(tmp_path / "reference-new.sqlite")
    assert names_in(tmp_path) == {"reference-new.sqlite", "personal.sqlite", "notes.txt"}


def with_content(built: Path, path: Path, content: str, days_old: int) -> Path:
    """A reference that says it holds other content."""
    shutil.copy(built, path)
    with contextlib.closing(sqlite3.connect(path)) as file:
        file.execute("UPDATE meta SET content_hash = ?", (content * 64,))
        file.commit()
    then = time.time() - days_old * 86_400
    os.utime(path, (then, then))
    return path


def test_the_two_contents_before_stay_each_once(built: Path, tmp_path: Path) -> None:
    ours = tmp_path / "reference-ours.sqlite"
    shutil.copy(built, ours)
    for content, days_old in (("a", 400), ("b", 30), ("c", 2), ("c", 90)):
        with_content(built, tmp_path / f"reference-{content}{days_old}.sqlite", content, days_old)
    remove_others(ours)
    assert names_in(tmp_path) == {ours.name, "reference-c2.sqlite", "reference-b30.sqlite"}
    assert [path.name for path in earlier_references(ours)] == ["reference-c2.sqlite", "reference-b30.sqlite"]
    assert content_of(tmp_path / "reference-c2.sqlite") == "c" * 64


def test_what_is_no_reference_has_no_content(tmp_path: Path) -> None:
    for name, raw in (("empty", b""), ("text", b"x" * 500), ("cut", b"SQLite format 3\x00")):
        (tmp_path / name).write_bytes(raw)
        assert content_of(tmp_path / name) == ""
    assert content_of(tmp_path / "nothing") == ""


def test_a_reference_in_use_stays_until_it_is_let_go(built: Path, tmp_path: Path) -> None:
    new, old = tmp_path / "reference-new.sqlite", tmp_path / "reference-old.sqlite"
    shutil.copy(built, new)
    shutil.copy(built, old)
    opened = open_database(old)
    remove_others(new)
    assert old.exists()
    opened.close()
    remove_others(new)
    assert not old.exists()


def test_a_reference_of_a_newer_program_stays(built: Path, tmp_path: Path) -> None:
    newer = tmp_path / "reference-newer.sqlite"
    raw = built.read_bytes()
    newer.write_bytes(raw[:USER_VERSION_AT] + struct.pack(">I", 99) + raw[USER_VERSION_AT + 4 :])
    remove_others(tmp_path / "reference-ours.sqlite")
    assert newer.exists()


def test_what_a_crashed_build_left_goes_after_an_hour(tmp_path: Path) -> None:
    fresh, stale = tmp_path / f"{TEMPORARY_PREFIX}a.sqlite", tmp_path / f"{TEMPORARY_PREFIX}b.sqlite"
    fresh.touch()
    stale.touch()
    two_hours_ago = time.time() - 7200
    os.utime(stale, (two_hours_ago, two_hours_ago))
    remove_others(tmp_path / "reference-ours.sqlite")
    assert names_in(tmp_path) == {fresh.name}


def test_what_cannot_be_removed_stays_without_a_word(
    built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError

    old = tmp_path / "reference-old.sqlite"
    shutil.copy(built, old)
    monkeypatch.setattr(type(tmp_path), "unlink", refuse)
    remove_others(tmp_path / "reference-new.sqlite")
    assert old.exists()


def test_a_damaged_reference_is_removed(copy: Path) -> None:
    copy.write_bytes(b"")
    remove_damaged(copy)
    assert names_in(copy.parent) == set()


def test_a_sound_one_that_took_its_place_meanwhile_is_put_back(copy: Path) -> None:
    before = copy.read_bytes()
    remove_damaged(copy)
    assert names_in(copy.parent) == {copy.name}
    assert copy.read_bytes() == before


def test_removing_what_is_gone_already(tmp_path: Path) -> None:
    remove_damaged(tmp_path / "reference-x.sqlite")
    remove_reference(tmp_path / "reference-x.sqlite")
    assert names_in(tmp_path) == set()
