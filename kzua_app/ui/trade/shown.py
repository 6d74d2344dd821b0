# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a chart shows, in words: for the clipboard, for a table in a file, and around a picture."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.ui.trade.year_chart import YearChart


@dataclass(frozen=True, slots=True)
class ShownTable:
    """Cells as they are shown, a row a year."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    def as_tsv(self) -> str:
        """Lines of cells set apart by tabs."""
        lines = (self.headings, *self.rows)
        return "\n".join("\t".join(" ".join(cell.split()) for cell in line) for line in lines)

    def as_html(self, caption: str) -> str:
        """A table for word processors."""
        head = "".join(f"<th>{escape(heading)}</th>" for heading in self.headings)
        rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in row)}</tr>" for row in self.rows)
        return f"<table><caption>{escape(caption)}</caption><tr>{head}</tr>{rows}</table>"


@dataclass(frozen=True, slots=True)
class Shown:
    """A chart with everything that belongs to it.

    ``name`` is the stem of a file's name; ``records`` are the lines of a CSV file, its headings first.
    """

    name: str
    title: str
    description: str
    notes: tuple[str, ...]
    table: ShownTable
    records: tuple[tuple[str, ...], ...]
    chart: YearChart


def file_stem(what: str, years: Sequence[int]) -> str:
    """The name of a file without its ending."""
    span = f"-{years[0]}-{years[-1]}" if years else ""
    return f"kazakhstan-ukraine-trade-{what}{span}"
