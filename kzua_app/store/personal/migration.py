# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the reader's file to the present schema, step by step.

A step is a file of plain SQL, ``migrations/0001_….sql`` and so on, and the number of the last one that
has been done is the file's ``user_version``. A step and its number are one transaction: whoever is
killed in between finds the file as it was before the step.
"""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

APPLICATION_ID = 0x6B7A7570
"""``kzup`` in ASCII; the file's ``application_id``."""


@dataclass(frozen=True, slots=True)
class Step:
    """The SQL that brings a file from schema ``number`` - 1 to ``number``."""

    number: int
    name: str
    statements: tuple[str, ...]


def read_steps() -> tuple[Step, ...]:
    """All steps, in their order."""
    folder = files("kzua_app.store.personal") / "migrations"
    scripts = sorted((file for file in folder.iterdir() if file.name.endswith(".sql")), key=lambda f: f.name)
    return tuple(_step(file.name, file.read_text(encoding="utf-8")) for file in scripts)


def migrate(connection: sqlite3.Connection, steps: Sequence[Step]) -> None:
    """Do the steps that the file has not seen yet; another process may do them at the same time."""
    for step in steps[schema_of(connection) :]:
        with transaction(connection):
            # only now nobody else can write
            if schema_of(connection) >= step.number:
                continue
            for statement in step.statements:
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {step.number}")


def schema_of(connection: sqlite3.Connection) -> int:
    """The number of the last step done; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing; begun as a writer's, so that nobody else's change comes in between."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # a full disk may have rolled it back already
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _step(name: str, script: str) -> Step:
    return Step(int(name.partition("_")[0]), name, tuple(_statements(script)))


def _statements(script: str) -> Iterator[str]:
    """The statements of ``script``, a trigger with those inside it as one.

    (``executescript`` would commit the transaction that it is called in.)
    """
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement.strip()
            statement = ""
    if statement.strip():
        yield statement.strip()
