# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Slips are counted as a reader makes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.language.edits import slips, slips_allowed

WORD = st.text("abক্", max_size=7)


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("kyiv", "kyiv", 0),
        ("kyiv", "kyi", 1),
        ("kyiv", "kyiiv", 1),
        ("kyiv", "kyib", 1),
        ("kyiv", "kiyv", 1),
        ("kyiv", "ykvi", 2),
        ("খারকিভ", "খারকিব", 1),
        ("", "ab", 2),
        ("abcd", "dcba", 3),
    ],
)
def test_known_distances(first: str, second: str, count: int) -> None:
    assert slips(first, second, 2) == count


@given(WORD, WORD)
def test_like_the_definition(first: str, second: str) -> None:
    assert slips(first, second, 9) == _by_definition(first, second)
    assert slips(first, second, 9) == slips(second, first, 9)
    assert slips(first, second, 1) == min(slips(first, second, 9), 2)


def test_short_words_have_no_slips() -> None:
    assert [slips_allowed("x" * length) for length in (1, 3, 4, 5, 6, 12)] == [0, 0, 1, 1, 2, 2]


def _by_definition(first: str, second: str) -> int:
    """Optimal string alignment, straight from its recursion."""
    if not first or not second:
        return len(first) + len(second)
    best = min(
        _by_definition(first[:-1], second) + 1,
        _by_definition(first, second[:-1]) + 1,
        _by_definition(first[:-1], second[:-1]) + (first[-1] != second[-1]),
    )
    swapped = len(first) > 1 and len(second) > 1 and first[-2:] == second[-1] + second[-2]
    return min(best, _by_definition(first[:-2], second[:-2]) + 1) if swapped else best
