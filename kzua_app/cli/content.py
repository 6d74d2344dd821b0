# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""``kzua content check`` and ``kzua content build``: for those who keep the data."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from kzua_app.cli.exit_codes import ExitCode
from kzua_app.content.glyphs import read_glyphs
from kzua_app.content.package import check_package, read_package
from kzua_app.errors import ContentError, KzuaError

if TYPE_CHECKING:
    from pathlib import Path


def check(directory: Path, print_fonts: Path) -> int:
    """Print every fault of the data package in ``directory``; the exit code, which warnings leave alone.

    What the fonts in ``print_fonts`` lack counts too, if their lists are there.
    """
    faults = check_package(directory, read_glyphs(print_fonts))
    for fault in faults:
        print(fault)
    return ExitCode.OK if all(fault.warning for fault in faults) else ExitCode.FAULTS


def build(directory: Path, output: Path, force: bool = False) -> int:
    """Build the reference of the package in ``directory`` at ``output``; the exit code.

    An existing ``output`` is replaced only with ``force``, and only once the new one is complete.
    Faults are printed as by ``check``, troubles with the file to the error output.
    """
    taken = f"{output}: the file is there already (--force replaces it)"
    if output.exists() and not force:
        return _refuse(taken)
    try:
        package = read_package(directory)
    except ContentError as error:
        print(error)
        return ExitCode.FAULTS
    from kzua_app.store.build import build_reference  # noqa: PLC0415 - SQLAlchemy, 0.3 s

    try:
        built = build_reference(package, output, replace=force)
    except KzuaError as error:
        return _refuse(str(error))
    return ExitCode.OK if built else _refuse(taken)


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return ExitCode.CANNOT_WRITE
