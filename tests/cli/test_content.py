# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua content``: faults on the output and in the exit code, a file only where none was."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from kzua_app.cli.content import build, check
from kzua_app.store.database import open_database

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths


@pytest.fixture
def faulty(paths: Paths, tmp_path: Path) -> Path:
    """The real content with one bad date."""
    directory = tmp_path / "faulty"
    shutil.copytree(paths.content, directory)
    events = directory / "events.csv"
    events.write_text(events.read_text("utf-8").replace(",1994-", ",1994/13-", 1), "utf-8")
    return directory


def test_sound_content_passes_in_silence(paths: Paths, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(paths.content, paths.print_fonts) == 0
    assert capsys.readouterr() == ("", "")


def test_every_fault_is_printed_with_its_place(
    faulty: Path, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(faulty, paths.print_fonts) == 1
    (line,) = capsys.readouterr().out.splitlines()
    assert line.startswith("events.csv:")
    assert "is not an EDTF level 1 date" in line


def test_a_directory_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert check(tmp_path / "nowhere", tmp_path) == 1
    assert capsys.readouterr().out == "datapackage.json:1:1: the file is missing\n"


def test_build_makes_a_reference(paths: Paths, tmp_path: Path) -> None:
    output = tmp_path / "out.sqlite"
    assert build(paths.content, output) == 0
    open_database(output).close()


def test_build_replaces_a_file_only_when_told_to(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.sqlite"
    output.write_text("mine")
    assert build(paths.content, output) == 3
    assert "--force" in capsys.readouterr().err
    assert output.read_text() == "mine"
    assert build(paths.content, output, force=True) == 0
    open_database(output).close()


def test_build_makes_nothing_of_faulty_content(
    faulty: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "out.sqlite"
    output.write_text("mine")
    assert build(faulty, output, force=True) == 1
    assert "events.csv:" in capsys.readouterr().out
    assert output.read_text() == "mine"


def test_build_says_where_it_cannot_write(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert build(paths.content, tmp_path / "nowhere" / "out.sqlite") == 3
    assert "nowhere" in capsys.readouterr().err
