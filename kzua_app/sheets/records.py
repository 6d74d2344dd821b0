# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The sheet of a single record: a mission, an event, a year of trade or a disagreement."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.errors import UnknownRecordError
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.sheets.fact_sheet import Section, Statement
from kzua_app.sheets.goods import goods_section
from kzua_app.sheets.missions import heads, mission_details, mission_title
from kzua_app.sheets.plan import Part, Plan
from kzua_app.sheets.timeline import events_in_order
from kzua_app.sheets.trade import claims_section, figures_section, of_year

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from kzua_app.model.events import Event
    from kzua_app.model.missions import Mission
    from kzua_app.model.records import Evidence
    from kzua_app.model.statements import Disagreement
    from kzua_app.sheets.plan import Desk

_FIRST_YEAR = 1991


def record_plan(desk: Desk, ref: RecordRef) -> Plan:
    """The sheet of the record ``ref``; raises UnknownRecordError where the content has none."""
    plan = {
        RecordKind.MISSION: _mission_plan,
        RecordKind.EVENT: _event_plan,
        RecordKind.YEAR: _year_plan,
        RecordKind.DISAGREEMENT: _disagreement_plan,
    }.get(ref.kind)
    if plan is None:
        raise UnknownRecordError(str(ref))
    return plan(desk, ref)


def _mission_plan(desk: Desk, ref: RecordRef) -> Plan:
    mission = next((item for item in desk.content.missions if item.id == ref.id), None)
    if mission is None:
        raise UnknownRecordError(str(ref))
    writer = desk.writer
    refs = {ref, *(RecordRef(RecordKind.ENVOY, envoy.id) for envoy in mission.envoys)}
    return Plan(
        title=mission_title(mission, writer),
        subtitle=writer.labels("kicker_mission"),
        parts=(
            Part("details", lambda: _resting_on(desk, mission.evidence, mission_details(mission, writer))),
            Part("heads", lambda: _list(desk, "heads", heads(mission, writer))),
            Part("events", lambda: _events(desk, _events_at(desk, mission))),
        ),
        disagreements=_about(desk, refs),
    )


def _event_plan(desk: Desk, ref: RecordRef) -> Plan:
    event = desk.content.events.get(ref.id)
    if event is None:
        raise UnknownRecordError(str(ref))
    writer = desk.writer
    related = [desk.content.events[key] for key in event.related if key in desk.content.events]
    return Plan(
        title=writer.text(event.title),
        subtitle=writer.labels("kicker_event"),
        parts=(
            Part("details", lambda: _resting_on(desk, event.evidence, _event_details(desk, event))),
            Part("people", lambda: _list(desk, "people", _people(desk, event))),
            Part("events", lambda: _events(desk, related)),
        ),
        disagreements=_about(desk, {ref}),
    )


def _year_plan(desk: Desk, ref: RecordRef) -> Plan:
    year = int(ref.id) if ref.id.isdecimal() else 0
    figures = list(of_year(desk.content.figures, year))
    if not figures:
        raise UnknownRecordError(str(ref))
    claims = [claim for claim in desk.content.claims if claim.period and claim.period.year == year]
    writer = desk.writer
    return Plan(
        title=writer.labels("title_year", year=writer.formats.year(year)),
        subtitle=writer.labels("kicker_year"),
        parts=(
            Part("year_figures", lambda: figures_section(desk, figures)),
            Part("claims", lambda: claims_section(desk, claims)),
            Part("goods", lambda: goods_section(desk, of_year(desk.content.goods, year))),
        ),
        disagreements=_about(desk, {ref, *(figure.ref for figure in figures)}),
    )


def _disagreement_plan(desk: Desk, ref: RecordRef) -> Plan:
    item = desk.content.disagreements.get(ref.id)
    if item is None:
        raise UnknownRecordError(str(ref))
    return Plan(
        title=desk.writer.text(item.title),
        subtitle=desk.writer.labels("kicker_disagreement"),
        parts=(Part("records", lambda: _list(desk, "records", _records(desk, item))),),
        disagreements=(item,),
    )


def _list(desk: Desk, name: str, statements: Iterable[Statement]) -> Sequence[Section]:
    """One section, or none where it would be empty."""
    found = tuple(statements)
    return [Section(name, desk.writer.labels(name), found)] if found else []


def _resting_on(desk: Desk, evidence: Evidence, statements: Iterable[Statement]) -> Sequence[Section]:
    """Fields of one record, which rest on its sources all together."""
    writer = desk.writer
    return [
        Section(
            "details",
            writer.labels("details"),
            aside=writer.labels("sources_of_part"),
            notes=writer.cite(evidence.source_ids),
            statements=tuple(statements),
        )
    ]


def _events(desk: Desk, events: Iterable[Event]) -> Sequence[Section]:
    return _list(desk, "events", (desk.writer.dated(e, told=True) for e in events_in_order(events)))


def _events_at(desk: Desk, mission: Mission) -> list[Event]:
    """Diplomatic events since 1991 at the mission's place that one of its envoys takes part in."""
    people = {envoy.person.id for envoy in mission.envoys}
    return [
        event
        for event in desk.content.events.values()
        if event.date.year >= _FIRST_YEAR and people & {person.id for person in event.people}
    ]


def _event_details(desk: Desk, event: Event) -> Iterator[Statement]:
    writer = desk.writer
    fields = {
        "date": writer.date(event.date),
        "category": writer.term("event_category", event.category),
        "told": writer.text(event.text),
        "places": writer.formats.list([writer.place(place, event.date) for place in event.places]),
        "remark": writer.text(event.note),
        "confidence": writer.term("confidence", event.evidence.confidence),
    }
    for key, text in fields.items():
        if text:
            contested = writer.badge(event.ref) if key == "told" else ""
            yield Statement(text, (), writer.labels(f"field_{key}"), contested=contested)


def _people(desk: Desk, event: Event) -> Iterator[Statement]:
    for person in event.people:
        notes = desk.writer.cite(person.source_ids)
        yield Statement(desk.writer.text(person.role), notes, desk.writer.text(person.name))


def _about(desk: Desk, refs: set[RecordRef]) -> tuple[Disagreement, ...]:
    return tuple(item for item in desk.content.disagreements.values() if refs & set(item.records))


def _records(desk: Desk, item: Disagreement) -> Iterator[Statement]:
    """What the sources disagree about, as far as it is an event, a mission or a statement."""
    writer, content = desk.writer, desk.content
    missions = {mission.ref: mission for mission in content.missions}
    facts = {fact.ref: fact for fact in content.facts.values()}
    for ref in item.records:
        if ref.kind is RecordKind.EVENT and ref.id in content.events:
            yield writer.dated(content.events[ref.id])
        elif ref in missions:
            notes = writer.cite(missions[ref].evidence.source_ids)
            kind = writer.term("record_kind", RecordKind.MISSION)
            yield Statement(mission_title(missions[ref], writer), notes, kind)
        elif ref in facts:
            notes = writer.cite(facts[ref].evidence.source_ids)
            yield Statement(
                writer.text(facts[ref].text), notes, writer.term("fact_origin", facts[ref].origin)
            )
