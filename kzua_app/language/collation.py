# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sort keys that are the same in Python, in SQLite and on every system.

Bengali goes letter by letter, as the dictionaries of the Bangla Academy do:

- The vowels অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ come first, then ং ঃ ঁ as letters of their own, then the
  consonants ক to হ, with ড় after ড, ঢ় after ঢ and য় after য, whichever way they are encoded. So
  দুই, দুঃখ, দুধ and বাংলা, বাঁধ, বাক্য.
- A consonant with its inherent vowel comes before the same one with a vowel sign, these in the
  order of the vowels, and conjuncts come last: কল, কাল, কিল, কৌশল, ক্রয়. So অক্টোবর follows অকৃত্রিম.
- A conjunct is its letters joined by hasanta. ক্ষ is ক with ষ, a place under ক; ref and phala are র, য
  and so on. ৎ is ত with hasanta, so উৎকট, উত্তম, উত্থান, উৎপাদন, উৎসব stand in that order.

The alphabet is also CLDR's for Bengali, whose standard order makes ৎ a letter after ত, though; the
dictionaries do not.

Words sort before letters: a space is less than any letter. Numbers sort by value, before letters.
In English Latin comes first, then Cyrillic, then Bengali; in Bengali its own script comes first.
Case, accents and punctuation do not count (``fold``), except to keep unlike texts apart.
"""

from __future__ import annotations

import re
import unicodedata

from kzua_app.language.fold import fold
from kzua_app.settings import Language

_NUKTA = "\u09bc"
_VOWELS = "অআইঈউঊঋৠঌৡএঐওঔ"
_SIGNS_AFTER_VOWELS = "\u0982\u0983\u0981"  # ং ঃ ঁ
_CONSONANTS = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরৰলৱশষসহঽ"
_VOWEL_SIGNS = "\u09be\u09bf\u09c0\u09c1\u09c2\u09c3\u09c4\u09e2\u09e3\u09c7\u09c8\u09cb\u09cc\u09d7"
_HASANTA = "\u09cd"

_WITH_NUKTA = "ডঢয"
_ALPHABET = [
    *_VOWELS,
    *_SIGNS_AFTER_VOWELS,
    *(letter for base in _CONSONANTS for letter in (base, base + _NUKTA)[: 1 + (base in _WITH_NUKTA)]),
    *_VOWEL_SIGNS,
    _HASANTA,
    _NUKTA,
]
_FIRST_BENGALI = 0x0980  # after Latin and Cyrillic
_RANKS = {letter: chr(_FIRST_BENGALI + rank) for rank, letter in enumerate(_ALPHABET)}
_AFTER_BENGALI = "\u0fff"
_UNITS = re.compile(rf"[0-9]+|[{_WITH_NUKTA}]{_NUKTA}|.", re.DOTALL)
_TIE_BREAK = "\u0001"  # less than anything before it


def sort_key(text: str, language: Language) -> str:
    """A text whose code-point order (Python's, SQLite's BINARY) is the order of ``language``.

    Keys of texts that are not canonically equal differ, so the order is total.
    """
    units = (_unit(unit, language) for unit in _UNITS.findall(fold(text)))
    return "".join([*units, _TIE_BREAK, unicodedata.normalize("NFC", text)])


def _unit(unit: str, language: Language) -> str:
    if unit.isascii() and unit.isdigit():
        return _number(unit)
    if unit in _RANKS:
        return _RANKS[unit]
    return unit if unit == " " or language is Language.ENGLISH else _AFTER_BENGALI + unit


def _number(digits: str) -> str:
    """Digits preceded by how many there are, so that longer numbers sort after shorter ones."""
    stripped = digits.lstrip("0") or "0"
    return f"{min(len(stripped), 99):02d}{stripped}"
