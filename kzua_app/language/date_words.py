# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words around dates, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from kzua_app.settings import Language

_BENGALI_ORDINALS = {1: "ম", 2: "য়", 3: "য়", 4: "র্থ", 5: "ম", 6: "ষ্ঠ", 7: "ম", 8: "ম", 9: "ম", 10: "ম"}
_ENGLISH_ORDINALS = {1: "st", 2: "nd", 3: "rd"}


@dataclass(frozen=True, slots=True)
class DateWords:
    """Phrases with ``{}`` for the date, and notes that stand in brackets after it.

    ``since`` opens an interval that goes on; ``after`` one whose end is not known.
    ``named_period`` is how a decade or century stands inside a phrase.
    """

    since: str
    after: str
    until: str
    named_period: str
    decade: str
    century: str
    approximate: str
    uncertain: str
    start_unknown: str
    end_unknown: str


DATE_WORDS = {
    Language.ENGLISH: DateWords(
        since="since {}",
        after="from {}",
        until="until {}",
        named_period="the {}",
        decade="{}s",
        century="{} century",
        approximate="approximate",
        uncertain="uncertain",
        start_unknown="start not known",
        end_unknown="end not known",
    ),
    Language.BENGALI: DateWords(
        since="{} থেকে",
        after="{} থেকে",
        until="{} পর্যন্ত",
        named_period="{}",
        decade="{}-এর দশক",
        century="{} শতক",
        approximate="আনুমানিক",
        uncertain="অনিশ্চিত",
        start_unknown="শুরু অজানা",
        end_unknown="শেষ অজানা",
    ),
}


def ordinal(number: int, language: Language) -> str:
    """``number`` as an ordinal in figures, up to 100: 19th, 19শ (Western digits)."""
    if language is Language.BENGALI:
        return f"{number}{_BENGALI_ORDINALS.get(number, 'শ')}"
    teens = range(11, 14)
    return f"{number}{'th' if number in teens else _ENGLISH_ORDINALS.get(number % 10, 'th')}"
