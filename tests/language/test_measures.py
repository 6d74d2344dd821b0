# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Distances and coordinates."""

from __future__ import annotations

from kzua_app.language.measures import MeasureFormats
from kzua_app.settings import DigitSet, Language

ENGLISH = MeasureFormats(Language.ENGLISH, DigitSet.WESTERN)
BENGALI = MeasureFormats(Language.BENGALI, DigitSet.BENGALI)


def test_kilometres() -> None:
    assert ENGLISH.distance(468.9) == "469 km"
    assert BENGALI.distance(468.9) == "৪৬৯ কিমি"
    assert ENGLISH.distance(466.709, 1) == "466.7 km"


def test_miles_have_a_bengali_word() -> None:
    assert ENGLISH.miles(290) == "290 miles"
    assert BENGALI.miles(290) == "২৯০ মাইল"


def test_one_mile_is_singular() -> None:
    assert ENGLISH.miles(1.2) == "1 mile"
    assert ENGLISH.miles(1.2, 1) == "1.2 miles"


def test_coordinates_name_the_hemisphere() -> None:
    assert ENGLISH.coordinates(51.1282, 71.4306) == "51.1282° N, 71.4306° E"
    assert BENGALI.coordinates(51.1282, 71.4306) == "৫১.১২৮২° উ, ৭১.৪৩০৬° পূ"
    assert ENGLISH.coordinates(-33.5, -70.65) == "33.5° S, 70.65° W"
    assert BENGALI.coordinates(-33.5, -70.65) == "৩৩.৫° দ, ৭০.৬৫° প"


def test_what_rounds_to_zero_is_on_the_positive_side() -> None:
    assert ENGLISH.coordinates(-0.00001, 0) == "0° N, 0° E"
