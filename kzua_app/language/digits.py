# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Digits of the two scripts.

Babel and CLDR format Bengali with Latin digits, so every formatter maps the digits itself, last.
"""

from __future__ import annotations

import re
import unicodedata

from kzua_app.settings import DigitSet, Language

_WESTERN = "0123456789"
_BENGALI = "০১২৩৪৫৬৭৮৯"
_WORD = re.compile(r"(\S*[A-Za-z]\S*)|\S+")
_TO = {
    DigitSet.BENGALI: str.maketrans(_WESTERN, _BENGALI),
    DigitSet.WESTERN: str.maketrans(_BENGALI, _WESTERN),
}


def to_digits(text: str, digits: DigitSet) -> str:
    """``text`` with its Western and Bengali digits written in ``digits``."""
    return text.translate(_TO[digits])


def from_any_digits(text: str) -> str:
    """``text`` with the decimal digits of every script written as 0 to 9."""
    return "".join(
        character if (value := unicodedata.decimal(character, None)) is None else _WESTERN[value]
        for character in text
    )


def digits_shown(language: Language, chosen: DigitSet) -> DigitSet:
    """The digits to print: the ``chosen`` ones in Bengali, always Western ones in English."""
    return chosen if language is Language.BENGALI else DigitSet.WESTERN


def content_digits(text: str, language: Language, chosen: DigitSet) -> str:
    """A text of the content with the digit setting applied.

    Only in Bengali, and only to what is not plainly English: the English that stands in for a
    missing Bengali text (it has Latin letters and no Bengali ones) keeps its digits, and so does a
    word with Latin letters inside a Bengali text, such as a domain or a document's number.
    """
    if language is not Language.BENGALI or _is_latin(text):
        return text
    return _WORD.sub(lambda word: to_digits(word[0], chosen) if word[1] is None else word[0], text)


def _is_latin(text: str) -> bool:
    has_latin = any(character.isalpha() and character < "\u0250" for character in text)
    return has_latin and not any("\u0985" <= character <= "\u09df" for character in text)
