# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The real sheet, made once for every language and paper."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from kzua_app.paths import Paths
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.content import SheetContent, read_content
from kzua_app.sheets.making import SheetDocument, build_sheet, make_sheet
from kzua_app.sheets.typesetting import Typesetter

if TYPE_CHECKING:
    from kzua_app.reference import Reference
    from kzua_app.sheets.fact_sheet import FactSheet

EDITIONS = [(language, paper) for language in Language for paper in Paper]


@dataclass(frozen=True)
class Edition:
    """A sheet in one language on one paper: what it should say, and the PDF that should say it."""

    sheet: FactSheet
    document: SheetDocument


@pytest.fixture(scope="session")
def content(reference: Reference) -> SheetContent:
    return read_content(reference)


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Paths:
    return Paths.under(tmp_path_factory.mktemp("sheets"))


@pytest.fixture(scope="session")
def typesetter(program: Paths) -> Typesetter:
    return Typesetter(program)


@pytest.fixture(scope="session", params=EDITIONS, ids="-".join)
def edition(
    request: pytest.FixtureRequest, content: SheetContent, program: Paths, typesetter: Typesetter
) -> Edition:
    language, paper = request.param
    sheet = build_sheet(content, program, "overview", language, DigitSet.BENGALI, paper)
    return Edition(sheet, make_sheet(sheet, typesetter))
