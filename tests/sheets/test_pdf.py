# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PDF as a file: pages, paper, structure, standards, sameness."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdf
import pypdfium2
import pytest

from kzua_app.errors import ResourceMissingError, SheetTypesettingError
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.making import build_sheet, make_sheet
from kzua_app.sheets.options import Facing, SheetOptions
from kzua_app.sheets.typesetting import Typesetter
from tests.sheets.texts import alternatives

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import FactSheet
    from tests.sheets.conftest import Made, Press

POINTS = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}
LANGUAGES = {Language.ENGLISH: "en-GB", Language.BENGALI: "bn-BD"}


@pytest.fixture
def reader(made: Made) -> pypdf.PdfReader:
    return made.reader


@pytest.fixture(scope="module")
def bengali(content: SheetContent, program: Paths) -> FactSheet:
    return build_sheet(content, program, "overview", Language.BENGALI, DigitSet.BENGALI, Paper.A4)


def test_it_is_on_its_paper_and_no_longer_than_it_may_be(made: Made, reader: pypdf.PdfReader) -> None:
    assert made.document.page_count == len(reader.pages)
    pages = {Facing.BOTH: 2}.get(made.sheet.edition, 1) if made.sheet.name == "overview" else 0
    assert made.sheet.pages == pages
    assert not pages or len(reader.pages) == pages
    for page in reader.pages:
        size = (float(page.mediabox.width), float(page.mediabox.height))
        assert size == pytest.approx(POINTS[made.sheet.paper], abs=0.1)


def test_it_keeps_to_the_standards(made: Made, reader: pypdf.PdfReader) -> None:
    assert made.document.warnings == ()
    metadata = reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata


def test_it_says_its_language_title_and_author(made: Made, reader: pypdf.PdfReader) -> None:
    root = reader.trailer["/Root"]
    assert root["/Lang"] == LANGUAGES[made.sheet.language]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == made.sheet.title
    assert reader.metadata.author == made.sheet.author


def test_its_outline_has_every_heading(made: Made) -> None:
    document = pypdfium2.PdfDocument(made.document.pdf)
    titles = [entry.get_title() for entry in document.get_toc()]
    document.close()
    sheet = made.sheet
    wanted = [section.heading for section in sheet.sections]
    wanted += [sheet.furniture.contested_heading] if sheet.disagreements else []
    wanted += [sheet.furniture.notes_heading]
    assert [heading for heading in wanted if heading not in titles] == []


def test_figures_have_alternative_texts(made: Made) -> None:
    figures = [alternative for kind, alternative, _ in made.structure if kind == "/Figure"]
    assert sorted(figures) == sorted(alternatives(made.sheet))


def test_tables_have_heads(made: Made) -> None:
    kinds = [kind for kind, _, _ in made.structure]
    tables = [section.table for section in made.sheet.sections if section.table]
    heads = sum(len(table.columns) + len(table.groups) + sum(r.head for r in table.rows) for table in tables)
    assert kinds.count("/Table") == len(tables)
    if made.sheet.facing is None:
        assert kinds.count("/TH") == heads
    else:  # both halves have them, and nothing stands between them
        assert kinds.count("/TH") >= 2 * heads


def test_the_facing_column_says_its_language(press: Press) -> None:
    made = press(SheetOptions("trade", Facing.BOTH))
    assert any(language.startswith("bn") for _, _, language in made.structure)


def test_the_same_sheet_gives_the_same_bytes(press: Press, program: Paths) -> None:
    for wish in (SheetOptions("overview", Language.BENGALI), SheetOptions("missions", Facing.BOTH)):
        made = press(wish)
        assert Typesetter(program).pdf(made.sheet).pdf == made.document.pdf


def test_grey_has_no_colour(press: Press, typesetter: Typesetter) -> None:
    sheet = press(SheetOptions("missions", Facing.BOTH, grey=True)).sheet
    (first, *_) = typesetter.pictures(sheet, "svg")
    for colour in set(re.findall(rb"#([0-9a-f]{6})", first)):
        assert colour[:2] == colour[2:4] == colour[4:], colour


def test_pictures_are_the_pages(press: Press, typesetter: Typesetter) -> None:
    made = press(SheetOptions("mission:kz-emb-kyiv", Language.BENGALI))
    pages = typesetter.pictures(made.sheet, "png")
    assert len(pages) == made.document.page_count
    assert all(page.startswith(b"\x89PNG") for page in pages)


def test_a_sheet_that_runs_over_is_set_smaller(bengali: FactSheet, typesetter: Typesetter) -> None:
    first = bengali.sections[0]
    second = bengali.sections[1]
    longer = replace(second, statements=second.statements + second.statements[:2])
    fuller = replace(bengali, sections=(first, longer, *bengali.sections[2:]))
    assert typesetter.pdf(fuller).page_count == 1


def test_a_character_without_a_glyph_costs_the_standards_but_not_the_sheet(
    bengali: FactSheet, typesetter: Typesetter
) -> None:
    document = make_sheet(replace(bengali, title=f"{bengali.title} 🜁"), typesetter)
    assert document.pdf.startswith(b"%PDF")
    assert len(document.warnings) == 1
    root = pypdf.PdfReader(io.BytesIO(document.pdf)).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]


def test_a_sheet_that_typst_refuses_is_an_error(bengali: FactSheet, typesetter: Typesetter) -> None:
    sections = tuple(replace(section, chart=None, table=None) for section in bengali.sections)
    with pytest.raises(SheetTypesettingError) as caught:
        typesetter.pdf(replace(bengali, sections=sections))
    assert caught.value.reason


def test_a_missing_template_is_told(bengali: FactSheet, program: Paths, tmp_path: Path) -> None:
    with pytest.raises(ResourceMissingError) as caught:
        Typesetter(replace(program, bundled=tmp_path)).pdf(bengali)
    assert caught.value.path.is_relative_to(tmp_path)
