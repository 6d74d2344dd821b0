# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words find records, in either language and any spelling; nothing typed can break the search."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kzua_app.language.found import found as found_in
from kzua_app.language.matching import Matcher
from kzua_app.model.records import RecordKind
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language
from kzua_app.store.search import SearchRepository

if TYPE_CHECKING:
    from kzua_app.reference import Reference
    from kzua_app.store.database import Database


def found(database: Database, query: str) -> list[str]:
    return [str(hit.ref) for hit in SearchRepository(database).find(query).hits]


def ids(reference: Reference, query: str, limit: int = 2000) -> list[str]:
    return [str(hit.ref) for hit in reference.search.find(query, limit).hits]


@pytest.mark.parametrize(
    ("query", "reference"),
    [
        ("protocol", "source:treaty-1992"),
        ("PROTOC", "source:treaty-1992"),
        ("kiev", "place:kyiv"),
        ("Київ", "place:kyiv"),
        ("কিয়েভ", "place:kyiv"),
        ("কি\u09dfেভ", "place:kyiv"),
        ("কিয়ে", "place:kyiv"),
        ("nur-sultan", "place:astana"),
        ("kiev visit", "event:visit"),
        ("kravchuk", "event:visit"),
        ("ক্রাভচুক সফর", "event:visit"),
        ("embassy kyiv", "mission:kz-emb-kyiv"),
        ("দূতাবাস", "mission:kz-emb-kyiv"),
        ("example street", "mission:kz-emb-kyiv"),
        ("envoy one", "mission:kz-emb-kyiv"),
        ("2900", "fact:distance"),
        ("২৯০০", "fact:distance"),
        ("1994-01-20", "event:visit"),
        ("২০১০ সাল", "disagreement:which-year"),
        ("president", "person:nazarbayev"),
    ],
)
def test_what_a_reader_types_finds_it(database: Database, query: str, reference: str) -> None:
    if query.isdigit():
        query = "2,900" if query.isascii() else "২,৯০০"
    assert reference in found(database, query)


def test_all_words_must_be_there(database: Database) -> None:
    assert found(database, "visit delegations") == ["event:year-of-visits"]
    assert found(database, "visit mars") == []


def test_titles_come_before_texts_and_sources_last(database: Database) -> None:
    assert found(database, "kyiv")[0] == "place:kyiv"
    groups = SearchRepository(database).find("consulate").groups
    assert [group.kind for group in groups] == [RecordKind.MISSION, RecordKind.SOURCE]


@pytest.mark.parametrize(
    ("query", "reference"),
    [
        ("kiyev", "place:kyiv"),
        ("Kiyeb", "place:kyiv"),
        ("kiyev", "mission:kz-emb-kyiv"),
        ("dutabas", "mission:kz-emb-kyiv"),
        ("kiyev dutabas", "mission:kz-emb-kyiv"),
        ("kiyev embassy", "mission:kz-emb-kyiv"),
        ("kiyev দূতাবাস", "mission:kz-emb-kyiv"),
        ("aastaana", "place:astana"),
        ("najarbaye", "person:nazarbayev"),
        ("krabhchook", "person:kravchuk"),
        ("kutnoitik", "event:relations"),
    ],
)
def test_bengali_is_found_by_its_sound(database: Database, query: str, reference: str) -> None:
    assert reference in found(database, query)


@pytest.mark.parametrize("query", ["du", "kiyev mars", "কিয়েব", "kiyev 1873", "xyz"])
def test_not_everything_sounds_alike(database: Database, query: str) -> None:
    assert found(database, query) == []


def test_what_sounds_alike_follows_what_is_spelt_so(database: Database) -> None:
    hits = found(database, "kravchuk")
    assert len(hits) == len(set(hits))
    assert found(database, "krabchuk") == [hit for hit in hits if hit == "person:kravchuk"]
    assert len(SearchRepository(database).find("kiyev", limit=1).hits) == 1


def test_a_hit_carries_its_title(database: Database) -> None:
    hit, *_others = SearchRepository(database).find("diplomatic relations established").hits
    assert hit.title == LocalizedText("Diplomatic relations established", "কূটনৈতিক সম্পর্ক স্থাপন")


def test_no_more_than_asked_for(database: Database) -> None:
    results = SearchRepository(database).find("a", limit=2)
    assert len(results.hits) == 2
    assert results.count > 2


@pytest.mark.parametrize("query", ["", "   ", "?!", "***", '"', "-", "।"])
def test_no_word_finds_nothing(database: Database, query: str) -> None:
    assert found(database, query) == []


@pytest.mark.parametrize("query", ['kyiv" OR "astana', "kyiv NOT visit", "title:kyiv", "NEAR(kyiv visit)"])
def test_operators_of_the_database_are_only_words(database: Database, query: str) -> None:
    assert "place:kyiv" not in found(database, query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
@example("'; DROP TABLE search; --")
@example('"')
@example("\x00")
@example("^kyiv* AND (")
def test_anything_can_be_typed(database: Database, query: str) -> None:
    results = SearchRepository(database).find(query)
    assert results.count >= len(results.hits)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=8),
            st.sampled_from(
                [
                    "kyiv",
                    "সফর",
                    "year:",
                    "সাল:",
                    "২০১৪",
                    "2010..",
                    "-",
                    '"',
                    "kind:",
                    "ধরনঃ",
                    "source:",
                    "কি",
                    "*",
                ]
            ),
        ),
        max_size=8,
    ).map(" ".join)
)
@example("\ud800")
@example("a\x00b")
@example('"' * 300)
@example("-" * 300)
@example("কা " * 5000)
@example("a" * 100_000)
@example("漢字 кириллица العربية ไทย 🇺🇦")
def test_anything_can_be_typed_into_the_real_search(reference: Reference, query: str) -> None:
    begun = time.perf_counter()
    results = reference.search.find(query, 60, 5)
    matcher = Matcher(results.query)
    for hit in results.hits[:5]:
        found_in(hit, matcher, Language.BENGALI, str)
    assert time.perf_counter() - begun < 2  # a stall, not a measure of speed
    assert results.count >= len(results.hits)


def test_real_content_is_found_in_both_languages(reference: Reference) -> None:
    for query in ("Nazarbayev", "নাজারবায়েভ", "embassy Kyiv", "Kiev", "কাজাখস্তান", "jelenski"):
        assert reference.search.find(query).count, query


def test_kyiv_is_found_as_bengalis_say_it(reference: Reference) -> None:
    first, *others = reference.search.find("kiyev").hits
    assert str(first.ref) == "place:kyiv"
    assert any("কিয়েভ" in hit.title.bn for hit in others)
    assert "place:kazakhstan" in ids(reference, "kajakstan")


def test_a_name_in_full_comes_first(reference: Reference) -> None:
    for name in ("kazakhstan", "কাজাখস্তান", "kajakstan", "Kiev", "астана"):
        first = reference.search.find(name).hits[0]
        assert str(first.ref) in ("place:kazakhstan", "place:kyiv", "place:astana"), name


def test_every_record_of_every_kind_can_be_found(reference: Reference) -> None:
    kinds = {group.kind for group in reference.search.find("1000..3000", 5000).groups}
    kinds |= {group.kind for group in reference.search.find("a", 5000).groups}
    assert kinds == set(RecordKind)


def test_the_index_has_every_record_once(reference: Reference) -> None:
    everything = [ref for kind in RecordKind for ref in ids(reference, f'kind:"{label(reference, kind)}"')]
    expected = {str(event.ref) for event in reference.events.all()}
    expected |= {str(figure.ref) for figure in reference.trade.figures()}
    expected |= {str(value.ref) for value in reference.statements.profiles()}
    expected |= {f"source:{source.id}" for source in reference.sources.all()}
    assert expected <= set(everything)


def label(reference: Reference, kind: RecordKind) -> str:
    return reference.terms.label("record_kind", kind).en


# parts of words, spellings, slips


@pytest.mark.parametrize("part", ["azakhst", "জাখস্ত", "ntergov", "embass", "কনস্যুল"])
def test_a_part_of_a_word_finds_it(reference: Reference, part: str) -> None:
    hits = reference.search.find(part).hits
    assert hits
    matcher = Matcher(reference.search.find(part).query)
    assert all(
        matcher.covered(f"{hit.title.en} {hit.title.bn} {hit.text.en} {hit.text.bn}") or hit.spelling
        for hit in hits
    )


def test_two_letters_are_only_beginnings(database: Database) -> None:
    assert "place:kyiv" not in found(database, "yi")
    assert "place:kyiv" in found(database, "yiv")


def test_a_hit_says_by_which_spelling_it_was_found(reference: Reference) -> None:
    spelling = reference.search.find("kiev").hits[0].spelling
    assert spelling is not None
    assert (spelling.text, spelling.language, spelling.kind) == ("Kiev", "en", "older")
    dated = reference.search.find("Nur-Sultan").hits[0].spelling
    assert dated is not None
    assert dated.kind == "official"
    assert dated.valid is not None
    bengali = reference.search.find("কিইভ").hits[0].spelling
    assert bengali is not None
    assert bengali.language == "bn"


def test_what_stands_in_the_title_needs_no_spelling(reference: Reference) -> None:
    assert reference.search.find("kyiv").hits[0].spelling is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("karaganfa", "Karaganda"),
        ("honoraty", "honorary"),
        ("honorray", "honorary"),
        ("hnorar", "honorary"),
        ("honoraty karaganfa", "honorary Karaganda"),
        ("খারকিব", "খারকিভ"),
        ("দূতাবাশ", "দূতাবাস"),
        ('"diplomatik relations"', '"diplomatic relations"'),
        ("karaganfa -visit year:2012", "-visit year:2012"),
    ],
)
def test_a_slip_is_put_right(reference: Reference, typed: str, meant: str) -> None:
    results = reference.search.find(typed)
    assert results.count == 0
    assert any(meant.casefold() in other.text.casefold() for other in results.meant)
    for other in results.meant:
        assert reference.search.find(other.text).count == other.count > 0


@pytest.mark.parametrize("typed", ["zq", "xyz", "qqqqqqqqqq"])
def test_what_is_like_nothing_is_no_slip(reference: Reference, typed: str) -> None:
    assert reference.search.find(typed).meant == ()


def test_without_hits_a_part_is_left_out(reference: Reference) -> None:
    results = reference.search.find("visit mars year:2014")
    assert results.count == 0
    [without] = [other for other in results.looser if other.said == "mars"]
    assert without.text == "visit year:2014"
    assert reference.search.find(without.text).count == without.count


# operators


@pytest.mark.parametrize("query", ["year:2014", "সাল:২০১৪", "সালঃ২০১৪", "year: 2014"])
def test_a_year_lists_everything_of_it(reference: Reference, query: str) -> None:
    results = reference.search.find(query, 2000)
    kinds = {group.kind for group in results.groups}
    assert {RecordKind.EVENT, RecordKind.TRADE, RecordKind.YEAR, RecordKind.SOURCE} <= kinds
    for hit in results.hits:
        if hit.kind is RecordKind.EVENT and hit.date is not None:
            assert hit.date.earliest.year <= 2014 <= hit.date.latest.year


def test_a_mission_is_of_every_year_in_which_it_stood(reference: Reference) -> None:
    def missions(year: int) -> set[str]:
        hits = reference.search.find(f"year:{year} kind:mission").hits
        return {hit.ref.id for hit in hits}

    assert "kz-emb-kyiv" not in missions(1990)
    assert "kz-emb-kyiv" in missions(2009)
    assert "ua-cg-almaty" not in missions(2016)


@pytest.mark.parametrize("query", ["2010..2015", "২০১০..২০১৫", "২০১০–২০১৫", "year:2010-2015", "2015..2010"])
def test_a_span_of_years(reference: Reference, query: str) -> None:
    spanned = set(ids(reference, f"{query} kind:event"))
    single = [set(ids(reference, f"year:{year} kind:event")) for year in range(2010, 2016)]
    assert spanned == set().union(*single)
    assert spanned != set(ids(reference, "kind:event"))


def test_an_open_span_and_one_left_out(reference: Reference) -> None:
    everything = set(ids(reference, "kind:event"))
    until, since = set(ids(reference, "kind:event ..2013")), set(ids(reference, "kind:event 2014.."))
    assert until | since == everything
    assert set(ids(reference, "kind:event -year:2014")) == everything - set(
        ids(reference, "kind:event year:2014")
    )


@pytest.mark.parametrize(
    ("query", "kind"),
    [
        ("kind:mission", RecordKind.MISSION),
        ("kind:missions", RecordKind.MISSION),
        ("ধরন:মিশন", RecordKind.MISSION),
        ('kind:"consulate"', RecordKind.MISSION),
        ("ধরন:দূতাবাস", RecordKind.MISSION),
        ("kind:people", RecordKind.PERSON),
        ("kind:membership", RecordKind.MEMBERSHIP),
        ("ধরনঃ ঘটনা", RecordKind.EVENT),
        ("category:visit kind:event", RecordKind.EVENT),
    ],
)
def test_a_kind_is_known_by_code_and_by_label(reference: Reference, query: str, kind: RecordKind) -> None:
    assert {group.kind for group in reference.search.find(query).groups} == {kind}


def test_kinds_of_missions_are_kinds(reference: Reference) -> None:
    embassies = set(ids(reference, "kind:embassy"))
    assert "mission:kz-emb-kyiv" in embassies
    assert "mission:ua-cg-almaty" in set(ids(reference, "kind:consulate")) - embassies


@pytest.mark.parametrize("query", ["category:visit", "বিষয়:সফর", "category:Visits"])
def test_a_category_in_either_language(reference: Reference, query: str) -> None:
    visits = {str(event.ref) for event in reference.events.all() if event.category == "visit"}
    assert visits <= set(ids(reference, query))
    others = {str(event.ref) for event in reference.events.all()} - visits
    assert not others & set(ids(reference, query))


@pytest.mark.parametrize("query", ["source:interfax", "সূত্র:interfax", "সূত্র:ইন্টারফ্যাক্স"])
def test_a_source_has_what_rests_on_it(reference: Reference, query: str) -> None:
    hits = ids(reference, query)
    sources = {hit.partition(":")[2] for hit in hits if hit.startswith("source:")}
    assert "interfax-20080306" in sources
    events = [event for event in reference.events.all() if str(event.ref) in hits]
    assert events
    assert all(sources & set(event.evidence.source_ids) for event in events)


def test_words_left_out_and_phrases(reference: Reference) -> None:
    every = set(ids(reference, "embassy"))
    without = set(ids(reference, "embassy -kyiv"))
    assert without == every - set(ids(reference, "embassy kyiv"))
    phrase, words = ids(reference, "“in kyiv”"), ids(reference, "in kyiv")
    assert 0 < len(phrase) < len(words)
    assert set(phrase) <= set(words)
    assert ids(reference, '"kyiv in the"') == []


def test_filters_narrow_words(reference: Reference) -> None:
    both = set(ids(reference, "kyiv kind:event year:2014"))
    assert both == set(ids(reference, "kyiv")) & set(ids(reference, "kind:event")) & set(
        ids(reference, "year:2014")
    )
    assert set(ids(reference, "kyiv -kind:event")) == set(ids(reference, "kyiv")) - set(
        ids(reference, "kind:event")
    )


def test_what_a_filter_does_not_know_is_told(reference: Reference) -> None:
    results = reference.search.find("embassy kind:dragon")
    assert [part.value for part in results.unknown] == ["dragon"]
    assert results.count == 0
    assert [other.text for other in results.looser] == ["embassy"]


def test_groups_have_the_best_hit_first_and_count_all(reference: Reference) -> None:
    results = reference.search.find("kyiv", 60, 5)
    assert results.groups[-1].kind is RecordKind.SOURCE
    assert sum(group.count for group in results.groups) == results.count
    assert all(len(group.hits) <= 5 for group in results.groups)
    one = reference.search.find("kyiv kind:event", 60, 5)
    assert len(one.groups[0].hits) > 5


def test_text_of_the_content_is_never_an_instruction(database: Database) -> None:
    for query in ("<b>kyiv</b>", "kyiv; DROP TABLE search", "%", "_", "kyiv' OR '1'='1"):
        SearchRepository(database).find(query)
    assert "place:kyiv" in found(database, "<b>kyiv") + found(database, "kyiv")
