# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything that is formatted, in one language and digit set.

Importing this module, or making a ``Formats``, costs next to nothing: the modules that need Babel
(0.08 s) are imported when the first number or date is asked for.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from kzua_app.language.digits import content_digits, digits_shown, to_digits
from kzua_app.language.ordinals import ordinal, ordinal_word
from kzua_app.model.dates import PartialDate
from kzua_app.settings import DigitSet, Language

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from kzua_app.language.dates import DateFormats
    from kzua_app.language.durations import DurationFormats
    from kzua_app.language.measures import MeasureFormats
    from kzua_app.language.money import MoneyFormats
    from kzua_app.language.numbers import Number, NumberFormats
    from kzua_app.language.ranges import RangeFormats

_AND = {Language.ENGLISH: " and ", Language.BENGALI: " ও "}


class Formats:
    """The one door to formatting in ``language``; ``digits`` counts in Bengali only.

    Every text that comes back is NFC and has digits of one script. Numbers must be finite.
    """

    def __init__(self, language: Language, digits: DigitSet = DigitSet.BENGALI) -> None:
        self.language = language
        self.digits = digits_shown(language, digits)

    def integer(self, n: Number) -> str:
        """1,234,567 or ১২,৩৪,৫৬৭; rounds."""
        return self._numbers.integer(n)

    def decimal(self, x: Number, places: int | None = None) -> str:
        """1,676.0 or ১,৬৭৬.০; places None: as many as it has, six at most."""
        return self._numbers.decimal(x, places)

    def signed(self, x: Number, places: int | None = None) -> str:
        """As ``decimal``, with + before what is above zero."""
        return self._numbers.signed(x, places)

    def percent(self, x: Number, places: int | None = None) -> str:
        """1.9 (percent) as 1.9% or ১.৯%."""
        return self._numbers.percent(x, places)

    def signed_percent(self, x: Number, places: int | None = None) -> str:
        """As ``percent``, with + before what is above zero."""
        return self._numbers.signed_percent(x, places)

    def year(self, year: int) -> str:
        """1992 or ১৯৯২, never grouped."""
        return self._numbers.year(year)

    def number_range(self, low: Number | None, high: Number | None, places: int | None = None) -> str:
        """1,200–1,400, or 1,200 or more, or up to 1,400; ১,২০০–১,৪০০. None is an open end.

        Raises ValueError where both ends are open or the first is the greater; so does ``year_range``.
        """
        return self._ranges.numbers(low, high, places)

    def year_range(self, first: int | None, last: int | None) -> str:
        """1992–2023, since 1992, until 2023; ১৯৯২–২০২৩, ১৯৯২ থেকে, ২০২৩ পর্যন্ত. None is an open end."""
        return self._ranges.years(first, last)

    def ordinal(self, n: int) -> str:
        """1st or ১ম, 11th or ১১তম; for numbers above zero."""
        return to_digits(ordinal(n, self.language), self.digits)

    def ordinal_word(self, n: int) -> str:
        """First or প্রথম up to the tenth (no capital); in figures after that."""
        return ordinal_word(n, self.language) or self.ordinal(n)

    def plural(self, n: int, one: str, other: str) -> str:
        """The form of a word that goes with the number ``n`` in this language."""
        return self._numbers.plural(n, one, other)

    def duration(self, start: dt.date, end: dt.date) -> str:
        """2 years 3 months 1 day or ২ বছর ৩ মাস ১ দিন; raises ValueError if it ends before it starts."""
        return self._durations.between(start, end)

    def money(self, usd: Number) -> str:
        """$4,400,000,000 or ৪,৪০,০০,০০,০০০ মার্কিন ডলার."""
        return self._money.exact(usd)

    def money_compact(self, usd: Number) -> str:
        """$4.4 billion or ৪.৪ বিলিয়ন (৪৪০ কোটি) মার্কিন ডলার."""
        return self._money.compact(usd)

    def millions(self, usd: Number, places: int = 1) -> str:
        """1,676,000,000 dollars as 1,676.0 or ১,৬৭৬.০."""
        return self._money.millions(usd, places)

    def distance(self, km: Number, places: int = 0) -> str:
        """469 km or ৪৬৯ কিমি."""
        return self._measures.distance(km, places)

    def miles(self, miles: Number, places: int = 0) -> str:
        """290 miles or ২৯০ মাইল."""
        return self._measures.miles(miles, places)

    def coordinates(self, latitude: float, longitude: float) -> str:
        """51.1282° N, 71.4306° E or ৫১.১২৮২° উ, ৭১.৪৩০৬° পূ."""
        return self._measures.coordinates(latitude, longitude)

    def date(self, value: PartialDate) -> str:
        """20 January 1994 or ২০ জানুয়ারি ১৯৯৪; any precision, with its qualifiers in words."""
        return self._dates.date(value)

    def date_short(self, value: PartialDate) -> str:
        """20 Jan 1994; in Bengali the same as ``date``."""
        return self._short_dates.date(value)

    def day(self, day: dt.date) -> str:
        """A calendar day, as ``date`` writes it."""
        return self._dates.date(PartialDate.from_day(day))

    def date_and_time(self, moment: dt.datetime) -> str:
        """20 January 1994, 14:05 or ২০ জানুয়ারি ১৯৯৪, ১৪:০৫."""
        return self._dates.date_and_time(moment)

    def list(self, items: Sequence[str]) -> str:
        """Items as "a, b and c" or "ক, খ ও গ" (CLDR has এবং here, which joins clauses, not names)."""
        if len(items) <= 1:
            return "".join(items)
        return ", ".join(items[:-1]) + _AND[self.language] + items[-1]

    def text(self, text: str) -> str:
        """A text of the content, with the digit setting applied to what is not plainly English."""
        return content_digits(text, self.language, self.digits)

    def version(self, number: str) -> str:
        """0.1.0 or ০.১.০: digits of a number that is none, left as they stand otherwise."""
        return to_digits(number, self.digits)

    @cached_property
    def _numbers(self) -> NumberFormats:
        from kzua_app.language.numbers import NumberFormats  # noqa: PLC0415 - Babel, on first use

        return NumberFormats(self.language, self.digits)

    @cached_property
    def _ranges(self) -> RangeFormats:
        from kzua_app.language.ranges import RangeFormats  # noqa: PLC0415 - Babel, on first use

        return RangeFormats(self.language, self.digits)

    @cached_property
    def _durations(self) -> DurationFormats:
        from kzua_app.language.durations import DurationFormats  # noqa: PLC0415 - Babel, on first use

        return DurationFormats(self.language, self.digits)

    @cached_property
    def _money(self) -> MoneyFormats:
        from kzua_app.language.money import MoneyFormats  # noqa: PLC0415 - Babel, on first use

        return MoneyFormats(self.language, self.digits)

    @cached_property
    def _measures(self) -> MeasureFormats:
        from kzua_app.language.measures import MeasureFormats  # noqa: PLC0415 - Babel, on first use

        return MeasureFormats(self.language, self.digits)

    @cached_property
    def _dates(self) -> DateFormats:
        from kzua_app.language.dates import DateFormats  # noqa: PLC0415 - Babel, on first use

        return DateFormats(self.language, self.digits)

    @cached_property
    def _short_dates(self) -> DateFormats:
        from kzua_app.language.dates import DateFormats  # noqa: PLC0415 - Babel, on first use

        return DateFormats(self.language, self.digits, short=True)
