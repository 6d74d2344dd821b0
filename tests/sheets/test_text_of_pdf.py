# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be copied from the PDF is what the sheet says, to the letter, in two readers."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pypdfium2
import pytest

from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from kzua_app.sheets.fact_sheet import FactSheet, Section
    from tests.sheets.conftest import Edition


def poppler_text(pdf: bytes, folder: Path) -> str:
    """The text as Poppler copies it."""
    path = folder / "sheet.pdf"
    path.write_bytes(pdf)
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True).stdout.decode()


def pdfium_text(pdf: bytes) -> str:
    """The text as PDFium (Chromium) copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def folded(text: str) -> str:
    """NFC, with every run of white space as one space."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def texts(sheet: FactSheet) -> Iterator[str]:
    """Everything that the sheet should print, piece by piece."""
    furniture = sheet.furniture
    yield sheet.title
    yield from (furniture.kicker, furniture.data_as_of, furniture.version, furniture.sheet_id)
    one = furniture.digits[1]
    yield furniture.page.format(page=one, pages=one)
    yield from (
        furniture.contested_heading,
        furniture.contested_remark,
        furniture.notes_heading,
        furniture.notes_remark,
        furniture.licence,
    )
    for figure in sheet.key_figures:
        yield from (figure.label, figure.value, figure.unit, figure.detail)
    for section in sheet.sections:
        yield from texts_of_section(section)
    for item in sheet.disagreements:
        yield from (item.title, item.finding, *(position.text for position in item.positions))
    for note in sheet.notes:
        yield f"{note.mark} {note.text}"


def texts_of_section(section: Section) -> Iterator[str]:
    yield from (section.heading, section.aside, section.remark)
    for statement in section.statements:
        yield f"{statement.lead} {statement.text}"
    if section.table is not None:
        yield from (column.heading for column in section.table.columns)
        yield from (cell for row in section.table.rows for cell in row.cells)
    if section.chart is not None:
        yield section.chart.caption
        yield from (tick.label for tick in (*section.chart.years, *section.chart.values))
        for panel in section.chart.panels:
            yield from (panel.title, *(series.label for series in panel.series))


@pytest.fixture(params=["poppler", "pdfium"])
def copied(request: pytest.FixtureRequest, edition: Edition, tmp_path: Path) -> str:
    pdf = edition.document.pdf
    return folded(poppler_text(pdf, tmp_path) if request.param == "poppler" else pdfium_text(pdf))


def test_every_text_is_copied_exactly(edition: Edition, copied: str) -> None:
    missing = [text for text in texts(edition.sheet) if folded(text) not in copied]
    assert missing == []


def test_note_numbers_stand_behind_their_statements(edition: Edition, copied: str) -> None:
    marks = {note.number: note.mark for note in edition.sheet.notes}
    for section in edition.sheet.sections:
        for statement in section.statements:
            sign = " ≠" if statement.contested else ""
            shown = ", ".join(marks[number] for number in statement.notes)
            assert folded(f"{statement.text}{sign} {shown}") in copied


def test_bengali_sheets_have_no_latin_digit(edition: Edition, copied: str) -> None:
    if edition.sheet.language is not Language.BENGALI:
        assert not re.search("[০-৯]", copied)
        return
    without_names = copied.replace(edition.sheet.furniture.sheet_id, "")
    for note in edition.sheet.notes:  # a title that stays in Latin letters keeps its digits
        for token in re.findall(r"\S*[A-Za-z]\S*", note.text):
            without_names = without_names.replace(token, "")
    assert re.findall(r"\S*[0-9]\S*", without_names) == []
