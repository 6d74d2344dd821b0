# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A hit shows where it matches: in its title, in the other language, under another name, in its text."""

from __future__ import annotations

from kzua_app.language.formats import Formats
from kzua_app.language.found import Found, found, particulars
from kzua_app.language.matching import Matcher
from kzua_app.language.query import parse_query
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.search import SearchHit, Spelling
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language

EN, BN = Language.ENGLISH, Language.BENGALI
KIEV = Spelling("Kiev", "en", "older", None)


def hit(spelling: Spelling | None = None, *, bengali: str = "কিয়েভে সফর") -> SearchHit:
    return SearchHit(
        RecordRef(RecordKind.EVENT, "x"),
        LocalizedText("Visit to Kyiv", bengali),
        LocalizedText("They met and signed a treaty.", "তাঁরা দেখা করে চুক্তি সই করেন।"),
        PartialDate.parse("2014-12-22"),
        ("event_category", "visit"),
        (),
        4_400_000_000.0,
        spelling,
    )


def shown(query: str, language: Language, spelling: Spelling | None = None, **about: str) -> Found:
    one = Formats(language)
    return found(hit(spelling, **about), Matcher(parse_query(query)), language, one.text)


def test_in_the_title() -> None:
    what = shown("kyiv", EN)
    assert (what.title.ranges, what.language, what.excerpt, what.spelling) == (((9, 13),), EN, None, None)
    assert shown("সফর", BN).language is BN


def test_in_the_title_of_the_other_language() -> None:
    what = shown("সফর", EN)
    assert what.title.text == "Visit to Kyiv"
    assert what.language is BN
    assert what.excerpt is not None
    assert what.excerpt.text == "কিয়েভে সফর"
    [(start, end)] = what.excerpt.ranges
    assert what.excerpt.text[start:end] == "সফর"


def test_by_another_name_before_by_its_sound() -> None:
    what = shown("kiev", EN, KIEV)
    assert (what.spelling, what.language, what.excerpt) == (KIEV, EN, None)
    assert shown("kiyev", EN).excerpt is not None


def test_letters_count_before_sounds() -> None:
    what = shown("kyiv", BN)
    assert what.title.ranges  # by its sound
    assert what.excerpt is not None
    assert (what.excerpt.text, what.language) == ("Visit to Kyiv", EN)


def test_in_the_text_of_either_language() -> None:
    what = shown("kyiv treaty", EN)
    assert what.excerpt is not None
    assert what.excerpt.text == "They met and signed a treaty."
    assert what.language is EN
    assert shown("চুক্তি", EN).language is BN


def test_filters_mark_nothing() -> None:
    what = shown("year:2014", EN)
    assert (what.title.ranges, what.language, what.excerpt) == ((), None, None)


def test_a_substitute_is_marked_as_what_it_is() -> None:
    what = shown("visit", BN, bengali="")
    assert what.title.text == "Visit to Kyiv"
    assert what.language is EN


def test_particulars_leave_out_what_the_title_says() -> None:
    words = {("event_category", "visit"): "Visits"}
    told = particulars(hit(), Formats(EN), lambda vocabulary, code: words[vocabulary, code])
    assert told == ["Visits", "22 December 2014", "$4.4 billion"]
    again = particulars(hit(), Formats(EN), lambda _vocabulary, _code: "Kyiv")
    assert again == ["22 December 2014", "$4.4 billion"]
