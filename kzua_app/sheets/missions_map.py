# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of the missions; its names find their places as in the window (``analysis.map.labels``)."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from kzua_app.analysis.map.camera import Box
from kzua_app.analysis.map.labels import Label, Side, placed
from kzua_app.sheets.drawings import Map, Pin
from kzua_app.sheets.fact_sheet import Section
from kzua_app.sheets.missions import KINDS, all_missions
from kzua_app.sheets.outlines import Frame, outlines
from kzua_app.sheets.projection import projected

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.model.missions import Mission
    from kzua_app.model.text import LocalizedText
    from kzua_app.sheets.plan import Desk

_BESIDE = 1.5  # how far apart marks of one place stand, in hundredths of the width
_LETTER = 0.85
"""The width of a letter of a name, in hundredths of the map's width: rather too much than too little."""
_LINE = 1.8
"""The height of a line of names, in the same unit; room is kept for two, one of each language."""
_MARK = 0.75
_GAP = 1.1
_OWN = ("KZ", "UA")
_SIDES = {
    "right": Side.RIGHT,
    "left": Side.LEFT,
    "above": Side.ABOVE,
    "below": Side.BELOW,
}


def map_section(desk: Desk) -> list[Section]:
    """Where the missions are; none where no mission has a position."""
    writer = desk.writer
    shown = [mission for mission in all_missions(desk) if mission.latitude is not None]
    if not shown:
        return []
    chosen = desk.atlas
    frame = Frame(*chosen["frame"])
    kinds = [kind for kind in KINDS if any(mission.kind == kind for mission in shown)]
    pins, names = _named(_pins(shown, desk, frame), shown, desk, frame)
    drawing = Map(
        caption=writer.labels("map_caption"),
        alt=writer.labels(
            "map_alt",
            count=writer.formats.integer(len(shown)),
            cities=writer.formats.list(list(dict.fromkeys(writer.text(m.place.name) for m in shown))),
        ),
        svg=outlines(desk.map_file, frame, ("KAZ", "UKR")),
        ratio=frame.ratio,
        pins=pins,
        names=names,
        legend=tuple((kind, writer.term("mission_kind", kind)) for kind in kinds),
        notes=writer.cite_all(mission.evidence.source_ids[0] for mission in shown),
        methods=writer.method("borders"),
    )
    return [Section("map", writer.labels("map"), map=drawing)]


def _pins(missions: Sequence[Mission], desk: Desk, frame: Frame) -> Iterator[Pin]:
    """A mark for each mission, a label for each place."""
    seen: dict[str, int] = {}
    for mission in missions:
        number = seen.setdefault(mission.place.id, 0)
        seen[mission.place.id] += 1
        x, y = frame.place(*projected(mission.latitude or 0.0, mission.longitude or 0.0))
        label = "" if number else desk.writer.text(mission.place.name)
        side = desk.atlas["sides"].get(mission.place.id, "right")
        yield Pin(label, x + number * _BESIDE, y, mission.sending, mission.kind, side)


def _named(
    pins: Iterator[Pin], missions: Sequence[Mission], desk: Desk, frame: Frame
) -> tuple[tuple[Pin, ...], tuple[Pin, ...]]:
    """Marks with the sides of their names, and names of countries, as far as they find room."""
    marks = tuple(pins)
    countries = _countries(desk.atlas["names"], desk, frame)
    own, others = list[Label[int]](), list[Label[int]]()
    for number, (pin, name) in enumerate(countries, start=len(marks)):
        wish = _wish(number, pin, name, frame, (Side.OVER, Side.ABOVE, Side.BELOW), 0.0)
        (own if pin.style in _OWN else others).append(wish)
    places = [
        _wish(number, pin, mission.place.name, frame, _sides(pin.side), _GAP)
        for number, (pin, mission) in enumerate(zip(marks, missions, strict=True))
        if pin.label
    ]
    wishes = [*own, *places, *others]
    found = dict(placed(wishes, [*_margins(frame), *(_mark(pin, frame) for pin in marks)]))
    sided = tuple(
        Pin(pin.label, pin.x, pin.y, pin.style, pin.shape, _side_of(found.get(number), pin, frame))
        for number, pin in enumerate(marks)
    )
    shown = tuple(
        Pin(pin.label, *_centre(found[number], frame), pin.style, "", "")
        for number, (pin, _) in enumerate(countries, start=len(marks))
        if number in found
    )
    return sided, shown


def _countries(names: dict[str, Any], desk: Desk, frame: Frame) -> list[tuple[Pin, LocalizedText]]:
    """Names of countries at the middle of what is seen of them."""
    terms, term = desk.content.terms, desk.writer.term
    return [
        (
            Pin(term("country", code), *frame.place(*projected(*where)), code.upper(), "", ""),
            terms.label("country", code),
        )
        for code, where in names.items()
    ]


def _sides(first: str) -> tuple[Side, ...]:
    return (_SIDES[first], *(side for name, side in _SIDES.items() if name != first))


def _wish(  # noqa: PLR0917 - a label is of these things
    number: int, pin: Pin, name: LocalizedText, frame: Frame, sides: tuple[Side, ...], gap: float
) -> Label[int]:
    """Room for the name in the longer of both languages, so that both have it in the same place."""
    letters = max(_letters(name.en), _letters(name.bn))
    return Label(number, pin.x, pin.y * frame.ratio, letters * _LETTER, 2 * _LINE, sides, gap)


def _letters(name: str) -> int:
    """Letters that take room of their own: no signs above or below others."""
    return sum(unicodedata.category(letter) != "Mn" for letter in name)


def _mark(pin: Pin, frame: Frame) -> Box:
    x, y = pin.x, pin.y * frame.ratio
    return Box(x - _MARK, y - _MARK, x + _MARK, y + _MARK)


def _margins(frame: Frame) -> tuple[Box, ...]:
    """What lies outside the map, where no name may be."""
    far, wide, high = 1000.0, 100.0, 100.0 * frame.ratio
    return (
        Box(-far, -far, 0.0, far),
        Box(wide, -far, far, far),
        Box(-far, -far, far, 0.0),
        Box(-far, high, far, far),
    )


def _side_of(box: Box | None, pin: Pin, frame: Frame) -> str:
    """On which side of its mark ``box`` is; without room, on the wished one."""
    if box is None:
        return pin.side
    x, y = box.centre
    across, down = x - pin.x, y - pin.y * frame.ratio
    if abs(across) > abs(down):
        return "right" if across > 0 else "left"
    return "below" if down > 0 else "above"


def _centre(box: Box, frame: Frame) -> tuple[float, float]:
    x, y = box.centre
    return round(x, 2), round(y / frame.ratio, 2)
