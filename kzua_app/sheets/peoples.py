# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Standing facts: profiles of the two states, memberships, communities, statements by topic."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.sheets.fact_sheet import Column, Row, Section, Statement, Table

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event
    from kzua_app.model.statements import Community, Fact, Membership, ProfileValue
    from kzua_app.model.text import LocalizedText
    from kzua_app.sheets.plan import Desk
    from kzua_app.sheets.writing import SheetWriter


def profiles_section(desk: Desk) -> list[Section]:
    """The chosen fields of both states' profiles, side by side."""
    writer = desk.writer
    values = {(value.country, value.field): value for value in desk.content.profiles}
    rows = [
        _profile_row(writer, field, values.get(("KZ", field)), values.get(("UA", field)))
        for field in desk.chosen["profiles"]["fields"]
        if ("KZ", field) in values or ("UA", field) in values
    ]
    columns = (
        Column(writer.labels("column_field"), share=2),
        Column(writer.labels("country_KZ"), share=3),
        Column(writer.labels("country_UA"), share=3),
    )
    return [Section("profiles", writer.labels("profiles"), table=Table(columns, tuple(rows)))]


def memberships_section(desk: Desk) -> list[Section]:
    """Every organisation that both belong to, and how Kazakhstan voted on Ukraine."""
    writer = desk.writer
    columns = (
        Column(writer.labels("column_organisation"), share=4),
        Column(writer.labels("country_KZ"), share=3),
        Column(writer.labels("country_UA"), share=3),
    )
    rows = tuple(_membership_row(item, writer) for item in desk.content.memberships.values())
    return [
        Section("memberships", writer.labels("memberships"), table=Table(columns, rows)),
        Section(
            "votes",
            writer.labels("votes"),
            tuple(writer.dated(event, told=True) for event in votes(desk)),
            level=2,
        ),
    ]


def votes(desk: Desk) -> list[Event]:
    """The votes named in ``overview.toml``, by date."""
    ids = [key for keys in desk.chosen["votes"].values() for key in keys]
    return sorted(
        (desk.content.events[key] for key in ids if key in desk.content.events), key=lambda e: e.date
    )


def communities_section(desk: Desk) -> list[Section]:
    """Every count of a community, with its basis."""
    writer = desk.writer
    columns = (
        Column(writer.labels("column_place"), share=3),
        Column(writer.labels("column_date"), share=3),
        Column(writer.labels("column_count"), share=4),
        Column(writer.labels("column_basis"), share=5),
    )
    groups = dict.fromkeys(item.group for item in desk.content.communities.values())
    rows: list[Row] = []
    for group in groups:
        rows.append(Row((writer.term("community_group", group),), (), head=True))
        rows += [
            _community_row(item, writer) for item in desk.content.communities.values() if item.group == group
        ]
    table = Table(columns, tuple(rows), note_column=2)
    return [Section("communities", writer.labels("communities"), table=table)]


def statements_sections(desk: Desk) -> list[Section]:
    """Every fact, as its source puts it, by topic and origin."""
    writer = desk.writer
    sections = [Section("statements", writer.labels("statements"), aside=writer.labels("statements_aside"))]
    for topic in desk.content.terms.codes("fact_topic"):
        facts = tuple(_facts((f for f in desk.content.facts.values() if f.topic == topic), writer))
        if facts:
            heading = writer.term("fact_topic", topic)
            sections.append(Section(f"statements_{topic}", heading, facts, level=2))
    return sections


def _facts(facts: Iterable[Fact], writer: SheetWriter) -> Iterator[Statement]:
    for fact in facts:
        yield Statement(
            writer.sentences(fact.text, fact.note),
            writer.cite(fact.evidence.source_ids),
            writer.term("fact_origin", fact.origin),
            contested=writer.badge(fact.ref),
        )


def _profile_row(
    writer: SheetWriter, field: str, kazakhstan: ProfileValue | None, ukraine: ProfileValue | None
) -> Row:
    both = [value for value in (kazakhstan, ukraine) if value is not None]
    return Row(
        (
            writer.term("profile_field", field),
            _profile_value(kazakhstan, writer),
            _profile_value(ukraine, writer),
        ),
        writer.cite_all(key for value in both for key in value.evidence.source_ids),
        writer.badge(*(value.ref for value in both)),
    )


def _profile_value(value: ProfileValue | None, writer: SheetWriter) -> str:
    """The value with its unit and, in brackets, for when it holds."""
    if value is None:
        return writer.labels("none")
    if value.words:
        words = writer.text(value.words)
    else:
        places = len(value.value.partition(".")[2])
        words = writer.formats.decimal(float(value.value), places)
        unit = writer.term("profile_unit", value.unit)
        words = f"{words}{unit}" if unit == "%" else f"{words} {unit}"
    remarks = [writer.date(value.as_of)] if value.as_of else []
    remarks += [writer.labels("estimate")] if value.estimate else []
    return f"{words} ({', '.join(remarks)})" if remarks else words


def _membership_row(item: Membership, writer: SheetWriter) -> Row:
    def told(date: PartialDate | None, status: str, note: LocalizedText) -> str:
        words = [writer.term("membership_status", status)] if status else []
        words += [writer.date(date)] if date else []
        words += [writer.text(note)] if note else []
        return "; ".join(words)

    return Row(
        (
            writer.text(item.organisation),
            told(item.kazakhstan_date, item.kazakhstan_status, item.kazakhstan_note),
            told(item.ukraine_date, item.ukraine_status, item.ukraine_note),
        ),
        writer.cite(item.evidence.source_ids),
        writer.badge(item.ref),
    )


def _community_row(item: Community, writer: SheetWriter) -> Row:
    country = writer.labels(f"country_{item.country}")
    return Row(
        (
            country if item.region is None else writer.text(item.region),
            writer.labels("undated") if item.date is None else writer.date(item.date),
            writer.text(item.count_text),
            writer.term("community_basis", item.basis),
        ),
        writer.cite(item.evidence.source_ids),
        writer.badge(item.ref),
    )
