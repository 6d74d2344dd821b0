# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed at any moment during writes, a hundred times: the file opens, and has all that was confirmed."""

from __future__ import annotations

import contextlib
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest

from kzua_app.store.personal.opening import open_personal
from tests.store.personal.writer import Change, changes

if TYPE_CHECKING:
    from collections.abc import Iterator

KILLS = 100
MOST_DELAY = 0.012
"""Seconds; opening takes about as long, a change a quarter of it."""
WRITER = Path(__file__).with_name("writer.py")
ROOT = Path(__file__).parents[3]

Contents = dict[str, tuple[str, bool]]
"""Note and bookmark by record."""


def contents(path: Path) -> Contents:
    """What is in the file, which is sound."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    store = open_personal(path)
    found = {
        entry.record: (entry.note.text if entry.note else "", entry.bookmarked is not None)
        for entry in store.entries()
    }
    store.close()
    return found


def after(before: Contents, change: Change) -> Contents:
    """What the file has after ``change``."""
    if change.text is None and change.on is None:
        return {record: has for record, has in before.items() if record not in change.records}
    record = change.records[0]
    text, marked = before.get(record, ("", False))
    new = (text, change.on) if change.on is not None else (change.text or "", marked)
    rest = {other: has for other, has in before.items() if other != record}
    return rest if new == ("", False) else {**rest, record: new}


@pytest.fixture
def writers(file: Path) -> Iterator[subprocess.Popen[bytes]]:
    """A process that is light enough to be copied for each kill."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(WRITER), str(file)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, env=environment, bufsize=0) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()
        process.wait(timeout=10)


def lines_until_gone(stream: IO[bytes], confirmed: int, delay: float) -> int:
    """Kill the child a moment after it confirmed so many changes; returns how many it confirmed in all."""
    child = count = 0
    lines = iter(stream.readline, b"gone\n")
    for line in lines:
        if line.startswith(b"child"):
            child = int(line.split()[1])
        else:
            count += 1
        if child and count == confirmed:
            time.sleep(delay)  # no waiting for anything: any moment will do
        if child and count >= confirmed:
            with contextlib.suppress(ProcessLookupError):
                os.kill(child, signal.SIGKILL)
    return count


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes are copied by fork")
def test_nothing_confirmed_is_lost(writers: subprocess.Popen[bytes], file: Path) -> None:
    assert writers.stdin is not None
    assert writers.stdout is not None
    chance = random.Random(20261122)  # noqa: S311
    expected: Contents = {}
    written = 0
    for seed in range(KILLS):
        # sometimes none: killed while it opens the file, the first times even while it makes it
        wanted = 0 if seed < 5 or seed % 5 == 0 else chance.randrange(1, 9)
        writers.stdin.write(f"{seed}\n".encode())
        confirmed = lines_until_gone(writers.stdout, wanted, chance.random() * MOST_DELAY)
        made = changes(seed)
        for _ in range(confirmed):
            expected = after(expected, next(made))
        found = contents(file)
        # the change that was being written may be there or not, but whole
        assert found in (expected, after(expected, next(made))), f"after {confirmed} changes of {seed}"
        expected = found
        written += confirmed
    assert written > KILLS
