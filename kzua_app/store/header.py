# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first hundred bytes of an SQLite file (sqlite.org/fileformat2.html, section 1.3).

They are read without SQLite: it costs nothing, and shows a file that is cut short.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.errors import StoreDamagedError, StoreTooNewError
from kzua_app.store.tables import APPLICATION_ID, SCHEMA

if TYPE_CHECKING:
    from pathlib import Path

_SIZE = 100
_MAGIC = b"SQLite format 3\x00"
_LARGEST_PAGE = 65536
# page size at 16, page count at 28, user version at 60, application id at 68
_LAYOUT = struct.Struct(">16x H 10x I 28x I 4x I 28x")


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says: ``size`` of the file in bytes, ``schema`` and application of its tables."""

    size: int
    schema: int
    application: int


def read_header(path: Path) -> Header:
    """The header of the file at ``path``; raises StoreDamagedError if it has none, OSError."""
    with path.open("rb") as file:
        raw = file.read(_SIZE)
    if len(raw) < _SIZE or not raw.startswith(_MAGIC):
        raise StoreDamagedError(path, "no SQLite header")
    page_size, pages, schema, application = _LAYOUT.unpack(raw)
    # the largest page size does not fit into two bytes and is written as 1
    return Header((_LARGEST_PAGE if page_size == 1 else page_size) * pages, schema, application)


def check_header(path: Path) -> None:
    """Raise StoreDamagedError or StoreTooNewError unless the file is ours, whole and of our time."""
    header = read_header(path)
    if header.application != APPLICATION_ID:
        raise StoreDamagedError(path, f"application id {header.application:#x}")
    if header.schema > SCHEMA:
        raise StoreTooNewError(path, f"schema {header.schema}, this program reads {SCHEMA}")
    if header.schema < SCHEMA:
        raise StoreDamagedError(path, f"schema {header.schema}, expected {SCHEMA}")
    if header.size != path.stat().st_size:
        raise StoreDamagedError(path, f"{path.stat().st_size} bytes, the header says {header.size}")
