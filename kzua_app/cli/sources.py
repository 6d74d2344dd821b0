# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sources``: the whole bibliography, for people and for programs that keep references."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kzua_app.analysis.citations.writing import CitationFormat, citations
from kzua_app.cli.exit_codes import ExitCode
from kzua_app.errors import SheetWriteError
from kzua_app.language.formats import Formats
from kzua_app.reference import open_reference
from kzua_app.sheets.files import write_sheet

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths
    from kzua_app.settings import Language


def sources(
    paths: Paths, form: CitationFormat, language: Language, output: Path | None, *, force: bool
) -> int:
    """Write all sources as ``form`` to ``output``, or print them; ``force`` replaces an existing file."""
    reference = open_reference(paths)
    try:
        text = citations(reference.sources.all(), form, Formats(language), reference.terms)
    finally:
        reference.close()
    if output is None:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        return ExitCode.OK
    try:
        # as bytes: the ends of lines belong to the format
        write_sheet(text.encode(), output, force=force)
    except SheetWriteError as error:
        print(f"kzua: cannot write {error.path}: {error.reason}", file=sys.stderr)
        return ExitCode.CANNOT_WRITE
    return ExitCode.OK
