# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said when Qt lacks a system library."""

from __future__ import annotations

from pathlib import Path

import pytest
import system_libraries
from system_libraries import NEEDED, PRINTING, START, WINDOW, Library

EGL = START[0]
LOADER = "libfoo.so.3: cannot open shared object file: No such file or directory"


def test_a_missing_library_is_named_with_both_packages() -> None:
    lacking = system_libraries.missing(NEEDED, found=lambda soname: soname != "libEGL.so.1")
    assert lacking == [EGL]
    text = system_libraries.complaint(lacking, "")
    assert "libEGL.so.1" in text
    assert "apt install libegl1\n" in text
    assert text.endswith("dnf install libglvnd-egl")


def test_a_package_of_several_libraries_is_named_once() -> None:
    text = system_libraries.sentence([Library("liba.so", "a1", "both"), Library("libb.so", "b1", "both")])
    assert "apt install a1 b1" in text
    assert text.count("both") == 1


def test_a_library_no_list_has_is_read_from_the_loaders_words() -> None:
    text = system_libraries.complaint([], LOADER)
    assert "apt-file search libfoo.so.3" in text
    assert "dnf provides '*/libfoo.so.3'" in text


def test_any_other_trouble_is_told_as_it_is() -> None:
    assert system_libraries.complaint([], "version GLIBC_9 not found") == "version GLIBC_9 not found"


@pytest.mark.parametrize(
    ("lacking", "error", "expected"),
    [
        ([], "", 0),
        ([EGL], "", 1),
        ([], LOADER, 1),
        ([WINDOW[0]], LOADER, 3),
        ([PRINTING[0]], "", 3),
    ],
)
def test_only_what_stops_qt_altogether_is_fatal(lacking: list[Library], error: str, expected: int) -> None:
    assert system_libraries.severity(lacking, error) == expected


def test_the_system_s_own_loader_is_asked() -> None:
    assert not system_libraries.loads("libkzua-is-nowhere.so.1")


def test_the_readme_lists_every_package() -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    words = set(readme.replace("|", " ").split())
    assert {name for each in NEEDED for name in (each.debian, each.fedora)} <= words
