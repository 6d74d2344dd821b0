# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line; it speaks English, ``--lang`` is for what it produces."""

from __future__ import annotations

import argparse
from pathlib import Path

from kzua_app import __version__
from kzua_app.settings import DigitSet, Language, Paper

TABS = ("overview", "missions", "trade", "timeline", "evidence")
SHEETS = ("overview", "missions", "trade", "timeline", "dossier")
EDITIONS = ("en", "bn", "both")
BIBLIOGRAPHIES = ("text", "short", "bibtex", "ris", "csl")
_EPILOG = """exit codes: 0 done · 1 the content has faults, a check failed, or nothing was found ·
2 wrong command line · 3 cannot write · 4 cannot read · 5 no display or no Qt ·
130 stopped by Ctrl+C"""

_SEARCH_EPILOG = """\
a query, as in the window:
  kyiv embassy                   both words, each as the beginning of a word
  '"diplomatic relations"'       these words in this order
  'kyiv -visit'                  without a word
  year:2014  2010..2015          of a year, of some years
  kind:mission  source:interfax  category:visit
  সাল:২০১৪  ধরন:মিশন  সূত্র:…  বিষয়:সফর

JSON: query, language, count, more (only the first 2,000 matches counted), groups (kind, label, count,
  hits (record, title (text, ranges), title_en, title_bn, sort, told, date, amount_usd,
  matched_language, excerpt, spelling)), did_you_mean (query, count), without (query, count, left_out),
  unknown

exit codes: 0 something was found · 1 nothing was"""


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
    commands.add_parser("check", help="check the content: sums, growth, distances, terms, dates of sources")
    _add_search(commands)
    _add_sources(commands)
    _add_content(commands)
    return top


def _add_sheet(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sheet = commands.add_parser("sheet", help="make fact sheets as PDF, PNG or SVG; needs no display")
    sheet.add_argument(
        "names",
        nargs="*",
        metavar="NAME|RECORD",
        help=f"{', '.join(SHEETS)}, or a record as mission:kz-emb-kyiv",
    )
    sheet.add_argument(
        "--all", action="store_true", help="every sheet, in every language unless --lang is given"
    )
    sheet.add_argument("--id", metavar="ID", help="make the sheet with this id again, to check it")
    sheet.add_argument(
        "--lang", dest="sheet_lang", choices=EDITIONS, help="its language, or both side by side"
    )
    sheet.add_argument("--paper", type=Paper, choices=list(Paper), default=Paper.A4)
    sheet.add_argument("--digits", type=DigitSet, choices=list(DigitSet), default=DigitSet.BENGALI)
    sheet.add_argument("--sections", metavar="A,B", help="only these; sources and disagreements always")
    sheet.add_argument("--grey", action="store_true", help="for printers without colours")
    sheet.add_argument("--format", choices=("pdf", "png", "svg"), default="pdf")
    sheet.add_argument(
        "-o", "--output", metavar="FILE|DIR", help="default: names of their own, here; DIR/ is made"
    )
    sheet.add_argument("--force", action="store_true", help="write over existing files")


def _add_search(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    search = commands.add_parser(
        "search",
        help="search all records, in both languages at once; needs no display",
        epilog=_SEARCH_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    search.add_argument("words", nargs="+", metavar="QUERY", help="words and filters; quote the whole of it")
    search.add_argument(
        "--lang",
        dest="search_lang",
        type=Language,
        choices=list(Language),
        help="language of what is printed",
    )
    search.add_argument("--json", action="store_true", help="print JSON, for programs")
    search.add_argument("--limit", type=_positive, default=50, metavar="N", help="records at most (50)")


def _add_sources(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    sources = commands.add_parser("sources", help="list all sources, as text or for reference managers")
    sources.add_argument("--format", choices=BIBLIOGRAPHIES, default="text")
    sources.add_argument(
        "--lang",
        dest="sources_lang",
        type=Language,
        choices=list(Language),
        help="language of titles, dates and remarks",
    )
    sources.add_argument("-o", "--output", type=Path, metavar="FILE", help="default: print them")
    sources.add_argument("--force", action="store_true", help="write over an existing file")


def _positive(text: str) -> int:
    """A whole number above zero; raises ValueError, which argparse words."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number


def _add_content(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    content = commands.add_parser("content", help="check a data package, or build a reference from it")
    what = content.add_subparsers(dest="what", metavar="check|build", required=True)
    check = what.add_parser("check", help="list every fault as file:line:column: message")
    check.add_argument("directory", type=Path, metavar="DIR")
    build = what.add_parser("build", help="build the SQLite reference")
    build.add_argument("directory", type=Path, metavar="DIR")
    build.add_argument("-o", "--output", type=Path, metavar="FILE", required=True)
    build.add_argument("--force", action="store_true", help="write over an existing file")
