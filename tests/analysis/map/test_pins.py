# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions as pins and clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.map.data import read_map
from kzua_app.analysis.map.pins import Pin, clustered, pins_of

if TYPE_CHECKING:
    from kzua_app.paths import Paths
    from kzua_app.reference import Reference


@pytest.fixture
def pins(paths: Paths, reference: Reference) -> tuple[Pin, ...]:
    data = read_map(paths.maps)
    return pins_of(reference.missions.all(), data)


def test_pins_run_from_west_to_east(pins: tuple[Pin, ...]) -> None:
    assert pins[0].mission.place.id == "warsaw"
    assert pins[-1].mission.place.id == "almaty"
    assert len(pins) == 10


def test_precision_is_known(pins: tuple[Pin, ...]) -> None:
    assert {pin.mission.id for pin in pins if pin.is_exact} == {"kz-emb-kyiv", "ua-emb-astana"}


def test_close_up_only_one_city_shares_a_mark_and_it_is_not_folded(pins: tuple[Pin, ...]) -> None:
    together = [cluster for cluster in clustered(pins, 0.5, 22) if len(cluster.pins) > 1]
    assert [{pin.mission.place.id for pin in cluster.pins} for cluster in together] == [{"lviv"}]
    assert not together[0].is_folded


def test_from_afar_cities_fold(pins: tuple[Pin, ...]) -> None:
    clusters = clustered(pins, 0.002, 22)
    assert len(clusters) < 6
    assert any(cluster.is_folded for cluster in clusters)


def test_a_folded_mark_opens_at_its_opening_scale(pins: tuple[Pin, ...]) -> None:
    folded = next(cluster for cluster in clustered(pins, 0.004, 22) if cluster.is_folded)
    opened = clustered(folded.pins, folded.opening_scale(22), 22)
    assert not any(cluster.is_folded for cluster in opened)


@given(scale=st.floats(0.001, 1))
def test_every_pin_is_in_exactly_one_cluster(scale: float) -> None:
    places = [(0, 0), (0, 0), (100, 5), (5000, 70), (5100, 80), (9000, -4000)]
    pins = [Pin(None, x, y) for x, y in places]  # type: ignore[arg-type]
    clusters = clustered(pins, scale, 22)
    assert sorted(id(pin) for cluster in clusters for pin in cluster.pins) == sorted(map(id, pins))
    for cluster in clusters:
        box = cluster.box
        assert box.left <= cluster.x <= box.right
        assert box.top <= cluster.y <= box.bottom


def test_an_embassy_is_the_chief_of_what_it_is_folded_with(pins: tuple[Pin, ...]) -> None:
    chiefs = {cluster.chief.mission.id for cluster in clustered(pins, 0.002, 22) if cluster.chief is not None}
    assert {"kz-emb-kyiv", "ua-emb-astana"} <= chiefs
    consulates = [
        cluster for cluster in clustered(pins, 0.5, 22) if cluster.pins[0].mission.id == "kz-hc-odesa"
    ]
    assert consulates[0].chief is None
