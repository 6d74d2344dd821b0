# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sheet``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.cli.sheet import sheet
from kzua_app.settings import DigitSet, Language, Paper

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

    from kzua_app.paths import Paths


def run(paths: Paths, output: Path | None, *, force: bool = False) -> int:
    return sheet(paths, "overview", Language.BENGALI, Paper.LETTER, DigitSet.BENGALI, output, force)


def test_it_writes_a_pdf_under_its_own_name(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert run(paths, None) == ExitCode.OK
    (written,) = folder.iterdir()
    assert written.name == capsys.readouterr().out.strip()
    assert written.name.startswith("kz-ua_overview_bn_")
    assert written.read_bytes().startswith(b"%PDF")


def test_it_asks_for_force_before_it_replaces(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.pdf"
    path.write_bytes(b"mine")
    assert run(paths, path) == ExitCode.CANNOT_WRITE
    assert "--force" in capsys.readouterr().err
    assert path.read_bytes() == b"mine"
    assert run(paths, path, force=True) == ExitCode.OK
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_told(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(paths, tmp_path / "nowhere" / "sheet.pdf") == ExitCode.CANNOT_WRITE
    assert str(tmp_path / "nowhere") in capsys.readouterr().err
