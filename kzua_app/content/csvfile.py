# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""CSV (RFC 4180) with the place of every cell.

The standard library reads the values. It does not tell where a cell stands, so a second scan
finds the places; it runs only for a file that has a fault to report.
"""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass

_CELL = re.compile(r'(?:"[^"]*(?:""[^"]*)*"[^,\r\n]*|[^,\r\n]*)(?P<end>,|\r\n|\r|\n|\Z)')
_LINE_BREAK = re.compile(r"\r\n|\r|\n")


class MalformedCsvError(Exception):
    """The text is no CSV; ``line`` is where reading stopped, ``reason`` the reader's word for it."""

    def __init__(self, line: int, reason: str) -> None:
        super().__init__(f"{line}: {reason}")
        self.line = line
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Position:
    """Where a cell starts; line and column count characters from 1."""

    line: int
    column: int


def read_rows(text: str) -> list[list[str]]:
    """The cells of ``text``, row by row; an empty line is an empty row. Raises MalformedCsvError."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        return list(reader)
    except csv.Error as error:
        raise MalformedCsvError(max(reader.line_num, 1), str(error)) from error


def cell_positions(text: str) -> list[list[Position]]:
    """Where each cell of each row starts; an empty line has the one place where a cell would be."""
    rows: list[list[Position]] = []
    row: list[Position] = []
    line, line_start, at = 1, 0, 0
    while at < len(text) or row:
        match = _CELL.match(text, at)
        if match is None:
            break
        row.append(Position(line, at - line_start + 1))
        for newline in _LINE_BREAK.finditer(text, at, match.end()):
            line, line_start = line + 1, newline.end()
        if match["end"] != ",":
            rows.append(row)
            row = []
        at = match.end()
    return rows
