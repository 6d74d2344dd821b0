# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A reader's file with a clock that tells each moment once."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kzua_app.store.personal.opening import open_personal

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzua_app.store.personal.store import PersonalStore


START = dt.datetime(2026, 11, 22, 10, 0, tzinfo=dt.UTC)


class Clock:
    """Goes on by a second each time it is asked."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> dt.datetime:
        """The next moment."""
        self.now += dt.timedelta(seconds=1)
        return self.now


@pytest.fixture
def clock() -> Clock:
    """The clock of ``store``."""
    return Clock()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where the reader's file is, or will be."""
    return tmp_path / "personal.sqlite"


@pytest.fixture
def store(file: Path, clock: Clock) -> Iterator[PersonalStore]:
    """An open file with nothing in it."""
    opened = open_personal(file, clock=clock)
    clock.now = START
    yield opened
    opened.close()
