# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The searches that led somewhere, the latest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.language.fold import fold
from kzua_app.language.query import parse_query

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST = 8
"""Searches that are remembered."""

_LONGEST = 80
"""Characters of a search that may come back; who pastes a page does not want to see it again."""


def with_search(recent: Sequence[str], text: str) -> tuple[str, ...]:
    """``recent`` with ``text`` first, each search once however it is spelt."""
    said = " ".join(parse_query(text).text.split())  # without what no file can hold
    if not said or len(said) > _LONGEST:
        return tuple(recent)
    others = (other for other in recent if fold(other) != fold(said))
    return (said, *others)[:MOST]
