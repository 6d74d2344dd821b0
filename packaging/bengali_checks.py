# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be told of a Bengali text without knowing what it says.

Rules follow the Unicode standard (chapter 12, Bengali) and the usage of the Bangla Academy.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from marks import GAP, words_of

if TYPE_CHECKING:
    from collections.abc import Iterator

SCRIPTS = {"BENGALI", "LATIN", "CYRILLIC"}
# \w lacks the vowel signs, which are marks and no letters
RUN = re.compile(r"[\w\u0300-\u036f\u0980-\u09ff\u200c\u200d]+")
# ra + joiner + ya-phala, which without the joiner is another conjunct; the prefix উদ্ keeps its hasanta
JOINED = re.compile("র\u200d্(?=য)|(?<=দ)্\u200c(?=[যবগভ])")
JOINERS = re.compile("[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]")
# Latin letters by their Bengali names, and titles: the full stop belongs to the shortened word
INITIALS = (
    "এ|বি|সি|ডি|ই|এফ|জি|এইচ|আই|জে|কে|এল|এম|এন|ও|পি|কিউ|আর|এস|টি|ইউ|ভি|ডব্লিউ|এক্স|ওয়াই|জেড|ড|ডা|মি|মো|খ্রি|প্রফ"
)
SHORTENED = re.compile(rf"(?<![\u0980-\u09ff])(?:{unicodedata.normalize('NFC', INITIALS)})\.(?=\s\S)")
SIGN = "\u09be-\u09cc\u09d7"
PATTERNS = (
    ("full stop", re.compile(r"[\u0980-\u09ff][”’»)]?\.(?=\s|[”’»)]|$)"), "full stop for a danda"),
    ("danda", re.compile(r"[\u0980-\u09ff]\s?\|"), "bar for a danda"),
    ("danda", re.compile(r"\s[।॥]"), "blank before a danda"),
    ("danda", re.compile(r"।(?=[^\s”’»)\]…\ufffc])"), "no blank after a danda"),
    ("blank", re.compile(r"[^\S\n]{2}|\t|[^\S\n]\n|\n[^\S\n]"), "more than one blank"),
    (
        "sign",
        re.compile(rf"(?<![\u0980-\u09ff\u200c\u200d{GAP}])[\u0981-\u0983\u09bc\u09cd{SIGN}]"),
        "sign without a letter",
    ),
    (
        "sign",
        re.compile(rf"[{SIGN}\u09cd][{SIGN}]|[\u0985-\u0994][{SIGN}]|\u09cd\u09cd"),
        "two vowels on one letter",
    ),
    ("visarga", re.compile(r"[\u0985-\u09cc]:(?=[\u0985-\u09b9])"), "colon for a visarga"),
)


def faults(text: str) -> Iterator[tuple[str, str]]:
    """What is wrong in ``text``: the rule broken and a few words; nothing for a sound text."""
    if not unicodedata.is_normalized("NFC", text):
        yield "NFC", "not in Unicode's form NFC"
    words = words_of(text)
    yield from _of_scripts(words)
    yield from _of_digits(words)
    yield from _of_joiners(words)
    yield from _of_patterns(words)


def _of_scripts(words: str) -> Iterator[tuple[str, str]]:
    for run in RUN.findall(words):
        scripts = {_script(char) for char in run} - {""}
        if len(scripts) > 1:
            yield "script", f"mixed scripts in {run!r}"
        elif scripts - SCRIPTS:
            yield "script", f"strange script in {run!r}"


def _script(char: str) -> str:
    """First word of the character's name, which is its script; nothing for what all scripts share."""
    if char.isascii():
        return "LATIN" if char.isalpha() else ""
    return unicodedata.name(char, "").split(" ")[0] if char.isalnum() else ""


def _of_digits(words: str) -> Iterator[tuple[str, str]]:
    for word in words.split():
        if re.search("[0-9]", word) and not re.search("[A-Za-z]", word):
            yield "digit", f"Latin digit in {word!r}"


def _of_joiners(words: str) -> Iterator[tuple[str, str]]:
    for found in JOINERS.finditer(JOINED.sub("", words)):
        yield "joiner", f"U+{ord(found[0]):04X} that no word needs"


def _of_patterns(words: str) -> Iterator[tuple[str, str]]:
    words = SHORTENED.sub(lambda found: found[0][:-1], words)
    for rule, pattern, meaning in PATTERNS:
        for found in pattern.finditer(words):
            around = words[max(0, found.start() - 12) : found.end() + 5]
            yield rule, f"{meaning}: {around!r}"
