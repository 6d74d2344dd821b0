# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many slips of the fingers lie between two words, and how many a reader may make."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_ONE_SLIP, _TWO_SLIPS = 4, 6
"""Letters of a word from which it is recognised with one and with two slips."""


def slips_allowed(word: str) -> int:
    """How many slips ``word``, folded, may have: none in short ones, which would be anything."""
    return (len(word) >= _ONE_SLIP) + (len(word) >= _TWO_SLIPS)


def slips(first: str, second: str, most: int) -> int:
    """Letters put in, left out, taken for another or swapped with the next; more than ``most`` is most + 1.

    The optimal string alignment distance: Damerau's, where no letter is touched twice.
    """
    if abs(len(first) - len(second)) > most:
        return most + 1
    first, second = _differing(first, second)
    if not first or not second:
        return min(len(first) + len(second), most + 1)
    two_ago: Sequence[int] = ()
    above: Sequence[int] = range(len(second) + 1)
    for row, letter in enumerate(first, 1):
        line = [row]
        for column, other in enumerate(second, 1):
            cost = min(above[column] + 1, line[-1] + 1, above[column - 1] + (letter != other))
            if row > 1 and column > 1 and letter == second[column - 2] and first[row - 2] == other:
                cost = min(cost, two_ago[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        two_ago, above = above, line
    return min(above[-1], most + 1)


def _differing(first: str, second: str) -> tuple[str, str]:
    """The two without what they begin and end with alike."""
    shorter = min(len(first), len(second))
    start = next((i for i in range(shorter) if first[i] != second[i]), shorter)
    rest = shorter - start
    end = next((i for i in range(rest) if first[-1 - i] != second[-1 - i]), rest)
    return first[start : len(first) - end], second[start : len(second) - end]
