# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names on the map: none upon another, in the same places in both languages."""

from __future__ import annotations

from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.map.camera import Box
from kzua_app.settings import Language
from kzua_app.sheets.options import SheetOptions

if TYPE_CHECKING:
    from kzua_app.sheets.drawings import Map, Pin
    from tests.sheets.conftest import Press

LETTER, LINE, GAP = 0.75, 1.5, 1.1
"""About what a name takes on paper, in hundredths of the map's width."""


def drawn(press: Press, language: Language) -> Map:
    section = press(SheetOptions("missions", language)).sheet.section("map")
    assert section is not None
    assert section.map is not None
    return section.map


def box(pin: Pin, ratio: float) -> Box:
    width, x, y = len(pin.label) * LETTER, pin.x, pin.y * ratio
    left = {"right": x + GAP, "left": x - GAP - width}.get(pin.side, x - width / 2)
    top = {"above": y - GAP - LINE, "below": y + GAP}.get(pin.side, y - LINE / 2)
    return Box(left, top, left + width, top + LINE)


def test_no_name_lies_upon_another(press: Press) -> None:
    found = drawn(press, Language.ENGLISH)
    boxes = {pin.label: box(pin, found.ratio) for pin in (*found.pins, *found.names) if pin.label}
    assert [pair for pair in combinations(boxes, 2) if boxes[pair[0]].overlaps(boxes[pair[1]])] == []


def test_no_name_leaves_the_map(press: Press) -> None:
    found = drawn(press, Language.ENGLISH)
    for pin in (*found.pins, *found.names):
        left, top, right, bottom = box(pin, found.ratio)
        assert left >= 0
        assert top >= 0
        assert right <= 100
        assert bottom <= 100 * found.ratio


@pytest.mark.parametrize("language", Language)
def test_both_states_and_every_place_are_named(press: Press, language: Language) -> None:
    found = drawn(press, language)
    assert {"KZ", "UA"} <= {pin.style for pin in found.names}
    places = {mission.place.name.text(language) for mission in press.content.missions}
    assert len({pin.label for pin in found.pins if pin.label}) == len(places)


def test_both_languages_have_their_names_in_the_same_places(press: Press) -> None:
    english, bengali = drawn(press, Language.ENGLISH), drawn(press, Language.BENGALI)
    assert [(p.x, p.y, p.side) for p in english.pins] == [(p.x, p.y, p.side) for p in bengali.pins]
    assert [(p.x, p.y) for p in english.names] == [(p.x, p.y) for p in bengali.names]
