# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every sheet says, before it is typeset."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from kzua_app.errors import UnknownRecordError
from kzua_app.model.text import LocalizedText
from kzua_app.settings import Language
from kzua_app.sheets.catalogue import SHEETS, sections_of
from kzua_app.sheets.making import sheet_of
from kzua_app.sheets.options import Facing, SheetOptions
from kzua_app.sheets.rebuilding import changes, rebuild
from kzua_app.sheets.sheet_id import SheetId
from tests.sheets.conftest import RECORDS
from tests.sheets.texts import texts

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.paths import Paths
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import FactSheet
    from tests.sheets.conftest import Press

NAMES = (*SHEETS, *RECORDS)


@pytest.fixture(scope="module", params=NAMES)
def facing(request: pytest.FixtureRequest, press: Press) -> FactSheet:
    return press(SheetOptions(request.param, Facing.BOTH)).sheet


def noted(sheet: FactSheet) -> Iterator[tuple[str, tuple[int, ...]]]:
    """Everything that states something, with the numbers of its notes."""
    for figure in sheet.key_figures:
        yield figure.value, figure.notes
    for section in sheet.sections:
        for statement in section.statements:
            yield statement.text, statement.notes or section.notes
        for row in section.table.rows if section.table else ():
            if not row.head:
                yield " ".join(row.cells), row.notes
        for figured in filter(None, (section.chart, section.map, section.strip)):
            yield figured.caption, figured.notes
    for item in sheet.disagreements:
        yield from ((position.text, position.notes) for position in item.positions)


def shape(sheet: FactSheet) -> object:
    """What both languages must have alike: parts, statements, notes, remarks on method."""
    return (
        [(s.name, s.level, len(s.statements), len(s.table.rows) if s.table else 0) for s in sheet.sections],
        [notes for _, notes in noted(sheet)],
        [note.source_id for note in sheet.notes],
        len(sheet.methods),
    )


def test_every_statement_has_a_note(facing: FactSheet) -> None:
    assert [text for text, notes in noted(facing) if not notes] == []


def test_every_note_is_a_source(facing: FactSheet, content: SheetContent) -> None:
    assert [note.number for note in facing.notes] == list(range(1, len(facing.notes) + 1))
    if facing.name != "overview":  # where a series of sources shares a note
        assert [note.source_id for note in facing.notes if note.source_id not in content.sources] == []


def test_facing_languages_stand_statement_by_statement(facing: FactSheet) -> None:
    assert facing.facing is not None
    assert facing.language is Language.ENGLISH
    assert facing.facing.language is Language.BENGALI
    assert shape(facing) == shape(facing.facing)


def test_all_texts_are_nfc(facing: FactSheet) -> None:
    assert [text for text in texts(facing) if not unicodedata.is_normalized("NFC", text)] == []


@pytest.mark.parametrize("name", NAMES)
def test_any_section_can_be_left_out(content: SheetContent, program: Paths, name: str) -> None:
    whole = sheet_of(SheetOptions(name), content, program)
    for section in sections_of(name):
        part = sheet_of(SheetOptions(name, left_out=frozenset({section})), content, program)
        assert section not in {found.name for found in part.sections}
        assert part.disagreements == whole.disagreements or len(part.disagreements) == len(
            whole.disagreements
        )
        cited = {number for _, notes in noted(part) for number in notes}
        assert name == "dossier" or cited == {note.number for note in part.notes}


def test_sources_and_disagreements_cannot_be_left_out(content: SheetContent, program: Paths) -> None:
    for section in ("sources", "notes", "disagreements", "contested"):
        with pytest.raises(ValueError, match=section):
            sheet_of(SheetOptions("overview", left_out=frozenset({section})), content, program)


def test_the_dossier_has_all_events_missions_disagreements_and_sources(
    press: Press, content: SheetContent
) -> None:
    sheet = press(SheetOptions("dossier")).sheet
    told = {statement.text for section in sheet.sections for statement in section.statements}
    assert {event.title.en for event in content.events.values()} <= told
    assert len(sheet.disagreements) == len(content.disagreements)
    assert {note.source_id for note in sheet.notes} == set(content.sources)


def test_a_year_has_all_its_figures(press: Press, content: SheetContent) -> None:
    sheet = press(SheetOptions("year:2012")).sheet
    section = sheet.section("year_figures")
    assert section is not None
    assert section.table is not None
    told = [row for row in section.table.rows if not row.head]
    assert len(told) == sum(f.year is not None and f.year.year == 2012 for f in content.figures)


@pytest.mark.parametrize(
    "name", ["event:nowhere", "mission:nowhere", "year:1066", "year:x", "disagreement:x"]
)
def test_records_that_are_not_there(content: SheetContent, program: Paths, name: str) -> None:
    with pytest.raises(UnknownRecordError):
        sheet_of(SheetOptions(name), content, program)


def test_a_sheet_is_made_again_from_its_id(press: Press, content: SheetContent, program: Paths) -> None:
    wish = SheetOptions("trade", Facing.BOTH, left_out=frozenset({"goods"}), grey=True)
    sheet_id = SheetId.of(wish, content.version)
    again = rebuild(sheet_id, content, program, press.typesetter)
    assert again.is_same
    assert again.document.sheet_id == str(sheet_id)
    assert again.document.pdf == press(wish).document.pdf


def test_with_newer_content_the_changed_statements_are_told(
    press: Press, content: SheetContent, program: Paths
) -> None:
    event = content.events["ev026"]
    events = {**content.events, "ev026": replace(event, title=LocalizedText("Another title"))}
    version = replace(content.version, content_hash="0" * 64)
    newer = replace(content, events=events, version=version)
    made = press(SheetOptions("timeline"))
    again = rebuild(SheetId.of(SheetOptions("timeline"), content.version), newer, program, press.typesetter)
    assert not again.is_same
    assert changes(made.sheet, made.sheet) == ()
    (change,) = changes(made.sheet, again.sheet)
    assert event.title.en in change.before
    assert "Another title" in change.after
