# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""From the arguments of ``kzua sheet`` to the sheets that are wished for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.cli.arguments import EDITIONS, SHEETS
from kzua_app.settings import Language
from kzua_app.sheets.catalogue import sections_of
from kzua_app.sheets.options import SheetOptions, read_edition

if TYPE_CHECKING:
    import argparse


def sheet_wishes(arguments: argparse.Namespace) -> list[SheetOptions]:
    """All sheets asked for; raises ValueError, with a sentence, for what no sheet has."""
    names = list(SHEETS) if arguments.all else arguments.names
    if not names:
        raise ValueError("name a sheet or a record, or give --all or --id")
    chosen = arguments.sheet_lang or arguments.lang
    editions = EDITIONS if arguments.all and not chosen else (chosen or Language.ENGLISH,)
    left_out = {name: _left_out(name, arguments.sections) for name in names}
    _check_sections(arguments.sections, names)
    wishes = (
        SheetOptions(
            name,
            read_edition(edition),
            arguments.paper,
            arguments.digits,
            left_out[name],
            grey=arguments.grey,
        )
        for name in names
        for edition in editions
    )
    return list(dict.fromkeys(wishes))


def check_alone(arguments: argparse.Namespace) -> None:
    """Raise ValueError, with a sentence, where ``--id`` comes with what an id says itself."""
    others = {
        "names of sheets": arguments.names,
        "--all": arguments.all,
        "--lang": arguments.sheet_lang,
        "--sections": arguments.sections is not None,
        "--grey": arguments.grey,
    }
    for what, given in others.items():
        if given:
            raise ValueError(f"an id says itself what is on the sheet: --id goes without {what}")


def _left_out(name: str, sections: str | None) -> frozenset[str]:
    try:
        known = sections_of(name)
    except ValueError as error:
        raise ValueError(f"there is no sheet {name!r}; there are {', '.join(SHEETS)} and records") from error
    return frozenset() if sections is None else frozenset(known) - set(sections.split(","))


def _check_sections(sections: str | None, names: list[str]) -> None:
    known = dict.fromkeys(section for name in names for section in sections_of(name))
    for section in (sections or "").split(","):
        if section and section not in known:
            raise ValueError(f"there is no section {section!r}; there are {', '.join(known)}")
