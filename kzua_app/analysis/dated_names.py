# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a place was called when something happened: names are dated, and dates are known in part."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kzua_app.language.place_words import PLACE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import FormerName, Place
    from kzua_app.model.text import LocalizedText
    from kzua_app.settings import Language


@dataclass(frozen=True, slots=True)
class _Reign:
    """A name, from some day of ``start`` to some day of ``end``: each the first and last it may be."""

    name: LocalizedText
    start: tuple[date, date]
    end: tuple[date, date]

    def may_hold(self, when: PartialDate) -> bool:
        return self.start[0] <= when.latest and when.earliest <= self.end[1]

    def holds(self, when: PartialDate) -> bool:
        return self.start[1] <= when.earliest and when.latest <= self.end[0]


def names_at(place: Place, when: PartialDate | None) -> tuple[LocalizedText, ...]:
    """The name that ``place`` had at ``when``; those it may have had, in order, where that cannot be told.

    Before the first former name that is known, and without a date, it is the present one.
    """
    if when is None or not place.former_names:
        return (place.name,)
    reigns = tuple(_reigns(place))
    held = [reign.name for reign in reigns if reign.holds(when)]
    names = held if len(held) == 1 else [reign.name for reign in reigns if reign.may_hold(when)]
    return tuple(dict.fromkeys(names))


def named_at(place: Place, when: PartialDate | None, language: Language) -> str:
    """What ``place`` was called at ``when``, with its present name: Nur-Sultan (now Astana)."""
    words = PLACE_WORDS[language]
    names = names_at(place, when)
    then = words.either.join(name.text(language) for name in names)
    return then if place.name in names else words.renamed.format(then=then, now=place.name.text(language))


def _reigns(place: Place) -> Iterator[_Reign]:
    """Former names in order of time, with the present one wherever none of them held."""
    before = (date.min, date.min)
    for former in place.former_names:
        start, end = _start(former), _end(former)
        if before[1] < start[0]:
            yield _Reign(place.name, before, start)
        yield _Reign(former.name, start, end)
        before = end
    yield _Reign(place.name, before, (date.max, date.max))


def _start(former: FormerName) -> tuple[date, date]:
    first = former.valid.start or former.valid
    return (first.earliest, first.latest) if not _is_open(former, first) else (date.min, date.min)


def _end(former: FormerName) -> tuple[date, date]:
    last = former.valid.end or former.valid
    return last.earliest, last.latest


def _is_open(former: FormerName, first: PartialDate) -> bool:
    """Whether nobody knows since when: an interval without a start."""
    return first is former.valid and former.valid.end is not None
