# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands on each sheet, by its name."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.sheets.catalogue import SHEETS
from kzua_app.sheets.fact_sheet import Section, Statement
from kzua_app.sheets.goods import goods_section
from kzua_app.sheets.missions import details_sections, missions_section
from kzua_app.sheets.missions_map import map_section
from kzua_app.sheets.overview import OverviewSheet
from kzua_app.sheets.overview_figures import OverviewFigures
from kzua_app.sheets.peoples import (
    communities_section,
    memberships_section,
    profiles_section,
    statements_sections,
)
from kzua_app.sheets.plan import Part, Plan
from kzua_app.sheets.records import record_plan
from kzua_app.sheets.timeline import events_in_order, events_sections
from kzua_app.sheets.timeline_strip import strip_section
from kzua_app.sheets.trade import chart_section, claims_section, table_section

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from kzua_app.model.statements import Disagreement
    from kzua_app.sheets.plan import Desk


def plan_of(name: str, desk: Desk) -> Plan:
    """The plan of the sheet or record called ``name``.

    Raises KeyError for a name of neither, UnknownRecordError for a record that is not there.
    """
    if name not in SHEETS:
        return record_plan(desk, RecordRef.parse(name)) if ":" in name else _refuse(name)
    plans: dict[str, Callable[[Desk], Plan]] = {
        "overview": lambda found: OverviewSheet(found).plan(),
        "missions": _missions,
        "trade": _trade,
        "timeline": _timeline,
        "dossier": _dossier,
    }
    return plans[name](desk)


def _refuse(name: str) -> Plan:
    raise KeyError(name)


def _missions(desk: Desk) -> Plan:
    return Plan(
        title=desk.writer.labels("title_missions"),
        subtitle=desk.writer.labels("kicker"),
        parts=(
            Part("map", lambda: map_section(desk)),
            Part("missions", lambda: missions_section(desk)),
            Part("details", lambda: details_sections(desk)),
            Part("events", lambda: _mission_events(desk)),
        ),
        disagreements=_of_subjects(desk, "missions", "envoys"),
    )


def _trade(desk: Desk) -> Plan:
    return Plan(
        title=desk.writer.labels("title_trade"),
        subtitle=desk.writer.labels("kicker"),
        parts=_trade_parts(desk),
        disagreements=_of_subjects(desk, "trade"),
    )


def _timeline(desk: Desk) -> Plan:
    events = {RecordKind.EVENT}
    named = (d for d in desk.content.disagreements.values() if events & {ref.kind for ref in d.records})
    return Plan(
        title=desk.writer.labels("title_timeline"),
        subtitle=desk.writer.labels("kicker"),
        parts=_timeline_parts(desk),
        disagreements=tuple(named),
        whole=False,
    )


def _dossier(desk: Desk) -> Plan:
    overview = OverviewSheet(desk)
    return Plan(
        title=desk.writer.labels("title_dossier"),
        subtitle=desk.writer.labels("kicker_dossier"),
        key_figures=OverviewFigures(desk.content, desk.writer, desk.choice).all,
        parts=(
            *_chapter(
                desk,
                "brief",
                Part("brief", lambda: _brief(desk)),
                Part("profiles", lambda: profiles_section(desk)),
            ),
            *_chapter(
                desk,
                "missions",
                Part("map", lambda: map_section(desk)),
                Part("missions", lambda: missions_section(desk)),
                Part("details", lambda: details_sections(desk)),
            ),
            *_chapter(
                desk,
                "relations",
                Part("contacts", overview.contacts),
                Part("legal", overview.legal),
                Part("memberships", lambda: memberships_section(desk)),
            ),
            *_chapter(desk, "trade", *_trade_parts(desk)),
            *_chapter(desk, "communities", Part("communities", lambda: communities_section(desk))),
            *_chapter(desk, "timeline", *_timeline_parts(desk)),
            *_chapter(desk, "statements", Part("statements", lambda: statements_sections(desk))),
        ),
        disagreements=tuple(desk.content.disagreements.values()),
        contents=True,
        sources=tuple(desk.content.sources),
    )


def _chapter(desk: Desk, name: str, *parts: Part) -> Iterator[Part]:
    """``parts`` with the heading of their chapter."""
    heading = desk.writer.labels(f"chapter_{name}")
    for part in parts:
        yield replace(part, make=partial(_in_chapter, heading, part))


def _in_chapter(heading: str, part: Part) -> list[Section]:
    return [replace(section, chapter=heading) for section in part.make()]


def _trade_parts(desk: Desk) -> tuple[Part, ...]:
    return (
        Part("trade", lambda: chart_section(desk)),
        Part("trade_table", lambda: table_section(desk)),
        Part("claims", lambda: claims_section(desk, desk.content.claims)),
        Part("goods", lambda: goods_section(desk, desk.content.goods)),
    )


def _timeline_parts(desk: Desk) -> tuple[Part, ...]:
    return (Part("strip", lambda: strip_section(desk)), Part("events", lambda: events_sections(desk)))


def _brief(desk: Desk) -> Sequence[Section]:
    """The three facts that the window's Overview begins with."""
    writer = desk.writer
    facts = [desk.content.facts[key] for key in desk.choice.lead if key in desk.content.facts]
    statements = tuple(
        Statement(
            writer.text(fact.text),
            writer.cite(fact.evidence.source_ids),
            contested=writer.badge(fact.ref),
        )
        for fact in facts
    )
    return [Section("brief", writer.labels("brief"), statements)] if statements else []


def _mission_events(desk: Desk) -> Sequence[Section]:
    """Events that mention an envoy or a mission's move: those of diplomacy with an envoy in them."""
    people = {envoy.person.id for mission in desk.content.missions for envoy in mission.envoys}
    events = [e for e in desk.content.events.values() if people & {person.id for person in e.people}]
    statements = tuple(desk.writer.dated(event, told=True) for event in events_in_order(events))
    return [Section("events", desk.writer.labels("mission_events"), statements)] if statements else []


def _of_subjects(desk: Desk, *subjects: str) -> tuple[Disagreement, ...]:
    return tuple(item for item in desk.content.disagreements.values() if item.subject in subjects)
