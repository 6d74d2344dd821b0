# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map as data: outlines, water, places and lines on a plane.

The plane's unit is that of the file (100 m); x runs east, y runs south.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from itertools import accumulate
from math import asin, atan2, cos, degrees, radians, sin, sqrt
from typing import TYPE_CHECKING, Any

from kzua_app.analysis.closest import read_closest
from kzua_app.analysis.geodesy import geodesic
from kzua_app.analysis.projection import LambertConformal
from kzua_app.errors import ResourceMissingError
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

Point = tuple[float, float]

_STEPS = 32
"""Pieces of which a geodesic line is drawn."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A shape: ``code`` is ISO alpha-2 of a state or empty; rings are x, y, then differences."""

    code: str
    name: LocalizedText
    label: Point
    rank: int
    encoded: tuple[tuple[int, ...], ...]

    def rings(self) -> Iterator[list[tuple[int, int]]]:
        """Every ring (or line) as points."""
        for ring in self.encoded:
            yield list(zip(accumulate(ring[0::2]), accumulate(ring[1::2]), strict=True))


@dataclass(frozen=True, slots=True)
class NamedPoint:
    """A city or a water; the lower its ``rank``, the sooner it is named; ``code`` as of an outline."""

    name: LocalizedText
    at: Point
    rank: int
    code: str = ""
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A line between two places as drawn, and its lengths in kilometres.

    ``drawn`` is the length between the ends on the map's own borders, ``measured`` the best known;
    ``claimed`` and ``claimed_miles`` are what a text says, None where none does.
    """

    points: tuple[Point, ...]
    measured: float
    drawn: float
    claimed: float | None = None
    claimed_miles: float | None = None


@dataclass(frozen=True, slots=True)
class MapData:
    """Everything that does not change while the program runs."""

    projection: LambertConformal
    unit: float
    regions: tuple[Outline, ...]
    lakes: tuple[Outline, ...]
    rivers: tuple[Outline, ...]
    cities: tuple[NamedPoint, ...]
    waters: tuple[NamedPoint, ...]
    closest: Line
    capitals: Line

    def at(self, latitude: float, longitude: float) -> Point:
        """Where a place in degrees is on the plane."""
        return _placed(self.projection, self.unit, latitude, longitude)


def read_map(directory: Path) -> MapData:
    """The map in the files of ``directory``; raises ResourceMissingError where one is not there."""
    data, told = _loaded(directory / "map_lcc_10m.json"), _loaded(directory / "lines.json")
    projection, unit = LambertConformal.worded(data["proj"]), float(data["unit_m"])

    def along(start: Point, end: Point) -> tuple[Point, ...]:
        return tuple(_placed(projection, unit, *place) for place in great_circle(start, end, _STEPS))

    drawn = read_closest(directory / "closest.json")
    ends = (drawn.kazakhstan, drawn.ukraine)
    kyiv, astana = tuple(told["capitals"]["from"]), tuple(told["capitals"]["to"])
    return MapData(
        projection,
        unit,
        tuple(_outline(region) for region in data["regions"]),
        tuple(_outline(lake) for lake in data["lakes"]),
        tuple(_outline(river) for river in data["rivers"]),
        tuple(_named(place) for place in data["places"]),
        tuple(_named(water) for water in data["waters"]),
        closest=_closest(told["closest"], along(*ends), _kilometres(*ends)),
        capitals=Line(along(kyiv, astana), _kilometres(kyiv, astana), _kilometres(kyiv, astana)),
    )


def great_circle(start: Sequence[float], end: Sequence[float], steps: int) -> list[Point]:
    """``steps`` + 1 places (degrees) on the shortest way on a sphere; fit for drawing, not for measuring."""
    (lat1, lon1), (lat2, lon2) = (tuple(map(radians, place)) for place in (start, end))
    half = sin((lat2 - lat1) / 2) ** 2 + cos(lat1) * cos(lat2) * sin((lon2 - lon1) / 2) ** 2
    angle = 2 * asin(sqrt(half))
    if angle == 0:
        return [(start[0], start[1])] * (steps + 1)
    places = []
    for step in range(steps + 1):
        a, b = sin((1 - step / steps) * angle) / sin(angle), sin(step / steps * angle) / sin(angle)
        x = a * cos(lat1) * cos(lon1) + b * cos(lat2) * cos(lon2)
        y = a * cos(lat1) * sin(lon1) + b * cos(lat2) * sin(lon2)
        z = a * sin(lat1) + b * sin(lat2)
        places.append((degrees(atan2(z, sqrt(x * x + y * y))), degrees(atan2(y, x))))
    return places


def _placed(projection: LambertConformal, unit: float, latitude: float, longitude: float) -> Point:
    east, north = projection.projected(latitude, longitude)
    return east / unit, -north / unit


def _loaded(path: Path) -> dict[str, Any]:
    try:
        loaded: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise ResourceMissingError(path) from error
    return loaded


def _outline(shape: dict[str, Any]) -> Outline:
    encoded = tuple(tuple(ring) for ring in shape.get("rings") or shape["lines"])
    x, y = shape.get("label", (0, 0))
    name = LocalizedText(shape["en"], shape.get("bn", ""))
    return Outline(shape.get("iso", ""), name, (x, y), shape.get("rank", 0), encoded)


def _named(place: dict[str, Any]) -> NamedPoint:
    x, y = place["xy"]
    name = LocalizedText(place["en"], place["bn"])
    return NamedPoint(name, (x, y), place["rank"], place.get("country", ""), place.get("capital", False))


def _closest(told: dict[str, Any], points: tuple[Point, ...], drawn: float) -> Line:
    start, end = (tuple(place) for place in told["finer"])
    return Line(points, _kilometres(start, end), drawn, told["claimed_km"], told["claimed_miles"])


def _kilometres(start: Point, end: Point) -> float:
    return geodesic(start, end) / 1000
