# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sources``: the whole bibliography, for people and for programs that keep references."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kzua_app.analysis.citations.writing import CitationFormat, citations
from kzua_app.cli.exit_codes import ExitCode
from kzua_app.language.formats import Formats
from kzua_app.reference import open_reference

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.paths import Paths
    from kzua_app.settings import Language


def sources(paths: Paths, form: CitationFormat, language: Language, output: Path | None) -> int:
    """Write all sources as ``form`` to ``output``, or print them; an existing file is replaced."""
    reference = open_reference(paths)
    try:
        text = citations(reference.sources.all(), form, Formats(language), reference.terms)
    finally:
        reference.close()
    if output is None:
        sys.stdout.write(text if text.endswith("\n") else f"{text}\n")
        return ExitCode.OK
    try:
        # the ends of lines belong to the format
        output.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        print(f"kzua: cannot write {output}: {error.strerror or error}", file=sys.stderr)
        return ExitCode.CANNOT_WRITE
    return ExitCode.OK
