# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What sources disagree about carries ≠ and the number of the disagreements, on every sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.settings import DigitSet, Language
from kzua_app.sheets.labels import Labels
from kzua_app.sheets.options import SheetOptions
from kzua_app.sheets.writing import SheetWriter

if TYPE_CHECKING:
    from kzua_app.sheets.content import SheetContent
    from tests.sheets.conftest import Press

YEAR_2012 = RecordRef(RecordKind.YEAR, "2012")


def writer(content: SheetContent, digits: DigitSet = DigitSet.BENGALI) -> SheetWriter:
    return SheetWriter(content, Labels({}), Language.BENGALI, digits, {})


def matters(content: SheetContent, *refs: RecordRef) -> int:
    return sum(bool(set(refs) & set(item.records)) for item in content.disagreements.values())


def test_the_badge_counts_disagreements_in_the_sheets_digits(content: SheetContent) -> None:
    count = matters(content, YEAR_2012)
    assert count > 1
    assert writer(content, DigitSet.WESTERN).badge(YEAR_2012) == f"≠{count}"
    assert writer(content).badge(YEAR_2012) == f"≠{'০১২৩৪৫৬৭৮৯'[count]}"


def test_a_disagreement_about_two_records_counts_once(content: SheetContent) -> None:
    refs = (YEAR_2012, RecordRef(RecordKind.YEAR, "2011"))
    western = writer(content, DigitSet.WESTERN)
    assert western.badge(*refs) == f"≠{matters(content, *refs)}"


def test_what_nobody_disputes_has_no_badge(content: SheetContent) -> None:
    assert not writer(content).badge(RecordRef(RecordKind.YEAR, "1066"))
    assert not writer(content).badge()


@pytest.mark.parametrize(("name", "section"), [("overview", "trade"), ("trade", "trade_table")])
def test_rows_of_years_carry_it(press: Press, name: str, section: str) -> None:
    found = press(SheetOptions(name)).sheet.section(section)
    assert found is not None
    assert found.table is not None
    for row in found.table.rows:
        year = RecordRef(RecordKind.YEAR, row.cells[0])
        assert row.contested == (f"≠{count}" if (count := matters(press.content, year)) else "")
