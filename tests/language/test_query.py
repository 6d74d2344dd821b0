# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any text can be read as a query; operators work in both languages and all digits."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from kzua_app.language.fold import fold
from kzua_app.language.query import LONGEST, OPERATORS, parse_query
from kzua_app.model.search import Field


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("kyiv embassy", [("kyiv",), ("embassy",)]),
        ("Nur-Sultan", [("nur", "sultan")]),
        ("কিয়েভ  দূতাবাস", [(fold("কিয়েভ"),), ("দূতাবাস",)]),
        ("foo:bar", [("foo", "bar")]),
        ("https://example.org/x", [("https", "example", "org", "x")]),
        ("year:soon", [("year", "soon")]),
        ("১৯৯৪", [("1994",)]),
        ("a\x00b\ud800c", [("a",), ("b",), ("c",)]),
        ("?! … ।", []),
    ],
)
def test_words_are_words(text: str, words: list[tuple[str, ...]]) -> None:
    query = parse_query(text)
    assert [term.words for term in query.terms] == words
    assert not query.filtered
    assert not any(term.exact or term.excluded for term in query.terms)


@pytest.mark.parametrize(
    "quoted", ['"exact words"', "“exact words”", "„exact words“", "«exact words»", "”Exact, words“"]
)
def test_any_double_quotes_make_a_phrase(quoted: str) -> None:
    [term] = parse_query(quoted).terms
    assert (term.words, term.exact, term.open) == (("exact", "words"), True, False)


def test_a_phrase_is_open_while_it_is_typed() -> None:
    [term] = parse_query('"exact wor').terms
    assert (term.words, term.exact, term.open) == (("exact", "wor"), True, True)


@pytest.mark.parametrize(
    ("text", "words"), [("-visit", ("visit",)), ('−"a b"', ("a", "b")), ("-nur-sultan", ("nur", "sultan"))]
)
def test_a_minus_leaves_out(text: str, words: tuple[str, ...]) -> None:
    query = parse_query(f"kyiv {text}")
    [term] = query.excluded
    assert term.words == words
    assert [wanted.words for wanted in query.wanted] == [("kyiv",)]


def test_a_dash_between_words_leaves_nothing_out() -> None:
    assert parse_query("Kazakhstan – Ukraine - relations").excluded == ()


def test_exclusions_alone_look_for_nothing() -> None:
    assert not parse_query("-visit")
    assert parse_query("-visit year:2014")


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("year:2014", 2014, 2014),
        ("Year: 2014", 2014, 2014),
        ("সাল:২০১৪", 2014, 2014),
        ("সালঃ ২০১৪", 2014, 2014),
        ("বছর:2014", 2014, 2014),
        ("year:201", 2010, 2019),
        ("সাল:২০", 2000, 2099),
        ("2010..2015", 2010, 2015),
        ("2010…2015", 2010, 2015),
        ("২০১০–২০১৫", 2010, 2015),
        ("2010-2015", 2010, 2015),
        ("2015..2010", 2010, 2015),
        ("year:2010..2015", 2010, 2015),
        ("2010..", 2010, 9999),
        ("..২০১৫", 0, 2015),
    ],
)
def test_years(text: str, first: int, last: int) -> None:
    query = parse_query(text)
    [years] = query.years
    assert (years.first, years.last, years.excluded) == (first, last, False)
    assert query.terms == ()


@pytest.mark.parametrize("text", ["2014", "-2014", "1994-01-20", "20142015", "2010....x", "99..100"])
def test_other_numbers_are_words(text: str) -> None:
    query = parse_query(text)
    assert query.years == ()
    assert query.terms


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("kind:mission", Field.KIND, "mission"),
        ('kind:"honorary consulate"', Field.KIND, "honorary consulate"),
        ("ধরন:মিশন", Field.KIND, "মিশন"),
        ("ধরণ:মিশন", Field.KIND, "মিশন"),
        ("source:Interfax", Field.SOURCE, "interfax"),
        ("সূত্র:ইন্টারফ্যাক্স", Field.SOURCE, "ইন্টারফ্যাক্স"),
        ("category:visit", Field.CATEGORY, "visit"),
        ("বিষয়ঃ সফর", Field.CATEGORY, "সফর"),
    ],
)
def test_filters(text: str, field: Field, value: str) -> None:
    query = parse_query(f"{text} kyiv -{text}")
    wanted, unwanted = query.filters
    assert (wanted.field, wanted.value, wanted.excluded) == (field, value, False)
    assert (unwanted.field, unwanted.value, unwanted.excluded) == (field, value, True)
    assert [term.words for term in query.terms] == [("kyiv",)]


@pytest.mark.parametrize("field", list(Field))
def test_an_operator_at_the_end_is_unfinished(field: Field) -> None:
    for word in OPERATORS[field]:
        query = parse_query(f"kyiv {word}:")
        assert query.unfinished is field
        assert [term.words for term in query.terms] == [("kyiv",)]
    assert parse_query("kyiv http:").unfinished is None


def test_a_part_is_known_by_its_place() -> None:
    query = parse_query("kyiv “two words” year:2014 -visit")
    assert [query.said(part) for part in query.parts] == ["kyiv", "“two words”", "year:2014", "-visit"]
    assert query.without(query.years[0]) == "kyiv “two words” -visit"
    assert query.replaced({query.terms[0].span: "Lviv"}) == "Lviv “two words” year:2014 -visit"


def test_a_long_text_is_cut_and_says_so() -> None:
    assert parse_query("word " * 1000).cut
    assert parse_query("x" * (LONGEST + 1)).cut
    assert not parse_query("kyiv embassy").cut


PIECES = st.one_of(
    st.text(max_size=6),
    st.sampled_from(
        ["year:", "সালঃ", "kind:", "source:", "-", '"', "“", "..", "–", "২০১০", "2015", " ", "ঃ", ":", "a"]
    ),
)


@given(st.lists(PIECES, max_size=12).map("".join))
@example("\ud800" * 5)
@example("-" * 500)
@example('"' * 500)
@example(":" * 500)
@example("\u200d\u09cd" * 100)
def test_any_text_can_be_read(text: str) -> None:
    query = parse_query(text)
    query.text.encode()
    for term in query.terms:
        assert term.words
        assert all(fold(word) == word and " " not in word for word in term.words)
    spans = [part.span for part in query.parts]
    assert all(before.end <= after.start for before, after in pairwise(spans))
    for years in query.years:
        assert 0 <= years.first <= years.last <= 9999
    for part in query.parts:
        assert len(parse_query(query.without(part)).parts) <= len(query.parts)
