# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The one place for colours, spacing and type sizes.

Contrast on the card is at least 4.5:1 for text and 3:1 for marks; Kazakhstan's teal and Ukraine's
amber stay apart for every kind of colour vision and are never the only difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum


class Space(IntEnum):
    """Distances in logical pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


CORNER = 8
"""Radius of cards, in logical pixels."""


class Scale:
    """Type sizes as factors of the application's font."""

    NOTE = 0.875
    TEXT = 1.0
    LEAD = 1.125
    SECTION = 1.375
    TITLE = 1.75
    FIGURE = 2.25


@dataclass(frozen=True, slots=True)
class Tokens:
    """A colour scheme; colours as ``#RRGGBB``."""

    window: str
    card: str
    band: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    kazakhstan: str
    ukraine: str
    contested: str


LIGHT = Tokens(
    window="#F6F7F9",
    card="#FFFFFF",
    band="#EEF1F5",
    ink="#18212B",
    muted="#56616E",
    line="#D9DEE5",
    accent="#1F5F99",
    on_accent="#FFFFFF",
    kazakhstan="#0B7280",
    ukraine="#9A5B00",
    contested="#9B2C2C",
)
DARK = Tokens(
    window="#14191F",
    card="#1D242C",
    band="#252E38",
    ink="#E8EDF2",
    muted="#A3AFBC",
    line="#36404B",
    accent="#7DB7EA",
    on_accent="#0D1318",
    kazakhstan="#5CC6D0",
    ukraine="#F0B54A",
    contested="#F19A9A",
)
HIGH_CONTRAST = Tokens(
    window="#000000",
    card="#000000",
    band="#1A1A1A",
    ink="#FFFFFF",
    muted="#E0E0E0",
    line="#FFFFFF",
    accent="#FFD700",
    on_accent="#000000",
    kazakhstan="#6FF2FF",
    ukraine="#FFC14D",
    contested="#FF9E9E",
)
