# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The 4.4 billion, worked out: every sum of the evidence gathered on 2009 to 2013."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.turnover_table import turnover_rows, years_told
from kzua_app.model.checks import Code

if TYPE_CHECKING:
    from kzua_app.analysis.turnover_table import TurnoverRow
    from kzua_app.reference import Reference

YEARS = range(2009, 2014)


@pytest.fixture(scope="module")
def rows(reference: Reference) -> dict[str, TurnoverRow]:
    def name(row: TurnoverRow) -> str:
        return row.name.code if isinstance(row.name, Code) else row.name.template.en

    return {name(row): row for row in turnover_rows(reference.trade.figures(), YEARS)}


@pytest.mark.parametrize(
    ("name", "totals"),
    [
        ("baci", {2009: 2816.0, 2010: 2051.5, 2011: 4558.8, 2012: 5019.2, 2013: 4197.7}),
        ("cow4", {2009: 4166.0, 2010: 2127.0, 2011: 3410.0, 2012: 4418.0, 2013: 3015.0}),
        ("cow3", {2009: 3594.2}),
        ("oec", {2009: 3738.8, 2010: 1963.9, 2011: 3100.2, 2012: 4177.2, 2013: 2933.6}),
        ("penppml", {2012: 4982.5}),
        ("Ukraine's books, put together", {2012: 3928.6}),
        ("kyiv-post", {2010: 5000.0}),
        ("seed-bn", {2010: 4400.0}),
        ("press", {2011: 4400.0}),
        ("mfa-ua", {2012: 5500.0}),
        ("seed-en", {2012: 4400.0}),
    ],
)
def test_sums_in_millions(rows: dict[str, TurnoverRow], name: str, totals: dict[int, float]) -> None:
    found = {year: round(known.total / 1e6, 1) for year, known in rows[name].years.items()}
    assert found == totals


def test_the_books_of_kazakhstan_give_the_official_figures(rows: dict[str, TurnoverRow]) -> None:
    (books,) = (row for name, row in rows.items() if name.startswith("Kazakhstan's books"))
    found = {year: round(known.total / 1e6) for year, known in books.years.items()}
    assert (found[2010], found[2011], found[2012]) == (2079, 4418, 5472)
    assert round(books.years[2011].times or 0, 2) == 2.12
    assert round(books.years[2012].times or 0, 2) == 1.24


def test_a_sum_that_was_only_stated_has_no_parts(rows: dict[str, TurnoverRow]) -> None:
    stated = rows["press"].years[2011]
    assert (stated.kz_to_ua, stated.ua_to_kz, stated.times) == (None, None, None)


def test_no_year_but_those_wanted(reference: Reference) -> None:
    found = turnover_rows(reference.trade.figures(), {2011})
    assert {year for row in found for year in row.years} == {2011}


def test_sources_of_goods_alone_tell_no_turnover(reference: Reference) -> None:
    figures = reference.trade.figures()
    assert years_told(figures, {"pmacg"}) == set()
    assert 2012 in years_told(figures, {"cow4"})
    assert years_told(figures, {"seed-bn"}) == {2010}
