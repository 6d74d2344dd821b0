# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two points at which Kazakhstan and Ukraine come closest, as a set of borders has them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.analysis.geodesy import Point


@dataclass(frozen=True, slots=True)
class ClosestPoints:
    """``kazakhstan`` and ``ukraine`` on WGS84; ``precision_km`` is how far off the borders may be."""

    source: LocalizedText
    kazakhstan: Point
    ukraine: Point
    precision_km: float


def read_closest(path: Path) -> ClosestPoints:
    """Read the points from their JSON file; OSError, KeyError or ValueError mean a broken program."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return ClosestPoints(
        source=LocalizedText(data["source_en"], data["source_bn"]),
        kazakhstan=(data["kazakhstan"]["latitude"], data["kazakhstan"]["longitude"]),
        ukraine=(data["ukraine"]["latitude"], data["ukraine"]["longitude"]),
        precision_km=data["precision_km"],
    )
