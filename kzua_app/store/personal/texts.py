# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notes as they are kept, and what becomes of two that were written at the same time."""

from __future__ import annotations

import unicodedata

BETWEEN = "\n\n———\n\n"
"""Stands between two texts of one note."""


def tidy(text: str) -> str:
    """``text`` in NFC, with halves of characters replaced; empty where there is only white space.

    (Qt's texts are UTF-16 and may hold half a character, which UTF-8 cannot write.)
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return unicodedata.normalize("NFC", whole) if whole.strip() else ""


def joined(own: str, other: str) -> str:
    """Both texts, one's own first; once where one has the other in it already."""
    if not own or own in other:
        return other
    return own if other in own else f"{own}{BETWEEN}{other}"
