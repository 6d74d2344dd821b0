# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules for single cells. Each takes a text that is not empty and says what is wrong, or None."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from kzua_app.content.countries import COUNTRIES
from kzua_app.errors import InvalidDateError
from kzua_app.model.dates import PartialDate

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.content.schema import Field

    Rule = Callable[[str], str | None]

# Controls, soft hyphen, zero-width space, line separators, marks of direction, byte order mark.
# ZWJ and ZWNJ stay allowed: they are spelling in Bengali.
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]")
_STRAY_BLANK = re.compile(r"\A\s|\s\Z|\s\s")
_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_INTEGER = re.compile(r"-?[0-9]+")


def text_rule(text: str) -> str | None:
    """Any text: NFC, no control characters, no stray blanks."""
    if text.isascii() and text.isprintable() and "  " not in text and text[0] != " " != text[-1]:
        return None
    if found := _CONTROL.search(text):
        return f"control character U+{ord(found[0]):04X}"
    if not unicodedata.is_normalized("NFC", text):
        return "text is not in Unicode normalisation form C (NFC)"
    if _STRAY_BLANK.search(text):
        return "stray blanks at the start, at the end or doubled"
    return None


def number_rule(text: str) -> str | None:
    """A plain decimal number with a full stop."""
    return None if _NUMBER.fullmatch(text) else f"{text!r} is not a number"


def integer_rule(text: str) -> str | None:
    """A plain whole number."""
    return None if _INTEGER.fullmatch(text) else f"{text!r} is not a whole number"


def boolean_rule(text: str) -> str | None:
    """``true`` or ``false``."""
    return None if text in ("true", "false") else f"{text!r} is neither true nor false"


def date_rule(text: str) -> str | None:
    """An EDTF date."""
    try:
        PartialDate.parse(text)
    except InvalidDateError:
        return f"{text!r} is not an EDTF level 1 date"
    return None


def country_rule(text: str) -> str | None:
    """A code of a country, now or then."""
    return None if text in COUNTRIES else f"{text!r} is not an ISO 3166-1 country code"


def address_rule(text: str) -> str | None:
    """A web address; nothing but http and https is ever opened."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return f"{text!r} is not a web address"
    if parts.scheme in ("http", "https") and parts.hostname and " " not in text:
        return None
    return f"{text!r} is not a web address (http or https)"


def cell_rules(field: Field) -> tuple[Rule, ...]:
    """The rules that the declaration of ``field`` sets for one cell, references apart."""
    by_type = {"number": number_rule, "integer": integer_rule, "boolean": boolean_rule}
    by_format = {"edtf": date_rule, "country": country_rule, "uri": address_rule}
    rules: list[Rule] = [text_rule]
    if field.type in by_type:
        rules.append(by_type[field.type])
    if field.format in by_format:
        rules.append(by_format[field.format])
    if field.pattern:
        rules.append(_pattern_rule(field.pattern))
    if field.type in ("number", "integer") and (field.minimum is not None or field.maximum is not None):
        rules.append(_range_rule(field.minimum, field.maximum))
    return tuple(rules)


def _pattern_rule(pattern: str) -> Rule:
    matches = re.compile(pattern).search
    return lambda text: None if matches(text) else f"{text!r} does not match {pattern}"


def _range_rule(minimum: float | None, maximum: float | None) -> Rule:
    def rule(text: str) -> str | None:
        value = float(text)
        if minimum is not None and value < minimum:
            return f"{text} is less than {minimum:g}"
        if maximum is not None and value > maximum:
            return f"{text} is more than {maximum:g}"
        return None

    return rule
