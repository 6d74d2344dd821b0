# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reference opens whatever has become of the file, or says why it cannot."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kzua_app.content import package as package_module
from kzua_app.content.files import package_hash
from kzua_app.errors import DataDirectoryError, StoreFullError, StoreTooNewError
from kzua_app.reference import open_reference, open_reference_in
from kzua_app.store import build as build_module
from kzua_app.store.shelf import reference_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.paths import Paths


def names_in(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def refuse_to_build(*_: object, **__: object) -> None:
    raise AssertionError("nothing should be built")


@pytest.fixture
def built(paths: Paths) -> Path:
    """The reference of the real content, built and closed."""
    opened = open_reference(paths)
    opened.close()
    return opened.path


def test_the_first_start_builds_one_file(paths: Paths) -> None:
    opened = open_reference(paths)
    content_hash = package_hash(paths.content)
    assert opened.version.content_hash == content_hash
    assert names_in(paths.data) == {reference_name(content_hash)}
    assert opened.path == paths.data / reference_name(content_hash)
    assert len(opened.events.all()) > 180
    assert opened.terms.label("mission_kind", "embassy").en == "Embassy"
    opened.close()


def test_later_starts_neither_parse_nor_build(
    built: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(package_module, "read_package", refuse_to_build)
    monkeypatch.setattr(build_module, "build_reference", refuse_to_build)
    before = built.stat()
    opened = open_reference(paths)
    opened.close()
    after = built.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_a_first_start_takes_well_under_a_second(paths: Paths) -> None:
    started = time.process_time()
    open_reference(paths).close()
    assert time.process_time() - started < 1.0


DAMAGE: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "cut short": lambda path: os.truncate(path, path.stat().st_size // 3),
    "overwritten": lambda path: path.write_text("a letter to my aunt " * 1000),
    "spoilt inside": lambda path: path.write_bytes(
        path.read_bytes()[:5000] + bytes(path.stat().st_size - 5000)
    ),
    "gone": lambda path: path.unlink(),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_file_is_built_anew_without_a_word(built: Path, paths: Paths, damage: str) -> None:
    DAMAGE[damage](built)
    opened = open_reference(paths)
    assert opened.path == built
    assert len(opened.events.all()) > 180
    opened.close()
    assert names_in(paths.data) == {built.name}


def test_a_file_found_bad_after_it_was_opened_can_be_built_anew(built: Path, paths: Paths) -> None:
    before = built.stat().st_mtime_ns
    opened = open_reference(paths, rebuild=True)
    assert opened.path == built
    assert built.stat().st_mtime_ns > before
    assert opened.events.all()
    opened.close()


def test_a_newer_file_under_our_name_is_left_alone(built: Path, paths: Paths) -> None:
    raw = bytearray(built.read_bytes())
    raw[60:64] = b"\x00\x00\x00\x63"
    built.write_bytes(raw)
    with pytest.raises(StoreTooNewError):
        open_reference(paths)
    assert built.read_bytes() == raw


def test_references_of_other_content_are_pruned(built: Path, paths: Paths) -> None:
    other = built.with_name("reference-000000000000.sqlite")
    other.write_bytes(built.read_bytes())
    open_reference(paths).close()
    assert names_in(paths.data) == {built.name}


def test_a_directory_that_cannot_be_written_but_has_the_file(
    built: Path, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    # root may write anywhere, so the refusal is played
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.EROFS, "Read-only file system")

    for name in ("mkdir", "touch", "unlink", "rename", "replace", "hardlink_to"):
        monkeypatch.setattr(Path, name, refuse)
    built.with_name("reference-000000000000.sqlite").write_bytes(b"")
    opened = open_reference(paths)
    assert opened.events.all()
    opened.close()


def test_a_directory_that_cannot_be_used_is_told_and_another_one_will_do(
    paths: Paths, tmp_path: Path
) -> None:
    paths.data.write_text("a file where the folder should be")
    with pytest.raises(DataDirectoryError) as caught:
        open_reference(paths)
    assert caught.value.path == paths.data
    opened = open_reference_in(tmp_path / "elsewhere", paths.content)
    assert opened.events.all()
    opened.close()


def test_a_full_disk_is_told_and_leaves_nothing_behind(paths: Paths, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(StoreFullError):
        open_reference(paths)
    assert names_in(paths.data) == set()


@pytest.mark.parametrize("name", ["তথ্য ভাণ্ডার", "100% mine?a=b#c"])
def test_a_data_directory_of_any_name(paths: Paths, tmp_path: Path, name: str) -> None:
    for _ in range(2):
        opened = open_reference_in(tmp_path / name, paths.content)
        assert opened.search.find("Kyiv").count
        opened.close()
    assert len(names_in(tmp_path / name)) == 1


def test_programs_that_start_at_once_all_succeed(paths: Paths) -> None:
    program = (
        "import sys\n"
        "from pathlib import Path\n"
        "from kzua_app.paths import Paths\n"
        "from kzua_app.reference import open_reference\n"
        "reference = open_reference(Paths.under(Path(sys.argv[1])))\n"
        "print(len(reference.events.all()))\n"
        "reference.close()\n"
    )
    command = [sys.executable, "-c", program, str(paths.data)]
    started = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(3)]
    results = [process.communicate() for process in started]
    assert [process.returncode for process in started] == [0, 0, 0], results
    assert len({out for out, _ in results}) == 1
    assert len(names_in(paths.data)) == 1
