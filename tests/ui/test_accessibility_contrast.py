# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast as WCAG 2.2 measures it: 4.5:1 for text, 3:1 for marks, in every appearance.

Disabled controls are exempt there, and so are they here; hairlines that only part things are no marks.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QColor

from kzua_app.ui.map.dress import Lettering, MapColours
from kzua_app.ui.theme.palettes import palette_from
from kzua_app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens
from kzua_app.ui.timeline.brushes import PALE
from kzua_app.ui.timeline.frame import STRIPE
from kzua_app.ui.timeline.header_painter import TINT, WASH
from kzua_app.ui.timeline.strip import SHADE

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TEXT, MARK = 4.5, 3.0
SCHEMES = {"light": LIGHT, "dark": DARK, "high contrast": HIGH_CONTRAST}
GROUNDS = ("window", "card", "band")


@pytest.fixture(params=SCHEMES)
def tokens(request: pytest.FixtureRequest) -> Tokens:
    return SCHEMES[request.param]


@pytest.fixture
def colours(tokens: Tokens, qtbot: QtBot) -> MapColours:
    del qtbot  # colours are Qt's
    return MapColours.of(palette_from(tokens))


def contrast(one: QColor | str, other: QColor | str) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    darker, lighter = sorted((luminance(QColor(one)), luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    """Relative luminance, from 0 to 1."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def laid_over(colour: QColor | str, share: float, ground: QColor | str) -> QColor:
    """What is seen of a colour of this opacity on ``ground``."""
    a, b = QColor(colour), QColor(ground)
    pairs = ((a.redF(), b.redF()), (a.greenF(), b.greenF()), (a.blueF(), b.blueF()))
    return QColor.fromRgbF(*(x * share + y * (1 - share) for x, y in pairs))


def test_the_measure_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("name", ["ink", "muted", "accent", "contested", "kazakhstan", "ukraine"])
def test_every_colour_of_words_can_be_read(tokens: Tokens, name: str, ground: str) -> None:
    assert contrast(getattr(tokens, name), getattr(tokens, ground)) >= TEXT


def test_words_on_what_is_selected_can_be_read(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= TEXT


@pytest.mark.parametrize("ground", GROUNDS)
def test_focus_and_selection_stand_out(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.accent, getattr(tokens, ground)) >= MARK


def test_words_of_the_map_can_be_read_on_what_they_stand_on(colours: MapColours) -> None:
    lands = [colours.land, *colours.tints.values()]
    for lettering in set(Lettering) - {Lettering.WATER, Lettering.NEIGHBOUR}:
        # names of cities and lengths reach out over water
        for ground in (*lands, colours.water):
            assert contrast(colours.words(lettering), ground) >= TEXT
    for ground in (colours.land, colours.water):
        assert contrast(colours.words(Lettering.NEIGHBOUR), ground) >= TEXT
    for ground in (colours.water, *lands):
        assert contrast(colours.words(Lettering.WATER), ground) >= TEXT


def test_marks_of_the_map_stand_out_from_land_and_water(colours: MapColours) -> None:
    grounds = [colours.land, colours.water, *colours.tints.values()]
    for ground in grounds:
        assert contrast(colours.state_line, ground) >= MARK
        assert contrast(colours.capital_line, ground) >= MARK
        for code in ("KZ", "UA"):
            # the head of a pin has a rim in the card's colour; stem and ring stand on the ground
            assert contrast(colours.state(code), ground) >= MARK
            assert contrast(colours.state(code), colours.tokens.card) >= MARK


def test_the_two_states_stand_out_by_their_outline(colours: MapColours) -> None:
    for ground in (colours.land, colours.water, *colours.tints.values()):
        assert contrast(colours.outline, ground) >= MARK


def test_events_stand_out_from_their_lanes(tokens: Tokens) -> None:
    stripe = laid_over(tokens.band, STRIPE, tokens.card)
    for ground in (tokens.card, stripe):
        washed = laid_over(tokens.accent, WASH, ground)
        for name in ("kazakhstan", "ukraine", "accent", "contested", "muted"):
            assert contrast(getattr(tokens, name), washed) >= MARK
        for name in ("ink", "contested"):
            assert contrast(getattr(tokens, name), washed) >= TEXT


@pytest.mark.parametrize("side", ["kazakhstan", "ukraine", "accent", "muted"])
def test_names_in_bars_and_bands_can_be_read(tokens: Tokens, side: str) -> None:
    for share in (PALE, TINT):
        assert contrast(tokens.ink, laid_over(getattr(tokens, side), share, tokens.card)) >= TEXT


def test_the_strip_shows_its_bars_and_its_window(tokens: Tokens) -> None:
    shaded = laid_over(tokens.accent, SHADE, tokens.card)
    for ground in (tokens.card, shaded):
        assert contrast(tokens.muted, ground) >= MARK
        assert contrast(tokens.accent, ground) >= MARK
