# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lengths for a scale bar."""

from __future__ import annotations

import pytest

from kzua_app.analysis.map.scale_bar import bar_kilometres


@pytest.mark.parametrize(
    ("most", "bar"), [(1, 1), (1.9, 1), (2, 2), (49, 20), (50, 50), (999, 500), (1000, 1000), (0.3, 0.2)]
)
def test_round_lengths(most: float, bar: float) -> None:
    assert bar_kilometres(most) == pytest.approx(bar)
