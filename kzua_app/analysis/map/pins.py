# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions as pins on a plane, and pins that are too near to each other as clusters."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot
from typing import TYPE_CHECKING

from kzua_app.analysis.map.camera import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzua_app.analysis.map.data import MapData
    from kzua_app.model.missions import Mission

_ONE_PLACE = 1.0
"""Pins no further apart than this (units of the plane) can never be told apart by zooming."""
_EXACT = frozenset({"building", "street", "site"})


@dataclass(frozen=True, slots=True)
class Pin:
    """Where a mission is on the plane."""

    mission: Mission
    x: float
    y: float

    @property
    def is_exact(self) -> bool:
        """Whether the point is the mission's own, not that of its whole city."""
        return self.mission.coordinate_precision in _EXACT


@dataclass(frozen=True, slots=True)
class Cluster:
    """One pin, or several that stand for each other; ``x``, ``y`` is their middle."""

    x: float
    y: float
    pins: tuple[Pin, ...]

    @property
    def is_folded(self) -> bool:
        """Whether its pins are drawn as one mark with their number; those of one place stand side by side."""
        first = self.pins[0]
        return any(_apart(first, pin) > _ONE_PLACE for pin in self.pins)

    @property
    def chief(self) -> Pin | None:
        """The pin that must be seen even where all are folded: an embassy at work, else any embassy."""
        embassies = [pin for pin in self.pins if pin.mission.kind == "embassy"]
        return next((pin for pin in embassies if pin.mission.status == "open"), next(iter(embassies), None))

    @property
    def box(self) -> Box:
        """The part of the plane that the pins are in."""
        xs, ys = [pin.x for pin in self.pins], [pin.y for pin in self.pins]
        return Box(min(xs), min(ys), max(xs), max(ys))

    def opening_scale(self, reach: float) -> float:
        """The least scale at which the nearest two places are more than ``reach`` pixels apart."""
        gaps = [_apart(a, b) for a in self.pins for b in self.pins]
        return reach * 1.05 / min(gap for gap in gaps if gap > _ONE_PLACE)


def pins_of(missions: Iterable[Mission], data: MapData) -> tuple[Pin, ...]:
    """A pin for each mission whose position is known, from west to east."""
    pins = [
        Pin(mission, *data.at(mission.latitude, mission.longitude))
        for mission in missions
        if mission.latitude is not None and mission.longitude is not None
    ]
    return tuple(sorted(pins, key=lambda pin: (pin.x, pin.y, pin.mission.id)))


def clustered(pins: Sequence[Pin], scale: float, reach: float) -> tuple[Cluster, ...]:
    """Every pin in one cluster; those nearer than ``reach`` pixels to its first pin join it.

    Depends on the scale alone, not on what part of the plane is shown: nothing jumps while panning.
    """
    clusters: list[list[Pin]] = []
    for pin in pins:
        near = (cluster for cluster in clusters if _apart(cluster[0], pin) * scale <= reach)
        found = next(near, None)
        if found is None:
            clusters.append([pin])
        else:
            found.append(pin)
    return tuple(_cluster(cluster) for cluster in clusters)


def _cluster(pins: list[Pin]) -> Cluster:
    x, y = sum(pin.x for pin in pins) / len(pins), sum(pin.y for pin in pins) / len(pins)
    return Cluster(x, y, tuple(pins))


def _apart(one: Pin, other: Pin) -> float:
    return hypot(one.x - other.x, one.y - other.y)
