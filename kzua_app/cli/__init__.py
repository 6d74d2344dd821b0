# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line: reads the arguments and starts what they ask for."""

from __future__ import annotations

import gc
import os
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kzua_app.cli.arguments import parser
from kzua_app.cli.exit_codes import ExitCode
from kzua_app.errors import DataDirectoryError, KzuaError, ResourceMissingError
from kzua_app.paths import Paths, bundled_root
from kzua_app.settings import Language

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence


_PRINTING = ("check", "search", "sources")


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
    except BrokenPipeError:
        # who was to read it has gone (| head); what is still to be flushed must not complain again
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return ExitCode.CANNOT_WRITE
    except KeyboardInterrupt:
        return _complain("stopped", ExitCode.STOPPED)


def _run(arguments: argparse.Namespace) -> int:
    if arguments.command == "content":
        return _content(arguments)
    paths = Paths.under(arguments.data_dir) if arguments.data_dir else Paths.default()
    if arguments.reset_settings:
        _reset(paths)
    if arguments.command == "sheet":
        return _sheet(arguments, paths)
    if arguments.command in _PRINTING:
        return _print(arguments, paths)
    from kzua_app.cli.window import open_window, smoke  # noqa: PLC0415 - Qt only where a window is asked for

    if arguments.smoke:
        return smoke(arguments.data_dir)
    return open_window(paths, arguments.lang, arguments.tab)


def _print(arguments: argparse.Namespace, paths: Paths) -> int:
    """The commands that read the reference and print something."""
    # each command imports its own
    if arguments.command == "check":
        from kzua_app.cli.check import check  # noqa: PLC0415

        return check(paths)
    if arguments.command == "search":
        from kzua_app.cli.search import search  # noqa: PLC0415

        language = arguments.search_lang or arguments.lang or Language.ENGLISH
        words = " ".join(arguments.words)
        return search(paths, words, language, as_json=arguments.json, limit=arguments.limit)
    from kzua_app.analysis.citations.writing import CitationFormat  # noqa: PLC0415
    from kzua_app.cli.sources import sources  # noqa: PLC0415

    language = arguments.sources_lang or arguments.lang or Language.ENGLISH
    return sources(paths, CitationFormat(arguments.format), language, arguments.output, force=arguments.force)


def _content(arguments: argparse.Namespace) -> int:
    from kzua_app.cli.content import build, check  # noqa: PLC0415 - each command imports its own

    if arguments.what == "check":
        return check(arguments.directory, bundled_root() / "resources" / "fonts" / "print")
    return build(arguments.directory, arguments.output, force=arguments.force)


def _sheet(arguments: argparse.Namespace, paths: Paths) -> int:
    # looking for garbage among modules and records, of which there is none, takes a sixth of the time
    gc.disable()
    try:
        return _make_sheets(arguments, paths)
    finally:
        gc.enable()


def _make_sheets(arguments: argparse.Namespace, paths: Paths) -> int:
    from kzua_app.cli.sheet import Target, sheet_by_id, sheets  # noqa: PLC0415 - each command imports its own
    from kzua_app.cli.sheet_wishes import check_alone, sheet_wishes  # noqa: PLC0415

    output = Path(arguments.output) if arguments.output else None
    target = Target(output, arguments.format, arguments.force, many=_names_folder(arguments.output))
    try:
        if arguments.id:
            check_alone(arguments)
            return sheet_by_id(paths, arguments.id, target)
        wishes = sheet_wishes(arguments)
    except ValueError as error:
        return _complain(str(error), ExitCode.USAGE)
    return sheets(paths, wishes, replace(target, many=target.many or len(wishes) > 1))


def _names_folder(output: str | None) -> bool:
    """Whether ``output`` ends as only a folder's name does."""
    return bool(output) and str(output).endswith((os.sep, os.altsep or os.sep))


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
