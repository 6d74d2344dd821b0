# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of goods: one row for what both states report of one group."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.sheets.options import SheetOptions

if TYPE_CHECKING:
    from kzua_app.sheets.fact_sheet import Row
    from tests.sheets.conftest import Press


def rows(press: Press, name: str = "trade") -> tuple[Row, ...]:
    section = press(SheetOptions(name)).sheet.section("goods")
    assert section is not None
    assert section.table is not None
    return section.table.rows


def test_both_reports_stand_beside_each_other(press: Press) -> None:
    fuels = [row for row in rows(press, "year:2012") if row.cells[0].endswith("(HS 27)")]
    assert [row.cells[1:] for row in fuels] == [("2,324.1", "1,227.0", "–"), ("5.4", "6.6", "–")]


def test_every_figure_is_in_the_table(press: Press) -> None:
    shown = sum(cell not in {"–", ""} for row in rows(press) if not row.head for cell in row.cells[1:])
    assert shown == sum(figure.value_usd is not None for figure in press.content.goods)


def test_little_is_not_nothing(press: Press) -> None:
    values = [cell for row in rows(press) if not row.head for cell in row.cells[1:]]
    assert "<0.1" in values
    assert "0.0" not in values


def test_others_are_named_with_their_goods(press: Press) -> None:
    arms = [row for row in rows(press, "year:2012") if "SIPRI" in row.cells[0]]
    assert [row.cells[0].split(" – ")[0] for row in arms] == [
        "Major arms ordered from Ukraine: 52 million TIV"
    ]


def test_heads_name_period_and_direction_once_each(press: Press) -> None:
    heads = [row.cells[0] for row in rows(press) if row.head]
    assert heads[0] == "2025, Kazakhstan to Ukraine"
    assert "January–October 2011, Kazakhstan to Ukraine" in heads
    assert len(heads) == len(set(heads))
    assert all(
        not (row.head and after.head) for row, after in zip(rows(press), rows(press)[1:], strict=False)
    )
