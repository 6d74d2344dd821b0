# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list of bookmarks and notes, and its columns."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.language.collation import sort_key
from kzua_app.language.fold import fold
from kzua_app.model.dates import PartialDate
from kzua_app.ui.widgets.value_table import Column

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzua_app.model.personal import Entry
    from kzua_app.ui.reading import Reading

STAR = "★"
_PREVIEW = 200
"""Characters of a note that its row has."""


@dataclass(frozen=True, slots=True)
class EntryRow:
    """An entry, and whether the content has its record no more."""

    entry: Entry
    is_gone: bool


class EntryWords:
    """What a row says, in the language of the window; ``gone`` words a title whose record is gone."""

    def __init__(self, reading: Reading, gone: Callable[[str], str]) -> None:
        self._reading = reading
        self._gone = gone

    def title(self, row: EntryRow) -> str:
        """What the record is or was called; its reference where it was never seen."""
        seen = row.entry.seen
        title = self._reading.text(seen.title) if seen else row.entry.record
        return self._gone(title) if row.is_gone else title

    def kind(self, row: EntryRow) -> str:
        """The word for the kind of record."""
        ref = row.entry.ref
        return self._reading.term("record_kind", ref.kind) if ref else row.entry.record.partition(":")[0]

    def changed(self, row: EntryRow) -> str:
        """The day on which the reader touched it last."""
        changed = row.entry.changed
        return self._reading.short_date(PartialDate.from_day(changed.astimezone().date())) if changed else ""

    def preview(self, row: EntryRow) -> str:
        """The beginning of the note, in one line."""
        note = row.entry.note
        return " ".join(note.text[:_PREVIEW].split()) if note else ""

    def folded(self, row: EntryRow) -> str:
        """All that the filter looks at: titles in both languages, the kind's word, the note."""
        entry = row.entry
        titles = (entry.seen.title.en, entry.seen.title.bn) if entry.seen else (entry.record,)
        return fold(" ".join([*titles, self.kind(row), entry.note.text if entry.note else ""]))


def entry_columns(words: EntryWords, reading: Reading) -> Sequence[Column[EntryRow]]:
    """Star, title, kind, day, note; titles sort as the language does, days by the moment."""

    def by_text(text: Callable[[EntryRow], str]) -> Callable[[EntryRow], str | None]:
        return lambda row: sort_key(text(row), reading.language) if text(row) else None

    return (
        Column("star", _star, lambda row: not row.entry.bookmarked, share=0.3),
        Column("title", words.title, by_text(words.title), hint=words.title, share=3.4, verbatim=_is_bare),
        Column("kind", words.kind, by_text(words.kind), share=1.3, verbatim=_is_bare),
        Column("changed", words.changed, lambda row: row.entry.changed, share=1.5),
        Column("note", words.preview, by_text(words.preview), share=2.6, verbatim=lambda _: True),
    )


def _star(row: EntryRow) -> str:
    return STAR if row.entry.bookmarked else ""


def _is_bare(row: EntryRow) -> bool:
    """Whether there is nothing to call the record by but its reference."""
    return row.entry.seen is None
