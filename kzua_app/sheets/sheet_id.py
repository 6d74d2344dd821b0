# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet's id: all that is needed to make the same file again.

    kzua/trade/both/a4/cb0/2026-11-21/850f45ab
         name, language, paper, options, date and version of the content

The options are a letter for colour (c, or g for grey), one for digits (b Bengali, w Western), and
in hexadecimal which sections are left out: the first section is 1, the second 2, the third 4 …
"""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.errors import UnknownSheetError
from kzua_app.settings import DigitSet, Paper
from kzua_app.sheets.catalogue import sections_of
from kzua_app.sheets.options import SheetOptions, read_edition

if TYPE_CHECKING:
    from kzua_app.model.version import ContentVersion

_HASH_LENGTH = 8
_DIGITS = {"b": DigitSet.BENGALI, "w": DigitSet.WESTERN}
_PATTERN = re.compile(
    r"kzua/(?P<name>[^/\s]+)/(?P<language>en|bn|both)/(?P<paper>a4|letter)"
    r"/(?P<colour>[cg])(?P<digits>[bw])(?P<mask>[0-9a-f]+)"
    r"/(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})/(?P<content>[0-9a-f]{8})"
)


@dataclass(frozen=True, slots=True)
class SheetId:
    """``options`` of a sheet, with date and version of the content it was made from."""

    options: SheetOptions
    data_date: dt.date
    content: str

    @classmethod
    def of(cls, options: SheetOptions, version: ContentVersion) -> SheetId:
        """The id of the sheet that ``options`` make of the content of ``version``."""
        return cls(options, version.created.date(), version.content_hash[:_HASH_LENGTH])

    def is_of(self, version: ContentVersion) -> bool:
        """Whether the sheet was made from the content of ``version``."""
        return version.content_hash.startswith(self.content)

    def __str__(self) -> str:
        wish = self.options
        colour = "g" if wish.grey else "c"
        digits = next(letter for letter, digits in _DIGITS.items() if digits is wish.digits)
        mask = sum(1 << n for n, name in enumerate(sections_of(wish.name)) if name in wish.left_out)
        what = f"{wish.name}/{wish.language}/{wish.paper}/{colour}{digits}{mask:x}"
        return f"kzua/{what}/{self.data_date.isoformat()}/{self.content}"


def parse_sheet_id(text: str) -> SheetId:
    """The id that ``text`` writes; raises UnknownSheetError if it writes none."""
    match = _PATTERN.fullmatch(text.strip())
    if match is None:
        raise UnknownSheetError(text)
    try:
        sections = sections_of(match["name"])
        day = dt.date.fromisoformat(match["date"])
    except ValueError as error:
        raise UnknownSheetError(text) from error
    mask = int(match["mask"], 16)
    if mask >> len(sections):
        raise UnknownSheetError(text)
    return SheetId(
        SheetOptions(
            match["name"],
            read_edition(match["language"]),
            Paper(match["paper"]),
            _DIGITS[match["digits"]],
            frozenset(name for n, name in enumerate(sections) if mask >> n & 1),
            grey=match["colour"] == "g",
        ),
        day,
        match["content"],
    )
