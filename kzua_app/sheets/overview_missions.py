# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The missions on the Overview sheet: one row for each kind a state keeps, in the same condition."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from kzua_app.sheets.fact_sheet import Column, Row, Table

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzua_app.model.missions import Envoy, Mission
    from kzua_app.sheets.writing import SheetWriter

_HEADS = ("ambassador", "charge-d-affaires")


def shown_missions(missions: Sequence[Mission], chosen: Mapping[str, Any]) -> list[Mission]:
    """Missions of the chosen kinds, by sending state, then kind, in the chosen order."""
    kinds: list[str] = chosen["kinds"]
    return sorted(
        (mission for mission in missions if mission.kind in kinds),
        key=lambda mission: (mission.sending, kinds.index(mission.kind), mission.status),
    )


def missions_table(missions: Sequence[Mission], writer: SheetWriter) -> Table:
    """The table; ``missions`` are in the order of ``shown_missions``."""
    keys = {"mission": 13, "city": 8, "opened": 7, "status": 8, "head": 9}
    alike = groupby(missions, key=lambda mission: (mission.sending, mission.kind, mission.status))
    rows = tuple(_row(list(group), writer) for _, group in alike)
    columns = tuple(Column(writer.labels(f"column_{key}"), share=share) for key, share in keys.items())
    return Table(columns, rows)


def head_of_mission(mission: Mission) -> Envoy | None:
    """Who heads the mission by the latest source: the last of its envoys, if the term has not ended."""
    heads = [envoy for envoy in mission.envoys if envoy.rank in _HEADS]
    return heads[-1] if heads and heads[-1].ended is None else None


def _row(group: list[Mission], writer: SheetWriter) -> Row:
    """A row for missions of one state, kind and status."""
    mission = group[0]
    head = head_of_mission(mission)
    notes = set(writer.cite_together([item.evidence.source_ids for item in group]))
    if head is not None:
        notes.update(writer.cite(head.evidence.source_ids))
    cells = (
        writer.labels(
            "mission_of",
            kind=writer.term("mission_kind", mission.kind),
            country=writer.labels(f"country_of_{mission.sending}"),
        ),
        ", ".join(sorted(writer.text(item.place.name) for item in group)),
        writer.date(mission.opened, short=True) if len(group) == 1 else writer.labels("none"),
        mission_status(group, writer),
        name_of_head(head, writer),
    )
    return Row(cells, tuple(sorted(notes)), writer.badge(*(item.ref for item in group)))


def mission_status(group: list[Mission], writer: SheetWriter) -> str:
    """The status with the day of closing, or the last year for which it is known."""
    mission = group[0]
    if mission.status == "closed":
        return writer.labels("status_closed", date=writer.date(mission.closed, short=True))
    known = max((item.status_as_of for item in group if item.status_as_of), default=None)
    year = writer.labels("none") if known is None else writer.formats.year(known.year)
    return writer.labels(f"status_{mission.status}", year=year)


def name_of_head(envoy: Envoy | None, writer: SheetWriter) -> str:
    """The name and since when, as far as is known."""
    if envoy is None:
        return writer.labels("none")
    since = envoy.appointed or envoy.credentials
    name = writer.text(envoy.person.name)
    return name if since is None else writer.labels("head", name=name, year=writer.formats.year(since.year))
