# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From a ``FactSheet`` to a PDF, by Typst and the templates in ``resources/sheets``.

The PDF is tagged and keeps to PDF/UA-1 and PDF/A-2a. The same sheet gives the same bytes.
"""

from __future__ import annotations

import datetime as dt
import functools
import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias

from kzua_app.errors import ResourceMissingError, SheetTypesettingError
from kzua_app.sheets.template_data import template_data

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    import typst

    from kzua_app.paths import Paths
    from kzua_app.sheets.fact_sheet import FactSheet

DENSITIES = (1.0, 0.97, 0.94, 0.91, 0.88)
"""Type sizes tried, one after the other, until a sheet keeps to its number of pages."""

_PAGE = re.compile(rb"/Type\s*/Page\b")

STANDARDS: list[typst.PDFStandard] = ["a-2a", "ua-1"]

PictureKind: TypeAlias = Literal["png", "svg"]
_DOTS_PER_INCH = 200.0


@dataclass(frozen=True, slots=True)
class TypesetSheet:
    """A finished PDF; ``warnings`` are Typst's, and say why the standards could not be kept."""

    pdf: bytes
    page_count: int
    warnings: tuple[str, ...]


class Typesetter:
    """Sets sheets; keeps Typst's fonts between them, which makes every sheet but the first quick."""

    def __init__(self, paths: Paths) -> None:
        """Use the templates and print fonts of ``paths``; nothing is loaded yet."""
        self._templates = paths.sheets
        self._font_folder = paths.print_fonts
        self._compilers: dict[Path, typst.Compiler] = {}

    def pdf(self, sheet: FactSheet) -> TypesetSheet:
        """``sheet`` as a PDF.

        Where it runs over its number of pages, smaller type is tried. A character that no print
        font has is an error under the standards: the sheet is then made without them, and the
        warnings tell. Raises SheetTypesettingError where Typst refuses it altogether,
        ResourceMissingError where its template or the fonts are missing.
        """
        for inputs in _inputs(sheet):
            result = self._set(sheet, inputs)
            if not sheet.pages or result.page_count <= sheet.pages:
                break
        return result

    def pictures(self, sheet: FactSheet, kind: PictureKind) -> tuple[bytes, ...]:
        """The pages of ``sheet`` as PNG, with 200 dots to the inch, or SVG; raises what ``pdf`` raises."""
        import typst  # noqa: PLC0415

        compiler = self._compiler(self._templates / f"{sheet.template}.typ")
        for inputs in _inputs(sheet):
            try:
                made = compiler.compile(sys_inputs=inputs, format=kind, ppi=_DOTS_PER_INCH)
            except typst.TypstError as error:
                raise SheetTypesettingError(error.message) from error
            pages = tuple(made) if isinstance(made, list) else (made,) if made else ()
            if not sheet.pages or len(pages) <= sheet.pages:
                break
        return pages

    def _set(self, sheet: FactSheet, inputs: dict[str, str]) -> TypesetSheet:
        """One try, by the standards or, if they cannot be kept, without."""
        import typst  # noqa: PLC0415 - only for who makes a sheet

        compiler = self._compiler(self._templates / f"{sheet.template}.typ")
        when = dt.datetime.combine(sheet.data_date, dt.time(), dt.UTC)
        compile_pdf = functools.partial(compiler.compile, sys_inputs=inputs, timestamp=when, format="pdf")
        try:
            return _result(compile_pdf(pdf_standards=STANDARDS))
        except typst.TypstError as error:
            refusal = error.message
        try:
            return _result(compile_pdf(pdf_standards=[]), refusal)
        except typst.TypstError as error:
            raise SheetTypesettingError(error.message) from error

    def _compiler(self, template: Path) -> typst.Compiler:
        """The compiler for ``template``, made once."""
        import typst  # noqa: PLC0415

        if template not in self._compilers:
            for needed in (template, self._font_folder):
                if not needed.exists():
                    raise ResourceMissingError(needed)
            self._compilers[template] = typst.Compiler(
                template,
                root=self._templates,
                font_paths=typst.Fonts(
                    include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._font_folder]
                ),
                ignore_system_fonts=True,
            )
        return self._compilers[template]


def _inputs(sheet: FactSheet) -> Iterator[dict[str, str]]:
    """What the template is given, for each density there is to try.

    All of it is one input: of several, the order differs from call to call, and Typst, which knows a
    sheet again by all of its inputs, would set the same sheet anew.
    """
    frame, body = (json.dumps(part, ensure_ascii=False) for part in template_data(sheet))
    for density in DENSITIES:
        yield {"sheet": f'{{"frame": {frame}, "density": {density}, "body": {body}}}'}


def _result(pdf: bytes | list[bytes] | None, *warnings: str) -> TypesetSheet:
    """Typst's answer, which for a PDF without an output file is bytes; other formats give lists."""
    if not isinstance(pdf, bytes):
        raise TypeError(pdf)
    return TypesetSheet(pdf, len(_PAGE.findall(pdf)), warnings)
