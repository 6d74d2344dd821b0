# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where labels stand so that none lies over another."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Generic, TypeVar

from kzua_app.analysis.map.camera import Box

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Key = TypeVar("Key")


class Side(Enum):
    """Where a label stands, seen from its point; in shares of its own size."""

    RIGHT = (0.0, -0.5, 1, 0)
    LEFT = (-1.0, -0.5, -1, 0)
    ABOVE = (-0.5, -1.0, 0, -1)
    BELOW = (-0.5, 0.0, 0, 1)
    RIGHT_ABOVE = (0.0, -1.0, 0.7, -0.4)
    RIGHT_BELOW = (0.0, 0.0, 0.7, 0.4)
    LEFT_ABOVE = (-1.0, -1.0, -0.7, -0.4)
    LEFT_BELOW = (-1.0, 0.0, -0.7, 0.4)
    OVER = (-0.5, -0.5, 0, 0)


@dataclass(frozen=True, slots=True)
class Label(Generic[Key]):
    """A wish: ``key`` in a box of that size, ``gap`` away from its point, on the first free side.

    Where no side is free they are tried again at each of ``shifts`` (away from the point).
    A ``mark`` so far around the point needs room too; where it has none, the label is not wanted.
    """

    key: Key
    x: float
    y: float
    width: float
    height: float
    sides: tuple[Side, ...] = (Side.OVER,)
    gap: float = 0.0
    mark: float = 0.0
    shifts: tuple[tuple[float, float], ...] = ()

    @property
    def core(self) -> Box:
        """What its mark covers."""
        return Box(self.x - self.mark, self.y - self.mark, self.x + self.mark, self.y + self.mark)

    def box(self, side: Side) -> Box:
        """What it would cover on ``side``."""
        share_x, share_y, step_x, step_y = side.value
        left = self.x + share_x * self.width + step_x * self.gap
        top = self.y + share_y * self.height + step_y * self.gap
        return Box(left, top, left + self.width, top + self.height)

    def boxes(self) -> Iterator[Box]:
        """What it may cover, the best first."""
        for dx, dy in ((0.0, 0.0), *self.shifts):
            yield from (self.box(side).moved(dx, dy) for side in self.sides)


def placed(labels: Sequence[Label[Key]], obstacles: Iterable[Box] = ()) -> list[tuple[Key, Box]]:
    """The labels that find room, in their order, and what each covers; earlier ones choose first.

    No two boxes overlap each other or an obstacle. Boxes are in the unit of the labels.
    """
    taken = list(obstacles)
    found: list[tuple[Key, Box]] = []
    for label in labels:
        own = [label.core] if label.mark else []
        if own and not _free(own[0], taken):
            continue
        box = next((box for box in label.boxes() if _free(box, taken)), None)
        if box is not None:
            taken += [box, *own]
            found.append((label.key, box))
    return found


def _free(box: Box, taken: Iterable[Box]) -> bool:
    return not any(box.overlaps(other) for other in taken)
