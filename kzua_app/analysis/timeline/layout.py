# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Places of events in lanes and rows: a pure function of the events, the scale and the room.

Places are pixels from the start of the axis. The part in view has no say, so that nothing changes
its row while the view moves; what has no room is folded into a mark that tells how many it holds.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import inf
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.timeline.scale import Scale

MARK = 12.0
"""The least width of an event's mark."""
GAP = 10.0
"""What stays free before the next event of a row."""
INSIDE = 64.0
"""From this width on a bar has its name inside, else behind it."""
LEAST_NAME = 96.0
"""So much of a name is shown or the event is folded."""
FOLD = 46.0
"""The width of the places for folds."""
MOST_ROWS = 14
"""So many rows a lane may have."""


class Item(NamedTuple):
    """An event: its days, the number of its lane, and the width of its name in pixels."""

    start: float
    end: float
    lane: int
    name: float


class Mark(NamedTuple):
    """An event by its number: its bar from ``left`` to ``right``, its name between ``left`` and ``until``."""

    event: int
    lane: int
    row: int
    left: float
    right: float
    until: float


class Fold(NamedTuple):
    """Two events or more without room, in the last row of their lane, at ``left`` (``FOLD`` wide)."""

    lane: int
    left: float
    events: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Lane:
    """The rows of a lane: ``top`` is the number of its first row, ``rows`` include the one of folds."""

    top: int
    rows: int


@dataclass(frozen=True, slots=True)
class Layout:
    """Every event in one mark or one fold."""

    lanes: tuple[Lane, ...]
    marks: tuple[Mark, ...]
    folds: tuple[Fold, ...]

    @property
    def rows(self) -> int:
        """The rows of all lanes."""
        return sum(lane.rows for lane in self.lanes)


def lay_out(items: Sequence[Item], scale: Scale, lanes: int, budget: int) -> Layout:
    """Lay out ``items``, which come by their start, in ``lanes`` that have ``budget`` rows together.

    A lane has one row at least, and two where something is folded, even beyond the budget.
    """
    by_lane = _placed(items, scale, lanes)
    wanted = [_rows_wanted(placed) for placed in by_lane]
    made, marks, folds, top = list[Lane](), list[Mark](), list[Fold](), 0
    for lane, count in enumerate(_shared_out(wanted, budget)):
        # where not all names fit, the last row is kept for folds
        rows = count if wanted[lane] <= count else count - 1
        folded = _fill(by_lane[lane], lane, rows, marks, scale.end)
        gathered = list(_folds(folded, lane, rows))
        folds += [one for one in gathered if isinstance(one, Fold)]
        marks += [one for one in gathered if isinstance(one, Mark)]
        made.append(Lane(top, rows + bool(folded)))
        top += made[-1].rows
    return Layout(tuple(made), tuple(marks), tuple(folds))


_Placed = tuple[int, float, float, float]
"""An event's number, and its left edge, right edge and wished end in pixels."""


def _placed(items: Sequence[Item], scale: Scale, lanes: int) -> list[list[_Placed]]:
    by_lane: list[list[_Placed]] = [[] for _ in range(lanes)]
    first, factor, half = scale.axis.first, scale.pixels_a_day, MARK / 2
    for event, (start, end, lane, name) in enumerate(items):
        left, right = (start - first) * factor, (end - first) * factor
        if right - left < MARK:
            # a short one stands around its middle, so that its mark is at its day
            left = (left + right) / 2 - half
            right = left + MARK
        wish = right + name if right - left < INSIDE else max(right, left + name)
        by_lane[lane].append((event, left, right, wish))
    return by_lane


def _rows_wanted(placed: Sequence[_Placed]) -> int:
    """How many rows it takes to have every name in full, up to the most."""
    ends: list[float] = []
    for _, left, _, wish in placed:
        row = _free(ends, left - GAP)
        if row < len(ends):
            ends[row] = wish
        elif row == MOST_ROWS:
            return MOST_ROWS + 1
        else:
            ends.append(wish)
    return len(ends)


def _free(ends: Sequence[float], limit: float) -> int:
    """The number of the first of ``ends`` that is not beyond ``limit``; how many there are if none is."""
    for row, end in enumerate(ends):
        if end <= limit:
            return row
    return len(ends)


def _shared_out(wanted: Sequence[int], budget: int) -> list[int]:
    """Rows for each lane: two or what it wants, then one more each in turn while there are any."""
    rows = [max(min(want, 2), 1) for want in wanted]
    most = [min(want, MOST_ROWS) for want in wanted]
    left = budget - sum(rows)
    while left > 0 and any(has < want for has, want in zip(rows, most, strict=True)):
        for lane, want in enumerate(most):
            if left > 0 and rows[lane] < want:
                rows[lane] += 1
                left -= 1
    return rows


def _fill(placed: Sequence[_Placed], lane: int, rows: int, marks: list[Mark], end: float) -> list[_Placed]:
    """Put events into ``rows`` rows, which run to ``end``; returns those that have no room.

    A row takes an event where the names in it can stay whole, else where its last can be shortened.
    """
    best, least, folded = [-inf] * rows, [-inf] * rows, list[tuple[int, float, float, float]]()
    last: list[_Placed | None] = [None] * rows
    soonest = min(least, default=inf)
    for one in placed:
        _, left, right, wish = one
        if left - GAP < soonest:
            # most of many: there is no row that could take it
            folded.append(one)
            continue
        row = _free(best, left - GAP)
        if row == rows:
            row = _free(least, left - GAP)
        if (before := last[row]) is not None:
            marks.append(_closed(before, lane, row, left - GAP))
        last[row], best[row] = one, wish
        enough = LEAST_NAME + (right if right - left < INSIDE else left)
        least[row] = max(right, min(wish, enough))
        soonest = min(least)
    marks.extend(_closed(one, lane, row, max(end, one[2])) for row, one in enumerate(last) if one is not None)
    return folded


def _closed(placed: _Placed, lane: int, row: int, limit: float) -> Mark:
    """The mark of an event whose name runs as far as it wants, or to ``limit``."""
    event, left, right, wish = placed
    return Mark(event, lane, row, left, right, min(limit, wish))


def _folds(folded: Sequence[_Placed], lane: int, row: int) -> Iterator[Mark | Fold]:
    """What was folded, gathered by the fixed places for folds; one alone stands there without its name."""
    cells: dict[int, list[_Placed]] = {}
    for one in folded:
        left = one[1]
        cells.setdefault(int(left // FOLD) if left > 0 else 0, []).append(one)
    for cell, placed in cells.items():
        if len(placed) > 1:
            yield Fold(lane, cell * FOLD, tuple(one[0] for one in placed))
        else:
            event, begin, _, _ = placed[0]
            place = min(max(begin, cell * FOLD), (cell + 1) * FOLD - MARK)
            yield Mark(event, lane, row, place, place + MARK, place + MARK)
