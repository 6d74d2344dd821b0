# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts that make the fonts: what they make, and that they make it the same every time."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest
from fonts import corpus
from fonts.__main__ import main
from fonts.inventory import conjuncts
from fonts.lists import ranges, write_coverage, write_syllables
from fonts.script import spellings
from fonts.shaping import Shaper
from fonts.subsets import Subset, WrongSourceError
from fonts.syllable_font import build
from fontTools.ttLib import TTFont
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.paths import bundled_root

if TYPE_CHECKING:
    from pathlib import Path

FONTS = bundled_root() / "resources" / "fonts"
BENGALI = FONTS / "NotoSansBengali-Regular.ttf"
WORDS = ("কিয়েভ", "রাষ্ট্রপতি", "কেকে", "র্ক")


def test_the_same_words_make_the_same_font(tmp_path: Path) -> None:
    first, second = tmp_path / "first.ttf", tmp_path / "second.ttf"
    assert build(BENGALI, first, "Trial", WORDS) == build(BENGALI, second, "Trial", reversed(WORDS))
    assert first.read_bytes() == second.read_bytes()


def test_the_font_has_its_own_names_and_the_dates_of_its_source(tmp_path: Path) -> None:
    build(BENGALI, tmp_path / "made.ttf", "Trial Family", WORDS)
    made, source = TTFont(tmp_path / "made.ttf"), TTFont(BENGALI)
    assert [made["name"].getDebugName(number) for number in (1, 2, 4, 6)] == [
        "Trial Family",
        "Regular",
        "Trial Family Regular",
        "TrialFamily-Regular",
    ]
    assert made["head"].created == source["head"].created
    assert made["head"].modified == source["head"].modified
    assert made["name"].getDebugName(13) == source["name"].getDebugName(13)


def test_syllables_of_the_words_become_glyphs_and_letters_stay(tmp_path: Path) -> None:
    made = build(BENGALI, tmp_path / "made.ttf", "Trial", ["কিত", "ক্ষে"])
    assert made == ["কি", "ক্ষে"]
    shaper = Shaper(tmp_path / "made.ttf")
    glyphs = [len(cluster.form.glyphs) for cluster in shaper.clusters("ক্ষেকিত")]
    assert glyphs == [1, 1, 1]


@pytest.mark.parametrize("text", ["ক্ষি", "কিঁ", "ষিঃকা", "র্কি", "ক\u200d্ষি"])
def test_an_unknown_syllable_goes_the_font_s_own_way(tmp_path: Path, text: str) -> None:
    build(BENGALI, tmp_path / "made.ttf", "Trial", ["কি", "ষি"])
    assert Shaper(tmp_path / "made.ttf").clusters(text) == Shaper(BENGALI).clusters(text)


def test_both_encodings_of_a_letter_are_one_spelling() -> None:
    assert set(spellings("য়ো")) == {"য়ো", "\u09df\u09cb", "\u09df\u09c7\u09be", "\u09af\u09bc\u09c7\u09be"}


def test_conjuncts_are_those_that_bengali_has() -> None:
    found = conjuncts(TTFont(BENGALI), Shaper(BENGALI))
    assert {"ক্ষ", "ষ্ট", "ন্দ্র", "স্ত্র", "র্ধ্ব"} <= set(found)
    assert "ঙ্চ" not in found


def test_the_corpus_has_every_text_that_is_printed() -> None:
    printed = "জানুয়ারি ডিসেম্বর শতক ২য় ১১তম প্রথম বিলিয়ন কিমি বছর কাজাখস্তান"
    assert set(corpus.words_of(printed)) <= set(corpus.words(bundled_root()))


def test_words_are_normal_and_signs_alone_are_none() -> None:
    assert corpus.words_of("ি ং কি, কি।") == ["কি"]
    assert corpus.words_of("\u0995\u09df") == ["\u0995\u09af\u09bc"]


@given(st.sets(st.integers(0, 300)))
def test_ranges_hold_the_same_numbers(codes: set[int]) -> None:
    found = list(ranges(codes))
    assert {code for first, last in found for code in range(first, last + 1)} == codes
    assert all(last + 1 < first for (_, last), (first, _) in pairwise(found))


def test_coverage_is_what_all_styles_of_a_family_have(tmp_path: Path) -> None:
    regular = Subset("NotoSans-Regular.ttf", "regular.ttf", "2.004", "abcdx")
    bold = Subset("NotoSans-Bold.ttf", "bold.ttf", "2.004", "abcdy")
    for subset in (regular, bold):
        subset.write(FONTS, (tmp_path,))
    write_coverage(tmp_path)
    assert (tmp_path / "coverage.txt").read_text() == "0061-0064\n"


def test_syllables_are_written_in_order(tmp_path: Path) -> None:
    write_syllables(tmp_path, {"খি", "কি"})
    assert (tmp_path / "syllables.txt").read_bytes().decode() == "কি\nখি\n"


def test_a_subset_keeps_its_licence_and_dates(tmp_path: Path) -> None:
    Subset("NotoSans-Regular.ttf", "cut.ttf", "2.004", "abc", ("kern",)).write(FONTS, (tmp_path,))
    cut, source = TTFont(tmp_path / "cut.ttf"), TTFont(FONTS / "NotoSans-Regular.ttf")
    assert set(cut.getBestCmap()) == set(map(ord, "abc"))
    assert "SIL Open Font License" in cut["name"].getDebugName(13)
    assert cut["head"].modified == source["head"].modified


@pytest.mark.parametrize(("version", "characters", "said"), [("9.9", "a", "9.9"), ("2.004", "a漢", "U+6F22")])
def test_a_wrong_source_is_told(tmp_path: Path, version: str, characters: str, said: str) -> None:
    with pytest.raises(WrongSourceError, match=said.replace("+", r"\+")):
        Subset("NotoSans-Regular.ttf", "cut.ttf", version, characters).write(FONTS, (tmp_path,))


def test_what_is_not_understood_changes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path / "nowhere")]) == 2
    assert "FOLDER" in capsys.readouterr().err
