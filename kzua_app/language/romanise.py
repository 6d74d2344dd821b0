# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bengali in Latin letters, and the sound in which unlike spellings meet.

``romanise`` writes what a Bengali reader would type: কিয়েভ kiyev, কাজাখস্তান kajakhostan. It knows
no word, so it writes the inherent vowel (o) wherever a letter may have one, except at the end.

``sound`` reduces Latin spelling to a skeleton that does not depend on such choices:

    skeleton   spellings that meet in it
    k          k kh q; c before a, o, u and consonants; x is ks
    g          g gh
    c          ch chh tch
    z          j jh z zh dz dj dzh            no j against z, জ against ঝ
    t d        t th; d dh                     no dental against retroflex
    p f        p; f ph
    v          v b bh w                       ব ভ and ওয়
    s          s sh sch ss; c before e, i, y
    n          n; ng before k                 ঞ ণ ন; ঙ and ং are ng
    r l m h    r l m h
    i          i ee e y and any run of them   ি ী ে য়
    u          u oo; also yu, iu, eu, ew      ু ূ ইউ
    nothing    a and o, w after them, y in uya, a final e, an apostrophe; the inherent vowel

Letters written twice count once. So Kyiv, Kiev, kiyev and কিয়েভ are all ``kiv``; Kazakhstan,
kajakstan and কাজাখস্তান are ``kzkstn``; Shevchenko and শেভচেঙ্কো are ``sivcink``.
"""

from __future__ import annotations

import re

from kzua_app.language.fold import fold

_HASANTA = "\u09cd"
_LETTERS = "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহ"
_WRITTEN = """
k kh g gh ng  ch chh j jh n  t th d dh n  t th d dh n  p ph b v m  j r l sh sh s h
"""
_CONSONANTS = {
    **dict(zip(_LETTERS, _WRITTEN.split(), strict=True)),
    "ড\u09bc": "r",
    "ঢ\u09bc": "r",
    "য\u09bc": "y",
    "ক\u09cdষ": "kkh",
    "জ\u09cdঞ": "gg",
    "ও\u09af\u09bc": "w",
}
_VOWELS = {
    "অ": "o",
    "আ": "a",
    "ই": "i",
    "ঈ": "i",
    "উ": "u",
    "ঊ": "u",
    "ঋ": "ri",
    "এ": "e",
    "ঐ": "oi",
    "ও": "o",
    "ঔ": "ou",
}
_SIGNS = dict(zip("ািীুূৃেৈোৌ", [*_VOWELS.values()][1:], strict=True))
_VOWELS_AND_MARKS = str.maketrans({**_VOWELS, "\u0982": "ng", "\u0983": "", "\u0981": ""})
_YA_PHALA = f"(?<!র){_HASANTA}য(?!\u09bc)"  # after র it is a ref on য

_LONGEST_FIRST = "|".join(sorted(_CONSONANTS, key=len, reverse=True))
_SYLLABLE = re.compile(rf"({_LONGEST_FIRST})({_YA_PHALA})?({_HASANTA}|[{''.join(_SIGNS)}])?(?=(.?))")

_WRITTEN_LONGER = (
    *(("sch", "sh"), ("dzh", "j"), ("dz", "j"), ("dj", "j"), ("zh", "j"), ("jh", "j")),
    *(("tch", "C"), ("chh", "C"), ("ch", "C"), ("sh", "s"), ("x", "ks")),
    *(("kh", "k"), ("gh", "g"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("bh", "b")),
    *(("ngk", "nk"), ("uya", "ua"), ("oo", "u")),
)
"""Spellings of one sound by more letters than it needs; C is ch, until c has become k or s."""

_BY_PLACE = (
    (re.compile("c(?=[eiy])"), "s"),
    (re.compile("ew(?![aeiouy])"), "iu"),
    (re.compile("(?<=[ao])w(?![aeiouy])"), ""),
    (re.compile(r"e\b"), ""),
)
_ALIKE = str.maketrans("Ccqjbwey", "ckkzvvii")
_TWICE = re.compile(r"(.)\1+")
_UNSURE = str.maketrans("", "", "ao")
_RUN_OF_I = re.compile("ii+")


def romanise(text: str) -> str:
    """``text``, folded, with what is Bengali in it written in Latin letters."""
    return _SYLLABLE.sub(_syllable, fold(text)).translate(_VOWELS_AND_MARKS)


def sound(text: str) -> str:
    """The skeletons of the words of ``text``, Bengali or Latin; words that have none are left out."""
    written = romanise(text)
    for spelling, letter in _WRITTEN_LONGER:
        written = written.replace(spelling, letter)
    for place, letter in _BY_PLACE:
        written = place.sub(letter, written)
    once = _TWICE.sub(r"\1", written.translate(_ALIKE))
    sure = _RUN_OF_I.sub("i", once.translate(_UNSURE))
    return " ".join(sure.replace("iu", "u").split())


def _syllable(match: re.Match[str]) -> str:
    consonant, _ya_phala, vowel, following = match.groups()
    if vowel == _HASANTA:
        return _CONSONANTS[consonant]
    if vowel:
        return _CONSONANTS[consonant] + _SIGNS[vowel]
    return _CONSONANTS[consonant] + ("o" if following.strip() else "")
