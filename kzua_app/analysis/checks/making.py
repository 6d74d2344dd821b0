# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Short ways to make the parts of a check."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.model.checks import CheckResult, Item, Measure, Sentence, Unit
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from kzua_app.model.checks import Value
    from kzua_app.model.records import RecordRef


def said(en: str, bn: str, **values: Value) -> Sentence:
    """A sentence in both languages; ``values`` fill its ``{names}``."""
    return Sentence(LocalizedText(en, bn), tuple(values.items()))


def item(label: Sentence, value: Value, record: RecordRef | None = None, agrees: bool | None = None) -> Item:
    """One value of a check."""
    return Item(label, value, record, agrees)


def usd(amount: float) -> Measure:
    """An amount of US dollars."""
    return Measure(amount, Unit.USD)


def exact(amount: float) -> Measure:
    """An amount to the dollar."""
    return Measure(amount, Unit.USD_EXACT)


def count(number: float) -> Measure:
    """A whole number."""
    return Measure(number, Unit.COUNT)


def year_of(number: int) -> Measure:
    """A year."""
    return Measure(number, Unit.YEAR)


def holds_if(holds: bool) -> CheckResult:
    """Where nothing is in doubt."""
    return CheckResult.HOLDS if holds else CheckResult.FAILS


def verdict(agreements: list[bool]) -> CheckResult:
    """What several judges say: all yes, all no, or neither; nobody to ask tells nothing."""
    if not agreements or (any(agreements) and not all(agreements)):
        return CheckResult.UNCLEAR
    return holds_if(all(agreements))
