# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sheets' fonts lack: characters are faults, syllables that are several glyphs are warnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.cli.content import check
from kzua_app.content.glyphs import PrintGlyphs, read_glyphs, syllables
from kzua_app.content.package import check_package, read_package

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths
    from tests.content.conftest import Spoiler

STRANGE = "ঙ্ঠ্ঘ্রৈঁ"  # no word has it


@pytest.fixture(scope="module")
def glyphs() -> PrintGlyphs:
    """A font of a few letters."""
    return PrintGlyphs(frozenset("abc কখগ্িা"), frozenset({"কি", "ক্খা"}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("রাষ্ট্রপতি", ["রা", "ষ্ট্র", "প", "তি"]),
        ("ইউক্রেন", ["ই", "উ", "ক্রে", "ন"]),
        ("অ্যাংলো হঠাৎ", ["অ্যাং", "লো", "হ", "ঠা", "ৎ"]),
        ("র\u200d্যাঁ ক্\u200cষ", ["র\u200d্যাঁ", "ক্", "ষ"]),
        ("বড়, ১৯৯২ Kyiv।", ["ব", "ড়"]),
    ],
)
def test_syllables_of_a_text(text: str, expected: list[str]) -> None:
    assert syllables(text) == expected


def test_each_missing_character_is_told_once(glyphs: PrintGlyphs) -> None:
    assert glyphs.missing_characters("ab xকx ঘ\n") == ["x", "ঘ"]


def test_a_syllable_of_one_character_needs_no_entry(glyphs: PrintGlyphs) -> None:
    assert glyphs.missing_syllables("কখিকি ক্খাগাগা") == ["খি", "গা"]


def test_a_folder_without_lists_says_nothing(tmp_path: Path) -> None:
    assert read_glyphs(tmp_path) is None
    (tmp_path / "coverage.txt").write_text("0041-005A\n")
    assert read_glyphs(tmp_path) is None


def test_lists_are_read(tmp_path: Path) -> None:
    (tmp_path / "coverage.txt").write_text("0041-0043\n0995-0995\n")
    (tmp_path / "syllables.txt").write_text("কি\nক্খা\n", encoding="utf-8")
    assert read_glyphs(tmp_path) == PrintGlyphs(frozenset("ABCক"), frozenset({"কি", "ক্খা"}))


def test_a_character_without_a_glyph_is_a_fault_with_its_place(spoil: Spoiler, paths: Paths) -> None:
    spoil.cell("events.csv", 1, "title_en", "Visit \U0001f600")
    found = [str(fault) for fault in check_package(spoil.directory, read_glyphs(paths.print_fonts))]
    (line,) = found
    assert line.startswith("events.csv:2:")
    assert line.endswith("title_en: no glyph for U+1F600 GRINNING FACE")


def test_such_a_package_can_still_be_read(spoil: Spoiler) -> None:
    spoil.cell("events.csv", 1, "title_en", "Visit \U0001f600")
    assert read_package(spoil.directory).rows("events")[0]["title_en"] == "Visit \U0001f600"


def test_an_unknown_syllable_is_a_warning(
    spoil: Spoiler, paths: Paths, capsys: pytest.CaptureFixture[str]
) -> None:
    spoil.cell("events.csv", 1, "title_bn", f"এক {STRANGE}")
    assert check(spoil.directory, paths.print_fonts) == 0
    (line,) = capsys.readouterr().out.splitlines()
    assert ": warning: title_bn: " in line
    assert repr(STRANGE) in line


def test_without_the_lists_only_the_package_counts(spoil: Spoiler, tmp_path: Path) -> None:
    spoil.cell("events.csv", 1, "title_bn", f"{STRANGE} \U0001f600")
    assert check(spoil.directory, tmp_path) == 0


def test_a_warning_beside_a_fault_does_not_hide_it(spoil: Spoiler, paths: Paths) -> None:
    spoil.cell("events.csv", 1, "title_bn", f"{STRANGE} \U0001f600")
    assert check(spoil.directory, paths.print_fonts) == 1


def test_the_real_content_can_be_printed_whole(paths: Paths) -> None:
    assert check_package(paths.content, read_glyphs(paths.print_fonts)) == ()
