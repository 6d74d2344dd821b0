# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours and type of the map, made from the palette and the application's font."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QFontMetricsF

from kzua_app.settings import Language
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import HIGH_CONTRAST, LIGHT, Scale
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from PySide6.QtGui import QPalette

    from kzua_app.ui.theme.tokens import Tokens

_TINT = 0.27
"""How much of its colour a state has."""
_FIRM = 0.6


class Lettering(Enum):
    """Kinds of words on the map."""

    OURS = auto()
    OURS_SMALL = auto()
    NEIGHBOUR = auto()
    CAPITAL = auto()
    CITY = auto()
    WATER = auto()
    LENGTH = auto()
    LENGTH_NOTE = auto()


@dataclass(frozen=True, slots=True)
class MapColours:
    """What the map is drawn with."""

    tokens: Tokens
    land: QColor
    water: QColor
    border: QColor
    river: QColor
    water_words: QColor
    tints: dict[str, QColor]
    outline: QColor

    @classmethod
    def of(cls, palette: QPalette) -> MapColours:
        """The colours that go with ``palette``."""
        tokens = tokens_of(palette)
        stark = tokens is HIGH_CONTRAST
        light = tokens is LIGHT
        return cls(
            tokens=tokens,
            land=QColor(tokens.card) if stark else _mixed(tokens.ink, tokens.card, 0.03 if light else 0.09),
            water=QColor(tokens.band) if stark else _mixed(tokens.accent, tokens.window, 0.17),
            border=_mixed(tokens.ink, tokens.card, 0.9 if stark else 0.26),
            river=_mixed(tokens.ink if stark else tokens.accent, tokens.card, 0.42),
            water_words=QColor(tokens.muted)
            if stark
            else _mixed(tokens.accent, tokens.ink, 0.75 if light else 0.55),
            tints={
                "KZ": _mixed(tokens.kazakhstan, tokens.card, _TINT),
                "UA": _mixed(tokens.ukraine, tokens.card, _TINT),
            },
            outline=_mixed(tokens.ink, tokens.card, 1.0 if stark else 0.7),
        )

    @property
    def state_line(self) -> QColor:
        """The shortest line between the two states."""
        return QColor(self.tokens.contested)

    @property
    def capital_line(self) -> QColor:
        """The line between the two capitals."""
        return QColor(self.tokens.muted)

    def state(self, code: str) -> QColor:
        """The strong colour of one of the two states."""
        return QColor(self.tokens.kazakhstan if code == "KZ" else self.tokens.ukraine)

    def words(self, lettering: Lettering) -> QColor:
        """The colour of words."""
        if lettering is Lettering.WATER:
            return self.water_words
        # these stand across the tints of the two states, where the plain colours are too faint
        if lettering is Lettering.LENGTH:
            return _mixed(self.tokens.contested, self.tokens.ink, _FIRM)
        if lettering is Lettering.LENGTH_NOTE:
            return _mixed(self.tokens.muted, self.tokens.ink, _FIRM)
        return QColor(self.tokens.muted if lettering is Lettering.NEIGHBOUR else self.tokens.ink)

    def ground(self, code: str) -> QColor:
        """What words in a state stand on."""
        return self.tints.get(code, self.land)


@dataclass(frozen=True, slots=True)
class MapFonts:
    """A font for each kind of words."""

    by_kind: dict[Lettering, QFont]

    @classmethod
    def of(cls, language: Language) -> MapFonts:
        """Fonts from the application's font of now; Bengali letters are neither slanted nor spaced."""
        latin = language is Language.ENGLISH
        ours = _spaced(scaled_font(Scale.SECTION, bold=True), 104 if latin else 100)
        neighbour = _spaced(scaled_font(Scale.NOTE), 106 if latin else 100)
        water = scaled_font(Scale.NOTE)
        water.setItalic(latin)
        return cls(
            {
                Lettering.OURS: ours,
                Lettering.OURS_SMALL: _spaced(scaled_font(Scale.TEXT, bold=True), 104 if latin else 100),
                Lettering.NEIGHBOUR: neighbour,
                Lettering.CAPITAL: scaled_font(Scale.NOTE, bold=True),
                Lettering.CITY: scaled_font(Scale.NOTE),
                Lettering.WATER: water,
                Lettering.LENGTH: scaled_font(Scale.NOTE, bold=True),
                Lettering.LENGTH_NOTE: scaled_font(Scale.NOTE),
            }
        )

    def size(self, lettering: Lettering, text: str) -> tuple[float, float]:
        """Width and height of a line of words."""
        metrics = QFontMetricsF(self.by_kind[lettering])
        return metrics.horizontalAdvance(text), metrics.height()


@dataclass(frozen=True, slots=True)
class Dress:
    """Colours and fonts."""

    colours: MapColours
    fonts: MapFonts

    @classmethod
    def of(cls, palette: QPalette, language: Language) -> Dress:
        """What the map wears now."""
        return cls(MapColours.of(palette), MapFonts.of(language))


def _spaced(font: QFont, percent: int) -> QFont:
    font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, percent)
    return font


def _mixed(colour: str, ground: str, share: float) -> QColor:
    """``share`` of ``colour`` on ``ground``."""
    a, b = QColor(colour), QColor(ground)
    pairs = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(one * share + other * (1 - share)) for one, other in pairs))
