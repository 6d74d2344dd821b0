# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers. Grouping is CLDR's: 1,234,567 in English, ১২,৩৪,৫৬৭ in Bengali.

Rounding is half away from zero, as a reader with a pocket calculator would check it. The minus
sign is U+2212. Nothing that rounds to zero carries a sign.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal, localcontext
from typing import TYPE_CHECKING, TypeAlias

from babel import Locale
from babel.numbers import format_decimal

from kzua_app.language.digits import to_digits

if TYPE_CHECKING:
    from kzua_app.settings import DigitSet, Language

Number: TypeAlias = int | float | Decimal
"""A finite number; a float stands for the shortest decimal that reads back as it."""

MINUS = "\u2212"
_MOST_PLACES = 6
_CONTEXT = Context(prec=400, rounding=ROUND_HALF_UP)  # holds any float written out in full


def rounded(x: Number, places: int) -> Decimal:
    """``x`` to ``places`` decimal places; negative places round to tens, hundreds and so on."""
    return _CONTEXT.quantize(_exact(x), Decimal(1).scaleb(-places))


def significant(x: Number, figures: int) -> Decimal:
    """``x`` to so many significant ``figures``."""
    value = _exact(x)
    return rounded(value, figures - 1 - value.adjusted()) if value else value


class NumberFormats:
    """Numbers in ``language``, written with exactly ``digits``."""

    def __init__(self, language: Language, digits: DigitSet) -> None:
        self._locale = Locale.parse(language.value)
        self._digits = digits
        self._whole = self._locale.decimal_formats[None].pattern.partition(".")[0]

    def integer(self, n: Number) -> str:
        """``n`` rounded to a whole number, grouped."""
        return self.decimal(n, 0)

    def decimal(self, x: Number, places: int | None = None) -> str:
        """``x`` to exactly ``places``, or (None) to as many as it has, six at most."""
        value = rounded(x, _MOST_PLACES if places is None else places)
        return self._sign(value) + self.magnitude(value, places)

    def signed(self, x: Number, places: int | None = None) -> str:
        """As ``decimal``, with a plus sign before what is above zero."""
        value = rounded(x, _MOST_PLACES if places is None else places)
        return ("+" if value > 0 else "") + self.decimal(value, places)

    def percent(self, x: Number, places: int | None = None) -> str:
        """``x``, which is in percent already, with the sign for it."""
        return f"{self.decimal(x, places)}%"

    def signed_percent(self, x: Number, places: int | None = None) -> str:
        """As ``percent``, with a plus sign before what is above zero."""
        return f"{self.signed(x, places)}%"

    def year(self, year: int) -> str:
        """A year, never grouped."""
        return to_digits(str(year), self._digits)

    def plural(self, n: int, one: str, other: str) -> str:
        """The form of a word that goes with ``n``, by CLDR's rules: 1 year, 2 years; ০ and ১ are one."""
        return one if self._locale.plural_form(n) == "one" else other

    def magnitude(self, value: Decimal, places: int | None = None) -> str:
        """``value`` without its sign; ``places`` as for ``decimal``."""
        fraction = "#" * _MOST_PLACES if places is None else "0" * places
        pattern = f"{self._whole}.{fraction}" if fraction else self._whole
        with localcontext(_CONTEXT):  # Babel's own is too narrow for more than 28 digits
            text = format_decimal(abs(value), pattern, self._locale)
        return to_digits(text, self._digits)

    @staticmethod
    def _sign(value: Decimal) -> str:
        return MINUS if value < 0 else ""


def _exact(x: Number) -> Decimal:
    return Decimal(repr(x)) if isinstance(x, float) else Decimal(x)
