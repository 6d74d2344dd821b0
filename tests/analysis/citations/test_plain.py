# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Citations as sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.citations.writing import CitationFormat, citations
from kzua_app.language.formats import Formats
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.model.sources import Source
    from kzua_app.model.terms import Terms

ENGLISH, BENGALI = Formats(Language.ENGLISH), Formats(Language.BENGALI)


@pytest.mark.parametrize(
    ("formats", "form", "expected"),
    [
        (ENGLISH, CitationFormat.SHORT, "The Paper, 5 December 2019"),
        (BENGALI, CitationFormat.SHORT, "The Paper, ৫ ডিসেম্বর ২০১৯"),
        (
            ENGLISH,
            CitationFormat.LONG,
            "“A title”, The Paper, 5 December 2019. https://paper.example/1 (read 21 November 2026).",
        ),
        (
            BENGALI,
            CitationFormat.LONG,
            (
                "“একটি শিরোনাম” (“A title”), The Paper, ৫ ডিসেম্বর ২০১৯। "
                "https://paper.example/1 (২১ নভেম্বর ২০২৬ তারিখে পঠিত)।"
            ),
        ),
    ],
)
def test_short_and_long_in_both_languages(
    source: Callable[..., Source], terms: Terms, formats: Formats, form: CitationFormat, expected: str
) -> None:
    assert citations([source()], form, formats, terms) == expected


def test_a_dead_source_without_a_date_says_both(source: Callable[..., Source], terms: Terms) -> None:
    dead = source(issued=None, accessed=None, availability="dead", note=LocalizedText("Seen in 2013"))
    told = citations([dead], CitationFormat.LONG, ENGLISH, terms)
    assert told == "“A title”, The Paper, n.d. https://paper.example/1 Dead link. Seen in 2013."
    assert "তারিখহীন" in citations([dead], CitationFormat.LONG, BENGALI, terms)
    assert "অচল লিংক।" in citations([dead], CitationFormat.LONG, BENGALI, terms)


def test_a_statement_stands_before_what_it_rests_on(source: Callable[..., Source], terms: Terms) -> None:
    two = [source(), source(id="source-2", publisher="The Sheet")]
    short = citations(two, CitationFormat.SHORT, ENGLISH, terms, "It rained.")
    assert short == "It rained. (The Paper, 5 December 2019; The Sheet, 5 December 2019)"
    long = citations(two, CitationFormat.LONG, ENGLISH, terms, "It rained.").split("\n")
    assert long[0] == "It rained."
    assert [line[:2] for line in long[1:]] == ["– ", "– "]


def test_the_same_short_citation_stands_once(source: Callable[..., Source], terms: Terms) -> None:
    two = [source(), source(id="source-2")]
    assert citations(two, CitationFormat.SHORT, ENGLISH, terms) == "The Paper, 5 December 2019"


def test_who_is_author_and_publisher_is_named_once(source: Callable[..., Source], terms: Terms) -> None:
    own = source(author="United Nations", publisher="United Nations", type="treaty")
    told = citations([own], CitationFormat.LONG, ENGLISH, terms)
    assert told.count("United Nations") == 1
