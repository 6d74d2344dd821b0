# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The years in view: a part of all there are, chosen by drag, keys or typing."""

from __future__ import annotations

from dataclasses import dataclass

LEAST = 3
"""So many years are in view at least, as far as there are any."""


@dataclass(frozen=True, slots=True, order=True)
class YearRange:
    """Years from ``first`` to ``last``, both included."""

    first: int
    last: int

    @classmethod
    def between(cls, one: int, other: int) -> YearRange:
        """From whichever is earlier to the other."""
        return cls(min(one, other), max(one, other))

    @classmethod
    def parse(cls, text: str) -> YearRange | None:
        """The range written as ``str()`` writes it; None where it is none."""
        first, dash, last = text.partition("..")
        if not dash or not first.isdecimal() or not last.isdecimal() or int(first) > int(last):
            return None
        return cls(int(first), int(last))

    def __str__(self) -> str:
        return f"{self.first}..{self.last}"

    def __contains__(self, year: object) -> bool:
        return isinstance(year, int) and self.first <= year <= self.last

    @property
    def years(self) -> int:
        """How many there are."""
        return self.last - self.first + 1

    def within(self, whole: YearRange) -> YearRange:
        """As near to this as ``whole`` allows, and no fewer than LEAST years where it has as many."""
        span = min(max(self.years, LEAST), whole.years)
        first = min(max(self.first, whole.first), whole.last - span + 1)
        return YearRange(first, first + span - 1)

    def moved(self, by: int, whole: YearRange) -> YearRange:
        """As many years, ``by`` later, stopping at the ends of ``whole``."""
        return YearRange(self.first + by, self.last + by).within(whole)

    def starting(self, first: int, whole: YearRange) -> YearRange:
        """From ``first`` on; the end stays unless that leaves too few."""
        first = min(max(first, whole.first), max(self.last - LEAST + 1, whole.first))
        return YearRange(first, self.last).within(whole)

    def ending(self, last: int, whole: YearRange) -> YearRange:
        """Up to ``last``; the start stays unless that leaves too few."""
        last = max(min(last, whole.last), min(self.first + LEAST - 1, whole.last))
        return YearRange(self.first, last).within(whole)

    def zoomed(self, by: int, about: int, whole: YearRange) -> YearRange:
        """``by`` years fewer (more, if negative) on either side, ``about`` in view."""
        first, last = self.first + by, self.last - by
        if first > about:
            first, last = about, last - (first - about)
        if last < about:
            first, last = first + (about - last), about
        middle = (first + last) // 2
        return YearRange(min(first, middle), max(last, middle)).within(whole)

    def with_year(self, year: int, whole: YearRange) -> YearRange:
        """This, or moved as little as brings ``year`` into view."""
        if year in self or year not in whole:
            return self
        return self.moved(year - (self.first if year < self.first else self.last), whole)
