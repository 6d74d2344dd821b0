# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a sheet, from the reference to a PDF."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.overview import read_choice
from kzua_app.model.dates import PartialDate
from kzua_app.sheets.fact_sheet import FactSheet, Furniture
from kzua_app.sheets.files import sheet_file_name
from kzua_app.sheets.labels import Labels, read_labels, read_table
from kzua_app.sheets.overview import OverviewSheet
from kzua_app.sheets.overview_figures import OverviewFigures
from kzua_app.sheets.writing import SheetWriter

if TYPE_CHECKING:
    from kzua_app.paths import Paths
    from kzua_app.settings import DigitSet, Language, Paper
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.typesetting import Typesetter

SHEET_NAMES = ("overview",)
"""The sheets there are."""


@dataclass(frozen=True, slots=True)
class SheetDocument:
    """A finished sheet: its PDF, what it is called, and what the typesetter had to say of it."""

    pdf: bytes
    title: str
    file_name: str
    page_count: int
    sheet_id: str
    warnings: tuple[str, ...]


def build_sheet(  # noqa: PLR0917 - a sheet is of these things
    content: SheetContent, paths: Paths, name: str, language: Language, digits: DigitSet, paper: Paper
) -> FactSheet:
    """What the sheet called ``name`` says, in ``language``.

    Raises ResourceMissingError where a file of the sheet is missing; KeyError for a name that is
    not in ``SHEET_NAMES``.
    """
    if name not in SHEET_NAMES:
        raise KeyError(name)
    chosen = read_table(paths.sheets / f"{name}.toml")
    labels = read_labels(paths.sheets, language)
    groups = {key: series for series, keys in chosen["series"].items() for key in keys}
    writer = SheetWriter(content, labels, language, digits, groups)
    choice = read_choice(paths.sheets / f"{name}.toml")
    overview = OverviewSheet(content, writer, choice, chosen)
    key_figures = OverviewFigures(content, writer, choice).all()  # notes are numbered in this order
    sections, disagreements = overview.sections(), overview.disagreements()
    return FactSheet(
        name=name,
        title=labels(f"title_{name}"),
        language=language,
        paper=paper,
        pages=1,
        author=labels("author"),
        data_date=content.version.created.date(),
        furniture=_furniture(content, writer, labels, name),
        key_figures=key_figures,
        sections=sections,
        disagreements=disagreements,
        notes=writer.notes(),
    )


def make_sheet(sheet: FactSheet, typesetter: Typesetter) -> SheetDocument:
    """``sheet`` as a PDF, with all that is needed to show, save and log it.

    Raises what ``Typesetter.pdf`` raises.
    """
    typeset = typesetter.pdf(sheet)
    return SheetDocument(
        pdf=typeset.pdf,
        title=sheet.title,
        file_name=sheet_file_name(sheet.name, sheet.language, sheet.data_date),
        page_count=typeset.page_count,
        sheet_id=sheet.furniture.sheet_id,
        warnings=typeset.warnings,
    )


def _furniture(content: SheetContent, writer: SheetWriter, labels: Labels, name: str) -> Furniture:
    version = content.version
    date = writer.formats.date(PartialDate.from_day(version.created.date()))
    return Furniture(
        kicker=labels("kicker"),
        data_as_of=labels("data_as_of", date=date),
        version=labels("version", version=writer.formats.text(version.version)),
        sheet_id=_sheet_id(name, writer.language, version.content_hash),
        notes_heading=labels("notes"),
        notes_remark=labels("notes_remark"),
        contested_heading=labels("contested"),
        contested_remark=labels("contested_remark"),
        finding_label=labels("finding"),
        licence=labels("licence"),
        page=labels("page", page="{page}", pages="{pages}"),
        digits="".join(writer.formats.year(n) for n in range(10)),
    )


def _sheet_id(name: str, language: Language, content_hash: str) -> str:
    """A short name for this sheet of this content: the same facts give the same id."""
    digest = hashlib.sha256(f"{name}/{language}/{content_hash}".encode()).hexdigest()
    return f"KZUA-{name[:2].upper()}-{language.upper()}-{digest[:6].upper()}"
