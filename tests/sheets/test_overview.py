# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Overview sheet says, before it is typeset."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.turnover import latest_change
from kzua_app.model.text import LocalizedText
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.labels import read_table
from kzua_app.sheets.making import build_sheet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.paths import Paths
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import FactSheet
    from kzua_app.sheets.typesetting import Typesetter


def made(
    content: SheetContent, paths: Paths, language: Language, digits: DigitSet = DigitSet.BENGALI
) -> FactSheet:
    return build_sheet(content, paths, "overview", language, digits, Paper.A4)


@pytest.fixture(params=list(Language))
def sheet(request: pytest.FixtureRequest, content: SheetContent, program: Paths) -> FactSheet:
    return made(content, program, request.param)


def with_notes(sheet: FactSheet) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Everything that states something, with its notes, in reading order."""
    for figure in sheet.key_figures:
        yield figure.value + figure.detail, figure.notes
    for section in sheet.sections:
        for statement in section.statements:
            yield statement.lead + statement.text, statement.notes
        if section.chart is not None:
            yield section.chart.caption, section.chart.notes
        for row in section.table.rows if section.table else ():
            yield " ".join(row.cells), row.notes
    for item in sheet.disagreements:
        for position in item.positions:
            yield position.text, position.notes


def test_every_statement_has_a_note(sheet: FactSheet) -> None:
    assert [text for text, notes in with_notes(sheet) if not notes] == []


def test_every_note_is_used_and_leads_to_a_source(
    sheet: FactSheet, content: SheetContent, program: Paths
) -> None:
    cited = {number for _, notes in with_notes(sheet) for number in notes}
    assert cited == {note.number for note in sheet.notes} == set(range(1, len(sheet.notes) + 1))
    series = read_table(program.sheets / "overview.toml")["series"]
    for note in sheet.notes:
        assert all(key in content.sources for key in series.get(note.source_id, [note.source_id]))
        assert note.text


def test_notes_are_numbered_in_reading_order(sheet: FactSheet) -> None:
    first_seen = list(dict.fromkeys(number for _, notes in with_notes(sheet) for number in sorted(notes)))
    assert first_seen == sorted(first_seen)


def test_the_turnover_is_that_of_the_latest_year(sheet: FactSheet, content: SheetContent) -> None:
    latest = latest_change(content.years)
    assert latest is not None
    shown = next(
        figure for figure in sheet.key_figures if figure.unit == "" and "2022" in _latin(figure.detail)
    )
    assert _latin(shown.value) == str(round(latest.turnover / 1e6))
    assert str(latest.year) in _latin(shown.label)


def test_the_contacts_are_the_five_latest_newest_first(sheet: FactSheet) -> None:
    contacts = sheet.section("contacts")
    assert contacts is not None
    years = [int(re.findall(r"\d{4}", _latin(statement.lead))[0]) for statement in contacts.statements]
    assert len(years) == 5
    assert years == sorted(years, reverse=True)


def test_the_chart_leaves_out_years_without_a_figure(sheet: FactSheet, content: SheetContent) -> None:
    trade = sheet.section("trade")
    assert trade is not None
    assert trade.chart is not None
    drawn = trade.chart.panels[0].series[0].points
    assert [p.year for p in drawn] == [y.year for y in content.years if y.kz_to_ua_by_kz is not None]
    assert trade.chart.values[0].value == 0


def test_the_disputed_billions_and_the_year_of_relations_are_told(sheet: FactSheet) -> None:
    told = _latin(" ".join(item.title + item.positions[0].text for item in sheet.disagreements))
    assert "4.4" in told
    assert "1991" in told
    assert sheet.key_figures[0].contested


def test_content_without_trade_or_missions_still_makes_a_sheet(
    content: SheetContent, program: Paths, typesetter: Typesetter
) -> None:
    sheet = made(replace(content, years=(), missions=()), program, Language.BENGALI)
    assert typesetter.pdf(sheet).warnings == ()


def test_what_the_content_lacks_is_left_out(
    content: SheetContent, program: Paths, typesetter: Typesetter
) -> None:
    poorer = replace(content, events={}, facts={}, disagreements={}, communities={}, memberships={})
    sheet = made(poorer, program, Language.ENGLISH)
    assert typesetter.pdf(sheet).page_count == 1
    assert [figure.label for figure in sheet.key_figures] == ["Missions", "Trade turnover, 2023"]
    assert sheet.disagreements == ()


def test_western_digits_are_kept_to_as_well(content: SheetContent, program: Paths) -> None:
    sheet = made(content, program, Language.BENGALI, DigitSet.WESTERN)
    assert not re.search("[০-৯]", " ".join(text for text, _ in with_notes(sheet)))


def test_the_votes_are_told(sheet: FactSheet) -> None:
    memberships = sheet.section("memberships")
    assert memberships is not None
    told = _latin(" ".join(statement.text for statement in memberships.statements))
    assert all(year in told for year in ("2014", "2022", "2023", "2026"))


def test_the_id_follows_the_content(content: SheetContent, program: Paths) -> None:
    other = replace(content, version=replace(content.version, content_hash="0" * 64))
    ids = {made(c, program, Language.ENGLISH).furniture.sheet_id for c in (content, other, content)}
    assert len(ids) == 2


def test_missing_bengali_shows_the_english(content: SheetContent, program: Paths) -> None:
    event = content.events["ev020"]
    only_english = replace(event, title=LocalizedText("Only in English"))
    sheet = made(
        replace(content, events={**content.events, "ev020": only_english}), program, Language.BENGALI
    )
    relations = sheet.section("relations")
    assert relations is not None
    assert "Only in English" in [statement.text for statement in relations.statements]


def test_no_name_of_an_unknown_sheet_is_taken(content: SheetContent, program: Paths) -> None:
    with pytest.raises(KeyError):
        build_sheet(content, program, "weather", Language.ENGLISH, DigitSet.BENGALI, Paper.A4)


def _latin(text: str) -> str:
    return text.translate(str.maketrans("০১২৩৪৫৬৭৮৯", "0123456789"))
