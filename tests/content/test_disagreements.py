# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every disagreement that was gathered is in the content, with its positions and who takes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.records import RecordKind

if TYPE_CHECKING:
    from kzua_app.model.statements import Disagreement
    from kzua_app.reference import Reference

GATHERED = {"a": 8, "b": 7, "c": 11, "d": 8, "e": 7, "f": 6, "g": 8, "h": 9, "t": 4}
"""How many there are of each group: between the two texts (a), of them and others (b), visits (c),
ambassadors (d), statements (e), memberships and history (f), communities (g, with the census of
2021), found when the tables were checked (h), and the 4.4 billion and what belongs to it (t)."""

ENGLISH, BENGALI = "seed-en", "seed-bn"


@pytest.fixture(scope="module")
def disagreements(reference: Reference) -> dict[str, Disagreement]:
    return {item.id: item for item in reference.disagreements.all()}


def test_all_are_there(disagreements: dict[str, Disagreement]) -> None:
    expected = {f"dis-{group}{number + 1}" for group, count in GATHERED.items() for number in range(count)}
    assert set(disagreements) == expected


def test_each_says_who_says_what_in_both_languages_and_what_it_concerns(
    disagreements: dict[str, Disagreement],
) -> None:
    for item in disagreements.values():
        assert item.title.en and item.title.bn, item.id  # noqa: PT018 - one thought
        assert item.records, item.id
        assert item.positions, item.id
        for position in item.positions:
            assert position.text.en and position.text.bn, item.id  # noqa: PT018
            assert position.source_ids, item.id


def test_the_english_text_stands_before_the_bengali_one(disagreements: dict[str, Disagreement]) -> None:
    both = 0
    for item in disagreements.values():
        places = {
            text: [n for n, position in enumerate(item.positions) if text in position.source_ids]
            for text in (ENGLISH, BENGALI)
        }
        if places[ENGLISH] and places[BENGALI] and places[ENGLISH] != places[BENGALI]:
            both += 1
            assert places[ENGLISH][0] == 0, item.id
            assert places[BENGALI][0] == 1, item.id
    assert both >= GATHERED["a"]


def test_a_finding_says_how_sure_it_is(disagreements: dict[str, Disagreement]) -> None:
    for item in disagreements.values():
        assert bool(item.finding) == (item.finding_confidence != "open"), item.id


def test_the_regions_of_the_census_are_set_against_the_country(
    disagreements: dict[str, Disagreement], reference: Reference
) -> None:
    item = disagreements["dis-g8"]
    counts = {community.ref: community.count or 0 for community in reference.statements.communities()}
    country, *regions = item.records
    assert all(ref.kind is RecordKind.COMMUNITY for ref in item.records)
    assert (counts[country], len(regions), sum(counts[ref] for ref in regions)) == (387327, 16, 415539)
    assert "387,327" in item.positions[0].text.en
    assert "415,539" in item.positions[1].text.en
    assert "28,212" in item.positions[1].text.en
