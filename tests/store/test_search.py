# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Words find records, in either language and any spelling; nothing typed can break the search."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kzua_app.model.records import RecordKind
from kzua_app.model.text import LocalizedText
from kzua_app.store.search import SearchRepository

if TYPE_CHECKING:
    from kzua_app.reference import Reference
    from kzua_app.store.database import Database


def found(database: Database, query: str) -> list[str]:
    return [str(hit.ref) for hit in SearchRepository(database).find(query)]


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
    hits = SearchRepository(database).find("consulate")
    assert [hit.kind for hit in hits] == [RecordKind.MISSION, RecordKind.SOURCE]


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
    assert len(SearchRepository(database).find("kiyev", limit=1)) == 1


def test_a_hit_carries_its_title(database: Database) -> None:
    (hit,) = SearchRepository(database).find("relations established")
    assert hit.title == LocalizedText("Diplomatic relations established", "কূটনৈতিক সম্পর্ক স্থাপন")


def test_no_more_than_asked_for(database: Database) -> None:
    assert len(SearchRepository(database).find("a", limit=2)) == 2


@pytest.mark.parametrize("query", ["", "   ", "?!", "***", '"', "-", "।"])
def test_no_word_finds_nothing(database: Database, query: str) -> None:
    assert found(database, query) == []


@pytest.mark.parametrize("query", ['kyiv" OR "astana', "kyiv NOT visit", "title:kyiv", "NEAR(kyiv visit)"])
def test_operators_are_only_words(database: Database, query: str) -> None:
    assert "place:kyiv" not in found(database, query)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=30))
@example("'; DROP TABLE search; --")
@example('"')
@example("\x00")
@example("^kyiv* AND (")
def test_anything_can_be_typed(database: Database, query: str) -> None:
    assert isinstance(SearchRepository(database).find(query), tuple)


def test_real_content_is_found_in_both_languages(reference: Reference) -> None:
    for query in ("Nazarbayev", "নাজারবায়েভ", "embassy Kyiv", "Kiev", "কাজাখস্তান", "jelenski"):
        assert reference.search.find(query), query


def test_kyiv_is_found_as_bengalis_say_it(reference: Reference) -> None:
    first, *others = reference.search.find("kiyev")
    assert str(first.ref) == "place:kyiv"
    assert any("কিয়েভ" in hit.title.bn for hit in others)
    assert any(str(hit.ref) == "place:kazakhstan" for hit in reference.search.find("kajakstan"))
