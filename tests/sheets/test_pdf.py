# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The PDF as a file: pages, paper, structure, standards, sameness."""

from __future__ import annotations

import io
from dataclasses import replace
from typing import TYPE_CHECKING

import pypdf
import pytest

from kzua_app.errors import ResourceMissingError, SheetTypesettingError
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.making import build_sheet, make_sheet
from kzua_app.sheets.typesetting import Typesetter

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import FactSheet
    from tests.sheets.conftest import Edition

POINTS = {Paper.A4: (595.28, 841.89), Paper.LETTER: (612.0, 792.0)}


@pytest.fixture
def reader(edition: Edition) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(edition.document.pdf))


@pytest.fixture(scope="module")
def bengali(content: SheetContent, program: Paths) -> FactSheet:
    return build_sheet(content, program, "overview", Language.BENGALI, DigitSet.BENGALI, Paper.A4)


def test_it_is_one_page_of_its_paper(edition: Edition, reader: pypdf.PdfReader) -> None:
    assert edition.document.page_count == len(reader.pages) == 1
    box = reader.pages[0].mediabox
    assert (float(box.width), float(box.height)) == pytest.approx(POINTS[edition.sheet.paper], abs=0.1)


def test_it_keeps_to_the_standards(edition: Edition, reader: pypdf.PdfReader) -> None:
    assert edition.document.warnings == ()
    metadata = reader.trailer["/Root"]["/Metadata"].get_object().get_data().decode()
    assert "<pdfuaid:part>1</pdfuaid:part>" in metadata
    assert "<pdfaid:part>2</pdfaid:part>" in metadata
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in metadata


def test_it_is_tagged_and_says_its_language_and_title(edition: Edition, reader: pypdf.PdfReader) -> None:
    root = reader.trailer["/Root"]
    assert root["/Lang"] == {Language.ENGLISH: "en-GB", Language.BENGALI: "bn-BD"}[edition.sheet.language]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == edition.sheet.title


def test_the_chart_has_an_alternative_text(edition: Edition, reader: pypdf.PdfReader) -> None:
    chart = edition.sheet.section("trade")
    assert chart is not None
    assert chart.chart is not None
    alternatives = [
        found["/Alt"]
        for found in (reader.get_object(number) for number in range(1, len(reader.xref[0]) + 1))
        if isinstance(found, pypdf.generic.DictionaryObject) and "/Alt" in found
    ]
    assert chart.chart.alt in alternatives


def test_the_same_sheet_gives_the_same_bytes(edition: Edition, program: Paths) -> None:
    assert Typesetter(program).pdf(edition.sheet).pdf == edition.document.pdf


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
    broken = replace(bengali, key_figures=(replace(bengali.key_figures[0], notes=(999,)),))
    with pytest.raises(SheetTypesettingError) as caught:
        typesetter.pdf(broken)
    assert caught.value.reason


def test_a_missing_template_is_told(bengali: FactSheet, program: Paths, tmp_path: Path) -> None:
    with pytest.raises(ResourceMissingError) as caught:
        Typesetter(replace(program, bundled=tmp_path)).pdf(bengali)
    assert caught.value.path.is_relative_to(tmp_path)
