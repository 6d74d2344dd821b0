# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua sheet``: fact sheets as PDF, PNG or SVG, without a display."""

from __future__ import annotations

import errno
import gc
import os
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.cli.sheet_changes import told_changes
from kzua_app.errors import (
    DataDirectoryError,
    KzuaError,
    SheetError,
    SheetWriteError,
    UnknownRecordError,
    UnknownSheetError,
)
from kzua_app.reference import open_reference, open_reference_in
from kzua_app.sheets.content import read_content
from kzua_app.sheets.files import page_file_names, write_sheet
from kzua_app.sheets.making import make_sheet, sheet_of
from kzua_app.sheets.rebuilding import rebuild
from kzua_app.sheets.sheet_id import parse_sheet_id
from kzua_app.sheets.typesetting import Typesetter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import FactSheet
    from kzua_app.sheets.making import SheetDocument
    from kzua_app.sheets.options import SheetOptions


@dataclass(frozen=True, slots=True)
class Target:
    """Where sheets go: to ``output``, or under their own names to the working directory.

    ``output`` is a folder if it is one already or ``many`` sheets come; ``kind`` is pdf, png or svg.
    """

    output: Path | None = None
    kind: str = "pdf"
    force: bool = False
    many: bool = False

    def path(self, file_name: str) -> Path:
        """Where the sheet that would be called ``file_name`` goes; makes the folder for many."""
        if self.output is None:
            return Path(file_name)
        if self.many:
            self._make_folder(self.output)
        return self.output / file_name if self.many or self.output.is_dir() else self.output

    @staticmethod
    def _make_folder(folder: Path) -> None:
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise SheetWriteError(folder, error.strerror or str(error)) from error


def sheets(paths: Paths, wishes: Sequence[SheetOptions], target: Target) -> int:
    """Make the sheets and write them; prints the files' names; the exit code."""
    try:
        with _reference(paths) as reference:
            content, typesetter = read_content(reference), Typesetter(paths)
            if len(wishes) > 1:
                gc.enable()
            for number, wish in enumerate(wishes, start=1):
                _tell(f"{number}/{len(wishes)} {wish.name} {wish.language}")
                for path in _made(wish, content, paths, typesetter, target):
                    _tell("")
                    print(path)
    except KzuaError as error:
        return _refused(error)
    return ExitCode.OK


def sheet_by_id(paths: Paths, text: str, target: Target) -> int:
    """Make the sheet with this id again; tells what has changed where the content is another one now."""
    try:
        sheet_id = parse_sheet_id(text)
        with _reference(paths) as reference:
            content, typesetter = read_content(reference), Typesetter(paths)
            again = rebuild(sheet_id, content, paths, typesetter)
            if not again.is_same:
                told = told_changes(sheet_id, again.sheet, reference, paths)
                print("\n".join(told), file=sys.stderr)
            for path in _written(again.sheet, again.document, typesetter, target):
                print(path)
    except KzuaError as error:
        return _refused(error)
    return ExitCode.OK


def _made(
    wish: SheetOptions, content: SheetContent, paths: Paths, typesetter: Typesetter, target: Target
) -> Iterator[Path]:
    """Make one sheet; the files that were written."""
    sheet = sheet_of(wish, content, paths)
    yield from _written(sheet, make_sheet(sheet, typesetter), typesetter, target)


def _written(
    sheet: FactSheet, document: SheetDocument, typesetter: Typesetter, target: Target
) -> Iterator[Path]:
    """The files that ``sheet`` has been written to, one by one."""
    for warning in document.warnings:
        _warn(f"not an archival PDF: {warning}")
    path = target.path(document.file_name)
    if target.kind == "pdf":
        write_sheet(document.pdf, path, force=target.force)
        yield path
        return
    pages = typesetter.pictures(sheet, "png" if target.kind == "png" else "svg")
    names = page_file_names(path.name, len(pages), target.kind)
    for page, name in zip(pages, names, strict=True):
        write_sheet(page, path.with_name(name), force=target.force)
        yield path.with_name(name)


@contextmanager
def _reference(paths: Paths) -> Iterator[Reference]:
    """The reference; in a temporary folder, with a warning, where the user's cannot be used."""
    with TemporaryDirectory(prefix="kzua-") as folder:
        try:
            reference = open_reference(paths)
        except DataDirectoryError as trouble:
            _warn(f"cannot use {trouble.path} ({trouble.reason}); using a temporary folder")
            reference = open_reference_in(Path(folder), paths.content)
        try:
            yield reference
        finally:
            reference.close()


def _refused(error: KzuaError) -> int:
    """Word ``error``; the exit code for it."""
    sentence, code = str(error), ExitCode.CANNOT_READ
    if isinstance(error, SheetWriteError):
        sentence, code = _wording(error), ExitCode.CANNOT_WRITE
    elif isinstance(error, UnknownSheetError):
        sentence, code = f"no sheet has the id {error.text}", ExitCode.USAGE
    elif isinstance(error, UnknownRecordError):
        sentence = f"no record is called {error.reference}"
    elif isinstance(error, SheetError):
        sentence, code = f"the sheet could not be typeset: {error}", ExitCode.FAULTS
    _tell("")
    print(f"kzua: {sentence}", file=sys.stderr)
    return code


def _wording(error: SheetWriteError) -> str:
    if error.reason == os.strerror(errno.EEXIST):
        return f"{error.path}: the file is there already (--force replaces it)"
    return f"cannot write {error.path}: {error.reason}"


def _tell(progress: str) -> None:
    """Show how far it is, where somebody is looking."""
    if sys.stderr.isatty():
        print(f"\r\033[K{progress}", end="", file=sys.stderr, flush=True)


def _warn(sentence: str) -> None:
    print(f"warning: {sentence}", file=sys.stderr)
