# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The three tables of the Overview: profiles side by side, memberships, communities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from kzua_app.language.collation import sort_key
from kzua_app.model.dates import PartialDate
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.value_table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzua_app.model.records import RecordRef
    from kzua_app.model.statements import Community, Membership, ProfileValue
    from kzua_app.ui.reading import Reading

Row = TypeVar("Row")

_PLAIN = frozenset({"", "date", "deg-min"})
_NEVER = PartialDate.parse("9999")


@dataclass(frozen=True, slots=True)
class ProfilePair:
    """One field of both profiles."""

    field: str
    kazakhstan: ProfileValue | None
    ukraine: ProfileValue | None


def paired(profiles: Iterable[ProfileValue]) -> list[ProfilePair]:
    """Both countries' values field by field, in the order of the first that has it."""
    values = {(value.country, value.field): value for value in profiles}
    fields = dict.fromkeys(field for _country, field in values)
    return [ProfilePair(field, values.get(("KZ", field)), values.get(("UA", field))) for field in fields]


def profile_columns(reading: Reading) -> list[Column[ProfilePair]]:
    """Field, Kazakhstan, Ukraine, state of."""

    def field(pair: ProfilePair) -> str:
        return reading.term("profile_field", pair.field)

    def as_of(pair: ProfilePair) -> str:
        return " · ".join(reading.short_date(date) for date in _dates(pair))

    return [
        Column("field", field, lambda pair: sort_key(field(pair), reading.language), share=1.2),
        _profile_column("kz", lambda pair: pair.kazakhstan, reading),
        _profile_column("ua", lambda pair: pair.ukraine, reading),
        Column("as_of", as_of, lambda pair: max(_dates(pair), default=None), share=0.6),
    ]


def _profile_column(
    key: str, value: Callable[[ProfilePair], ProfileValue | None], reading: Reading
) -> Column[ProfilePair]:
    """One country's values; they sort as texts, since no two fields have the same unit."""

    def shown(pair: ProfilePair) -> str:
        known = value(pair)
        return profile_text(known, reading) if known else "–"

    return Column(
        key,
        shown,
        lambda pair: sort_key(shown(pair), reading.language),
        hint=shown,
        verbatim=lambda pair: is_name(value(pair)),
    )


def _dates(pair: ProfilePair) -> list[PartialDate]:
    """The dates that the values stand for, each once."""
    return sorted({value.as_of for value in (pair.kazakhstan, pair.ukraine) if value and value.as_of})


def is_name(value: ProfileValue | None) -> bool:
    """Whether the value is a name or a code, the same in every language."""
    return value is not None and not value.words and not _is_number(value.value)


def profile_text(value: ProfileValue, reading: Reading) -> str:
    """The value in words and digits of the reader, with its unit."""
    if value.words:
        return reading.text(value.words)
    if value.unit in _PLAIN or not _is_number(value.value):
        return reading.formats.text(value.value) if value.value.isascii() else value.value
    number = reading.formats.decimal(float(value.value))
    unit = reading.term("profile_unit", value.unit)
    return reading.formats.percent(float(value.value)) if value.unit == "percent" else f"{number} {unit}"


def membership_columns(reading: Reading, disputes: Callable[[RecordRef], int]) -> list[Column[Membership]]:
    """Organisation, each state's date, and in how many disagreements it stands."""
    return [
        Column(
            "organisation",
            lambda m: reading.text(m.organisation),
            lambda m: sort_key(reading.plain(m.organisation), reading.language),
            hint=lambda m: reading.text(m.note) or reading.text(m.organisation),
            share=1.6,
        ),
        Column(
            "kz",
            lambda m: _joined(m.kazakhstan_date, m.kazakhstan_status, reading),
            lambda m: m.kazakhstan_date or _NEVER,
            hint=lambda m: reading.text(m.kazakhstan_note),
        ),
        Column(
            "ua",
            lambda m: _joined(m.ukraine_date, m.ukraine_status, reading),
            lambda m: m.ukraine_date or _NEVER,
            hint=lambda m: reading.text(m.ukraine_note),
        ),
        _contested_column(reading, lambda m: disputes(m.ref)),
    ]


def community_columns(reading: Reading, disputes: Callable[[RecordRef], int]) -> list[Column[Community]]:
    """Group and place, date, people, in how many disagreements it stands, share, kind of figure."""

    def place(item: Community) -> str:
        where = reading.text(item.region) if item.region else reading.country(item.country)
        return f"{reading.term('community_group', item.group)} – {where}"

    def people(item: Community) -> str:
        if item.count is None:
            return "–"
        return reading.formats.number_range(item.count, item.count_upper or item.count, 0)

    def share(item: Community) -> str:
        return "–" if item.percent is None else reading.formats.percent(item.percent)

    def wording(item: Community) -> str:
        return " · ".join(text for text in (reading.text(item.count_text), reading.text(item.note)) if text)

    return [
        Column("group", place, lambda c: sort_key(place(c), reading.language), hint=place, share=2.2),
        Column("date", lambda c: reading.short_date(c.date) or "–", lambda c: c.date),
        Column("count", people, lambda c: c.count, numeric=True, hint=wording),
        _contested_column(reading, lambda c: disputes(c.ref)),
        Column("percent", share, lambda c: c.percent, numeric=True),
        Column(
            "basis",
            lambda c: reading.term("community_basis", c.basis),
            lambda c: sort_key(reading.term("community_basis", c.basis), reading.language),
            hint=wording,
            share=1.6,
        ),
    ]


def _contested_column(reading: Reading, count: Callable[[Row], int]) -> Column[Row]:
    return Column(
        "contested",
        lambda row: contested_badge(count(row), reading.formats),
        lambda row: count(row) or None,
        share=0.35,
    )


def _joined(date: PartialDate | None, status: str, reading: Reading) -> str:
    return reading.short_date(date) or reading.term("membership_status", status)


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
