# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How records are sorted into years."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.dates import PartialDate
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.trade.records import YearBook, years_touched

if TYPE_CHECKING:
    from kzua_app.reference import Reference


@pytest.mark.parametrize(
    ("date", "years"),
    [
        ("2011", (2011,)),
        ("2016-01/2016-06", (2016,)),
        ("2010/2014", (2010, 2011, 2012, 2013, 2014)),
        ("2013/..", (2013,)),
        ("/2013", (2013,)),
        ("199X", tuple(range(1990, 2000))),
    ],
)
def test_a_period_is_of_every_year_it_touches(date: str, years: tuple[int, ...]) -> None:
    assert years_touched(PartialDate.parse(date)) == years


def test_no_period_is_of_no_year() -> None:
    assert years_touched(None) == (None,)


def test_every_record_is_in_the_book(reference: Reference) -> None:
    book = YearBook(reference)
    refs = [figure.ref for figure in reference.trade.figures()]
    refs += [RecordRef(RecordKind.CLAIM, claim.id) for claim in reference.trade.claims()]
    refs += [RecordRef(RecordKind.COMMODITY, good.id) for good in reference.trade.commodities()]
    assert [ref for ref in refs if book.find(ref) is None] == []


def test_change_needs_the_year_before(reference: Reference) -> None:
    changes = {year.year: year.change for year in YearBook(reference).years}
    assert changes[2019] == pytest.approx(-21.6, abs=0.1)
    assert changes[2012] is None


def test_disagreements_are_counted_by_year(reference: Reference) -> None:
    contested = {year.year: year.contested for year in YearBook(reference).years}
    assert contested[2012] == 6
    assert contested[2019] == 0
