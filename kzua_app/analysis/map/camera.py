# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which part of a plane is shown, and how large: the arithmetic of looking at a map."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle with its sides parallel to the axes, y running down."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @property
    def centre(self) -> tuple[float, float]:
        """The middle."""
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2

    def overlaps(self, other: Box) -> bool:
        """Whether the two have more than an edge in common."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def holds(self, other: Box) -> bool:
        """Whether the other is inside, edges included."""
        across = self.left <= other.left and other.right <= self.right
        return across and self.top <= other.top and other.bottom <= self.bottom

    def moved(self, dx: float, dy: float) -> Box:
        """The same, elsewhere."""
        return Box(self.left + dx, self.top + dy, self.right + dx, self.bottom + dy)


@dataclass(frozen=True, slots=True)
class Camera:
    """The plane's point ``x``, ``y`` is in the middle of ``width`` by ``height`` pixels.

    ``scale`` is pixels for a unit of the plane.
    """

    scale: float
    x: float
    y: float
    width: float
    height: float

    @classmethod
    def fitting(cls, box: Box, width: float, height: float, margin: float = 0.0) -> Camera:
        """The camera that shows all of ``box`` as large as possible, ``margin`` pixels around it."""
        free = max(width - 2 * margin, 1.0), max(height - 2 * margin, 1.0)
        scale = min(free[0] / max(box.width, 1e-9), free[1] / max(box.height, 1e-9))
        return cls(scale, *box.centre, width, height)

    def to_screen(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the plane is, in pixels from the top left."""
        return (x - self.x) * self.scale + self.width / 2, (y - self.y) * self.scale + self.height / 2

    def to_plane(self, x: float, y: float) -> tuple[float, float]:
        """The point of the plane at a pixel."""
        return (x - self.width / 2) / self.scale + self.x, (y - self.height / 2) / self.scale + self.y

    def seen(self) -> Box:
        """The part of the plane that is shown."""
        return Box(*self.to_plane(0, 0), *self.to_plane(self.width, self.height))

    def zoomed(self, scale: float, x: float, y: float) -> Camera:
        """At another scale, the plane's point at pixel ``x``, ``y`` staying under it."""
        held_x, held_y = self.to_plane(x, y)
        return replace(
            self,
            scale=scale,
            x=held_x - (x - self.width / 2) / scale,
            y=held_y - (y - self.height / 2) / scale,
        )

    def panned(self, dx: float, dy: float) -> Camera:
        """The picture moved by so many pixels."""
        return replace(self, x=self.x - dx / self.scale, y=self.y - dy / self.scale)

    def resized(self, width: float, height: float) -> Camera:
        """The same middle and scale in another frame."""
        return replace(self, width=width, height=height)

    def kept_in(self, world: Box) -> Camera:
        """Moved so that there is no void beside ``world``; it is centred along a side that is too short."""
        return replace(
            self,
            x=_kept(self.x, self.width / self.scale, world.left, world.right),
            y=_kept(self.y, self.height / self.scale, world.top, world.bottom),
        )

    def with_middle_in(self, world: Box) -> Camera:
        """Moved so that the middle is in ``world``."""
        x, y = min(max(self.x, world.left), world.right), min(max(self.y, world.top), world.bottom)
        return replace(self, x=x, y=y)


def _kept(middle: float, length: float, low: float, high: float) -> float:
    if length >= high - low:
        return (low + high) / 2
    return min(max(middle, low + length / 2), high - length / 2)
