# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Making a sheet, from the reference to a PDF."""

from __future__ import annotations

import functools
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kzua_app.analysis.overview import read_choice
from kzua_app.model.dates import PartialDate
from kzua_app.settings import Language
from kzua_app.sheets.catalogue import sections_of
from kzua_app.sheets.fact_sheet import FactSheet, Furniture
from kzua_app.sheets.files import sheet_file_name
from kzua_app.sheets.labels import read_labels, read_table
from kzua_app.sheets.options import Facing, SheetOptions
from kzua_app.sheets.plan import Desk
from kzua_app.sheets.plans import plan_of
from kzua_app.sheets.sheet_id import SheetId
from kzua_app.sheets.writing import SheetWriter

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from kzua_app.analysis.overview import OverviewChoice
    from kzua_app.model.version import ContentVersion
    from kzua_app.paths import Paths
    from kzua_app.settings import DigitSet, Paper
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.options import Edition
    from kzua_app.sheets.plan import Plan
    from kzua_app.sheets.typesetting import Typesetter

_FACING_PAGES = 2
"""The pages of the Overview with both languages side by side."""


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
    content: SheetContent,
    paths: Paths,
    name: str,
    language: Edition,
    digits: DigitSet,
    paper: Paper,
    *,
    left_out: Collection[str] = (),
    grey: bool = False,
) -> FactSheet:
    """As ``sheet_of``, with the options one by one."""
    options = SheetOptions(name, language, paper, digits, frozenset(left_out), grey=grey)
    return sheet_of(options, content, paths)


def sheet_of(options: SheetOptions, content: SheetContent, paths: Paths) -> FactSheet:
    """What the sheet of ``options`` says.

    Raises ResourceMissingError where a file of the sheet is missing; KeyError for a name that no
    sheet has; UnknownRecordError for a record that the content has not; ValueError for sections to
    leave out that the sheet does not have, sources and disagreements among them.
    """
    try:
        unknown = options.left_out - set(sections_of(options.name))
    except ValueError as error:
        raise KeyError(options.name) from error
    if unknown:
        raise ValueError(unknown)
    if not isinstance(options.language, Facing):
        return _in_language(options, options.language, content, paths)
    sheets = [_in_language(options, language, content, paths) for language in Language]
    pages = _FACING_PAGES * sheets[0].pages
    return replace(sheets[0], pages=pages, facing=replace(sheets[1], pages=pages))


def make_sheet(sheet: FactSheet, typesetter: Typesetter) -> SheetDocument:
    """``sheet`` as a PDF, with all that is needed to show, save and log it.

    Raises what ``Typesetter.pdf`` raises.
    """
    typeset = typesetter.pdf(sheet)
    return SheetDocument(
        pdf=typeset.pdf,
        title=sheet.title,
        file_name=sheet_file_name(
            sheet.name, sheet.edition, sheet.data_date, paper=sheet.paper, grey=sheet.grey
        ),
        page_count=typeset.page_count,
        sheet_id=sheet.furniture.sheet_id,
        warnings=typeset.warnings,
    )


def _in_language(options: SheetOptions, language: Language, content: SheetContent, paths: Paths) -> FactSheet:
    chosen = read_table(paths.sheets / "overview.toml")
    groups = {key: series for series, keys in chosen["series"].items() for key in keys}
    brief = options.name == "overview"
    writer = SheetWriter(
        content,
        read_labels(paths.sheets, language),
        language,
        options.digits,
        groups if brief else {},
        brief=brief,
    )
    desk = Desk(
        content,
        writer,
        _choice(paths.sheets / "overview.toml", (paths.sheets / "overview.toml").stat().st_mtime_ns),
        chosen,
        read_table(paths.sheets / "timeline.toml"),
        read_table(paths.sheets / "map.toml"),
        paths.bundled / "resources" / "map" / "map_lcc_50m.json",
    )
    return _written(options, plan_of(options.name, desk), desk)


@functools.lru_cache(maxsize=2)
def _choice(path: Path, _changed: int) -> OverviewChoice:
    """Read once for all sheets."""
    return read_choice(path)


def _written(options: SheetOptions, plan: Plan, desk: Desk) -> FactSheet:
    """``plan`` carried out, in reading order: that is how notes are numbered."""
    writer, version = desk.writer, desk.content.version
    shown = plan.key_figures is not None and "key_figures" not in options.left_out
    key_figures = plan.key_figures() if plan.key_figures and shown else ()
    sections = tuple(
        section for part in plan.parts if part.name not in options.left_out for section in part.make()
    )
    disagreements = tuple(writer.contested(item, whole=plan.whole) for item in plan.disagreements)
    writer.cite_all(plan.sources)
    return FactSheet(
        name=options.name,
        title=plan.title,
        subtitle=plan.subtitle,
        language=writer.language,
        paper=options.paper,
        pages=plan.pages,
        author=writer.labels("author"),
        data_date=version.created.date(),
        furniture=_furniture(version, writer, str(SheetId.of(options, version))),
        key_figures=key_figures,
        sections=sections,
        disagreements=disagreements,
        methods=writer.methods(),
        notes=writer.notes(),
        contents=plan.contents,
        grey=options.grey,
    )


def _furniture(version: ContentVersion, writer: SheetWriter, sheet_id: str) -> Furniture:
    date = writer.formats.date(PartialDate.from_day(version.created.date()))
    labels = writer.labels
    return Furniture(
        data_as_of=labels("data_as_of", date=date),
        version=labels("version", version=writer.formats.text(version.version)),
        sheet_id=sheet_id,
        contents_heading=labels("contents"),
        methods_heading=labels("methods"),
        notes_heading=labels("notes"),
        notes_remark=labels("notes_remark") if writer.brief else labels("notes_remark_in_full"),
        contested_heading=labels("contested"),
        contested_remark=labels("contested_remark"),
        finding_label=labels("finding"),
        licence=labels("licence"),
        page=labels("page", page="{page}", pages="{pages}"),
        digits="".join(writer.formats.year(n) for n in range(10)),
    )
