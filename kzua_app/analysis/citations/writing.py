# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One door to all formats of citations."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.analysis.citations.bibtex import bibtex
from kzua_app.analysis.citations.csl import csl_json
from kzua_app.analysis.citations.entries import entry_of
from kzua_app.analysis.citations.plain import PlainCitations
from kzua_app.analysis.citations.ris import ris

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.language.formats import Formats
    from kzua_app.model.sources import Source
    from kzua_app.model.terms import Terms


class CitationFormat(StrEnum):
    """How sources are written; the values are the names on the command line."""

    SHORT = "short"
    LONG = "text"
    BIBTEX = "bibtex"
    RIS = "ris"
    CSL = "csl"


SUFFIXES = {
    CitationFormat.BIBTEX: "bib",
    CitationFormat.RIS: "ris",
    CitationFormat.CSL: "json",
    CitationFormat.LONG: "txt",
}
"""Ends of the names of files, in the order in which they are offered."""

_FILES = {CitationFormat.BIBTEX: bibtex, CitationFormat.RIS: ris, CitationFormat.CSL: csl_json}


def citations(
    sources: Iterable[Source], form: CitationFormat, formats: Formats, terms: Terms, statement: str = ""
) -> str:
    """``sources`` as ``form`` writes them, in the language of ``formats``.

    A ``statement`` goes with plain citations only; the other formats have no place for it.
    """
    entries = [entry_of(source, terms, formats.language) for source in sources]
    if form in _FILES:
        return _FILES[form](entries)
    plain = PlainCitations(formats)
    if form is CitationFormat.SHORT:
        short = list(dict.fromkeys(plain.short(entry) for entry in entries))
        return plain.with_statement(statement, short) if statement else "; ".join(short)
    lines = [plain.long(entry) for entry in entries]
    return plain.under_statement(statement, lines) if statement else "\n".join(lines)
