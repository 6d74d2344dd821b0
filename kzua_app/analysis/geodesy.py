# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances on the ellipsoid of WGS84."""

from __future__ import annotations

from math import atan, atan2, cos, radians, sin, sqrt, tan

SEMI_MAJOR_AXIS = 6_378_137.0
FLATTENING = 1 / 298.257223563
"""WGS84 as NGA.STND.0036 (2014) defines it; the axis is in metres."""

MILE = 1.609344
"""Kilometres in an international mile, exactly (1959)."""

_SEMI_MINOR_AXIS = SEMI_MAJOR_AXIS * (1 - FLATTENING)
_MOST_STEPS = 200
_CLOSE_ENOUGH = 1e-12

Point = tuple[float, float]
"""Latitude and longitude in degrees, north and east positive."""


def geodesic(start: Point, end: Point) -> float:
    """Length in metres of the shortest way between two points.

    By T. Vincenty's inverse formula (Survey Review 23, 1975), good to a millimetre. Raises ValueError
    for points so nearly opposite each other that the formula does not settle.
    """
    if start == end:
        return 0.0
    longitude = radians(end[1] - start[1])
    reduced = [atan((1 - FLATTENING) * tan(radians(point[0]))) for point in (start, end)]
    on_sphere = longitude
    for _ in range(_MOST_STEPS):
        arc = _Arc(reduced[0], reduced[1], on_sphere)
        if arc.sin_sigma == 0:
            return 0.0
        before, on_sphere = on_sphere, longitude + arc.correction()
        if abs(on_sphere - before) < _CLOSE_ENOUGH:
            return _SEMI_MINOR_AXIS * arc.length()
    raise ValueError(start, end)


class _Arc:
    """The great circle on the auxiliary sphere, in Vincenty's letters."""

    def __init__(self, u1: float, u2: float, longitude: float) -> None:
        across = cos(u2) * sin(longitude)
        along = cos(u1) * sin(u2) - sin(u1) * cos(u2) * cos(longitude)
        self.sin_sigma = sqrt(across**2 + along**2)
        self.cos_sigma = sin(u1) * sin(u2) + cos(u1) * cos(u2) * cos(longitude)
        self.sigma = atan2(self.sin_sigma, self.cos_sigma)
        self._sin_alpha = cos(u1) * cos(u2) * sin(longitude) / self.sin_sigma if self.sin_sigma else 0.0
        self._cos2_alpha = 1 - self._sin_alpha**2
        # on the equator there is no middle to speak of
        on_equator = self._cos2_alpha == 0
        self._middle = 0.0 if on_equator else self.cos_sigma - 2 * sin(u1) * sin(u2) / self._cos2_alpha

    def correction(self) -> float:
        """From longitude on the ellipsoid to longitude on the sphere, in radians."""
        c = FLATTENING / 16 * self._cos2_alpha * (4 + FLATTENING * (4 - 3 * self._cos2_alpha))
        inner = self._middle + c * self.cos_sigma * (2 * self._middle**2 - 1)
        return (1 - c) * FLATTENING * self._sin_alpha * (self.sigma + c * self.sin_sigma * inner)

    def length(self) -> float:
        """The way in units of the semi-minor axis."""
        u2 = self._cos2_alpha * (SEMI_MAJOR_AXIS**2 / _SEMI_MINOR_AXIS**2 - 1)
        a = 1 + u2 / 16384 * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)))
        b = u2 / 1024 * (256 + u2 * (-128 + u2 * (74 - 47 * u2)))
        third = b / 6 * self._middle * (4 * self.sin_sigma**2 - 3) * (4 * self._middle**2 - 3)
        inner = self.cos_sigma * (2 * self._middle**2 - 1) - third
        return a * (self.sigma - b * self.sin_sigma * (self._middle + b / 4 * inner))
