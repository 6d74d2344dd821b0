# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The references in a directory: their names, and which of them may go.

A name stands for the content, for the tables and for the program that filled them. So a reference
that an older or newer version of the program made of the same content has another name, and the
two never fight over one file.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import time
from typing import TYPE_CHECKING

from kzua_app import __version__
from kzua_app.errors import StoreDamagedError
from kzua_app.store.database import file_uri, open_database
from kzua_app.store.failures import store_failures
from kzua_app.store.header import read_header
from kzua_app.store.holding import is_held
from kzua_app.store.placing import TEMPORARY_PREFIX, put_in_place, temporary_path
from kzua_app.store.tables import SCHEMA

if TYPE_CHECKING:
    from pathlib import Path

_PATTERN = "reference-*.sqlite"
_HASH_DIGITS = 12
_ABANDONED_AFTER = 3600.0
"""Seconds after which nobody can still be building."""

_EARLIER = 2
"""Contents before the one in use that are kept, so that a printed sheet can still be checked."""


def reference_name(content_hash: str) -> str:
    """File name of the reference that this program makes of the content with ``content_hash``."""
    made_of = f"{content_hash} {SCHEMA} {__version__}"
    return f"reference-{hashlib.sha256(made_of.encode()).hexdigest()[:_HASH_DIGITS]}.sqlite"


def remove_reference(path: Path) -> None:
    """Remove the reference at ``path``, sound or not; raises DataDirectoryError."""
    with store_failures(path):
        path.unlink(missing_ok=True)


def remove_damaged(path: Path) -> None:
    """Remove the reference at ``path`` if it is damaged indeed.

    It is taken out of the way first and looked at again there: another process may have put a
    sound one in its place by now, and that goes back. Raises DataDirectoryError.
    """
    with store_failures(path):
        aside = temporary_path(path.parent)
        try:
            path.rename(aside)
        except FileNotFoundError:
            return
        if not _is_damaged(aside):
            put_in_place(aside, path)
        aside.unlink(missing_ok=True)


def remove_others(path: Path) -> None:
    """Remove references beside ``path`` that nobody uses, and what crashed builds left behind.

    ``earlier_references`` stay, and those of a newer schema: they belong to a newer program. What
    cannot be removed stays too.
    """
    kept = {path, *earlier_references(path)}
    for other in path.parent.glob(_PATTERN):
        if other not in kept:
            with contextlib.suppress(OSError):
                if _may_go(other):
                    other.unlink()
    for left in path.parent.glob(f"{TEMPORARY_PREFIX}*"):
        with contextlib.suppress(OSError):
            if time.time() - left.stat().st_mtime > _ABANDONED_AFTER:
                left.unlink()


def earlier_references(path: Path) -> list[Path]:
    """The two newest references beside ``path`` that this program can read and that have other content."""
    others = [other for other in path.parent.glob(_PATTERN) if other != path]
    if not others:
        return []
    seen, found = {content_of(path)}, []
    for other in sorted(others, key=_age):
        content = content_of(other)
        if content and content not in seen:
            seen.add(content)
            found.append(other)
    return found[:_EARLIER]


def content_of(path: Path) -> str:
    """The hash of the content of the reference at ``path``; empty where this program cannot read it."""
    try:
        if read_header(path).schema != SCHEMA:
            return ""
        # every start asks this of what it finds: an engine of SQLAlchemy would cost more than the answer
        with contextlib.closing(sqlite3.connect(f"{file_uri(path)}?mode=ro&immutable=1", uri=True)) as file:
            row = file.execute("SELECT content_hash FROM meta").fetchone()
    except (OSError, StoreDamagedError, sqlite3.Error):
        return ""
    return str(row[0]) if row else ""


def _age(path: Path) -> float:
    """Seconds since it was built; without end for what is gone meanwhile."""
    try:
        return time.time() - path.stat().st_mtime
    except OSError:
        return float("inf")


def _is_damaged(path: Path) -> bool:
    try:
        open_database(path).close()
    except StoreDamagedError:
        return True
    return False


def _may_go(path: Path) -> bool:
    try:
        newer = read_header(path).schema > SCHEMA
    except StoreDamagedError:
        newer = False
    return not newer and not is_held(path)
