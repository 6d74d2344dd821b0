# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A printed sheet made again from its id, to check it."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher, get_close_matches
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

_ALIKE = 0.6
"""From 0 to 1, how much of two texts must be the same for the one to be the other reworded."""


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

    Numbers of notes do not count: they move when a statement before them goes or comes. Of facing
    sheets those of the first language come first.
    """
    pairs = [(before, after)]
    if before.facing is not None and after.facing is not None:
        pairs.append((before.facing, after.facing))
    return tuple(change for one, other in pairs for change in _changes(one, other))


def _changes(before: FactSheet, after: FactSheet) -> Iterator[Change]:
    old, new = _statements(before), _statements(after)
    for where in dict.fromkeys([*old, *new]):
        yield from _between(where, old.get(where, []), new.get(where, []))


def _between(where: str, old: list[str], new: list[str]) -> Iterator[Change]:
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _paired(where, old[a:b], new[c:d])


def _paired(where: str, gone: list[str], come: list[str]) -> Iterator[Change]:
    """What has gone beside what has come, where the one is the other reworded."""
    for before in gone:
        likest = get_close_matches(before, come, n=1, cutoff=_ALIKE)
        come = [text for text in come if text not in likest]
        yield Change(where, before, likest[0] if likest else "")
    for after in come:
        yield Change(where, "", after)


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
