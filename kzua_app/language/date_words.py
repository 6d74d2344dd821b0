# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words around dates, in both languages."""

from __future__ import annotations

from dataclasses import dataclass

from kzua_app.settings import Language


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
