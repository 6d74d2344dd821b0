# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every sign that window and sheets show has a glyph in the fonts that come along."""

from __future__ import annotations

import ast
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import ts_file
from fonts.lists import COVERAGE, SYLLABLES, covered, ranges

from tests.fonts.conftest import PRINT, ROOT, WINDOW

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.content.glyphs import PrintGlyphs

CODE = Path(__file__).parents[2] / "kzua_app"
SIGNS = "₸₴€№%‰°′″≠≈≤≥±×÷−→←↑↓✓●○▲▼■□·•…–—‘’“”„«»ʼʻʹ†‡§¹²³½"
KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
UKRAINIAN = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя"
NAMES = "áàâäãåąćčçďđéèêëęěğíîïıİłńňñóôöõőřśšşťúùûüűůýżźžæœøßəǵ"


@pytest.fixture(scope="module", params=[WINDOW, PRINT], ids=["window", "sheets"])
def characters(request: pytest.FixtureRequest) -> set[str]:
    """What the fonts of the window have, and what those of the sheets have."""
    return set(map(chr, covered(request.param)))


def without_glyph(text: str, characters: set[str]) -> set[str]:
    """What of ``text`` cannot be shown; controls and ends of lines and paragraphs are not meant to be."""
    unseen = ("Cc", "Cf", "Zl", "Zp")
    return {char for char in set(text) - characters if unicodedata.category(char) not in unseen}


def literals(folder: Path) -> Iterator[str]:
    """The texts in the code under ``folder``, without what documents it."""
    for file in folder.rglob("*.py"):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        alone = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in alone:
                yield node.value


@pytest.mark.parametrize("text", [SIGNS, KAZAKH, KAZAKH.upper(), UKRAINIAN.upper(), NAMES, NAMES.upper()])
def test_signs_and_letters_of_names(text: str, characters: set[str]) -> None:
    assert without_glyph(text, characters) == set()


@pytest.mark.parametrize("package", ["ui", "sheets"])
def test_texts_of_the_code(package: str, characters: set[str]) -> None:
    texts = list(literals(CODE / package))
    assert len(texts) > 50
    assert without_glyph("".join(texts), characters) == set()


@pytest.mark.parametrize("pattern", ["sheets/*.toml", "sheets/*.typ", "content/*.csv"])
def test_labels_templates_and_content(pattern: str, characters: set[str]) -> None:
    files = list((ROOT / "resources").glob(pattern))
    assert files
    missing = {file.name: without_glyph(file.read_text(encoding="utf-8"), characters) for file in files}
    assert {name: found for name, found in missing.items() if found} == {}


def test_translations(characters: set[str]) -> None:
    """The English texts too: they are what is shown in English."""
    files = sorted((ROOT / "translations").glob("*.ts"))
    messages = [(file, message) for file in files for message in ts_file.read(file).messages]
    texts = [form for _file, message in messages for form in message.forms]
    texts += [message.source for file, message in messages if file.name.startswith("kzua_")]
    assert len(texts) > 100
    assert without_glyph("".join(texts), characters) == set()


def test_a_missing_sign_is_found(characters: set[str]) -> None:
    assert without_glyph("ক漢\n\u200b", characters) == {"漢"}


def test_window_and_sheets_share_their_subsets() -> None:
    for name in ("NotoSans-Regular", "NotoSans-Bold", "NotoSansMath-Symbols", "NotoSansSymbols2-Symbols"):
        assert (WINDOW / f"{name}.ttf").read_bytes() == (PRINT / f"{name}.ttf").read_bytes()


def test_the_list_of_characters_is_that_of_the_fonts() -> None:
    lines = [f"{first:04X}-{last:04X}" for first, last in ranges(covered(PRINT))]
    assert (PRINT / COVERAGE).read_text(encoding="ascii").splitlines() == lines


def test_the_list_of_syllables_is_sorted_and_normal(known: PrintGlyphs) -> None:
    lines = (PRINT / SYLLABLES).read_text(encoding="utf-8").splitlines()
    assert lines == sorted(known.syllables)
    assert all(unicodedata.is_normalized("NFC", line) and len(line) > 1 for line in lines)
