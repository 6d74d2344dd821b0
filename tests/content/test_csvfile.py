# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Cells are read, and found again where an editor shows them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.content.csvfile import MalformedCsvError, Position, cell_positions, read_rows

cells = st.text(st.sampled_from('ab,";\n\r\tকি é'), max_size=6)
tables = st.lists(st.lists(cells, min_size=1, max_size=4), min_size=1, max_size=5)


def written(rows: list[list[str]], line_end: str = "\n", *, quote_all: bool = False) -> str:
    buffer = io.StringIO(newline="")
    style = csv.QUOTE_ALL if quote_all else csv.QUOTE_MINIMAL
    csv.writer(buffer, lineterminator=line_end, quoting=style).writerows(rows)
    return buffer.getvalue()


def text_at(text: str, position: Position) -> str:
    """What follows ``position``, counting lines and characters as an editor does."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join([lines[position.line - 1][position.column - 1 :], *lines[position.line :]])


@given(tables, st.sampled_from(["\n", "\r\n"]), st.booleans())
def test_every_cell_is_read_and_found(rows: list[list[str]], line_end: str, quote_all: bool) -> None:
    # the writer leaves a lone carriage return bare, so that no reader could tell it from a row's end
    bare = any("\r" in cell for row in rows for cell in row)
    text = written(rows, line_end, quote_all=quote_all or bare)
    assert read_rows(text) == rows
    positions = cell_positions(text)
    assert [len(row) for row in positions] == [len(row) for row in rows]
    for row, places in zip(rows, positions, strict=True):
        for cell, place in zip(row, places, strict=True):
            found = text_at(text, place)
            plain = cell.replace("\r\n", "\n").replace("\r", "\n")
            assert found.startswith((plain, '"' + plain.replace('"', '""') + '"'))


def test_positions_count_characters_not_bytes() -> None:
    assert cell_positions("কিয়েভ,b\n") == [[Position(1, 1), Position(1, len("কিয়েভ") + 2)]]


def test_a_quoted_line_break_moves_what_follows_to_the_next_line() -> None:
    assert cell_positions('"a\nb",c\nd,e\n') == [
        [Position(1, 1), Position(2, 4)],
        [Position(3, 1), Position(3, 3)],
    ]


def test_an_empty_line_is_an_empty_row_with_a_place() -> None:
    text = "a,b\n\nc,d\n"
    assert read_rows(text) == [["a", "b"], [], ["c", "d"]]
    assert cell_positions(text)[1] == [Position(2, 1)]


@pytest.mark.parametrize(("text", "line"), [('a,b\n"c"x,d\n', 2), ('a,b\nc,"d\n', 2)])
def test_a_stray_quote_is_told_with_its_line(text: str, line: int) -> None:
    with pytest.raises(MalformedCsvError) as caught:
        read_rows(text)
    assert caught.value.line == line
