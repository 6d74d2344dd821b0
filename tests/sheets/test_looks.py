# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be measured of a sheet's looks: sizes, chapters, order, words of the other script."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pypdfium2
import pypdfium2.raw as pdfium
import pytest

from kzua_app.settings import Language, Paper
from kzua_app.sheets.making import make_sheet
from kzua_app.sheets.options import Facing, SheetOptions
from tests.sheets.texts import folded, pypdf_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.sheets.typesetting import Typesetter
    from tests.sheets.conftest import Press

LEAST = 7.0
"""Points: the size of notes and sources."""


def letters(pdf: bytes) -> Iterator[tuple[str, float]]:
    """Every letter of a PDF with its size in points."""
    document = pypdfium2.PdfDocument(pdf)
    for page in document:
        text = page.get_textpage()
        for number in range(text.count_chars()):
            letter = chr(pdfium.FPDFText_GetUnicode(text.raw, number))
            yield letter, pdfium.FPDFText_GetFontSize(text.raw, number)
    document.close()


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("edition", [*Language, Facing.BOTH])
def test_sources_are_never_smaller_than_seven_points(press: Press, edition: Language, paper: Paper) -> None:
    made = press(SheetOptions("overview", edition, paper))
    read = [(letter, size) for letter, size in letters(made.document.pdf) if not letter.isspace()]
    copied = "".join(letter for letter, _ in read)
    for note in made.sheet.notes:
        words = "".join(folded(note.text).split())
        # a publisher's Latin name, which is read letter by letter in both languages
        start = copied.rfind(words.split(":")[0] + ":")
        assert start >= 0
        assert read[start][1] >= LEAST - 0.01


def test_chapters_begin_on_pages_of_their_own(press: Press) -> None:
    made = press(SheetOptions("dossier"))
    running_head = f"{made.sheet.title} {made.sheet.furniture.version} "
    chapters = dict.fromkeys(section.chapter for section in made.sheet.sections)
    assert "" not in chapters
    for chapter in chapters:
        assert any(page.removeprefix(running_head).startswith(chapter) for page in made.pages[1:]), chapter


def test_other_sheets_have_no_chapters(press: Press) -> None:
    for name in ("overview", "missions", "trade", "timeline"):
        assert {section.chapter for section in press(SheetOptions(name)).sheet.sections} == {""}


def test_the_overview_follows_the_order_of_its_questions(press: Press) -> None:
    sections = [section.name for section in press(SheetOptions("overview")).sheet.sections]
    assert sections == ["relations", "missions", "contacts", "legal", "trade", "communities", "memberships"]


def test_a_bengali_word_in_an_english_sheet_is_set(press: Press, typesetter: Typesetter) -> None:
    sheet = press(SheetOptions("event:ev026")).sheet
    document = make_sheet(replace(sheet, title=f"{sheet.title} কাজাখস্তান"), typesetter)
    assert document.warnings == ()
    assert "কাজাখস্তান" in folded(pypdf_text(document.pdf))


def test_facing_tables_are_tables(press: Press) -> None:
    made = press(SheetOptions("missions", Facing.BOTH))
    kinds = [kind for kind, _, _ in made.structure]
    table = made.sheet.section("missions")
    assert table is not None
    assert table.table is not None
    assert kinds.count("/Table") == 1
    assert kinds.count("/TR") == 1 + len(table.table.rows)


def test_what_is_drawn_stands_once_between_the_languages(press: Press) -> None:
    for name in ("missions", "trade", "timeline"):
        kinds = [kind for kind, _, _ in press(SheetOptions(name, Facing.BOTH)).structure]
        assert kinds.count("/Figure") == 1
