# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Dates known in part, as far as the formats of bibliographies can tell them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.model.dates import DatePrecision

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate

Parts = tuple[int, ...]
"""Year; year and month; or year, month and day."""

_LOOSE = (DatePrecision.DECADE, DatePrecision.CENTURY)


def parts_of(date: PartialDate) -> tuple[Parts, ...]:
    """The date as one row of parts; an interval as two; none where it has no such form.

    None is there for decades and centuries, and for intervals that lack an end.
    """
    if date.precision is DatePrecision.INTERVAL:
        ends = [parts_of(end) if end else () for end in (date.start, date.end)]
        return (*ends[0], *ends[1]) if all(ends) else ()
    if date.precision in _LOOSE:
        return ()
    return (tuple(part for part in (date.year, date.month, date.day) if part is not None),)


def is_inexact(date: PartialDate) -> bool:
    """Whether the date is approximate or uncertain: what bibliographies call circa."""
    return date.approximate or date.uncertain
