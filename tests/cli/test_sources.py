# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sources``: the bibliography from the command line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
import rispy

from kzua_app.cli import main
from kzua_app.cli.exit_codes import ExitCode

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tmp_path_factory.mktemp("data"))


def test_it_prints_a_line_for_each_source(data: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--data-dir", data, "sources"]) == ExitCode.OK
    english = capsys.readouterr().out.splitlines()
    assert main(["--data-dir", data, "sources", "--lang", "bn"]) == ExitCode.OK
    bengali = capsys.readouterr().out.splitlines()
    assert len(english) == len(bengali) > 400
    assert any("তারিখহীন" in line for line in bengali)


def test_it_writes_a_file(data: str, tmp_path: Path) -> None:
    ris, csl = tmp_path / "all.ris", tmp_path / "all.json"
    assert main(["--data-dir", data, "sources", "--format", "ris", "-o", str(ris)]) == ExitCode.OK
    assert main(["--data-dir", data, "sources", "--format", "csl", "-o", str(csl)]) == ExitCode.OK
    assert b"\r\nER  - \r\n\r\nTY" in ris.read_bytes()
    assert len(rispy.loads(ris.read_text("utf-8"))) == len(json.loads(csl.read_text("utf-8")))


def test_a_file_that_cannot_be_written_is_told(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = str(tmp_path / "no such folder" / "all.bib")
    assert main(["--data-dir", data, "sources", "-o", output]) == ExitCode.CANNOT_WRITE
    assert output in capsys.readouterr().err


def test_a_file_that_is_there_stays_unless_forced(
    data: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    output = tmp_path / "all.bib"
    output.write_text("mine", "utf-8")
    command = ["--data-dir", data, "sources", "--format", "bibtex", "-o", str(output)]
    assert main(command) == ExitCode.CANNOT_WRITE
    assert str(output) in capsys.readouterr().err
    assert output.read_text("utf-8") == "mine"
    assert main([*command, "--force"]) == ExitCode.OK
    assert output.read_text("utf-8").startswith("@")
