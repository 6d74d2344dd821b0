# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers as people type them, in either language and any digits.

    1234567  1,234,567  12,34,567  ১২,৩৪,৫৬৭  1 234 567  −3.5  +২.২৫

Whatever ``NumberFormats`` prints as a number reads back.
"""

from __future__ import annotations

import re
from decimal import Decimal

from kzua_app.language.digits import from_any_digits

_NUMBER = re.compile(
    r"[+-]?(?:[0-9]+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,2}(?:,[0-9]{2})*,[0-9]{3}"
    r"|[0-9]{1,3}(?:[ \u00a0\u202f][0-9]{3})+)(?:\.[0-9]+)?"
)
_SIGNS = str.maketrans({"\u2212": "-", "\u2013": "-"})
_GROUPING = str.maketrans("", "", ", \u00a0\u202f")


def parse_number(text: str) -> Decimal:
    """The number that ``text`` writes; raises ValueError if it writes none.

    Commas and spaces may group by thousands, commas also by lakh and crore; a point is the
    decimal sign in both languages.
    """
    plain = from_any_digits(text.strip()).translate(_SIGNS)
    if not _NUMBER.fullmatch(plain):
        raise ValueError(text)
    return Decimal(plain.translate(_GROUPING))
