# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The badge of what sources disagree about."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.language.formats import Formats

CONTESTED = "≠"
"""The sign alone: a column's title, or where there is no room for a number."""


def contested_badge(count: int, formats: Formats) -> str:
    """≠3 or ≠৩ for what stands in three disagreements; nothing for what stands in none."""
    return f"{CONTESTED}{formats.integer(count)}" if count > 0 else ""
