# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own fonts are enough: every sign it shows has a glyph in them, whatever the system has."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QRawFont, QTextLayout

from kzua_app.paths import bundled_root
from kzua_app.settings import Language
from kzua_app.ui.theme.fonts import application_font, load_fonts

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication

FONTS = bundled_root() / "resources" / "fonts"
FAMILIES = {"Noto Sans", "Noto Sans Bengali", "Noto Sans Math", "Noto Sans Symbols2"}
KAZAKH = "әғқңөұүһі"
UKRAINIAN = "іїєґ"
SIGNS = "≠–—…·→−✓≈°₸₴"
BENGALI_STACKS = "ক্ষ্ম্য স্ত্র্যু র‍্যাঁ ন্দ্র ঊর্ধ্ব কিঁ ট্রূ য় ড় ঢ় ৎ ং ঃ ০১২৩৪৫৬৭৮৯ ।"
WORDS = f"{KAZAKH} {KAZAKH.upper()} {UKRAINIAN} {UKRAINIAN.upper()} {SIGNS} {BENGALI_STACKS} Kyiv 1991"


@pytest.fixture(autouse=True)
def fonts(qapp: QApplication) -> None:
    """The fonts are registered, as the program does at its start."""
    del qapp
    assert load_fonts(FONTS) == ()


@pytest.fixture(scope="module")
def faces(qapp: QApplication) -> tuple[QRawFont, ...]:
    """Every bundled file by itself, with no system behind it."""
    del qapp
    return tuple(QRawFont(str(file), 16.0) for file in sorted(FONTS.glob("*.ttf")))


def without_glyph(text: str, faces: tuple[QRawFont, ...]) -> set[str]:
    """The characters of ``text`` that no face has; what is never drawn does not count."""
    drawn = {char for char in text if unicodedata.category(char) not in ("Cc", "Cf")}
    return {char for char in drawn if not any(face.supportsCharacter(ord(char)) for face in faces)}


def runs(text: str, font: QFont) -> set[tuple[str, bool]]:
    """The families that ``text`` is really set in, and whether all its glyphs exist."""
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return {(run.rawFont().familyName(), 0 not in run.glyphIndexes()) for run in layout.glyphRuns()}


def test_all_families_are_there_once_loaded() -> None:
    assert set(QFontDatabase.families()) >= FAMILIES
    for family in ("Noto Sans", "Noto Sans Bengali"):
        assert {"Regular", "Bold"} <= set(QFontDatabase.styles(family))


def test_a_file_that_is_no_font_is_named(tmp_path: Path, qtbot: object) -> None:
    del qtbot
    (tmp_path / "broken.ttf").write_bytes(b"not a font")
    assert load_fonts(tmp_path) == (tmp_path / "broken.ttf",)


@pytest.mark.parametrize(
    "text", [KAZAKH, KAZAKH.upper(), UKRAINIAN, UKRAINIAN.upper(), SIGNS, BENGALI_STACKS]
)
def test_bundled_files_have_every_glyph(text: str, faces: tuple[QRawFont, ...]) -> None:
    assert without_glyph(text, faces) == set()


def test_a_missing_glyph_is_seen(faces: tuple[QRawFont, ...]) -> None:
    assert without_glyph("ক漢", faces) == {"漢"}


@pytest.mark.parametrize("folder", ["resources/content", "translations"])
def test_everything_written_has_a_glyph(folder: str, faces: tuple[QRawFont, ...]) -> None:
    """The whole content and the whole interface, in every script they quote."""
    files = [file for file in (bundled_root() / folder).iterdir() if file.suffix in (".csv", ".ts")]
    assert files
    missing = {file.name: without_glyph(shown_part(file), faces) for file in files}
    assert {name: chars for name, chars in missing.items() if chars} == {}


def shown_part(file: Path) -> str:
    """The text of ``file``; of a translation only what stands in place of the source."""
    text = file.read_text(encoding="utf-8")
    if file.suffix == ".ts":
        return "".join(line for line in text.splitlines() if "<source>" not in line)
    return text


@pytest.mark.parametrize("bold", [False, True], ids=["regular", "bold"])
@pytest.mark.parametrize("language", list(Language))
def test_no_system_font_is_asked(language: Language, *, bold: bool) -> None:
    """What Qt really sets these words in are our families, in either language and weight."""
    font = application_font(language, 10.0, 100)
    font.setBold(bold)
    set_in = runs(WORDS, font)
    assert {family for family, _whole in set_in} == FAMILIES
    assert all(whole for _family, whole in set_in)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "word", ["Қазақстан", "Әнұран", "Өңірлік", "һәм", "Үкімет", "Ғылым", "Україна", "Її", "Ґанок"]
)
def test_a_cyrillic_word_is_of_one_face(word: str, language: Language) -> None:
    """No letter of a Kazakh or Ukrainian word stands out by another design."""
    assert runs(word, application_font(language, 10.0, 100)) == {("Noto Sans", True)}


def test_bengali_family_stands_first_in_bengali_and_is_a_little_larger() -> None:
    english = application_font(Language.ENGLISH, 10.0, 150)
    bengali = application_font(Language.BENGALI, 10.0, 150)
    assert bengali.families()[0] == "Noto Sans Bengali"
    assert english.families()[0] == "Noto Sans"
    assert set(english.families()) == set(bengali.families()) == FAMILIES
    assert english.pointSizeF() == pytest.approx(15.0)
    assert bengali.pointSizeF() == pytest.approx(16.8)
