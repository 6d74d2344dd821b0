# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lambert's conformal conic projection with two standard parallels, on the WGS84 ellipsoid.

Formulas: J. P. Snyder, Map Projections: A Working Manual, USGS Professional Paper 1395, 1987,
pages 107 to 109.
"""

from __future__ import annotations

import re
from math import cos, log, pi, radians, sin, sqrt, tan

_AXIS = 6_378_137.0
_E = sqrt(0.006694379990141316)
_WORDING = re.compile(
    r"lcc (?P<first>[\d.]+) (?P<second>[\d.]+) lat0 (?P<latitude>-?[\d.]+) lon0 (?P<longitude>-?[\d.]+) WGS84"
)


class LambertConformal:
    """Standard parallels ``first`` and ``second``, origin at ``latitude`` and ``longitude``; degrees."""

    def __init__(self, first: float, second: float, latitude: float, longitude: float) -> None:
        one, two = radians(first), radians(second)
        self._n = (log(_m(one)) - log(_m(two))) / (log(_t(one)) - log(_t(two)))
        self._size = _AXIS * _m(one) / (self._n * _t(one) ** self._n)
        self._origin = self._size * _t(radians(latitude)) ** self._n
        self._centre = radians(longitude)

    @classmethod
    def worded(cls, text: str) -> LambertConformal:
        """The projection that ``text`` names, as ``lcc 43 53 lat0 48 lon0 53 WGS84``.

        Raises ValueError for any other wording.
        """
        found = _WORDING.fullmatch(text)
        if found is None:
            raise ValueError(text)
        return cls(**{name: float(value) for name, value in found.groupdict().items()})

    def projected(self, latitude: float, longitude: float) -> tuple[float, float]:
        """Metres east and north of the origin, of a place in degrees."""
        angle = self._n * (radians(longitude) - self._centre)
        radius = self._size * _t(radians(latitude)) ** self._n
        return radius * sin(angle), self._origin - radius * cos(angle)


def _t(latitude: float) -> float:
    e_sine = _E * sin(latitude)
    return float(tan(pi / 4 - latitude / 2) / ((1 - e_sine) / (1 + e_sine)) ** (_E / 2))


def _m(latitude: float) -> float:
    return cos(latitude) / sqrt(1 - (_E * sin(latitude)) ** 2)
