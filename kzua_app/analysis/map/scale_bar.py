# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths for a scale bar."""

from __future__ import annotations

from math import floor, log10


def bar_kilometres(most: float) -> float:
    """The largest of 1, 2, 5, 10, 20, 50 … kilometres that is not more than ``most`` (above zero)."""
    power = 10.0 ** floor(log10(most))
    return max(step * power for step in (1, 2, 5) if step * power <= most)
