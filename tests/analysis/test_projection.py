# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map's projection against values of PROJ, and where its own rules say what must come out."""

from __future__ import annotations

from math import hypot

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.projection import LambertConformal

WORDING = "lcc 43 53 lat0 48 lon0 53 WGS84"


def test_the_origin_is_nought() -> None:
    assert LambertConformal.worded(WORDING).projected(48, 53) == pytest.approx((0, 0), abs=1e-6)


def test_known_places() -> None:
    """Hundreds of metres as in the map's file, which PROJ projected."""
    east, north = LambertConformal.worded(WORDING).projected(51.181, 71.428)
    assert (round(east / 100), round(north / 100)) == (12733, 5057)


@given(st.floats(35, 60), st.floats(0.5, 45))
def test_east_and_west_mirror_each_other(latitude: float, away: float) -> None:
    lambert = LambertConformal(43, 53, 48, 53)
    east, west = lambert.projected(latitude, 53 + away), lambert.projected(latitude, 53 - away)
    assert east == pytest.approx((-west[0], west[1]))


@given(st.floats(41, 55.5), st.floats(22, 88))
def test_lengths_are_nearly_true(latitude: float, longitude: float) -> None:
    """A thousandth of a degree along a meridian is 111.0 to 111.4 m here."""
    lambert = LambertConformal(43, 53, 48, 53)
    x1, y1 = lambert.projected(latitude, longitude)
    x2, y2 = lambert.projected(latitude + 0.001, longitude)
    assert hypot(x2 - x1, y2 - y1) == pytest.approx(111.2, rel=0.0075)


def test_another_wording_is_refused() -> None:
    with pytest.raises(ValueError, match="merc"):
        LambertConformal.worded("merc")
