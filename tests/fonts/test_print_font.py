# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The print font draws what Noto Sans Bengali draws, with one glyph for each syllable it knows.

The words are made up, odd conjuncts and joiners included, and the same in every run.
"""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest
from fonts import corpus
from fonts.script import CONSONANTS, MODIFIERS, VIRAMA, VOWEL_SIGNS, ZWJ, ZWNJ

from kzua_app.content.glyphs import syllables
from kzua_app.paths import bundled_root

if TYPE_CHECKING:
    from kzua_app.content.glyphs import PrintGlyphs
    from tests.fonts.conftest import Pair

MOST_SHIFT = 20
"""Font units (1000 an em) that a sign may be off where the space behind its letter is kerned."""

MOST_KERNING = 62
"""Font units (1000 an em) that the space beside an unknown syllable may differ by."""


@pytest.fixture(scope="module")
def words() -> list[str]:
    """Every Bengali word of the project."""
    return corpus.words(bundled_root())


@pytest.fixture(scope="module")
def odd_words() -> list[str]:
    """Words as nobody writes them."""
    chance = random.Random(7)  # noqa: S311
    return ["".join(odd_syllable(chance) for _ in range(chance.randint(1, 4))) for _ in range(8000)]


def odd_syllable(chance: random.Random) -> str:
    """Letters under viramas, some kept apart or together by ZWNJ and ZWJ, with any sign."""
    text = chance.choice(CONSONANTS)
    while chance.random() < 0.45:
        joiner = chance.choice([ZWJ, ZWNJ]) if chance.random() < 0.15 else ""
        text += VIRAMA + joiner + chance.choice(CONSONANTS)
    if chance.random() < 0.05:
        text = text[0] + ZWJ + text[1:]
    text += chance.choice(VOWEL_SIGNS) + chance.choice([*MODIFIERS, *[""] * 6])
    return text + VIRAMA + chance.choice(["", ZWNJ]) if chance.random() < 0.03 else text


@pytest.fixture(scope="module")
def plain_words(known: PrintGlyphs) -> list[str]:
    """Made-up words of known syllables."""
    chance = random.Random(11)  # noqa: S311
    ordered = sorted(known.syllables)
    return ["".join(chance.choices(ordered, k=chance.randint(1, 4))) for _ in range(8000)]


def test_every_syllable_of_the_project_is_one_glyph(pair: Pair, words: list[str]) -> None:
    """If this fails, texts are newer than the font: python packaging/dev.py fonts."""
    several = {
        cluster.text
        for word in words
        for cluster in pair.made.shaper.clusters(word)
        if len(cluster.form.glyphs) != 1
    }
    assert several == set()


def test_every_word_of_the_project_is_drawn_the_same(pair: Pair, words: list[str]) -> None:
    assert [word for word in words if pair.made.drawn(word) != pair.source.drawn(word)] == []


def test_words_of_known_syllables_are_drawn_the_same(pair: Pair, plain_words: list[str]) -> None:
    """Any known syllable beside any other, to the advance."""
    plain = [word for word in plain_words if not known_in_part(word)]
    assert len(plain) > 7000
    for word in plain:
        made, source = pair.made.drawn(word), pair.source.drawn(word)
        assert made.advance == source.advance, word
        assert [placed.glyph for placed in made.glyphs] == [placed.glyph for placed in source.glyphs], word
        for one, other in zip(made.glyphs, source.glyphs, strict=True):
            assert one.y == other.y, word
            assert abs(one.x - other.x) <= MOST_SHIFT, word


def known_in_part(word: str) -> bool:
    """Whether a syllable ends in a virama, and so makes one with the next."""
    return any(syllable.endswith(VIRAMA) for syllable in syllables(word))


def test_any_word_is_made_of_the_same_glyphs(pair: Pair, odd_words: list[str]) -> None:
    """Only the space beside a syllable that the font does not know may differ, and hardly."""
    for word in odd_words:
        made, source = pair.made.drawn(word), pair.source.drawn(word)
        if made != source:
            assert [p.glyph for p in made.glyphs] == [p.glyph for p in source.glyphs], word
            assert abs(made.advance - source.advance) <= MOST_KERNING * len(syllables(word)), word


def test_no_ligature_cuts_a_longer_syllable(pair: Pair, odd_words: list[str], known: PrintGlyphs) -> None:
    """A syllable that the font does not know is drawn by the glyphs of the source alone."""
    cut, seen = set(), 0
    for word in odd_words:
        for cluster in pair.made.shaper.syllables(word):
            if known.missing_syllables(cluster.text) == [cluster.text]:
                seen += 1
                if any(placed.glyph >= pair.source_glyphs for placed in cluster.form.glyphs):
                    cut.add(cluster.text)
    assert seen > 1000
    assert cut == set()


def test_every_listed_syllable_is_one_glyph(pair: Pair, known: PrintGlyphs) -> None:
    for syllable in known.syllables:
        (cluster,) = pair.made.shaper.clusters(syllable)
        assert len(cluster.form.glyphs) == 1, syllable
        assert cluster.form.glyphs[0].glyph >= pair.source_glyphs


def test_a_vowel_sign_at_the_start_of_a_word_has_its_own_form(pair: Pair) -> None:
    """The first and the second ে differ, and so they do behind a figure, which is no letter."""
    for text in ("কেকে", "১কে", "কে১কে", "কেকেকে"):
        assert pair.made.drawn(text) == pair.source.drawn(text)


def test_the_checker_finds_the_syllables_that_harfbuzz_finds(pair: Pair, words: list[str]) -> None:
    for word in words:
        shaped = [cluster.text for cluster in pair.source.shaper.syllables(word)]
        assert [text for text in syllables(word) if len(text) > 1] == [t for t in shaped if len(t) > 1]
