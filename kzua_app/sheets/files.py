# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a sheet to a file, all of it or nothing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kzua_app.errors import SheetWriteError
from kzua_app.settings import Paper

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from kzua_app.sheets.options import Edition


def sheet_file_name(
    name: str, language: Edition, data_date: date, *, paper: Paper = Paper.A4, grey: bool = False
) -> str:
    """The name offered for a sheet's file: what, in which language, and how old its data are.

    A4 and colours go without saying.
    """
    parts = ["kz-ua", name.replace(":", "-"), language.value]
    parts += [paper.value] if paper is not Paper.A4 else []
    parts += ["grey"] if grey else []
    return "_".join([*parts, data_date.isoformat()]) + ".pdf"


def page_file_names(file_name: str, count: int, suffix: str) -> list[str]:
    """Names for the pages of a sheet saved as pictures: of one page as it is, else with numbers."""
    stem = file_name.rsplit(".", 1)[0] if "." in file_name else file_name
    if count == 1:
        return [f"{stem}.{suffix}"]
    width = len(str(count))
    return [f"{stem}-{number:0{width}}.{suffix}" for number in range(1, count + 1)]


def write_sheet(pdf: bytes, path: Path, *, force: bool = False) -> None:
    """Write ``pdf`` to ``path``, aside first and then renamed, so that no half file is ever seen.

    An existing file is replaced only by ``force``. Raises SheetWriteError with the system's word
    for what is wrong (no space left, no permission, file exists …).
    """
    aside: Path | None = None
    try:
        aside = _written_aside(pdf, path)
        if force:
            aside.replace(path)
        else:
            _move_to_free_name(aside, path)
    except OSError as error:
        raise SheetWriteError(path, error.strerror or str(error)) from error
    finally:
        if aside is not None:
            aside.unlink(missing_ok=True)


def _written_aside(pdf: bytes, path: Path) -> Path:
    """A new file in the folder of ``path`` that holds ``pdf``, safely on the disk."""
    aside = path.with_name(f".{path.name[:60]}.{os.getpid()}.part")
    try:
        with aside.open("wb") as file:
            file.write(pdf)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        aside.unlink(missing_ok=True)
        raise
    return aside


def _move_to_free_name(aside: Path, path: Path) -> None:
    """Rename ``aside`` to ``path``; raises FileExistsError if there is such a file already."""
    try:
        os.link(aside, path)  # the one rename that never replaces, also if another program is quicker
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        with path.open("xb"):
            aside.replace(path)
