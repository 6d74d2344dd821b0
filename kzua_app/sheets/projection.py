# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The projection of the map's outlines: parallels 43 and 53 N, origin 48 N 53 E."""

from __future__ import annotations

from kzua_app.analysis.projection import LambertConformal

_OUTLINES = LambertConformal(43, 53, 48, 53)


def projected(latitude: float, longitude: float) -> tuple[float, float]:
    """Metres east and north of the origin, of a place in degrees."""
    return _OUTLINES.projected(latitude, longitude)
