# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Periods, and what the filter finds."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from kzua_app.language.fold import fold
from kzua_app.model.dates import PartialDate
from kzua_app.model.events import Event, Person, Place
from kzua_app.model.records import Confidence, Evidence
from kzua_app.model.text import LocalizedText
from kzua_app.ui.timeline.entries import entries_of, folded_texts, periods_of

if TYPE_CHECKING:
    from kzua_app.reference import Reference

NOTHING = LocalizedText("")
SHEVCHENKO = Person(
    "ts", LocalizedText("Taras Shevchenko", "তারাস শেভচেঙ্কো"), "Тарас Шевченко", "UA", NOTHING, ()
)
KYIV = Place("kyiv", LocalizedText("Kyiv", "কিয়েভ"), "Київ", "city", "UA", None, None, "")


def event(identifier: str, date: str) -> Event:
    return Event(
        id=identifier,
        date=PartialDate.parse(date),
        category="treaty",
        title=LocalizedText("A treaty", "একটি চুক্তি"),
        text=LocalizedText("Signed."),
        note=NOTHING,
        people=(SHEVCHENKO,),
        places=(KYIV,),
        related=(),
        evidence=Evidence((), Confidence.REPORTED),
    )


def grouped(*dates: str) -> list[tuple[int | None, list[str]]]:
    entries = entries_of([event(date, date) for date in dates], {})
    return [(period.decade, [entry.event.id for entry in period.entries]) for period in periods_of(entries)]


def test_events_stand_by_date_in_decades_and_the_old_ones_together() -> None:
    assert grouped("2014-05", "1850-10-17", "1768", "1992", "1999-12-31", "2010") == [
        (None, ["1768", "1850-10-17"]),
        (1990, ["1992", "1999-12-31"]),
        (2010, ["2010", "2014-05"]),
    ]


def test_a_decade_whose_year_is_not_known_stands_in_itself() -> None:
    assert grouped("1942", "193X", "1936") == [(1930, ["193X", "1936"]), (1940, ["1942"])]


def test_an_interval_without_a_start_does_not_fall_into_the_year_one() -> None:
    assert grouped("../2013", "1992") == [(2010, ["../2013"]), (1990, ["1992"])]


@pytest.mark.parametrize(
    "asked",
    [
        "treaty",
        "চুক্তি",
        "SHEVCHENKO",
        "শেভচেঙ্কো",
        "Шевченко",
        "kyiv",
        "কিয়েভ",
        "1994",
        "১৯৯৪",
        "20 January",
        "জানুয়ারি",
    ],
)
def test_what_is_typed_in_either_language_is_found(asked: str) -> None:
    (entry,) = entries_of([event("ev", "1994-01-20")], {})
    assert fold(asked) in folded_texts([entry])[entry.event.id]


def test_disagreements_are_counted(reference: Reference) -> None:
    counts = reference.disagreements.counts()
    entries = entries_of(reference.events.all(), counts)
    assert any(entry.disputes for entry in entries)
    assert all(entry.disputes == counts.get(entry.event.ref, 0) for entry in entries)


def test_each_period_of_the_content_comes_once_and_later_than_the_one_before(reference: Reference) -> None:
    periods = periods_of(entries_of(reference.events.all(), {}))
    years = [period.decade or 0 for period in periods]
    assert all(before < after for before, after in pairwise(years))
