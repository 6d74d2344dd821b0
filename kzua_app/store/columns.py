# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Columns of the reference database's tables, typed.

Each class has the columns of the table of the data package that it stands for, under the same
names, so that a row is copied over by name (``store.copying``); lists are in ``store.links``.
Beside them stand columns made for the database: ``ordinal`` is the row's place in its file;
``X_earliest`` and ``X_latest`` are the bounds of date ``X`` as ISO text, ``X_sort_en`` and
``X_sort_bn`` the sort keys of name ``X``. An empty date or number is NULL, an empty text is ''.
"""

from __future__ import annotations

from sqlalchemy import Column, Named, String, TypedColumns


class RecordColumns(TypedColumns):
    """What every table of records has."""

    id = Column(String, primary_key=True)
    ordinal: Named[int]


class NoteColumns(TypedColumns):
    """A remark in both languages."""

    note_en: Named[str]
    note_bn: Named[str]


class StatementColumns(RecordColumns, NoteColumns):
    """What every table of statements has; the sources are in ``citations``."""

    confidence: Named[str]


class MetaColumns(TypedColumns):
    """One row: what this file was built from, when and by whom."""

    version: Named[str]
    content_hash: Named[str]
    content_schema: Named[int]
    created: Named[str]
    built: Named[str]
    program: Named[str]


class TermColumns(TypedColumns):
    """Codes of the vocabularies."""

    vocabulary = Column(String, primary_key=True)
    code = Column(String, primary_key=True)
    position: Named[int]
    ordinal: Named[int]
    label_en: Named[str]
    label_bn: Named[str]
    description_en: Named[str]
    description_bn: Named[str]


class SourceColumns(RecordColumns, NoteColumns):
    """Everything cited."""

    kind: Named[str]
    type: Named[str]
    title_en: Named[str]
    title_bn: Named[str]
    publisher: Named[str]
    author: Named[str]
    issued: Named[str | None]
    issued_earliest: Named[str | None]
    accessed: Named[str | None]
    url: Named[str]
    language: Named[str]
    licence: Named[str]
    availability: Named[str]


class PlaceColumns(RecordColumns):
    """Places."""

    name_en: Named[str]
    name_bn: Named[str]
    name_sort_en: Named[str]
    name_sort_bn: Named[str]
    name_local: Named[str]
    kind: Named[str]
    country: Named[str]
    latitude: Named[float | None]
    longitude: Named[float | None]
    coordinate_precision: Named[str]
    coordinate_source: Named[str]


class PersonColumns(RecordColumns):
    """People."""

    name_en: Named[str]
    name_bn: Named[str]
    name_sort_en: Named[str]
    name_sort_bn: Named[str]
    name_local: Named[str]
    country: Named[str]
    role_en: Named[str]
    role_bn: Named[str]


class SpellingColumns(TypedColumns):
    """Variant spellings of the name of ``record`` (``kind:id``)."""

    record = Column(String, primary_key=True)
    text = Column(String, primary_key=True)
    ordinal: Named[int]
    language: Named[str]
    kind: Named[str]
    valid: Named[str | None]


class EventColumns(StatementColumns):
    """Events."""

    date: Named[str]
    date_earliest: Named[str]
    date_latest: Named[str]
    category: Named[str]
    title_en: Named[str]
    title_bn: Named[str]
    text_en: Named[str]
    text_bn: Named[str]


class MissionColumns(StatementColumns):
    """Missions."""

    sending: Named[str]
    receiving: Named[str]
    kind: Named[str]
    place: Named[str]
    address_en: Named[str]
    address_bn: Named[str]
    former_address_en: Named[str]
    former_address_bn: Named[str]
    latitude: Named[float | None]
    longitude: Named[float | None]
    coordinate_precision: Named[str]
    coordinate_source: Named[str]
    opened: Named[str | None]
    closed: Named[str | None]
    status: Named[str]
    status_as_of: Named[str | None]
    status_note_en: Named[str]
    status_note_bn: Named[str]
    phone: Named[str]
    email: Named[str]
    website: Named[str]
    social: Named[str]
    jurisdiction_en: Named[str]
    jurisdiction_bn: Named[str]


class EnvoyColumns(StatementColumns):
    """Terms of office."""

    person: Named[str]
    mission: Named[str]
    rank: Named[str]
    appointed: Named[str | None]
    credentials: Named[str | None]
    ended: Named[str | None]
    attested: Named[str | None]


class TradeColumns(StatementColumns):
    """Trade figures."""

    year: Named[str | None]
    year_earliest: Named[str | None]
    reporter: Named[str]
    side: Named[str]
    flow: Named[str]
    value_usd: Named[float]
    basis: Named[str]
    series: Named[str]
    unit_note: Named[str]


class ClaimColumns(StatementColumns):
    """Claims on trade."""

    date: Named[str | None]
    date_earliest: Named[str | None]
    speaker_en: Named[str]
    speaker_bn: Named[str]
    period: Named[str | None]
    period_text_en: Named[str]
    period_text_bn: Named[str]
    text_en: Named[str]
    text_bn: Named[str]


class GoodColumns(RecordColumns):
    """Groups of goods."""

    classification: Named[str]
    code: Named[str]
    name_en: Named[str]
    name_bn: Named[str]


class CommodityColumns(StatementColumns):
    """Goods by year."""

    year: Named[str]
    year_earliest: Named[str]
    year_latest: Named[str]
    reporter: Named[str]
    side: Named[str]
    flow: Named[str]
    good: Named[str]
    value_usd: Named[float | None]
    quantity: Named[float | None]
    quantity_unit: Named[str]
    basis: Named[str]
    unit_note: Named[str]


class CommunityColumns(StatementColumns):
    """Ukrainians in Kazakhstan, Kazakhs in Ukraine."""

    group: Named[str]
    country: Named[str]
    region: Named[str]
    date: Named[str | None]
    date_earliest: Named[str | None]
    count: Named[int | None]
    count_upper: Named[int | None]
    percent: Named[float | None]
    basis: Named[str]
    count_text_en: Named[str]
    count_text_bn: Named[str]


class MembershipColumns(StatementColumns):
    """Organisations both belong to."""

    organisation_en: Named[str]
    organisation_bn: Named[str]
    kazakhstan_date: Named[str | None]
    ukraine_date: Named[str | None]
    kazakhstan_status: Named[str]
    ukraine_status: Named[str]
    kazakhstan_note_en: Named[str]
    kazakhstan_note_bn: Named[str]
    ukraine_note_en: Named[str]
    ukraine_note_bn: Named[str]


class ProfileColumns(StatementColumns):
    """Values of the country profiles."""

    country: Named[str]
    field: Named[str]
    value: Named[str]
    value_en: Named[str]
    value_bn: Named[str]
    unit: Named[str]
    as_of: Named[str | None]
    estimate: Named[bool]


class FactColumns(StatementColumns):
    """Standing statements."""

    topic: Named[str]
    origin: Named[str]
    text_en: Named[str]
    text_bn: Named[str]
    date: Named[str | None]
    as_of: Named[str | None]


class DisagreementColumns(RecordColumns):
    """Where sources disagree."""

    subject: Named[str]
    title_en: Named[str]
    title_bn: Named[str]
    finding_en: Named[str]
    finding_bn: Named[str]
    finding_confidence: Named[str]


class PositionColumns(RecordColumns):
    """What each side says."""

    disagreement: Named[str]
    position: Named[int]
    text_en: Named[str]
    text_bn: Named[str]


class ClaimedNumberColumns(RecordColumns):
    """Numbers that texts claim, for the checks."""

    record: Named[str]
    rule: Named[str]
    flow: Named[str]
    first: Named[str | None]
    last: Named[str | None]
    value: Named[float | None]
    low: Named[float | None]
    high: Named[float | None]
    against: Named[str]
    words_en: Named[str]
    words_bn: Named[str]


class AcknowledgementColumns(RecordColumns, NoteColumns):
    """Checks (by id) that do not hold, and why; the sources are in ``citations``."""
