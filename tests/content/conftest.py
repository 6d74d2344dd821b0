# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small data package without faults, to be spoilt."""

from __future__ import annotations

import csv
import io
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from kzua_app.content.package import check_package
from kzua_app.paths import bundled_root

SMALL_PACKAGE = Path(__file__).parents[1] / "data" / "package"


@dataclass(frozen=True)
class Spoiler:
    """Changes the package in ``directory`` and says what is wrong with it then."""

    directory: Path

    def cell(self, file: str, row: int, column: str, value: str) -> None:
        """Put ``value`` into a cell; rows count from 1, the header not counted."""
        rows = self.rows(file)
        rows[row][rows[0].index(column)] = value
        self.write(file, rows)

    def rows(self, file: str) -> list[list[str]]:
        """All cells of ``file``, the header first."""
        return list(csv.reader(io.StringIO(self.text(file), newline="")))

    def write(self, file: str, rows: list[list[str]]) -> None:
        """Write all cells of ``file``."""
        buffer = io.StringIO(newline="")
        csv.writer(buffer, lineterminator="\n").writerows(rows)
        self.put(file, buffer.getvalue())

    def text(self, file: str) -> str:
        """The text of ``file``."""
        return (self.directory / file).read_bytes().decode("utf-8")

    def put(self, file: str, text: str) -> None:
        """Write the text of ``file``."""
        (self.directory / file).write_bytes(text.encode("utf-8"))

    def faults(self) -> list[str]:
        """Every fault as it is printed."""
        return [str(fault) for fault in check_package(self.directory)]


@pytest.fixture
def spoil(tmp_path: Path) -> Spoiler:
    """A sound package of one's own."""
    directory = tmp_path / "package"
    shutil.copytree(SMALL_PACKAGE, directory)
    shutil.copy(bundled_root() / "resources" / "content" / "datapackage.json", directory)
    return Spoiler(directory)
