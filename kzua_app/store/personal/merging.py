# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Two entries on one record become one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kzua_app.model.personal import Entry, Note, SeenTitle


def merged(mine: Entry | None, theirs: Entry) -> Entry:
    """The newer note and the newer title, and the bookmark if either has it; ``mine`` where they are even."""
    if mine is None:
        return theirs
    return replace(
        mine,
        bookmarked=mine.bookmarked or theirs.bookmarked,
        note=_newer_note(mine.note, theirs.note),
        seen=_newer_title(mine.seen, theirs.seen),
    )


def _newer_note(mine: Note | None, theirs: Note | None) -> Note | None:
    if mine is None or theirs is None:
        return mine or theirs
    return theirs if theirs.changed > mine.changed else mine


def _newer_title(mine: SeenTitle | None, theirs: SeenTitle | None) -> SeenTitle | None:
    if mine is None or theirs is None:
        return mine or theirs
    return theirs if theirs.date > mine.date else mine
