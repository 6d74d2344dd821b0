# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is the reader's own: bookmarks and notes on records."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.errors import UnknownRecordError
from kzua_app.model.records import RecordRef

if TYPE_CHECKING:
    import datetime as dt

    from kzua_app.model.text import LocalizedText


@dataclass(frozen=True, slots=True)
class Note:
    """A text of the reader's; plain, NFC, never empty. Both times are in UTC."""

    text: str
    created: dt.datetime
    changed: dt.datetime


@dataclass(frozen=True, slots=True)
class SeenTitle:
    """What a record was called when it was last seen: in the content of day ``date``.

    ``content`` is that content's hash, of which the first twelve digits are kept.
    """

    title: LocalizedText
    content: str
    date: dt.date


@dataclass(frozen=True, slots=True)
class Entry:
    """A record that has a bookmark or a note, or both.

    ``record`` is ``kind:id``, as text, since a later content or program may know it no more (or an
    earlier one not yet). ``bookmarked`` says since when (UTC), None where it is not.
    """

    record: str
    bookmarked: dt.datetime | None
    note: Note | None
    seen: SeenTitle | None

    @property
    def changed(self) -> dt.datetime | None:
        """When the reader last touched it (UTC); None only of an entry that has nothing."""
        noted = self.note.changed if self.note is not None else None
        times = [time for time in (self.bookmarked, noted) if time is not None]
        return max(times, default=None)

    @property
    def ref(self) -> RecordRef | None:
        """The reference, where it is of a kind that this program knows."""
        try:
            return RecordRef.parse(self.record)
        except UnknownRecordError:
            return None


@dataclass(frozen=True, slots=True)
class Merge:
    """How many entries taking others in has added, changed, and left as they were."""

    added: int
    changed: int
    left: int
