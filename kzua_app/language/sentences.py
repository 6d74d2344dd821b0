# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates with named values, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.model.checks import Code, Measure, Unit
from kzua_app.model.dates import PartialDate

if TYPE_CHECKING:
    from kzua_app.language.formats import Formats
    from kzua_app.model.checks import Sentence, Value
    from kzua_app.model.terms import Terms


def worded(sentence: Sentence, formats: Formats, terms: Terms) -> str:
    """``sentence`` in the language of ``formats``; raises KeyError if a value is missing."""
    shown = {name: value_shown(value, formats, terms) for name, value in sentence.values}
    return formats.text(sentence.template.text(formats.language)).format(**shown)


def value_shown(value: Value, formats: Formats, terms: Terms) -> str:
    """A value as a reader of that language expects it."""
    if isinstance(value, Measure):
        return _measure(value, formats)
    if isinstance(value, PartialDate):
        return formats.date(value)
    text = terms.label(value.vocabulary, value.code) if isinstance(value, Code) else value
    return formats.text(text.text(formats.language))


def _measure(measure: Measure, formats: Formats) -> str:
    amount = measure.amount
    places = 0 if amount == int(amount) else 1
    write = {
        Unit.USD: lambda: formats.money_compact(amount),
        Unit.USD_EXACT: lambda: formats.money(amount),
        Unit.PERCENT: lambda: formats.percent(amount, places),
        Unit.SIGNED_PERCENT: lambda: formats.signed_percent(amount, places),
        Unit.COUNT: lambda: formats.integer(amount),
        Unit.FACTOR: lambda: formats.decimal(amount, 2 * places),
        Unit.KM: lambda: formats.distance(amount, places),
        Unit.MILES: lambda: formats.miles(amount, places),
        Unit.YEAR: lambda: formats.year(int(amount)),
    }
    return write[measure.unit]()
