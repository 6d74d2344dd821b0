# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which sheets there are, and of which sections each is made.

Sections are named here because their order is part of a sheet's id: add new ones at the end of
their tuple, or old ids would mean other sheets.
"""

from __future__ import annotations

from kzua_app.errors import UnknownRecordError
from kzua_app.model.records import RecordKind, RecordRef

SHEETS: dict[str, tuple[str, ...]] = {
    "overview": (
        "key_figures",
        "missions",
        "relations",
        "contacts",
        "legal",
        "memberships",
        "trade",
        "communities",
    ),
    "missions": ("map", "missions", "details", "events"),
    "trade": ("trade", "trade_table", "claims", "goods"),
    "timeline": ("strip", "events"),
    "dossier": (
        "key_figures",
        "brief",
        "profiles",
        "map",
        "missions",
        "details",
        "contacts",
        "legal",
        "memberships",
        "trade",
        "trade_table",
        "claims",
        "goods",
        "communities",
        "strip",
        "events",
        "statements",
    ),
}
"""Sheets by name, with the sections that can be left out."""

RECORDS: dict[RecordKind, tuple[str, ...]] = {
    RecordKind.MISSION: ("details", "heads", "events"),
    RecordKind.EVENT: ("details", "people", "events"),
    RecordKind.YEAR: ("year_figures", "claims", "goods"),
    RecordKind.DISAGREEMENT: ("records",),
}
"""Kinds of records of which a sheet can be made."""


def sections_of(name: str) -> tuple[str, ...]:
    """Sections of the sheet called ``name`` that can be left out; ValueError if there is none."""
    if name in SHEETS:
        return SHEETS[name]
    try:
        return RECORDS[RecordRef.parse(name).kind]
    except (UnknownRecordError, KeyError) as error:
        raise ValueError(name) from error
