# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that a sheet should print, piece by piece, and what programs read of it."""

from __future__ import annotations

import io
import re
import subprocess
import unicodedata
from typing import TYPE_CHECKING

import pypdf
import pypdfium2

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.sheets.fact_sheet import FactSheet, Section


def poppler_text(pdf: bytes) -> str:
    """The text as Poppler copies it."""
    command = ["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"]
    return subprocess.run(command, input=pdf, check=True, capture_output=True).stdout.decode()


def pdfium_text(pdf: bytes) -> str:
    """The text as PDFium (Chromium) copies it."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)
    finally:
        document.close()


def pypdf_text(pdf: bytes) -> str:
    """The text as pypdf reads it, which knows no /ActualText."""
    return "\n".join(pypdf_pages(pdf))


def pypdf_pages(pdf: bytes, part: int = 0, parts: int = 1) -> list[str]:
    """The text of every page, or of every ``parts``-th from number ``part`` on, as pypdf reads it."""
    return [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages[part::parts]]


def folded(text: str) -> str:
    """NFC, with every run of white space as one space."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text)).strip()


def missing(wanted: Iterable[str], copied: str) -> list[str]:
    """Those of ``wanted`` that are not in ``copied``; looked for first behind the one before."""
    place, lacking = 0, []
    for text in map(folded, wanted):
        found = copied.find(text, place)
        if found >= 0:
            place = found
        elif text not in copied:
            lacking.append(text)
    return lacking


def texts(sheet: FactSheet) -> Iterator[str]:
    """Every text, of both languages where they face each other."""
    yield from texts_of_one(sheet)
    yield from (f"{note.mark} {note.text}" for note in sheet.notes if sheet.facing is None)
    if sheet.facing is not None:
        yield from texts_of_one(sheet.facing)
        for note, other in zip(sheet.notes, sheet.facing.notes, strict=True):
            yield f"{note.mark} {other.mark} {note.text}"


def texts_of_one(sheet: FactSheet) -> Iterator[str]:
    """Every text but the sources, of one language."""
    furniture = sheet.furniture
    yield from (sheet.title, sheet.subtitle)
    yield from (furniture.data_as_of, furniture.version, furniture.sheet_id)
    yield from (furniture.notes_heading, furniture.notes_remark, furniture.licence)
    if sheet.disagreements:
        yield from (furniture.contested_heading, furniture.contested_remark)
    if sheet.contents:
        yield furniture.contents_heading
    for figure in sheet.key_figures:
        yield from (figure.label, figure.value, figure.unit, figure.detail)
    for section in sheet.sections:
        yield from texts_of_section(section)
    for item in sheet.disagreements:
        yield from (item.title, item.finding, *(position.text for position in item.positions))
    for method in sheet.methods:
        yield f"{method.mark} {method.text}"


def texts_of_section(section: Section) -> Iterator[str]:
    yield from (section.heading, section.aside, section.remark)
    for statement in section.statements:
        yield f"{statement.lead} {statement.text}"
        yield statement.detail
    if section.table is not None:
        yield from (column.heading for column in section.table.columns)
        yield from (group.heading for group in section.table.groups)
        yield from (cell for row in section.table.rows for cell in row.cells)
    yield from texts_of_figures(section)


def texts_of_figures(section: Section) -> Iterator[str]:
    """The words in charts, strips and maps."""
    if section.chart is not None:
        yield section.chart.caption
        yield from (tick.label for tick in (*section.chart.years, *section.chart.values))
        for panel in section.chart.panels:
            yield from (panel.title, *(series.label for series in panel.series))
    if section.strip is not None:
        yield section.strip.caption
        yield from (tick.label for tick in section.strip.years)
        yield from (words for _, words in section.strip.key)
        for track in section.strip.tracks:
            yield from (track.label, *(band.label for band in track.bands))
        for lane in section.strip.lanes:
            yield from (lane.label, lane.count)
    if section.map is not None:
        yield section.map.caption
        yield from (pin.label for pin in (*section.map.pins, *section.map.names))
        yield from (words for _, words in section.map.legend)


def alternatives(sheet: FactSheet) -> list[str]:
    """The alternative texts of all charts, strips and maps."""
    found: list[str] = []
    for n, section in enumerate(sheet.sections):
        sides = [section, sheet.facing.sections[n]] if sheet.facing else [section]
        for kind in ("chart", "strip", "map"):
            drawn = [drawing for side in sides if (drawing := getattr(side, kind))]
            found += [" ".join(drawing.alt for drawing in drawn)] if drawn else []
    return found
