# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real sheets, each made once in every language on every paper."""

from __future__ import annotations

import io
import multiprocessing
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import pypdf
import pytest

from kzua_app.paths import Paths
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.catalogue import SHEETS
from kzua_app.sheets.content import SheetContent, read_content
from kzua_app.sheets.making import SheetDocument, make_sheet, sheet_of
from kzua_app.sheets.options import Facing, SheetOptions
from kzua_app.sheets.typesetting import Typesetter
from tests.sheets.texts import folded, pdfium_text, poppler_text, pypdf_pages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.reference import Reference
    from kzua_app.sheets.fact_sheet import FactSheet
    from kzua_app.sheets.options import Edition

RECORDS = ("mission:kz-emb-kyiv", "event:ev026", "year:2012", "disagreement:dis-a1")
EDITIONS: tuple[Edition, ...] = (*Language, Facing.BOTH)
ALL = [
    SheetOptions(name, language, paper, DigitSet.BENGALI)
    for name in (*SHEETS, *RECORDS)
    for language in EDITIONS
    for paper in Paper
]


READERS = ("poppler", "pdfium", "pypdf")
PROCESSES = 2
"""pypdf reads fifteen pages a second, and has hundreds to read: each process reads some of them."""


@dataclass
class Made:
    """A sheet: what it should say, and the PDF that should say it."""

    sheet: FactSheet
    document: SheetDocument
    pool: ProcessPoolExecutor
    copies: dict[str, str] = field(default_factory=dict)

    @cached_property
    def reader(self) -> pypdf.PdfReader:
        """The PDF, opened."""
        return pypdf.PdfReader(io.BytesIO(self.document.pdf))

    @cached_property
    def structure(self) -> list[tuple[str, str, str]]:
        """Kind, alternative text and language of all structure elements."""
        return list(_elements(self.reader.trailer["/Root"]["/StructTreeRoot"]["/K"]))

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page as pypdf reads it, folded."""
        parts = range(PROCESSES if self.document.page_count > PROCESSES else 1)
        count = len(parts)
        read = self.pool.map(pypdf_pages, [self.document.pdf] * count, parts, [count] * count)
        found = [""] * self.document.page_count
        for part, pages in enumerate(read):
            found[part::count] = [folded(page) for page in pages]
        return found

    def copied(self, reader: str) -> str:
        """The text that ``reader`` reads, folded; read once."""
        if reader not in self.copies:
            self.copies[reader] = self._read(reader)
        return self.copies[reader]

    def _read(self, reader: str) -> str:
        if reader == "pypdf":
            return folded("\n".join(self.pages))
        return folded((poppler_text if reader == "poppler" else pdfium_text)(self.document.pdf))


def _elements(element: Any) -> Iterator[tuple[str, str, str]]:
    element = element.get_object()
    if isinstance(element, pypdf.generic.ArrayObject):
        for item in element:
            yield from _elements(item)
    elif isinstance(element, pypdf.generic.DictionaryObject):
        if "/S" in element:
            yield str(element["/S"]), str(element.get("/Alt", "")), str(element.get("/Lang", ""))
        if "/K" in element:
            yield from _elements(element["/K"])


@dataclass
class Press:
    """Makes each sheet once for all tests."""

    content: SheetContent
    program: Paths
    typesetter: Typesetter
    pool: ProcessPoolExecutor
    made: dict[SheetOptions, Made] = field(default_factory=dict)

    def __call__(self, options: SheetOptions) -> Made:
        """The sheet of ``options``."""
        if options not in self.made:
            sheet = sheet_of(options, self.content, self.program)
            self.made[options] = Made(sheet, make_sheet(sheet, self.typesetter), self.pool)
        return self.made[options]


def name_of(options: SheetOptions) -> str:
    """What a parametrised test is called."""
    return f"{options.name}-{options.language}-{options.paper}"


@pytest.fixture(scope="session")
def content(reference: Reference) -> SheetContent:
    return read_content(reference)


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    return Paths.under(tmp_path_factory.mktemp("sheets"))


@pytest.fixture(scope="session")
def typesetter(program: Paths) -> Typesetter:
    return Typesetter(program)


@pytest.fixture(scope="session")
def pool() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(PROCESSES, multiprocessing.get_context("spawn")) as pool:
        yield pool


@pytest.fixture(scope="session")
def press(content: SheetContent, program: Paths, typesetter: Typesetter, pool: ProcessPoolExecutor) -> Press:
    return Press(content, program, typesetter, pool)


@pytest.fixture(scope="session", params=ALL, ids=name_of)
def made(request: pytest.FixtureRequest, press: Press) -> Made:
    return press(request.param)
