# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Timeline sheet: eras that begin with events, and the strip, drawn as the window's timeline is."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.timeline.bands import read_bands
from kzua_app.settings import Language
from kzua_app.sheets.labels import read_table
from kzua_app.sheets.making import sheet_of
from kzua_app.sheets.options import SheetOptions

if TYPE_CHECKING:
    from kzua_app.paths import Paths
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.drawings import Strip
    from kzua_app.sheets.fact_sheet import FactSheet
    from tests.sheets.conftest import Press


@pytest.fixture
def strip(press: Press) -> Strip:
    section = press(SheetOptions("timeline")).sheet.section("strip")
    assert section is not None
    assert section.strip is not None
    return section.strip


def titles(sheet: FactSheet, name: str) -> list[str]:
    section = sheet.section(name)
    return [statement.text for statement in section.statements] if section else []


def test_each_era_begins_with_the_event_that_it_is_named_for(press: Press, program: Paths) -> None:
    sheet = press(SheetOptions("timeline")).sheet
    eras = read_table(program.sheets / "timeline.toml")["eras"]
    for era in (dict(era) for era in eras):
        if "from" in era:
            first = press.content.events[era["from"]].title.en
            assert titles(sheet, f"events_{era['name']}")[0] == first


def test_every_event_is_in_one_era(press: Press) -> None:
    sheet = press(SheetOptions("timeline")).sheet
    told = [text for section in sheet.sections for text in titles(sheet, section.name)]
    assert sorted(told) == sorted(event.title.en for event in press.content.events.values())


def test_an_era_whose_event_is_not_there_joins_the_one_before(content: SheetContent, program: Paths) -> None:
    events = {key: event for key, event in content.events.items() if key != "ev127"}
    sheet = sheet_of(SheetOptions("timeline"), replace(content, events=events), program)
    assert sheet.section("events_war") is None
    assert content.events["ev128"].title.en in titles(sheet, "events_conflict")


def test_the_strip_has_the_windows_bands(strip: Strip, program: Paths) -> None:
    names = {band.name.en for band in read_bands(program.sheets / "timeline.toml")}
    drawn = {band.label for track in strip.tracks for band in track.bands}
    assert drawn == names - {"Russian Empire"}  # over before the strip begins
    assert [track.style for track in strip.tracks] == ["state", "KZ", "UA"]


def test_places_are_within_the_strip_and_in_order(strip: Strip) -> None:
    for lane in strip.lanes:
        assert all(0 <= mark.left <= mark.right <= 100 for mark in lane.events)
        assert lane.count == str(len(lane.events))
        lefts = [mark.left for mark in lane.events]
        assert lefts == sorted(lefts)
    for track in strip.tracks:
        for band in track.bands:
            assert 0 <= band.left < band.right <= 100
            assert band.soft_left + band.soft_right <= band.right - band.left


def test_only_days_are_exact_and_sides_are_told(press: Press, strip: Strip) -> None:
    marks = [mark for lane in strip.lanes for mark in lane.events]
    days = sum(event.date.precision == "day" for event in press.content.events.values())
    assert 0 < sum(mark.exact for mark in marks) <= days
    assert {mark.style for mark in marks} == {"KZ", "UA", "both"}


def test_the_place_of_a_day(strip: Strip) -> None:
    war = next(lane for lane in strip.lanes if lane.label == "War and conflict")
    years = {tick.label: tick.value for tick in strip.years}
    a_year = (years["2025"] - years["2020"]) / 5
    invasion = years["2020"] + (2 + 54 / 365) * a_year  # 24 February 2022
    assert any(mark.left == pytest.approx(invasion, abs=a_year / 100) for mark in war.events)


@pytest.mark.parametrize("language", Language)
def test_the_capital_is_called_what_it_was_called(press: Press, language: Language) -> None:
    details = press(SheetOptions("event:ev115", language)).sheet.section("details")
    assert details is not None
    expected = {
        Language.ENGLISH: "Nur-Sultan (now Astana)",
        Language.BENGALI: "নুর-সুলতান",
    }[language]
    assert any(statement.text.startswith(expected) for statement in details.statements)
