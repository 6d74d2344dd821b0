# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's own fonts, and the application font for a language and a zoom.

Nothing depends on fonts of the system: both families come with the program. Bengali stands first in
Bengali, and 12 % larger, which makes both scripts look the same size.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontDatabase

from kzua_app.settings import Language

if TYPE_CHECKING:
    from pathlib import Path

BENGALI_FACTOR = 1.12
_LATIN, _BENGALI = "Noto Sans", "Noto Sans Bengali"
_SIGNS = ("Noto Sans Math", "Noto Sans Symbols2")


def load_fonts(directory: Path) -> tuple[Path, ...]:
    """Register every font file in ``directory``; returns those that Qt could not take."""
    files = sorted(directory.glob("*.ttf"))
    return tuple(file for file in files if QFontDatabase.addApplicationFont(str(file)) < 0)


def application_font(language: Language, base_points: float, zoom: int) -> QFont:
    """The font of the whole interface; ``base_points`` is the system's size, ``zoom`` percent."""
    bengali = language is Language.BENGALI
    families = [_BENGALI, _LATIN, *_SIGNS] if bengali else [_LATIN, _BENGALI, *_SIGNS]
    font = QFont(families)
    font.setPointSizeF(base_points * zoom / 100 * (BENGALI_FACTOR if bengali else 1.0))
    return font
