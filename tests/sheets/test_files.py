# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet's file is all there, or not at all."""

from __future__ import annotations

import datetime as dt
import errno
import os
from typing import TYPE_CHECKING

import pytest

from kzua_app.errors import SheetWriteError
from kzua_app.settings import Language
from kzua_app.sheets.files import sheet_file_name, write_sheet

if TYPE_CHECKING:
    from pathlib import Path


def test_the_name_says_what_in_which_language_and_how_old() -> None:
    name = sheet_file_name("overview", Language.BENGALI, dt.date(2026, 11, 21))
    assert name == "kz-ua_overview_bn_2026-11-21.pdf"


def test_it_is_written_whole_and_leaves_nothing_beside(tmp_path: Path) -> None:
    folder = tmp_path / "তথ্যপত্র এক"
    folder.mkdir()
    write_sheet(b"%PDF", folder / "পত্র.pdf")
    assert [(file.name, file.read_bytes()) for file in folder.iterdir()] == [("পত্র.pdf", b"%PDF")]


def test_an_existing_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"mine")
    with pytest.raises(SheetWriteError) as caught:
        write_sheet(b"%PDF", path)
    assert caught.value.reason == os.strerror(errno.EEXIST)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("sheet.pdf", b"mine")]


def test_force_replaces_it(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    path.write_bytes(b"mine")
    write_sheet(b"%PDF", path, force=True)
    assert path.read_bytes() == b"%PDF"


def test_an_existing_file_is_kept_where_there_are_no_hard_links(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", refuse)
    path = tmp_path / "sheet.pdf"
    write_sheet(b"first", path)
    with pytest.raises(SheetWriteError):
        write_sheet(b"second", path)
    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("sheet.pdf", b"first")]


def test_a_full_disk_is_told_and_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SheetWriteError) as caught:
        write_sheet(b"%PDF", tmp_path / "sheet.pdf")
    assert caught.value.reason == os.strerror(errno.ENOSPC)
    assert list(tmp_path.iterdir()) == []


def test_a_missing_folder_is_told(tmp_path: Path) -> None:
    with pytest.raises(SheetWriteError) as caught:
        write_sheet(b"%PDF", tmp_path / "nowhere" / "sheet.pdf")
    assert caught.value.reason == os.strerror(errno.ENOENT)
