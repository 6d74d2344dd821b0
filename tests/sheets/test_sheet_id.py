# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids name everything that a sheet is made of."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.errors import UnknownSheetError
from kzua_app.settings import DigitSet, Language, Paper
from kzua_app.sheets.catalogue import SHEETS, sections_of
from kzua_app.sheets.options import Facing, SheetOptions
from kzua_app.sheets.sheet_id import SheetId, parse_sheet_id

NAMES = (*SHEETS, "mission:kz-emb-kyiv", "event:ev001", "year:2011", "disagreement:dis-a1")


@st.composite
def ids(draw: st.DrawFn) -> SheetId:
    name = draw(st.sampled_from(NAMES))
    return SheetId(
        SheetOptions(
            name,
            draw(st.sampled_from([*Language, Facing.BOTH])),
            draw(st.sampled_from(Paper)),
            draw(st.sampled_from(DigitSet)),
            draw(st.frozensets(st.sampled_from(sections_of(name)))),
            draw(st.booleans()),
        ),
        draw(st.dates(min_value=dt.date(1000, 1, 1))),
        draw(st.text("0123456789abcdef", min_size=8, max_size=8)),
    )


@given(ids())
def test_what_is_written_is_read_back(sheet_id: SheetId) -> None:
    assert parse_sheet_id(str(sheet_id)) == sheet_id


@given(ids(), ids())
def test_different_sheets_have_different_ids(one: SheetId, other: SheetId) -> None:
    assert (str(one) == str(other)) == (one == other)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "kzua/weather/en/a4/cb0/2026-11-21/850f45ab",
        "kzua/person:somebody/en/a4/cb0/2026-11-21/850f45ab",
        "kzua/trade/en/a4/cb10/2026-11-21/850f45ab",
        "kzua/trade/en/a4/cb0/2026-13-21/850f45ab",
        "kzua/trade/de/a4/cb0/2026-11-21/850f45ab",
    ],
)
def test_other_texts_are_refused(text: str) -> None:
    with pytest.raises(UnknownSheetError) as caught:
        parse_sheet_id(text)
    assert caught.value.text == text
