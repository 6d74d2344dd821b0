# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sheet``: a fact sheet as PDF, without a display."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.errors import KzuaError, SheetError, SheetWriteError
from kzua_app.reference import open_reference
from kzua_app.sheets.content import read_content
from kzua_app.sheets.files import write_sheet
from kzua_app.sheets.making import build_sheet, make_sheet
from kzua_app.sheets.typesetting import Typesetter

if TYPE_CHECKING:
    from kzua_app.paths import Paths
    from kzua_app.settings import DigitSet, Language, Paper
    from kzua_app.sheets.making import SheetDocument


def sheet(  # noqa: PLR0917 - as the command line has them
    paths: Paths,
    name: str,
    language: Language,
    paper: Paper,
    digits: DigitSet,
    output: Path | None,
    force: bool = False,
) -> int:
    """Make the sheet and write it to ``output``, or under its own name to the working directory.

    Prints the file's name; the exit code.
    """
    try:
        document = _made(paths, name, language, paper, digits)
        target = output or Path(document.file_name)
        write_sheet(document.pdf, target, force=force)
    except SheetWriteError as error:
        return _refuse(_wording(error), ExitCode.CANNOT_WRITE)
    except SheetError as error:
        return _refuse(f"the sheet could not be typeset: {error}", ExitCode.FAULTS)
    except KzuaError as error:
        return _refuse(str(error), ExitCode.CANNOT_READ)
    for warning in document.warnings:
        print(f"warning: not an archival PDF: {warning}", file=sys.stderr)
    print(target)
    return ExitCode.OK


def _made(paths: Paths, name: str, language: Language, paper: Paper, digits: DigitSet) -> SheetDocument:
    reference = open_reference(paths)
    try:
        built = build_sheet(read_content(reference), paths, name, language, digits, paper)
    finally:
        reference.close()
    return make_sheet(built, Typesetter(paths))


def _wording(error: SheetWriteError) -> str:
    if error.reason == os.strerror(errno.EEXIST):
        return f"{error.path}: the file is there already (--force replaces it)"
    return f"cannot write {error.path}: {error.reason}"


def _refuse(sentence: str, code: ExitCode) -> int:
    print(f"kzua: {sentence}", file=sys.stderr)
    return code
