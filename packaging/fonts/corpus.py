# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every Bengali word that the project can put on paper."""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import TYPE_CHECKING

from fonts.script import LEADING_SIGNS, MODIFIERS, WORD
from kzua_app.language.formats import Formats
from kzua_app.model.dates import PartialDate
from kzua_app.settings import Language

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

FILES = (
    "resources/content/*.csv",
    "resources/sheets/*.toml",
    "resources/sheets/*.typ",
    "kzua_app/language/*.py",
    "kzua_app/sheets/*.py",
)
"""Where they stand, below the root of a checkout."""

_DATES = ("1994-01-20?", "1994~", "199X", "19XX", "1992/1994", "1992/..", "../1994", "1992/", "/1994")
_AMOUNTS = (1_000, 100_000, 44_000_000, 4_400_000_000, 4_400_000_000_000)


def words(root: Path) -> list[str]:
    """The words of the files and of what the program prints, NFC, without repeats, in order."""
    texts = [file.read_text(encoding="utf-8") for pattern in FILES for file in root.glob(pattern)]
    return words_of("\n".join([*texts, *printed()]))


def words_of(text: str) -> list[str]:
    """The Bengali words of ``text``, NFC, without repeats, in order; signs by themselves are none."""
    found = set(WORD.findall(unicodedata.normalize("NFC", text)))
    return sorted(word for word in found if word[0] not in (*LEADING_SIGNS, *MODIFIERS))


def printed() -> Iterator[str]:
    """Dates, numbers and amounts in words, one of each kind."""
    formats = Formats(Language.BENGALI)
    yield from (formats.day(dt.date(1994, month, 20)) for month in range(1, 13))
    yield from (formats.date(PartialDate.parse(date)) for date in _DATES)
    yield from (shown for number in range(1, 101) for shown in _ordinals(formats, number))
    yield from (shown for usd in _AMOUNTS for shown in (formats.money(usd), formats.money_compact(usd)))
    yield from (formats.distance(469), formats.miles(290))
    yield from (formats.coordinates(51.1, 71.4), formats.coordinates(-51.1, -71.4))
    yield from (formats.number_range(1, None), formats.number_range(None, 1), formats.number_range(-1, 1))
    yield from (formats.year_range(1992, None), formats.year_range(None, 1992))
    yield from (formats.duration(dt.date(1992, 1, 1), dt.date(1993, 2, 2)), formats.list(["", "", ""]))


def _ordinals(formats: Formats, number: int) -> tuple[str, str]:
    return formats.ordinal(number), formats.ordinal_word(number)
