# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list under the search's field."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.model.search import SearchHit


@dataclass(frozen=True, slots=True)
class Heading:
    """Names the rows below it; ``count`` is how many there are in all, in words."""

    text: str
    count: str = ""


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence that only tells something."""

    text: str


@dataclass(frozen=True, slots=True)
class HitRow:
    """A record that was found."""

    hit: SearchHit


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to do: look for ``query``, or with None forget the recent searches."""

    text: str
    query: str | None
    note: str = ""
    icon: str = "search"


Row = Heading | Message | HitRow | Choice


def can_be_chosen(row: Row) -> bool:
    """Whether arrows stop at the row and a click does something."""
    return isinstance(row, (HitRow, Choice))
