# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map: where places fall, and what is drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.errors import ResourceMissingError
from kzua_app.sheets.labels import read_table
from kzua_app.sheets.options import SheetOptions
from kzua_app.sheets.outlines import Frame, outlines
from kzua_app.sheets.projection import projected

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths
    from tests.sheets.conftest import Press


def test_the_origin_is_where_it_should_be() -> None:
    assert projected(48, 53) == pytest.approx((0, 0), abs=1e-6)


def test_places_fall_where_the_map_data_have_them() -> None:
    # Astana, in the data at 12733, -5057 (hundreds of metres, y down), rounded to 0.001 degrees
    assert projected(51.181, 71.428) == pytest.approx((1_273_300, 505_700), abs=150)


@given(st.floats(41, 56), st.floats(22, 88))
def test_north_is_up_and_east_is_right(latitude: float, longitude: float) -> None:
    x, y = projected(latitude, longitude)
    assert projected(latitude + 0.1, longitude)[1] > y
    assert projected(latitude, longitude + 0.1)[0] > x


def test_both_states_are_drawn_and_far_countries_are_not(program: Paths) -> None:
    path = program.bundled / "resources" / "map" / "map_lcc_50m.json"
    svg = outlines(path, Frame(*read_table(program.sheets / "map.toml")["frame"]), ("KAZ", "UKR"))
    assert svg.count('fill="KAZ"') == svg.count('fill="UKR"') == 1
    nothing = outlines(path, Frame(10**6, 10**6, 10**6 + 10, 10**6 + 10), ("KAZ", "UKR"))
    assert len(nothing) < 1500 < len(svg)


def test_missing_map_data_are_told(tmp_path: Path) -> None:
    with pytest.raises(ResourceMissingError):
        outlines(tmp_path / "nowhere.json", Frame(0, 0, 1, 1), ())


def test_every_mission_is_on_the_map(press: Press) -> None:
    made = press(SheetOptions("missions")).sheet.section("map")
    assert made is not None
    assert made.map is not None
    assert len(made.map.pins) == len(press.content.missions)
    assert all(0 < pin.x < 100 and 0 < pin.y < 100 for pin in made.map.pins)
