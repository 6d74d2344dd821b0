# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs read out of the PDF is what the sheet says, conjuncts and all."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from kzua_app.settings import Language
from tests.sheets.conftest import READERS
from tests.sheets.texts import folded, missing, texts

if TYPE_CHECKING:
    from kzua_app.sheets.fact_sheet import FactSheet
    from tests.sheets.conftest import Made


@pytest.fixture(params=READERS)
def copied(request: pytest.FixtureRequest, made: Made) -> str:
    """What a reader reads: every reader, every sheet in every language on every paper."""
    return made.copied(request.param)


def test_every_text_is_copied_exactly(made: Made, copied: str) -> None:
    assert missing(texts(made.sheet), copied) == []


def test_note_numbers_stand_behind_their_statements(made: Made, copied: str) -> None:
    for sheet in filter(None, (made.sheet, made.sheet.facing)):
        assert missing(statements_with_notes(sheet), copied) == []


def test_every_page_says_what_it_is_of(made: Made) -> None:
    sheet, pages, copied = made.sheet, made.document.page_count, made.copied("poppler")
    assert copied.count(sheet.furniture.sheet_id) >= pages
    for side in filter(None, (sheet, sheet.facing)):
        shown = {"page": number(side, pages), "pages": number(side, pages)}
        assert side.furniture.page.format(**shown) in copied
        assert copied.count(side.furniture.data_as_of) >= pages


def test_digits_are_never_mixed(made: Made) -> None:
    sheet, copied = made.sheet, made.copied("poppler")
    if sheet.facing is not None:
        return
    if sheet.language is Language.ENGLISH:
        assert not re.search("[০-৯]", copied)
        return
    # what has Latin letters keeps its digits: the id, addresses, titles that stay in English
    words = {word for text in texts(sheet) for word in re.findall(r"\S*[A-Za-z/@+]\S*|\S+", folded(text))}
    stay = {word for word in words if re.search("[0-9]", word)}
    assert [word for word in re.findall(r"\S*[0-9]\S*", copied) if word not in stay] == []
    assert not [word for word in stay if re.search("[০-৯]", word)]


def number(sheet: FactSheet, value: int) -> str:
    return "".join(sheet.furniture.digits[int(digit)] for digit in str(value))


def statements_with_notes(sheet: FactSheet) -> list[str]:
    """Statements as they should stand: text, the sign of a disagreement, numbers."""
    marks = {note.number: note.mark for note in sheet.notes}
    found = []
    for section in sheet.sections:
        for statement in section.statements:
            sign = f" {statement.contested}" if statement.contested else ""
            shown = ", ".join(marks[number] for number in statement.notes)
            told = (
                f"{statement.text}{sign} {statement.detail}"
                if statement.detail
                else f"{statement.text}{sign}"
            )
            found.append(f"{told} {shown}")
        for row in section.table.rows if section.table else ():
            cell = row.cells[section.table.note_column] if section.table and not row.head else ""
            if cell:
                sign = f" {row.contested}" if row.contested else ""
                found.append(f"{cell}{sign} {', '.join(marks[number] for number in row.notes)}")
    return found
