# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in a text and is no word of it: fields, tags, entities and mnemonics."""

from __future__ import annotations

import re

FIELD = re.compile(r"\{[^{}]*\}|%n|%L?\d{1,2}")
# only the tags of Qt's rich text: "<empty>" is words
TAG = re.compile(
    r"</?(?:a|b|big|br|center|code|div|em|h[1-6]|hr|html|body|i|img|li|nobr|ol|p|pre|qt|small|span|strong"
    r"|sub|sup|table|td|th|tr|tt|u|ul)\b[^<>]*>",
    re.IGNORECASE,
)
ENTITY = re.compile(r"&(?:amp|lt|gt|quot|apos|nbsp|#\d+);")
MNEMONIC = re.compile(r"(?<!&)&(?!(?:amp|lt|gt|quot|apos|nbsp|#\d+);)([^\s&])")
BRACKETED = re.compile(r"\s*\(&[A-Za-z0-9]\)")
GAP = "\ufffc"  # stands for what was taken out, so that its neighbours do not become one word


def words_of(text: str) -> str:
    """``text`` with a gap for everything that is no word, and without mnemonics."""
    text = MNEMONIC.sub(r"\1", BRACKETED.sub("", text))
    for pattern in (TAG, ENTITY, FIELD):
        text = pattern.sub(GAP, text)
    return text


def mnemonic_of(text: str) -> str:
    """The letter pressed with Alt, as a capital; nothing if there is none."""
    found = MNEMONIC.search(text)
    return found[1].upper() if found else ""


def tags_of(text: str) -> list[str]:
    """Names of the tags in order of the alphabet, closing ones with their stroke."""
    return sorted(re.match(r"</?\w+", tag)[0].lower() for tag in TAG.findall(text))  # type: ignore[index]
