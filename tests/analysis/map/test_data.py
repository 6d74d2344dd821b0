# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map's files: borders by General Assembly resolution 68/262, names, and lines that touch the borders."""

from __future__ import annotations

import unicodedata
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.map.data import MapData, great_circle, read_map
from kzua_app.errors import ResourceMissingError

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths

NOWHERE = ""


@pytest.fixture
def data(paths: Paths) -> MapData:
    return read_map(paths.maps)


def state_at(data: MapData, latitude: float, longitude: float) -> str:
    """The state whose outline is around a place: an odd number of its edges is crossed on the way east."""
    x, y = data.at(latitude, longitude)
    for region in data.regions:
        edges = [edge for ring in region.rings() for edge in pairwise([*ring, ring[0]])]
        crossed = [
            (x1, y1, x2, y2)
            for (x1, y1), (x2, y2) in edges
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1)
        ]
        if len(crossed) % 2:
            return region.code
    return NOWHERE


@pytest.mark.parametrize(
    ("place", "state"),
    [
        ((44.95, 34.10), "UA"),  # Simferopol
        ((44.60, 33.52), "UA"),  # Sevastopol
        ((45.35, 36.45), "UA"),  # Kerch
        ((48.00, 37.80), "UA"),  # Donetsk
        ((48.57, 39.33), "UA"),  # Luhansk
        ((46.49, 30.71), "UA"),  # Odesa
        ((45.62, 63.31), "KZ"),  # Baikonur
        ((51.23, 51.39), "KZ"),  # Oral
        ((43.25, 76.91), "KZ"),  # Almaty
        ((55.75, 37.62), "RU"),
        ((46.84, 29.63), "MD"),  # Tiraspol
        ((43.0, 34.0), NOWHERE),  # in the Black Sea
    ],
)
def test_places_are_in_their_states(data: MapData, place: tuple[float, float], state: str) -> None:
    assert state_at(data, *place) == state


def test_cities_stand_where_their_coordinates_are(data: MapData) -> None:
    kyiv = next(city for city in data.cities if city.name.en == "Kyiv")
    assert kyiv.at == pytest.approx(data.at(50.433, 30.517), abs=1)
    assert (kyiv.code, kyiv.capital) == ("UA", True)


def test_all_names_are_there_in_both_languages(data: MapData) -> None:
    named = [*data.cities, *data.waters, *(region for region in data.regions if region.code)]
    for one in named:
        assert one.name.en
        assert one.name.bn
        assert one.name.bn == unicodedata.normalize("NFC", one.name.bn)


def test_the_shortest_line_ends_on_both_borders(data: MapData) -> None:
    corners = {region.code: [p for ring in region.rings() for p in ring] for region in data.regions}
    start, end = data.closest.points[0], data.closest.points[-1]
    for state, (x, y) in (("KZ", start), ("UA", end)):
        # 300 m: the file's points are rounded to 100
        assert min(hypot(x - px, y - py) for px, py in corners[state]) < 3


def test_lengths_of_the_lines_are_those_of_the_plane_but_for_its_scale(data: MapData) -> None:
    """The projection is true within 0.5 %."""
    for line, kilometres in ((data.closest, data.closest.drawn), (data.capitals, data.capitals.measured)):
        plane = sum(hypot(x2 - x1, y2 - y1) for (x1, y1), (x2, y2) in pairwise(line.points))
        assert plane * data.unit / 1000 == pytest.approx(kilometres, rel=0.006)


def test_lengths_known_from_elsewhere(data: MapData) -> None:
    """Found by two independent programs; kilometres."""
    found = (data.closest.drawn, data.closest.measured, data.capitals.measured)
    assert found == pytest.approx((474.28, 468.75, 2847.4), abs=0.1)


def test_the_claim_stands_beside_the_measure(data: MapData) -> None:
    line = data.closest
    assert (round(line.measured), line.claimed, line.claimed_miles) == (469, 468, 290)


def test_a_great_circle_of_no_length_stays_where_it_is() -> None:
    assert great_circle((50, 30), (50, 30), 2) == [(50, 30)] * 3


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissingError) as told:
        read_map(tmp_path)
    assert told.value.path == tmp_path / "map_lcc_10m.json"
