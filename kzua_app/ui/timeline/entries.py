# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Entries of the timeline, their periods, and what the filters compare."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain, groupby
from typing import TYPE_CHECKING

from kzua_app.language.fold import fold
from kzua_app.language.formats import Formats
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzua_app.model.events import Event
    from kzua_app.model.records import RecordRef
    from kzua_app.model.text import LocalizedText

FIRST_DECADE = 1900
"""What is older stands together in one period: a handful of events over two centuries."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An event, and how many disagreements contest it."""

    event: Event
    disputes: int


@dataclass(frozen=True, slots=True)
class Period:
    """A decade by its first year; None stands for everything before ``FIRST_DECADE``."""

    decade: int | None
    entries: tuple[Entry, ...]


def entries_of(events: Iterable[Event], disputes: Mapping[RecordRef, int]) -> tuple[Entry, ...]:
    """``events`` by date: by the first day each may have been, then the last."""
    ordered = sorted(events, key=lambda event: event.date)
    return tuple(Entry(event, disputes.get(event.ref, 0)) for event in ordered)


def folded_texts(entries: Iterable[Entry]) -> dict[str, str]:
    """All that the filter looks at, folded, of each event by its id."""
    dates = [Formats(language) for language in Language]
    return {entry.event.id: _folded(entry.event, dates) for entry in entries}


def periods_of(entries: Iterable[Entry]) -> tuple[Period, ...]:
    """``entries``, which come by date, in their periods; periods without entries are left out."""
    return tuple(Period(decade, tuple(group)) for decade, group in groupby(entries, _decade))


def _decade(entry: Entry) -> int | None:
    # an interval without a start sorts first, but belongs where its known end is
    year = entry.event.date.year
    return year // 10 * 10 if year >= FIRST_DECADE else None


def _folded(event: Event, dates: Sequence[Formats]) -> str:
    """Title, text, note, people and places in both languages, and the date as each writes it."""
    names = [person.name for person in event.people] + [place.name for place in event.places]
    local = [person.name_local for person in event.people] + [place.name_local for place in event.places]
    texts: list[LocalizedText] = [event.title, event.text, event.note, *names]
    words = chain.from_iterable((text.en, text.bn) for text in texts)
    written = (formats.date(event.date) for formats in dates)
    return fold(" ".join([*words, *local, *written, event.date.edtf]))
