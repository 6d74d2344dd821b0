# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map's outlines as SVG, cut to the part that is shown.

The data (``resources/map``) are projected already: rings of whole hundreds of metres, y down, each
after its first point as differences. Colours stand as words (``LAND``, ``KZ`` …) which the template
replaces, so that they are in one place.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Any

from kzua_app.errors import ResourceMissingError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

_UNIT = 100.0
_FINEST = 30.0
"""Points nearer to each other than this many units (3 km) would fall together on paper."""

_Points = list[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Frame:
    """The part of the plane that is shown, in units of the data."""

    left: int
    top: int
    right: int
    bottom: int

    @property
    def ratio(self) -> float:
        """Height by width."""
        return (self.bottom - self.top) / (self.right - self.left)

    def place(self, east: float, north: float) -> tuple[float, float]:
        """Where a point in metres is, in hundredths of width and height from the top left."""
        x = (east / _UNIT - self.left) / (self.right - self.left) * 100
        y = (-north / _UNIT - self.top) / (self.bottom - self.top) * 100
        return round(x, 2), round(y, 2)

    def sees(self, points: _Points) -> bool:
        """Whether the box around ``points`` touches the frame."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        across = max(xs) >= self.left and min(xs) <= self.right
        return across and max(ys) >= self.top and min(ys) <= self.bottom


def outlines(path: Path, frame: Frame, ours: Sequence[str]) -> str:
    """The land and water in ``frame`` as SVG, the states of ``ours`` (ISO alpha-3) last, in their colours.

    Raises ResourceMissingError where ``path`` is not there.
    """
    try:
        return _outlines(path, path.stat().st_mtime_ns, frame, tuple(ours))
    except FileNotFoundError as error:
        raise ResourceMissingError(path) from error


@functools.lru_cache(maxsize=2)
def _outlines(path: Path, _changed: int, frame: Frame, ours: tuple[str, ...]) -> str:
    """Drawn once: every sheet with the map, in every language, has the same."""
    data = json.loads(path.read_text(encoding="utf-8"))
    others = (region for region in data["regions"] if region["a3"] not in ours)
    parts = [
        f'<rect x="{frame.left}" y="{frame.top}" width="100%" height="100%" fill="SEA"/>',
        _drawn((ring for region in others for ring in region["rings"]), frame, 'fill="LAND" stroke="BORDER"'),
        *_own(data["regions"], frame, ours),
        _drawn((ring for lake in data["lakes"] for ring in lake["rings"]), frame, 'fill="SEA" stroke="none"'),
        _drawn(
            (line for river in data["rivers"] for line in river["lines"]),
            frame,
            'fill="none" stroke="SEA"',
            "",
        ),
    ]
    box = f"{frame.left} {frame.top} {frame.right - frame.left} {frame.bottom - frame.top}"
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{box}">{"".join(parts)}</svg>'


def _own(regions: list[dict[str, Any]], frame: Frame, ours: Sequence[str]) -> Iterator[str]:
    for region in regions:
        if region["a3"] in ours:
            yield _drawn(region["rings"], frame, f'fill="{region["a3"]}" stroke="OUTLINE"')


def _drawn(rings: Iterable[list[int]], frame: Frame, look: str, end: str = "Z") -> str:
    paths = (_thinned(_points(ring)) for ring in rings)
    drawn = " ".join(_path(points, end) for points in paths if len(points) > 1 and frame.sees(points))
    return f'<path {look} stroke-width="35" stroke-linejoin="round" fill-rule="evenodd" d="{drawn}"/>'


def _points(ring: list[int]) -> _Points:
    return list(zip(accumulate(ring[::2]), accumulate(ring[1::2]), strict=True))


def _thinned(points: _Points) -> _Points:
    """``points`` without those that are next to the one before; none where all are."""
    kept = points[:1]
    for point in points[1:]:
        if abs(point[0] - kept[-1][0]) + abs(point[1] - kept[-1][1]) >= _FINEST:
            kept.append(point)
    return kept


def _path(points: _Points, end: str) -> str:
    return "M" + "L".join(f"{x} {y}" for x, y in points) + end
