# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of the reference database, and the numbers by which its file is known.

Whoever changes a table, or what a column is made from, adds one to ``SCHEMA``.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Boolean, Double, Index, MetaData, String, Table
from sqlalchemy.ext.compiler import compiles

from kzua_app.store.columns import (
    AcknowledgementColumns,
    ClaimColumns,
    ClaimedNumberColumns,
    CommodityColumns,
    CommunityColumns,
    DisagreementColumns,
    EnvoyColumns,
    EventColumns,
    FactColumns,
    GoodColumns,
    MembershipColumns,
    MetaColumns,
    MissionColumns,
    PersonColumns,
    PlaceColumns,
    PositionColumns,
    ProfileColumns,
    SourceColumns,
    SpellingColumns,
    TermColumns,
    TradeColumns,
)

SCHEMA = 4
"""Version of these tables; the file's ``user_version``."""

APPLICATION_ID = 0x6B7A7561
"""``kzua`` in ASCII; the file's ``application_id``."""

metadata = MetaData()


@compiles(String, "sqlite")
def _text(*_: Any, **__: Any) -> str:
    """STRICT tables have five types; SQLAlchemy's names for them are others."""
    return "TEXT"


@compiles(Double, "sqlite")
def _real(*_: Any, **__: Any) -> str:
    return "REAL"


@compiles(Boolean, "sqlite")
def _integer(*_: Any, **__: Any) -> str:
    return "INTEGER"


meta = Table("meta", metadata, MetaColumns, sqlite_strict=True)
terms = Table("terms", metadata, TermColumns, sqlite_strict=True)
sources = Table("sources", metadata, SourceColumns, sqlite_strict=True)
places = Table("places", metadata, PlaceColumns, sqlite_strict=True)
people = Table("people", metadata, PersonColumns, sqlite_strict=True)
spellings = Table("spellings", metadata, SpellingColumns, sqlite_strict=True)
events = Table("events", metadata, EventColumns, sqlite_strict=True)
missions = Table("missions", metadata, MissionColumns, sqlite_strict=True)
envoys = Table("envoys", metadata, EnvoyColumns, sqlite_strict=True)
trade = Table("trade", metadata, TradeColumns, sqlite_strict=True)
trade_claims = Table("trade_claims", metadata, ClaimColumns, sqlite_strict=True)
goods = Table("goods", metadata, GoodColumns, sqlite_strict=True)
commodities = Table("commodities", metadata, CommodityColumns, sqlite_strict=True)
communities = Table("communities", metadata, CommunityColumns, sqlite_strict=True)
memberships = Table("memberships", metadata, MembershipColumns, sqlite_strict=True)
profiles = Table("profiles", metadata, ProfileColumns, sqlite_strict=True)
facts = Table("facts", metadata, FactColumns, sqlite_strict=True)
disagreements = Table("disagreements", metadata, DisagreementColumns, sqlite_strict=True)
positions = Table("positions", metadata, PositionColumns, sqlite_strict=True)
claimed_numbers = Table("claimed_numbers", metadata, ClaimedNumberColumns, sqlite_strict=True)
acknowledgements = Table("acknowledgements", metadata, AcknowledgementColumns, sqlite_strict=True)

Index("events_by_date", events.c.date_earliest, events.c.date_latest, events.c.ordinal)
Index("people_by_english_name", people.c.name_sort_en)
Index("people_by_bengali_name", people.c.name_sort_bn)
Index("places_by_english_name", places.c.name_sort_en)
Index("places_by_bengali_name", places.c.name_sort_bn)
Index("envoys_by_mission", envoys.c.mission, envoys.c.ordinal)
Index("trade_by_year", trade.c.year)
Index("commodities_by_year", commodities.c.year_earliest, commodities.c.year_latest)
Index("positions_by_disagreement", positions.c.disagreement, positions.c.position)

RECORD_TABLES = (
    terms,
    sources,
    places,
    people,
    spellings,
    events,
    missions,
    envoys,
    trade,
    trade_claims,
    goods,
    commodities,
    communities,
    memberships,
    profiles,
    facts,
    disagreements,
    positions,
    claimed_numbers,
    acknowledgements,
)
"""The tables that stand for a table of the data package, each under the same name."""
