# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One spelling for what is indexed, what is asked and what a filter compares.

- Case, compatibility forms (NFKC) and white space; digits of every script become 0 to 9.
- Accents on Latin, Cyrillic and Greek letters fall: Türkiye = turkiye. So й meets и, ї meets і
  and ё meets е, which is how people type names in a hurry; letters that are not an accent away
  (ґ, қ, ұ, і against и) stay apart. ø ł đ ð ı æ œ þ become Latin base letters.
- Bengali keeps all its marks, ঁ and the nukta too. Both encodings of ড় ঢ় য় meet; joiners (ZWJ,
  ZWNJ) fall; ৎ becomes ত with hasanta, so that ৎ, ত্ + ZWJ and ত্ meet.
- Apostrophes fall (Mykola's, Пам'ять); all other punctuation and symbols become one space.

What comes back is NFC, has letters, marks and numbers only, and folds to itself.
"""

from __future__ import annotations

import unicodedata

_APOSTROPHES = "'\u2019\u2018\u02bc\u02bb\u02b9\u2032\u00b4`"
_LETTERS = {
    "ø": "o",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ı": "i",
    "æ": "ae",
    "œ": "oe",
    "þ": "th",
    "\u09ce": "\u09a4\u09cd",  # ৎ
}
_ACCENTS = (
    range(0x0300, 0x0370),
    range(0x0483, 0x0488),
    range(0x1AB0, 0x1B00),
    range(0x1DC0, 0x1E00),
    range(0x20D0, 0x2100),
    range(0xFE20, 0xFE30),
)


class _CharacterFolds(dict[int, str]):
    """A table for ``str.translate`` that works out each character when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(character: str) -> str:
    if character in _LETTERS:
        return _LETTERS[character]
    if any(ord(character) in accents for accents in _ACCENTS) or character in _APOSTROPHES:
        return ""
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf":
        return ""
    return " " if category == "Cc" or category[0] in "PSZ" else character


_FOLDS = _CharacterFolds()
_ACUTE = "\u00b4"


def fold(text: str) -> str:
    """``text`` in the spelling that search and filters compare; the rules are this module's."""
    if text.isascii():
        return " ".join(text.lower().translate(_FOLDS).split())
    plain = text.replace(_ACUTE, "")  # an apostrophe, which NFKD takes apart
    spread = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", plain).casefold())
    return unicodedata.normalize("NFC", " ".join(spread.translate(_FOLDS).split()))
