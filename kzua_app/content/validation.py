# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a whole table: its header, its rows, every cell, and what must be unique."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kzua_app.content.csvfile import Position, cell_positions
from kzua_app.content.faults import Fault
from kzua_app.content.references import program_codes_of
from kzua_app.content.rules import cell_rules

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzua_app.content.references import Known
    from kzua_app.content.schema import Field, Table

    Rule = Callable[[str], str | None]


class TableText:
    """One file of the package: its text, its cells, and where they stand.

    ``cells`` has the header first. Positions are found only when somebody asks.
    """

    def __init__(self, table: Table, text: str, cells: Sequence[Sequence[str]]) -> None:
        self.table = table
        self.cells = cells
        self._text = text

    @cached_property
    def _positions(self) -> list[list[Position]]:
        return cell_positions(self._text)

    def fault(self, row: int, column: int, message: str, *, warning: bool = False) -> Fault:
        """A fault at cell ``column`` of row ``row`` (both from 0); past the last cell: at that one."""
        cells = self._positions[row] if self._positions else [Position(1, 1)]
        place = cells[min(column, len(cells) - 1)]
        return Fault(self.table.path, place.line, place.column, message, warning)


def header_faults(text: TableText) -> Iterator[Fault]:
    """Columns that are missing, unknown or there twice; their order is free."""
    names = list(text.cells[0]) if text.cells else []
    declared = [field.name for field in text.table.fields]
    for index, name in enumerate(names):
        if name not in declared:
            yield text.fault(0, index, f"unknown column {name!r}")
        elif name in names[:index]:
            yield text.fault(0, index, f"column {name!r} is there twice")
    for name in declared:
        if name not in names:
            yield text.fault(0, 0, f"missing column {name!r}")


def width_faults(text: TableText) -> Iterator[Fault]:
    """Rows of more or fewer cells than the header."""
    width = len(text.cells[0])
    for index, row in enumerate(text.cells[1:], start=1):
        if len(row) != width:
            yield text.fault(index, width, f"{len(row)} cells, the header has {width}")


def cell_faults(text: TableText, known: Known) -> Iterator[Fault]:
    """What is wrong with single cells, column by column."""
    fields = {field.name: field for field in text.table.fields}
    for column, name in enumerate(text.cells[0]):
        field = fields[name]
        message_of = _cell_check(text.table, field, known)
        for index, row in enumerate(text.cells[1:], start=1):
            if message := message_of(row[column]):
                yield text.fault(index, column, f"{name}: {message}")


def _cell_check(table: Table, field: Field, known: Known) -> Rule:
    """One function for all rules of ``field``: the first thing wrong with a cell, or None."""
    rules = cell_rules(field)
    item_rule = known.reference_rule(field)
    program_codes = program_codes_of(table, field)

    def check(cell: str) -> str | None:
        if not cell:
            return "required" if field.required else None
        for rule in rules:
            if message := rule(cell):
                return message
        if program_codes and cell not in program_codes:
            return f"{cell!r} means nothing to this program"
        return _items_fault(cell, field, item_rule) if item_rule or field.type == "list" else None

    return check


def _items_fault(cell: str, field: Field, item_rule: Rule | None) -> str | None:
    items = cell.split(field.delimiter) if field.type == "list" else [cell]
    for index, item in enumerate(items):
        if not item:
            return "empty item in the list"
        if item in items[:index]:
            return f"{item!r} is there twice"
        if item_rule and (message := item_rule(item)):
            return message
    return None


def unique_faults(text: TableText) -> Iterator[Fault]:
    """Values that a unique column or the primary key has twice."""
    keys: set[tuple[str, ...]] = {(field.name,) for field in text.table.fields if field.unique}
    if text.table.primary_key:
        keys.add(text.table.primary_key)
    header = list(text.cells[0])
    for key in sorted(keys):
        columns = [header.index(name) for name in key if name in header]
        seen: set[tuple[str, ...]] = set()
        for index, row in enumerate(text.cells[1:], start=1):
            value = tuple(row[column] for column in columns)
            if value in seen:
                yield text.fault(index, columns[0], f"duplicate {', '.join(key)} {', '.join(value)!r}")
            seen.add(value)
