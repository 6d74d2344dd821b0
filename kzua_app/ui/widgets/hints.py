# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Hints that show text as it is: Qt takes a hint that looks like HTML for HTML."""

from __future__ import annotations

from html import escape

_LOOKS = ("<", "&lt;")
"""What Qt::mightBeRichText, which has no Python name, looks for."""


def plain_hint(text: str) -> str:
    """``text`` so that a tool tip shows it letter by letter, whatever it contains."""
    return f"<qt>{escape(text)}</qt>" if any(sign in text for sign in _LOOKS) else text
