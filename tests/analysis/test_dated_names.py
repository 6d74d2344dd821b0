# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A place is called as it was called then."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.dated_names import named_at, names_at
from kzua_app.model.dates import PartialDate
from kzua_app.model.events import FormerName, Place
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.reference import Reference


def place(*former: tuple[str, str]) -> Place:
    names = tuple(FormerName(LocalizedText(name), PartialDate.parse(valid)) for name, valid in former)
    return Place("x", LocalizedText("Now", "এখন"), "", "city", "KZ", None, None, "", names)


CAPITAL = place(("First", "1961/1992?"), ("Second", "1992?/1998-05-06"), ("Third", "2019-03-23/2022-09-19"))


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("1850", "Now"),
        ("1961", "Now or First"),
        ("1970", "First (now Now)"),
        ("1992", "First or Second (now Now)"),
        ("1997-10-14", "Second (now Now)"),
        ("1998-05-06", "Second or Now"),
        ("1998-11", "Now"),
        ("2010", "Now"),
        ("2019-03-22", "Now"),
        ("2019", "Now or Third"),
        ("2019-04-18", "Third (now Now)"),
        ("2020", "Third (now Now)"),
        ("2022-09-05", "Third (now Now)"),
        ("2022-09", "Third or Now"),
        ("2022-09-20", "Now"),
        ("2018/2023", "Now or Third"),
        ("2021/..", "Third or Now"),
    ],
)
def test_the_name_is_that_of_its_time(when: str, expected: str) -> None:
    assert named_at(CAPITAL, PartialDate.parse(when), Language.ENGLISH) == expected


def test_without_a_date_or_another_name_it_is_the_present_one() -> None:
    assert named_at(CAPITAL, None, Language.ENGLISH) == "Now"
    assert named_at(place(), PartialDate.parse("1970"), Language.BENGALI) == "এখন"


def test_a_name_of_unknown_beginning_holds_until_it_ends() -> None:
    old = place(("Old", "../1993"))
    assert named_at(old, PartialDate.parse("1250"), Language.ENGLISH) == "Old (now Now)"
    assert named_at(old, PartialDate.parse("1993-04"), Language.ENGLISH) == "Old or Now"
    assert named_at(old, PartialDate.parse("1994"), Language.ENGLISH) == "Now"


@given(st.dates(min_value=PartialDate.parse("1950").earliest))
def test_every_day_has_a_name(day: object) -> None:
    when = PartialDate.parse(str(day))
    assert 1 <= len(names_at(CAPITAL, when)) <= 2


@pytest.mark.parametrize(
    ("event", "place_id", "english", "bengali"),
    [
        ("ev014", "almaty", "Alma-Ata (now Almaty)", "আলমা-আতা (বর্তমানে আলমাতি)"),
        ("ev030", "almaty", "Almaty", "আলমাতি"),
        ("te006", "astana", "Astana", "আস্তানা"),
        ("ev115", "astana", "Nur-Sultan (now Astana)", "নুর-সুলতান (বর্তমানে আস্তানা)"),
        ("ev121", "astana", "Nur-Sultan (now Astana)", "নুর-সুলতান (বর্তমানে আস্তানা)"),
        ("ev148", "astana", "Nur-Sultan (now Astana)", "নুর-সুলতান (বর্তমানে আস্তানা)"),
        ("ev150", "astana", "Astana", "আস্তানা"),
        ("ev128", "dnipro", "Dnipro", "দনিপ্রো"),
        ("ev128", "kyiv", "Kyiv", "কিয়েভ"),
    ],
)
def test_places_of_real_events(
    reference: Reference, event: str, place_id: str, english: str, bengali: str
) -> None:
    told = reference.events.get(event)
    (where,) = (found for found in told.places if found.id == place_id)
    assert named_at(where, told.date, Language.ENGLISH) == english
    assert named_at(where, told.date, Language.BENGALI) == bengali


def test_the_long_name_of_a_state_is_no_former_name(reference: Reference) -> None:
    places = {found.id: found for found in reference.places.all()}
    assert places["kazakhstan"].former_names == ()
    assert [name.name.en for name in places["dnipro"].former_names] == ["Dnipropetrovsk"]
