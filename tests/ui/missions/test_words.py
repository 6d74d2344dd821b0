# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions in words: what the content says, and "not known" for the rest."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.model.dates import PartialDate
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.missions.words import NOTHING, MissionWords

if TYPE_CHECKING:
    from kzua_app.model.missions import Envoy, Mission
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading


@pytest.fixture
def words(reading: Reading) -> MissionWords:
    return MissionWords(reading)


@pytest.fixture
def missions(reference: Reference) -> dict[str, Mission]:
    return {mission.id: mission for mission in reference.missions.all()}


@pytest.fixture
def envoys(missions: dict[str, Mission]) -> dict[str, Envoy]:
    return {envoy.id: envoy for mission in missions.values() for envoy in mission.envoys}


@pytest.mark.parametrize(
    ("mission", "status"),
    [
        ("kz-emb-kyiv", "Open (as of February 2026)"),
        ("kz-tmp-lviv", "Closed (April–October 2022)"),
        ("kz-tmp-warsaw", "Temporary (as of 7 November 2022)"),
        ("kz-hc-odesa", "Not known since 26 February 2022"),
        ("ua-cg-almaty", "Closed since 1 November 2014"),
    ],
)
def test_status_says_since_when(
    words: MissionWords, missions: dict[str, Mission], mission: str, status: str
) -> None:
    assert words.status(missions[mission]) == status


def test_status_without_a_date_is_the_word(words: MissionWords, missions: dict[str, Mission]) -> None:
    assert words.status(replace(missions["ua-cg-almaty"], closed=None)) == "Closed"


def test_title_and_states(words: MissionWords, missions: dict[str, Mission]) -> None:
    mission = missions["ua-cg-almaty"]
    assert words.title(mission) == "Consulate-general, Almaty"
    assert words.states(mission) == "Mission of Ukraine to Kazakhstan"


def test_an_unknown_opening_is_said(words: MissionWords, missions: dict[str, Mission]) -> None:
    assert words.opened(missions["kz-hc-odesa"]) == "not known"
    assert words.opened(missions["kz-emb-kyiv"]) == "December 1994"


@pytest.mark.parametrize(
    ("mission", "head"),
    [
        ("kz-emb-kyiv", "Tolezhan Barlybayev"),
        ("kz-hc-kharkiv", "Emin Najafli (as of Oct 2021)"),
        ("kz-hc-odesa", "not known"),
        ("ua-cg-almaty", NOTHING),
        ("kz-tmp-warsaw", NOTHING),
    ],
)
def test_head(words: MissionWords, missions: dict[str, Mission], mission: str, head: str) -> None:
    assert words.head(missions[mission]) == head


@pytest.mark.parametrize(
    ("envoy", "term"),
    [
        ("env-zhumabayev", "In office at least June 2005 – December 2010"),
        ("env-turisbekov", "In office as of March 2014"),
        ("env-dzhydzhora", "Left office May 2018"),
        ("env-vrublevskyi", "Appointed September 2020; left office 18 October 2022"),
    ],
)
def test_term(words: MissionWords, envoys: dict[str, Envoy], envoy: str, term: str) -> None:
    assert words.term(envoys[envoy]) == term


def test_a_term_without_dates_says_so(words: MissionWords, envoys: dict[str, Envoy]) -> None:
    assert words.term(replace(envoys["env-turisbekov"], attested=None)) == "Dates not known"


def test_names_and_digits_follow_the_language(
    words: MissionWords, reading: Reading, missions: dict[str, Mission]
) -> None:
    reading.change(Language.BENGALI, DigitSet.BENGALI)
    mission = replace(missions["kz-emb-kyiv"], opened=PartialDate.parse("1994-12-05"))
    assert words.city(mission) == reading.text(mission.place.name) != mission.place.name.en
    assert words.opened(mission) == "৫ ডিসেম্বর ১৯৯৪"
