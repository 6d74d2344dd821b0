# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Conversions inside texts: miles and kilometres, billions and crores."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import holds_if, item, said, usd
from kzua_app.analysis.geodesy import MILE
from kzua_app.language.digits import from_any_digits
from kzua_app.model.checks import Check, CheckRule, Measure, Unit
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.checks.content import CheckedContent

_NUMBER = r"([0-9][0-9,]*(?:\.[0-9]+)?)"
_MILES_FIRST = re.compile(rf"{_NUMBER} (?:miles?|mi) (?:is |\(){_NUMBER} km")
_KM_FIRST = re.compile(rf"{_NUMBER} km (?:is |\(){_NUMBER} (?:miles?|mi)\b")
_AMOUNT = re.compile(rf"{_NUMBER} (বিলিয়ন|মিলিয়ন) \({_NUMBER} (কোটি|লাখ)( {_NUMBER} লাখ)?")
_SCALE = {"বিলিয়ন": 10**9, "মিলিয়ন": 10**6, "কোটি": 10**7, "লাখ": 10**5}

_CONVERTED = said("Converted", "রূপান্তর করলে")
_AS_WRITTEN = said("As written", "যেমন লেখা আছে")


@dataclass(frozen=True, slots=True)
class _Text:
    """All texts of a record, in one."""

    record: RecordRef
    text: LocalizedText


def miles_and_kilometres(content: CheckedContent) -> Iterator[Check]:
    """Two figures of one distance, in the text of a record, are each other's conversion to the last digit."""
    for one in _texts(content):
        yield from _distances(one, _MILES_FIRST, MILE, Unit.MILES, Unit.KM)
        yield from _distances(one, _KM_FIRST, 1 / MILE, Unit.KM, Unit.MILES)


def _distances(
    one: _Text, pattern: re.Pattern[str], factor: float, unit: Unit, into: Unit
) -> Iterator[Check]:
    found = (match.groups() for match in pattern.finditer(one.text.en))
    for given, other in dict.fromkeys(found):
        yield _distance(one.record, (_amount(given), _amount(other)), factor, unit, into)


def _distance(record: RecordRef, stated: tuple[float, float], factor: float, unit: Unit, into: Unit) -> Check:
    given, other = stated
    converted = given * factor
    return Check(
        id=f"conversion:{record.kind}-{record.id}:{given:g}-{unit}-{other:g}-{into}",
        rule=CheckRule.CONVERSION,
        result=holds_if(round(converted) == round(other)),
        sentence=said(
            "{given} are {converted}; the text has {other}.",
            "{given} সমান {converted}; পাঠে আছে {other}।",
            given=Measure(given, unit),
            converted=Measure(round(converted, 1), into),
            other=Measure(other, into),
        ),
        records=(record,),
        claimed=(
            item(_AS_WRITTEN, Measure(given, unit), record),
            item(_AS_WRITTEN, Measure(other, into), record),
        ),
        computed=(item(_CONVERTED, Measure(round(converted, 1), into)),),
    )


def bengali_amounts(content: CheckedContent) -> Iterator[Check]:
    """Amounts that a Bengali text gives both ways, in billions and in crores, are the same amount."""
    for one in _texts(content):
        found = dict.fromkeys(map(_both_ways, _AMOUNT.finditer(from_any_digits(one.text.bn))))
        if found:
            yield _amounts(one.record, tuple(found))


def _amounts(record: RecordRef, found: tuple[tuple[float, float], ...]) -> Check:
    sound = all(abs(one - other) < 1 for one, other in found)
    return Check(
        id=f"conversion:{record.kind}-{record.id}:crore",
        rule=CheckRule.CONVERSION,
        result=holds_if(sound),
        sentence=_RIGHT if sound else _WRONG,
        records=(record,),
        claimed=tuple(item(_IN_BILLIONS, usd(one), record) for one, _ in found),
        computed=tuple(item(_IN_CRORES, usd(other), None, abs(one - other) < 1) for one, other in found),
    )


_IN_BILLIONS = said("As written in billions or millions", "বিলিয়ন বা মিলিয়নে যেমন লেখা")
_IN_CRORES = said("As written in crores or lakhs", "কোটি বা লাখে যেমন লেখা")
_RIGHT = said(
    "The amounts given in billions or millions and in crores or lakhs agree.",
    "বিলিয়ন বা মিলিয়নে এবং কোটি বা লাখে দেওয়া পরিমাণ পরস্পরের সঙ্গে মেলে।",
)
_WRONG = said(
    "An amount given in billions or millions is another one in crores or lakhs.",
    "বিলিয়ন বা মিলিয়নে দেওয়া একটি পরিমাণ কোটি বা লাখে দেওয়া পরিমাণের সঙ্গে মেলে না।",
)


def _both_ways(match: re.Match[str]) -> tuple[float, float]:
    """The amount as the first scale has it, and as the second does."""
    first, scale, second, counted, _, rest = match.groups()
    other = _amount(second) * _SCALE[counted] + float(rest or 0) * _SCALE["লাখ"]
    return _amount(first) * _SCALE[scale], other


def _amount(digits: str) -> float:
    return float(digits.replace(",", ""))


def _texts(content: CheckedContent) -> Iterator[_Text]:
    for fact in content.facts:
        yield _Text(fact.ref, _joined(fact.text, fact.note))
    for claim in content.claims:
        yield _Text(RecordRef(RecordKind.CLAIM, claim.id), _joined(claim.text, claim.note))
    for event in content.events:
        yield _Text(event.ref, _joined(event.text, event.note))
    for dispute in content.disagreements:
        positions = (position.text for position in dispute.positions)
        yield _Text(dispute.ref, _joined(dispute.title, dispute.finding, *positions))


def _joined(*texts: LocalizedText) -> LocalizedText:
    return LocalizedText(" ".join(text.en for text in texts), " ".join(text.bn for text in texts))
