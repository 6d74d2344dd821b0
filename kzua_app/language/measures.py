# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances and places on the globe; CLDR has no Bengali word for the mile, so the words are ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.numbers import Number, NumberFormats, rounded
from kzua_app.settings import Language

if TYPE_CHECKING:
    from kzua_app.settings import DigitSet

_COORDINATE_PLACES = 4  # about ten metres
_COMPASS = {Language.ENGLISH: ("N", "S", "E", "W"), Language.BENGALI: ("উ", "দ", "পূ", "প")}


class MeasureFormats:
    """Measures in ``language``, written with exactly ``digits``."""

    def __init__(self, language: Language, digits: DigitSet) -> None:
        self._language = language
        self._numbers = NumberFormats(language, digits)

    def distance(self, km: Number, places: int = 0) -> str:
        """A distance in kilometres."""
        unit = "কিমি" if self._language is Language.BENGALI else "km"
        return f"{self._numbers.decimal(km, places)} {unit}"

    def miles(self, miles: Number, places: int = 0) -> str:
        """A distance in statute miles."""
        if self._language is Language.BENGALI:
            unit = "মাইল"
        else:
            unit = "mile" if places == 0 and rounded(miles, 0) == 1 else "miles"
        return f"{self._numbers.decimal(miles, places)} {unit}"

    def coordinates(self, latitude: float, longitude: float) -> str:
        """A place in decimal degrees, to four places at most."""
        north, south, east, west = _COMPASS[self._language]
        return f"{self._degrees(latitude, north, south)}, {self._degrees(longitude, east, west)}"

    def _degrees(self, angle: float, positive: str, negative: str) -> str:
        value = rounded(angle, _COORDINATE_PLACES)
        return f"{self._numbers.magnitude(value)}° {negative if value < 0 else positive}"
