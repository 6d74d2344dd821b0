# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A printed sheet made again from its id, to check it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

from kzua_app.sheets.making import make_sheet, sheet_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.paths import Paths
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import FactSheet, Section
    from kzua_app.sheets.making import SheetDocument
    from kzua_app.sheets.sheet_id import SheetId
    from kzua_app.sheets.typesetting import Typesetter


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A sheet made again; ``is_same`` says that the content is the one it was first made from.

    It is then the same file, byte for byte; else its id is another one.
    """

    sheet: FactSheet
    document: SheetDocument
    is_same: bool


@dataclass(frozen=True, slots=True)
class Change:
    """A statement of the part ``where`` that is another one now; empty where there is none."""

    where: str
    before: str
    after: str


def rebuild(sheet_id: SheetId, content: SheetContent, paths: Paths, typesetter: Typesetter) -> Rebuilt:
    """The sheet of ``sheet_id`` from ``content``; raises what ``sheet_of`` and ``make_sheet`` raise."""
    sheet = sheet_of(sheet_id.options, content, paths)
    return Rebuilt(sheet, make_sheet(sheet, typesetter), sheet_id.is_of(content.version))


def changes(before: FactSheet, after: FactSheet) -> tuple[Change, ...]:
    """Which statements differ between two sheets of the same kind and language, in reading order.

    Numbers of notes do not count: they move when a statement before them goes or comes.
    """
    old, new = _statements(before), _statements(after)
    return tuple(
        change
        for where in dict.fromkeys([*old, *new])
        for change in _between(where, old.get(where, []), new.get(where, []))
    )


def _between(where: str, old: list[str], new: list[str]) -> Iterator[Change]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            gone, come = old[a:b], new[c:d]
            for n in range(max(len(gone), len(come))):
                yield Change(where, gone[n] if n < len(gone) else "", come[n] if n < len(come) else "")


def _statements(sheet: FactSheet) -> dict[str, list[str]]:
    """Everything that states something, by the heading it stands under."""
    found: dict[str, list[str]] = {}
    for figure in sheet.key_figures:
        words = (figure.value, figure.unit, figure.detail)
        found.setdefault(figure.label, []).append(" ".join(filter(None, words)))
    for section in sheet.sections:
        found.setdefault(section.heading, []).extend(_of_section(section))
    for item in sheet.disagreements:
        told = [position.text for position in item.positions]
        found.setdefault(item.title, []).extend([*told, *filter(None, [item.finding])])
    found[sheet.furniture.notes_heading] = [note.text for note in sheet.notes]
    return found


def _of_section(section: Section) -> Iterator[str]:
    for statement in section.statements:
        yield " ".join(filter(None, (statement.lead, statement.text, statement.detail)))
    for row in section.table.rows if section.table else ():
        yield " | ".join(row.cells)
