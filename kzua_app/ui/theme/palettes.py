# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""QPalettes built from the tokens, and the way back from a palette to its tokens."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette

from kzua_app.settings import Appearance
from kzua_app.ui.theme.tokens import DARK, HIGH_CONTRAST, LIGHT, Tokens

_SCHEMES = (LIGHT, DARK, HIGH_CONTRAST)
_Role = QPalette.ColorRole


def choose_tokens(appearance: Appearance, system: Qt.ColorScheme, *, more_contrast: bool) -> Tokens:
    """The scheme for ``appearance``; SYSTEM follows the system's scheme and wish for contrast."""
    if appearance is Appearance.SYSTEM:
        if more_contrast:
            return HIGH_CONTRAST
        return DARK if system == Qt.ColorScheme.Dark else LIGHT
    chosen = {Appearance.LIGHT: LIGHT, Appearance.DARK: DARK, Appearance.HIGH_CONTRAST: HIGH_CONTRAST}
    return chosen[appearance]


def palette_from(tokens: Tokens) -> QPalette:
    """A complete palette, disabled colours included."""
    palette = QPalette()
    for role, colour in _roles(tokens).items():
        palette.setColor(role, QColor(colour))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, _between(tokens.ink, tokens.card))
    return palette


def tokens_of(palette: QPalette) -> Tokens:
    """The tokens a palette of ours was made from.

    Painting code asks the widget's palette, so no scheme has to be handed through constructors.
    """
    window = palette.color(QPalette.ColorGroup.Active, _Role.Window).name().upper()
    accent = palette.color(QPalette.ColorGroup.Active, _Role.Link).name().upper()
    exact = [t for t in _SCHEMES if t.window.upper() == window and t.accent.upper() == accent]
    return exact[0] if exact else LIGHT


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.window,
        _Role.WindowText: tokens.ink,
        _Role.Base: tokens.card,
        _Role.AlternateBase: tokens.band,
        _Role.Text: tokens.ink,
        _Role.PlaceholderText: tokens.muted,
        _Role.Button: tokens.card,
        _Role.ButtonText: tokens.ink,
        _Role.BrightText: tokens.contested,
        _Role.Highlight: tokens.accent,
        _Role.HighlightedText: tokens.on_accent,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.accent,
        _Role.ToolTipBase: tokens.card,
        _Role.ToolTipText: tokens.ink,
        _Role.Light: tokens.card,
        _Role.Midlight: tokens.band,
        _Role.Mid: tokens.line,
        _Role.Dark: tokens.line,
        _Role.Shadow: tokens.line,
    }


def _between(first: str, second: str) -> QColor:
    """The colour half way between two."""
    a, b = QColor(first), QColor(second)
    return QColor((a.red() + b.red()) // 2, (a.green() + b.green()) // 2, (a.blue() + b.blue()) // 2)
