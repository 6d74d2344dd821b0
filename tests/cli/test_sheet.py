# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sheet``."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.cli import main
from kzua_app.cli.exit_codes import ExitCode
from kzua_app.cli.sheet import Target, sheets
from kzua_app.reference import open_reference
from kzua_app.settings import Language, Paper
from kzua_app.sheets.options import SheetOptions
from kzua_app.sheets.sheet_id import SheetId
from kzua_app.sheets.typesetting import Typesetter

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths

WISH = SheetOptions("overview", Language.BENGALI, Paper.LETTER)


def kzua(folder: Path, *arguments: str) -> int:
    return main(["--data-dir", str(folder / "data"), "sheet", *arguments])


def test_it_writes_a_pdf_under_its_own_name(
    paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "here"
    folder.mkdir()
    monkeypatch.chdir(folder)
    assert sheets(paths, [WISH], Target()) == ExitCode.OK
    (written,) = folder.iterdir()
    output = capsys.readouterr()
    assert written.name == output.out.strip()
    assert output.err == ""
    assert written.name.startswith("kz-ua_overview_bn_letter_")
    assert written.read_bytes().startswith(b"%PDF")


def test_it_asks_for_force_before_it_replaces(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "mine.pdf"
    path.write_bytes(b"mine")
    assert sheets(paths, [WISH], Target(path)) == ExitCode.CANNOT_WRITE
    assert "--force" in capsys.readouterr().err
    assert path.read_bytes() == b"mine"
    assert sheets(paths, [WISH], Target(path, force=True)) == ExitCode.OK
    assert path.read_bytes().startswith(b"%PDF")


def test_a_folder_that_is_not_there_is_told(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = Target(tmp_path / "nowhere" / "sheet.pdf")
    assert sheets(paths, [WISH], target) == ExitCode.CANNOT_WRITE
    assert str(tmp_path / "nowhere") in capsys.readouterr().err


def test_several_sheets_go_to_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = tmp_path / "out"
    arguments = ("event:ev026", "disagreement:dis-a1", "--lang", "both", "--grey", "-o", str(folder))
    assert kzua(tmp_path, *arguments) == ExitCode.OK
    names = [path.name.rsplit("_", 1)[0] for path in sorted(folder.iterdir())]
    assert names == ["kz-ua_disagreement-dis-a1_both_grey", "kz-ua_event-ev026_both_grey"]
    assert len(capsys.readouterr().out.splitlines()) == 2


def test_a_name_that_ends_as_a_folders_is_one(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    assert kzua(tmp_path, "event:ev026", "event:ev026", "-o", f"{folder}/") == ExitCode.OK
    (written,) = folder.iterdir()
    assert written.name.startswith("kz-ua_event-ev026_en_")


def test_a_full_disk_is_told_and_leaves_no_half_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    folder = tmp_path / "out"
    folder.mkdir()
    assert kzua(tmp_path, "event:ev026", "-o", str(tmp_path / "first.pdf")) == ExitCode.OK
    monkeypatch.setattr(os, "fsync", full)
    assert kzua(tmp_path, "event:ev026", "-o", str(folder)) == ExitCode.CANNOT_WRITE
    assert os.strerror(errno.ENOSPC) in capsys.readouterr().err
    assert list(folder.iterdir()) == []


def test_ctrl_c_stops_without_a_traceback(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def stop(_self: Typesetter, _sheet: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(Typesetter, "pdf", stop)
    assert kzua(tmp_path, "event:ev026", "-o", str(tmp_path / "sheet.pdf")) == ExitCode.STOPPED
    assert capsys.readouterr().err == "kzua: stopped\n"
    assert not (tmp_path / "sheet.pdf").exists()


def test_who_reads_the_names_may_go_away(paths: Paths, tmp_path: Path) -> None:
    open_reference(paths).close()
    names = [f"event:ev{number:03}" for number in range(1, 5)]
    command = [sys.executable, "-m", "kzua_app", "--data-dir", str(paths.data), "sheet", *names]
    environment = {**os.environ, "PYTHONPATH": str(paths.bundled), "PYTHONUNBUFFERED": "1"}
    with subprocess.Popen(
        [*command, "-o", str(tmp_path / "out")],
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.readline()
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode in {ExitCode.OK, ExitCode.CANNOT_WRITE}


@pytest.mark.parametrize(("kind", "begins"), [("png", b"\x89PNG"), ("svg", b"<svg")])
def test_pages_come_as_pictures(tmp_path: Path, kind: str, begins: bytes) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert kzua(tmp_path, "mission:kz-emb-kyiv", "--format", kind, "-o", str(folder)) == ExitCode.OK
    written = sorted(folder.iterdir())
    assert len(written) > 1
    assert written[0].name.endswith(f"-1.{kind}")
    assert all(path.read_bytes().startswith(begins) for path in written)


def test_only_the_sections_asked_for(tmp_path: Path) -> None:
    whole, part = tmp_path / "whole.pdf", tmp_path / "part.pdf"
    assert kzua(tmp_path, "trade", "-o", str(whole)) == ExitCode.OK
    assert kzua(tmp_path, "trade", "--sections", "trade", "-o", str(part)) == ExitCode.OK
    assert part.stat().st_size < whole.stat().st_size


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["weather"], ExitCode.USAGE),
        ([], ExitCode.USAGE),
        (["trade", "--sections", "weather"], ExitCode.USAGE),
        (["--id", "kzua/weather"], ExitCode.USAGE),
        (["event:nowhere"], ExitCode.CANNOT_READ),
        (["trade", "--id", "kzua/trade/en/a4/cb0/2026-11-21/850f45ab"], ExitCode.USAGE),
        (["--id", "kzua/trade/en/a4/cb0/2026-11-21/850f45ab", "--grey"], ExitCode.USAGE),
    ],
)
def test_what_is_not_there_is_told(
    tmp_path: Path, arguments: list[str], code: ExitCode, capsys: pytest.CaptureFixture[str]
) -> None:
    assert kzua(tmp_path, *arguments) == code
    assert capsys.readouterr().err.startswith("kzua: ")


def test_the_same_file_comes_again_from_its_id(
    paths: Paths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, again, older = (tmp_path / name for name in ("first.pdf", "again.pdf", "older.pdf"))
    assert sheets(paths, [WISH], Target(first)) == ExitCode.OK
    reference = open_reference(paths)
    sheet_id = SheetId.of(WISH, reference.version)
    reference.close()
    arguments = ["--data-dir", str(paths.data), "sheet", "--id"]
    assert main([*arguments, str(sheet_id), "-o", str(again)]) == ExitCode.OK
    assert again.read_bytes() == first.read_bytes()
    assert capsys.readouterr().err == ""
    assert main([*arguments, str(replace(sheet_id, content="00000000")), "-o", str(older)]) == ExitCode.OK
    assert "differs" in capsys.readouterr().err


def test_an_unusable_data_folder_does_not_matter(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked, target = tmp_path / "data", tmp_path / "sheet.pdf"
    blocked.write_text("")
    assert kzua(tmp_path, "event:ev026", "-o", str(target)) == ExitCode.OK
    assert "temporary" in capsys.readouterr().err
    assert target.read_bytes().startswith(b"%PDF")
