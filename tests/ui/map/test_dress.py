# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast of the map's words and marks, by the formula of WCAG 2.2, in every appearance."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.settings import Appearance, Language
from kzua_app.ui.map.dress import Lettering, MapColours, MapFonts
from kzua_app.ui.theme.palettes import choose_tokens, palette_from

if TYPE_CHECKING:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor
    from pytestqt.qtbot import QtBot

APPEARANCES = (Appearance.LIGHT, Appearance.DARK, Appearance.HIGH_CONTRAST)
WORDS_ON_LAND = [one for one in Lettering if one is not Lettering.WATER]


def luminance(colour: QColor) -> float:
    parts = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=APPEARANCES)
def colours(qtbot: QtBot, request: pytest.FixtureRequest) -> MapColours:
    del qtbot
    scheme: Qt.ColorScheme = None  # type: ignore[assignment]
    return MapColours.of(palette_from(choose_tokens(request.param, scheme, more_contrast=False)))


@pytest.mark.parametrize("lettering", WORDS_ON_LAND)
def test_words_can_be_read_on_their_ground(colours: MapColours, lettering: Lettering) -> None:
    assert contrast(colours.words(lettering), colours.land) >= 4.5
    if lettering in (Lettering.OURS, Lettering.CAPITAL, Lettering.CITY):
        for tint in colours.tints.values():
            assert contrast(colours.words(lettering), tint) >= 4.5


def test_words_on_water_can_be_read(colours: MapColours) -> None:
    assert contrast(colours.words(Lettering.WATER), colours.water) >= 4.5


def test_pins_and_lines_stand_out(colours: MapColours) -> None:
    for mark in (colours.state("KZ"), colours.state("UA"), colours.state_line, colours.capital_line):
        for ground in (colours.land, *colours.tints.values()):
            assert contrast(mark, ground) >= 3


def test_the_two_states_and_the_water_are_told_apart(colours: MapColours) -> None:
    grounds = [colours.land.name(), colours.water.name(), *(tint.name() for tint in colours.tints.values())]
    assert len(set(grounds)) == 4
    for tint in colours.tints.values():
        assert contrast(colours.outline, tint) >= 3


def test_bengali_letters_are_neither_slanted_nor_spaced(qtbot: QtBot) -> None:
    del qtbot
    fonts = MapFonts.of(Language.BENGALI).by_kind
    assert not any(font.italic() for font in fonts.values())
    assert {font.letterSpacing() for font in fonts.values()} <= {0.0, 100.0}
