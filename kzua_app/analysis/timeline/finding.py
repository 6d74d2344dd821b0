# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What of a layout lies between two places, or at one."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from kzua_app.analysis.timeline.layout import FOLD, Fold, Layout, Mark

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHORT = 800.0
"""What is not wider is found by its left edge; the few that are wider are all looked at."""


class Finder:
    """Looks into one layout; its tables are made when first asked for."""

    def __init__(self, layout: Layout) -> None:
        self.layout = layout

    def marks(self, left: float, right: float) -> Iterator[Mark]:
        """The marks that reach into the pixels from ``left`` to ``right``."""
        short, long = self._by_left
        first = bisect_left(short, left - _SHORT, key=attrgetter("left"))
        last = bisect_right(short, right, key=attrgetter("left"))
        yield from (mark for mark in short[first:last] if mark.until >= left)
        yield from (mark for mark in long if mark.left <= right and mark.until >= left)

    def folds(self, left: float, right: float) -> Iterator[Fold]:
        """The folds that reach into the pixels from ``left`` to ``right``."""
        folds = self._folds
        first = bisect_left(folds, left - FOLD, key=attrgetter("left"))
        yield from folds[first : bisect_right(folds, right, key=attrgetter("left"))]

    def at(self, place: float, row: int) -> Mark | Fold | None:
        """What stands at ``place`` in row ``row``, counted through all lanes."""
        for mark in self.marks(place, place):
            if mark.left <= place and self.row(mark) == row:
                return mark
        return next((fold for fold in self.folds(place, place) if self.row(fold) == row), None)

    def row(self, what: Mark | Fold) -> int:
        """The row of a mark or fold, counted through all lanes."""
        lane = self.layout.lanes[what.lane]
        return lane.top + (what.row if isinstance(what, Mark) else lane.rows - 1)

    def where(self, event: int) -> Mark | Fold | None:
        """The mark or fold that event number ``event`` is in."""
        return self._where.get(event)

    @cached_property
    def _by_left(self) -> tuple[list[Mark], list[Mark]]:
        """Short marks by their left edge, and long ones."""
        ordered = sorted(self.layout.marks, key=attrgetter("left"))
        short = [mark for mark in ordered if mark.until - mark.left <= _SHORT]
        return short, [mark for mark in ordered if mark.until - mark.left > _SHORT]

    @cached_property
    def _folds(self) -> list[Fold]:
        return sorted(self.layout.folds, key=attrgetter("left"))

    @cached_property
    def _where(self) -> dict[int, Mark | Fold]:
        where: dict[int, Mark | Fold] = {mark.event: mark for mark in self.layout.marks}
        where.update((event, fold) for fold in self.layout.folds for event in fold.events)
        return where
