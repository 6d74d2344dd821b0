# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions: the map, one table, and each with all that is known of it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.sheets.fact_sheet import Column, Row, Section, Statement, Table
from kzua_app.sheets.overview_missions import head_of_mission, mission_status, name_of_head

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.model.missions import Envoy, Mission
    from kzua_app.sheets.plan import Desk
    from kzua_app.sheets.writing import SheetWriter

KINDS = ("embassy", "temporary-seat", "consulate-general", "honorary-consulate")


def all_missions(desk: Desk) -> list[Mission]:
    """All missions, by sending state, then kind."""
    return sorted(desk.content.missions, key=lambda item: (item.sending, KINDS.index(item.kind)))


def missions_section(desk: Desk) -> list[Section]:
    """One row for each mission, under the name of the state that sends it."""
    keys = {"mission": 22, "city": 11, "opened": 10, "status": 12, "head": 13}
    writer = desk.writer
    rows: list[Row] = []
    for sending, missions in groupby(all_missions(desk), key=lambda mission: mission.sending):
        rows.append(Row((writer.labels(f"missions_of_{sending}"),), (), head=True))
        rows.extend(_row(mission, writer) for mission in missions)
    table = Table(
        tuple(Column(writer.labels(f"column_{key}"), share=share) for key, share in keys.items()),
        tuple(rows),
    )
    return [
        Section("missions", writer.labels("missions"), table=table, aside=writer.labels("missions_aside"))
    ]


def details_sections(desk: Desk) -> list[Section]:
    """A heading, and a section of level 2 for each mission."""
    writer = desk.writer
    missions = [_details(mission, writer) for mission in all_missions(desk)]
    return [Section("details", writer.labels("details")), *missions]


def mission_title(mission: Mission, writer: SheetWriter) -> str:
    """Embassy of Kazakhstan, Kyiv."""
    return writer.labels(
        "mission_title",
        kind=writer.term("mission_kind", mission.kind),
        country=writer.labels(f"country_of_{mission.sending}"),
        city=writer.text(mission.place.name),
    )


def mission_details(mission: Mission, writer: SheetWriter) -> Iterator[Statement]:
    """What is known of the mission, field by field; all of it rests on the mission's own sources."""
    contested = writer.badge(mission.ref)
    status = f"{mission_status([mission], writer)}."
    fields = {
        "status": f"{status} {writer.text(mission.status_note)}" if mission.status_note else status,
        "opened": writer.date(mission.opened) if mission.opened else "",
        "closed": writer.date(mission.closed) if mission.closed else "",
        "address": writer.text(mission.address),
        "former_address": writer.text(mission.former_address),
        "position": _position(mission, writer),
        "jurisdiction": writer.text(mission.jurisdiction),
        "telephone": mission.phone,
        "email": mission.email,
        "website": mission.website,
        "remark": writer.text(mission.note),
    }
    for key, text in fields.items():
        if text:
            lead = writer.labels(f"field_{key}")
            yield Statement(text, (), lead, contested=contested if key == "status" else "")


def heads(mission: Mission, writer: SheetWriter) -> Iterator[Statement]:
    """Everybody who is known to have headed or staffed the mission, in order of time."""
    for envoy in mission.envoys:
        term = writer.formats.list(list(_term_of_office(envoy, writer)))
        yield Statement(
            writer.text(envoy.person.name),
            writer.cite(envoy.evidence.source_ids),
            writer.term("envoy_rank", envoy.rank),
            writer.badge(RecordRef(RecordKind.ENVOY, envoy.id)),
            detail=_sentences(term, writer.text(envoy.note), writer),
        )


def _details(mission: Mission, writer: SheetWriter) -> Section:
    return Section(
        f"details_{mission.id}",
        mission_title(mission, writer),
        aside=writer.labels("sources_of_part"),
        notes=writer.cite(mission.evidence.source_ids),
        statements=(*mission_details(mission, writer), *heads(mission, writer)),
        level=2,
    )


def _term_of_office(envoy: Envoy, writer: SheetWriter) -> Iterator[str]:
    known = {
        "appointed": envoy.appointed,
        "credentials": envoy.credentials,
        "attested": envoy.attested,
        "ended": envoy.ended,
    }
    for key, date in known.items():
        if date is not None:
            yield writer.labels(f"term_{key}", date=writer.date(date, short=True))


def _sentences(term: str, note: str, writer: SheetWriter) -> str:
    """The term of office as a sentence, and what else there is to say."""
    told = writer.labels("sentence", text=f"{term[:1].upper()}{term[1:]}") if term else ""
    return " ".join(filter(None, (told, note)))


def _position(mission: Mission, writer: SheetWriter) -> str:
    if mission.latitude is None or mission.longitude is None:
        return ""
    precision = writer.term("coordinate_precision", mission.coordinate_precision, inside=True)
    where = writer.formats.coordinates(mission.latitude, mission.longitude)
    return writer.labels("position", where=where, precision=precision)


def _row(mission: Mission, writer: SheetWriter) -> Row:
    head = head_of_mission(mission)
    notes = set(writer.cite(mission.evidence.source_ids))
    if head is not None:
        notes.update(writer.cite(head.evidence.source_ids))
    cells = (
        writer.term("mission_kind", mission.kind),
        writer.text(mission.place.name),
        writer.date(mission.opened, short=True),
        mission_status([mission], writer),
        name_of_head(head, writer),
    )
    return Row(cells, tuple(sorted(notes)), writer.badge(mission.ref))
