# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the filters admit, and who counts as head."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.model.dates import PartialDate
from kzua_app.ui.missions.rows import EnvoyRow, Filter, MissionRow, envoy_rows, head_of, mission_rows

if TYPE_CHECKING:
    from kzua_app.model.missions import Mission
    from kzua_app.reference import Reference


@pytest.fixture
def missions(reference: Reference) -> dict[str, Mission]:
    return {mission.id: mission for mission in reference.missions.all()}


@pytest.fixture
def rows(reference: Reference) -> tuple[MissionRow, ...]:
    return mission_rows(reference.missions.all(), reference.disagreements.counts())


def admitted(rows: tuple[MissionRow, ...], wanted: Filter) -> set[str]:
    return {row.mission.id for row in rows if wanted.admits(row)}


def test_no_wish_admits_everything(rows: tuple[MissionRow, ...]) -> None:
    assert len(admitted(rows, Filter())) == len(rows)


def test_codes_narrow_together(rows: tuple[MissionRow, ...]) -> None:
    assert admitted(rows, Filter(sending="UA", kind="honorary-consulate")) == {"ua-hc-karaganda"}
    assert admitted(rows, Filter(status="closed")) == {"kz-tmp-lviv", "ua-cg-almaty"}


@pytest.mark.parametrize(
    "text",
    ["kyiv illienka", "কিয়েভ", "КИЇВ", "26 Yuriia", "২৬ yuriia", "barlybayev", "বার্লিবায়েভ"],
)
def test_text_is_found_in_both_languages_scripts_and_digit_sets(
    rows: tuple[MissionRow, ...], text: str
) -> None:
    assert "kz-emb-kyiv" in admitted(rows, Filter(text=text))
    assert "ua-cg-almaty" not in admitted(rows, Filter(text=text))


def test_every_word_must_occur(rows: tuple[MissionRow, ...]) -> None:
    assert admitted(rows, Filter(text="kyiv almaty")) == set()


def test_rows_count_the_disagreements_that_name_them(
    rows: tuple[MissionRow, ...], reference: Reference
) -> None:
    almaty = next(row for row in rows if row.mission.id == "ua-cg-almaty")
    assert almaty.disagreements == len(reference.disagreements.about(almaty.mission.ref)) > 0


def test_envoys_stand_by_state_and_in_order_of_time(reference: Reference) -> None:
    rows = envoy_rows(reference.missions.all(), {})
    states = [row.mission.sending for row in rows]
    assert states == sorted(states)
    astana = [row.envoy.id for row in rows if row.mission.id == "ua-emb-astana"]
    assert astana == [envoy.id for envoy in rows[-1].mission.envoys]


def test_an_envoy_is_found_by_his_own_name_only(reference: Reference) -> None:
    rows = envoy_rows(reference.missions.all(), {})

    def found(text: str) -> list[str]:
        return [row.envoy.id for row in rows if Filter(text=text).admits(row)]

    assert found("kuleba") == ["env-kuleba"]
    assert isinstance(rows[0], EnvoyRow)
    assert len(found("astana")) > 1


def test_the_last_without_an_end_is_head(missions: dict[str, Mission]) -> None:
    head = head_of(missions["ua-emb-astana"])
    assert head is not None
    assert head.id == "env-maiko"


def test_a_term_that_ended_leaves_no_head(missions: dict[str, Mission]) -> None:
    mission = missions["ua-emb-astana"]
    ended = replace(mission.envoys[-1], ended=PartialDate.parse("2026"))
    assert head_of(replace(mission, envoys=(*mission.envoys[:-1], ended))) is None


def test_a_closed_mission_has_no_head(missions: dict[str, Mission]) -> None:
    assert head_of(replace(missions["ua-emb-astana"], status="closed")) is None


def test_a_consul_does_not_lead_an_embassy(missions: dict[str, Mission]) -> None:
    mission = missions["kz-emb-kyiv"]
    upto_consul = tuple(envoy for envoy in mission.envoys if envoy.id != "env-barlybayev")
    assert upto_consul[-1].rank == "consul"
    head = head_of(replace(mission, envoys=upto_consul))
    assert head is not None
    assert head.id == "env-kaletayev"
