# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line; it speaks English, ``--lang`` is for what it produces."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzua_app import __version__
from kzua_app.settings import DigitSet, Language, Paper

TABS = ("overview", "missions", "trade", "timeline", "evidence")
SHEETS = ("overview",)
_EPILOG = """exit codes: 0 done · 1 the content has faults, or a check failed · 2 wrong command line ·
3 cannot write · 4 cannot read · 5 no display or no Qt"""


def parser() -> argparse.ArgumentParser:
    """All options and commands."""
    top = argparse.ArgumentParser(
        prog="kzua", description="Relations of Kazakhstan and Ukraine: an offline reference.", epilog=_EPILOG
    )
    top.add_argument("--version", action="version", version=f"kzua {__version__}")
    top.add_argument("--lang", type=Language, choices=list(Language), help="language of the window")
    top.add_argument("--tab", choices=TABS, help="the tab to show first")
    top.add_argument("--data-dir", type=Path, metavar="DIR", help="folder for settings and databases")
    top.add_argument("--reset-settings", action="store_true", help="forget all settings, then start")
    top.add_argument(
        "--smoke",
        action="store_true",
        help="start unseen, show every tab in both languages, make a sheet, leave",
    )
    commands = top.add_subparsers(dest="command", metavar="COMMAND")
    _add_sheet(commands)
    _add_content(commands)
    return top


def _add_sheet(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sheet = commands.add_parser("sheet", help="make a fact sheet as PDF; needs no display")
    sheet.add_argument("name", choices=SHEETS)
    sheet.add_argument(
        "--lang", dest="sheet_lang", type=Language, choices=list(Language), help="its language"
    )
    sheet.add_argument("--paper", type=Paper, choices=list(Paper), default=Paper.A4)
    sheet.add_argument("--digits", type=DigitSet, choices=list(DigitSet), default=DigitSet.BENGALI)
    sheet.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: a name of its own, here")
    sheet.add_argument("--force", action="store_true", help="write over an existing file")


def _add_content(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    content = commands.add_parser("content", help="check a data package, or build a reference from it")
    what = content.add_subparsers(dest="what", metavar="check|build", required=True)
    check = what.add_parser("check", help="list every fault as file:line:column: message")
    check.add_argument("directory", type=Path, metavar="DIR")
    build = what.add_parser("build", help="build the SQLite reference")
    build.add_argument("directory", type=Path, metavar="DIR")
    build.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    build.add_argument("--force", action="store_true", help="write over an existing file")
