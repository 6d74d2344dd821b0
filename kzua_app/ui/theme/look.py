# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Applies colours and type to the whole application, and follows the system where asked to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QStyleFactory

from kzua_app.settings import Appearance
from kzua_app.ui.theme.fonts import application_font, load_fonts
from kzua_app.ui.theme.palettes import choose_tokens, palette_from
from kzua_app.ui.theme.tokens import LIGHT

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QStyle

    from kzua_app.settings import Language


class Look(QObject):
    """Palette and font of ``application``."""

    def __init__(self, application: QApplication, fonts: Path) -> None:
        super().__init__(application)
        self._application = application
        self._appearance = Appearance.SYSTEM
        self._outlined = False
        self._base_points = _system_points(application)
        # a chained call on styleHints() reaches a deleted object
        self._hints = application.styleHints()
        self._wishes = self._hints.accessibility()
        self._moving = application.isEffectEnabled(Qt.UIEffect.UI_General)
        load_fonts(fonts)
        self._hints.colorSchemeChanged.connect(self._follow_system)
        self._wishes.contrastPreferenceChanged.connect(self._follow_system)
        self._wishes.motionPreferenceChanged.connect(self.heed_motion)
        self.heed_motion(self._wishes.motionPreference())

    def set_appearance(self, appearance: Appearance) -> None:
        """Change the palette of everything."""
        self._appearance = appearance
        self._follow_system()

    def set_type(self, language: Language, zoom: int) -> None:
        """Change the font of everything; ``zoom`` in percent."""
        font = application_font(language, self._base_points, zoom)
        if font != self._application.font():
            self._application.setFont(font)

    def heed_motion(self, wish: Qt.MotionPreference) -> None:
        """Where less motion is wished for, menus, lists and hints appear at once.

        Nothing else moves by itself: the program has no animations of its own.
        """
        still = wish == Qt.MotionPreference.ReducedMotion
        self._application.setEffectEnabled(Qt.UIEffect.UI_General, self._moving and not still)

    def _follow_system(self) -> None:
        more = self._wishes.contrastPreference() == Qt.ContrastPreference.HighContrast
        tokens = choose_tokens(self._appearance, self._hints.colorScheme(), more_contrast=more)
        self._outline(dark=tokens is not LIGHT)
        palette = palette_from(tokens)
        if palette != self._application.palette():
            self._application.setPalette(palette)

    def _outline(self, *, dark: bool) -> None:
        """Fusion's own outlines on a light ground, ours on a dark one."""
        if dark is not self._outlined:
            self._outlined = dark
            self._application.setStyle(_outlined_style() if dark else QStyleFactory.create("Fusion"))


def _outlined_style() -> QStyle:
    """Our outlines over Fusion; imported when it is dark, since Qt's style classes are slow to load."""
    from kzua_app.ui.theme.style import OutlinedStyle  # noqa: PLC0415

    return OutlinedStyle()


def _system_points(application: QApplication) -> float:
    """The system's own size of type, kept within what can be read."""
    points = application.font().pointSizeF()
    return min(max(points, 9.0), 14.0) if points > 0 else 10.0
