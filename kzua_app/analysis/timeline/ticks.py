# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the axis is marked: days, months, years and decades, never between them."""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date
from enum import IntEnum
from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from kzua_app.model.dates import DatePrecision, PartialDate

if TYPE_CHECKING:
    from collections.abc import Iterator

_LAST_IN_MONTH = 21
_MONTHS = 12


class TickUnit(IntEnum):
    """What a tick stands for; the value is about how many days it lasts."""

    DAY = 1
    MONTH = 30
    YEAR = 365


class TickStep(NamedTuple):
    """Every ``every``-th ``unit`` is marked; a decade is ten years."""

    unit: TickUnit
    every: int

    @property
    def days(self) -> float:
        """About how many days lie between two ticks, the shortest case."""
        return self.unit * self.every * (0.93 if self.unit is TickUnit.MONTH else 1.0)


class Tick(NamedTuple):
    """A mark at the first moment of ``day`` (days as in spans), named by ``date``."""

    day: float
    date: PartialDate


TICK_STEPS = (
    TickStep(TickUnit.DAY, 1),
    TickStep(TickUnit.DAY, 5),
    TickStep(TickUnit.MONTH, 1),
    TickStep(TickUnit.MONTH, 3),
    TickStep(TickUnit.YEAR, 1),
    TickStep(TickUnit.YEAR, 2),
    TickStep(TickUnit.YEAR, 5),
    TickStep(TickUnit.YEAR, 10),
    TickStep(TickUnit.YEAR, 20),
    TickStep(TickUnit.YEAR, 50),
    TickStep(TickUnit.YEAR, 100),
)


def finest_step(least_days: float) -> TickStep:
    """The finest step whose ticks lie at least ``least_days`` apart; centuries if none does."""
    return next((step for step in TICK_STEPS if step.days >= least_days), TICK_STEPS[-1])


def ticks(first: float, last: float, step: TickStep) -> Iterator[Tick]:
    """The ticks from ``first`` to ``last``, both included, in order, within the calendar."""
    start = date.fromordinal(min(max(int(first), date.min.toordinal()), date.max.toordinal()))
    makers = {TickUnit.DAY: _days, TickUnit.MONTH: _months, TickUnit.YEAR: _years}
    made = (_tick(day, step.unit) for day in makers[step.unit](start, step.every))
    yield from (tick for tick in takewhile(lambda tick: tick.day <= last, made) if tick.day >= first)


def _tick(day: date, unit: TickUnit) -> Tick:
    precision = DatePrecision[unit.name]
    month = day.month if unit is not TickUnit.YEAR else None
    number = day.day if unit is TickUnit.DAY else None
    return Tick(float(day.toordinal()), PartialDate(precision, day.year, month, number))


def _days(start: date, every: int) -> Iterator[date]:
    """Every day, or the 1st, 6th … 21st of each month, so that each month's first is among them."""
    for ordinal in range(start.toordinal(), date.max.toordinal() + 1):
        day = date.fromordinal(ordinal)
        if (day.day - 1) % every == 0 and (every == 1 or day.day <= _LAST_IN_MONTH):
            yield day


def _months(start: date, every: int) -> Iterator[date]:
    for number in range(start.year * _MONTHS + start.month - 1, (MAXYEAR + 1) * _MONTHS):
        year, month = divmod(number, _MONTHS)
        if month % every == 0:
            yield date(year, month + 1, 1)


def _years(start: date, every: int) -> Iterator[date]:
    for year in range(max(start.year // every * every, MINYEAR), MAXYEAR + 1):
        if year % every == 0 or every == 1:
            yield date(year, 1, 1)
