# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bundled fonts, as they are and as what they were made from."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from fonts.drawing import Pen
from fontTools.ttLib import TTFont

from kzua_app.content.glyphs import PrintGlyphs, read_glyphs
from kzua_app.paths import bundled_root

ROOT = bundled_root()
WINDOW = ROOT / "resources" / "fonts"
PRINT = WINDOW / "print"


@dataclass(frozen=True)
class Pair:
    """One weight of Noto Sans Bengali, and the print font made from it."""

    source: Pen
    made: Pen
    source_glyphs: int


@pytest.fixture(scope="session", params=["Regular", "Bold"])
def pair(request: pytest.FixtureRequest) -> Pair:
    """Both weights, one after the other."""
    source = WINDOW / f"NotoSansBengali-{request.param}.ttf"
    glyphs = TTFont(source)["maxp"].numGlyphs
    return Pair(Pen(source, glyphs), Pen(PRINT / f"KzUaBengali-{request.param}.ttf", glyphs), glyphs)


@pytest.fixture(scope="session")
def known() -> PrintGlyphs:
    """What the lists beside the print fonts say."""
    glyphs = read_glyphs(PRINT)
    assert glyphs is not None
    return glyphs
