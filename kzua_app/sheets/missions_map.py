# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the missions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kzua_app.sheets.fact_sheet import Map, Pin, Section
from kzua_app.sheets.missions import KINDS, all_missions
from kzua_app.sheets.outlines import Frame, outlines
from kzua_app.sheets.projection import projected

if TYPE_CHECKING:
    from kzua_app.model.missions import Mission
    from kzua_app.sheets.plan import Desk

_BESIDE = 1.5  # how far apart marks of one place stand, in hundredths of the width


def map_section(desk: Desk) -> list[Section]:
    """Where the missions are; none where no mission has a position."""
    writer = desk.writer
    shown = [mission for mission in all_missions(desk) if mission.latitude is not None]
    if not shown:
        return []
    chosen = desk.atlas
    frame = Frame(*chosen["frame"])
    kinds = [kind for kind in KINDS if any(mission.kind == kind for mission in shown)]
    drawing = Map(
        caption=writer.labels("map_caption"),
        alt=writer.labels(
            "map_alt",
            count=writer.formats.integer(len(shown)),
            cities=writer.formats.list(list(dict.fromkeys(writer.text(m.place.name) for m in shown))),
        ),
        svg=outlines(desk.map_file, frame, ("KAZ", "UKR")),
        ratio=frame.ratio,
        pins=_pins(shown, desk, frame),
        names=_names(chosen["names"], desk, frame),
        legend=tuple((kind, writer.term("mission_kind", kind)) for kind in kinds),
        notes=writer.cite_all(mission.evidence.source_ids[0] for mission in shown),
        methods=writer.method("borders"),
    )
    return [Section("map", writer.labels("map"), map=drawing)]


def _pins(missions: list[Mission], desk: Desk, frame: Frame) -> tuple[Pin, ...]:
    """A mark for each mission, a label for each place."""
    pins: list[Pin] = []
    seen: dict[str, int] = {}
    for mission in missions:
        number = seen.setdefault(mission.place.id, 0)
        seen[mission.place.id] += 1
        x, y = frame.place(*projected(mission.latitude or 0.0, mission.longitude or 0.0))
        label = "" if number else desk.writer.text(mission.place.name)
        side = desk.atlas["sides"].get(mission.place.id, "right")
        pins.append(Pin(label, x + number * _BESIDE, y, mission.sending, mission.kind, side))
    return tuple(pins)


def _names(names: dict[str, Any], desk: Desk, frame: Frame) -> tuple[Pin, ...]:
    """Names of countries at the middle of what is seen of them."""
    return tuple(
        Pin(desk.writer.term("country", code), *frame.place(*projected(*where)), code.upper(), "", "")
        for code, where in names.items()
    )
