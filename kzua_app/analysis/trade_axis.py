# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Axes of the trade charts: round values and years, and where a value stands between them."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, count
from math import ceil, floor, log10
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class ValueAxis:
    """An axis from its first tick to its last; ``logarithmic`` ones are for values above zero only."""

    ticks: tuple[int, ...]
    logarithmic: bool = False

    @classmethod
    def over(cls, low: float, high: float, most: int) -> ValueAxis:
        """An axis of at most ``most`` (3 or more) ticks, zero among them."""
        return cls(value_ticks(low, high, most))

    @classmethod
    def logarithmic_over(cls, low: float, high: float, most: int) -> ValueAxis:
        """The same on a logarithmic scale, from ``low`` (above zero) on."""
        return cls(log_ticks(low, high, most), logarithmic=True)

    def share(self, value: float) -> float:
        """How far up the axis ``value`` stands: 0 at the first tick, 1 at the last."""
        first, last = self.ticks[0], self.ticks[-1]
        if self.logarithmic:
            return log10(max(value, first) / first) / log10(last / first)
        return (value - first) / (last - first)


def value_ticks(low: float, high: float, most: int) -> tuple[int, ...]:
    """At most ``most`` (3 or more) evenly spaced round values that enclose ``low``, ``high`` and zero."""
    # whole numbers from here on: a quotient of floats may lose what is next to nothing
    lowest, highest = floor(min(low, 0.0)), ceil(max(high, 0.0))
    for step in _round_steps():
        first, last = lowest // step, -(-highest // step)
        if last - first < most:
            return tuple(number * step for number in range(first, max(last, first + 1) + 1))
    raise AssertionError  # the steps have no end


def log_ticks(low: float, high: float, most: int) -> tuple[int, ...]:
    """At most ``most`` (3 or more) values of 1, 2, 5 and their tens that enclose ``low`` and ``high``.

    ``low`` is above zero; below 1 it counts as 1. Where they are too many, powers of ten alone, then
    every second power, and so on.
    """
    lowest, highest = max(floor(low), 1), max(ceil(high), 2)
    for figures, every in chain((((1, 2, 5), 1),), (((1,), step) for step in count(1))):
        ticks = _enclosing(lowest, highest, figures, every)
        if len(ticks) <= most:
            return ticks
    raise AssertionError  # the steps have no end


def year_ticks(first: int, last: int, most: int) -> tuple[int, ...]:
    """Round years from ``first`` to ``last``, at most ``most`` (1 or more) of them."""
    for step in _round_steps():
        ticks = range(ceil(first / step) * step, last + 1, step)
        if len(ticks) <= most:
            return tuple(ticks)
    raise AssertionError  # the steps have no end


def _enclosing(lowest: int, highest: int, figures: tuple[int, ...], every: int) -> tuple[int, ...]:
    """Ticks from the last not above ``lowest`` to the first not below ``highest``, two at least."""
    found: list[int] = []
    for power in count(0, every):
        for figure in figures:
            tick = figure * 10**power
            if tick <= lowest:
                found = [tick]
            elif len(found) == 1 or found[-1] < highest:
                found.append(tick)
        if len(found) > 1 and found[-1] >= highest:
            return tuple(found)
    raise AssertionError  # the powers have no end


def _round_steps() -> Iterator[int]:
    """1, 2, 5, 10, 20, 50 and so on, without end."""
    return (figure * 10**power for power in count() for figure in (1, 2, 5))
