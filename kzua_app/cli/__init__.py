# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: reads the arguments and starts what they ask for."""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from kzua_app.cli.arguments import parser
from kzua_app.cli.exit_codes import ExitCode
from kzua_app.errors import DataDirectoryError, KzuaError, ResourceMissingError
from kzua_app.paths import Paths, bundled_root

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program with ``argv`` (default: the process's own) and return its exit code."""
    arguments = parser().parse_args(argv)
    _print_any_letter()
    try:
        return _run(arguments)
    except ResourceMissingError as error:
        return _complain(f"a file of the program is missing: {error.path}", ExitCode.CANNOT_READ)
    except DataDirectoryError as error:
        return _complain(f"cannot use {error.path}: {error.reason}", ExitCode.CANNOT_WRITE)
    except KzuaError as error:
        return _complain(str(error), ExitCode.CANNOT_READ)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command == "content":
        return _content(arguments)
    paths = Paths.under(arguments.data_dir) if arguments.data_dir else Paths.default()
    if arguments.reset_settings:
        _reset(paths)
    if arguments.command == "sheet":
        return _sheet(arguments, paths)
    if arguments.command == "check":
        from kzua_app.cli.check import check  # noqa: PLC0415 - each command imports its own

        return check(paths)
    from kzua_app.cli.window import open_window, smoke  # noqa: PLC0415 - Qt only where a window is asked for

    if arguments.smoke:
        return smoke(arguments.data_dir)
    return open_window(paths, arguments.lang, arguments.tab)


def _content(arguments: argparse.Namespace) -> int:
    from kzua_app.cli.content import build, check  # noqa: PLC0415 - each command imports its own

    if arguments.what == "check":
        return check(arguments.directory, bundled_root() / "resources" / "fonts" / "print")
    return build(arguments.directory, arguments.output, force=arguments.force)


def _sheet(arguments: argparse.Namespace, paths: Paths) -> int:
    from kzua_app.cli.sheet import Target, sheet_by_id, sheets  # noqa: PLC0415 - each command imports its own
    from kzua_app.cli.sheet_wishes import sheet_wishes  # noqa: PLC0415

    target = Target(arguments.output, arguments.format, arguments.force)
    if arguments.id:
        return sheet_by_id(paths, arguments.id, target)
    try:
        wishes = sheet_wishes(arguments)
    except ValueError as error:
        return _complain(str(error), ExitCode.USAGE)
    return sheets(paths, wishes, replace(target, many=len(wishes) > 1))


def _reset(paths: Paths) -> None:
    try:
        paths.settings.unlink(missing_ok=True)
    except OSError as error:
        raise DataDirectoryError(paths.settings, error.strerror or str(error)) from error


def _complain(sentence: str, code: ExitCode) -> int:
    print(f"kzua: {sentence}", file=sys.stderr)
    return code


def _print_any_letter() -> None:
    """A terminal that cannot show Bengali gets escapes instead of a traceback."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")
