# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who names whom, and what records are called in a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.evidence.uses import Uses

if TYPE_CHECKING:
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading


@pytest.fixture
def uses(reference: Reference) -> Uses:
    return Uses(reference)


def test_a_source_knows_every_statement_that_rests_on_it(uses: Uses, reference: Reference) -> None:
    resting = [fact.ref for fact in reference.statements.facts() if "seed-bn" in fact.evidence.source_ids]
    assert resting
    assert set(resting) <= set(uses.of(RecordRef(RecordKind.SOURCE, "seed-bn")))


def test_a_person_and_a_place_know_their_events(uses: Uses, reference: Reference) -> None:
    event = next(event for event in reference.events.all() if event.people and event.places)
    assert event.ref in uses.of(RecordRef(RecordKind.PERSON, event.people[0].id))
    assert event.ref in uses.of(RecordRef(RecordKind.PLACE, event.places[0].id))


def test_an_ambassador_knows_the_term_of_office(uses: Uses, reference: Reference) -> None:
    envoy = next(envoy for mission in reference.missions.all() for envoy in mission.envoys)
    assert RecordRef(RecordKind.ENVOY, envoy.id) in uses.of(RecordRef(RecordKind.PERSON, envoy.person.id))


def test_nobody_names_what_is_not_known(uses: Uses) -> None:
    assert uses.of(RecordRef(RecordKind.PERSON, "nobody")) == ()


def test_each_use_is_listed_once(uses: Uses) -> None:
    named = uses.of(RecordRef(RecordKind.SOURCE, "seed-en"))
    assert len(set(named)) == len(named)


def test_links_say_kind_date_and_title(uses: Uses, reading: Reading, reference: Reference) -> None:
    event = next(event for event in reference.events.all() if event.date.edtf == "1994-01-20")
    link = uses.link(event.ref, reading)
    assert (link.before, link.text) == ("Event · 20 January 1994 ·", event.title.en)
    assert RecordRef.parse(link.target) == event.ref
    year = uses.link(RecordRef(RecordKind.YEAR, "2011"), reading)
    assert (year.before, year.text) == ("Year of trade ·", "2011")
    assert uses.link(RecordRef(RecordKind.TRADE, "nothing"), reading).text == "Trade figure"


def test_missions_and_envoys_are_told_apart(uses: Uses, reading: Reading, reference: Reference) -> None:
    missions = reference.missions.all()
    lines = [uses.link(mission.ref, reading).text for mission in missions]
    assert "Ukraine, Consulate-general, Almaty" in lines
    assert len(set(lines)) == len(lines)
    envoy, mission = next((envoy, mission) for mission in missions for envoy in mission.envoys)
    line = uses.link(RecordRef(RecordKind.ENVOY, envoy.id), reading).text
    assert line.startswith(f"{envoy.person.name.en}, ")
    assert line.endswith(mission.place.name.en)


@pytest.mark.parametrize(
    ("source", "record", "words"),
    [
        ("cow4", "year:2012", "2012"),
        ("pmacg", "year:1995", "1995"),
        ("ukrnews24-2014", "trade-claim:ts04", "Turnover was 4.4 billion"),
        ("wikikk-ukrkaz", "community:com-ukr-kz-2021-astana", "Ukrainians, Astana, 19,692"),
        ("wfb", "profile:kz-capital", "Kazakhstan, Capital"),
        ("tass-20220919", "place:astana", "Astana"),
    ],
)
def test_a_source_supports_figures_too(
    uses: Uses, reading: Reading, source: str, record: str, words: str
) -> None:
    found = uses.of(RecordRef(RecordKind.SOURCE, source))
    ref = RecordRef.parse(record)
    assert ref in found
    assert words in uses.link(ref, reading).text
