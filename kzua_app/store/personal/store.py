# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bookmarks and notes, read and written."""

from __future__ import annotations

import contextlib
import datetime as dt
from typing import TYPE_CHECKING

from kzua_app.model.personal import Entry, Merge, Note, SeenTitle
from kzua_app.model.text import LocalizedText
from kzua_app.store.personal.failures import personal_failures
from kzua_app.store.personal.merging import merged
from kzua_app.store.personal.migration import transaction
from kzua_app.store.personal.texts import joined, tidy
from kzua_app.store.personal.times import read, written

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from pathlib import Path

_COLUMNS = """
SELECT record, b.created, n.text, n.created, n.changed, t.title_en, t.title_bn, t.content, t.content_date
"""
_JOINS = """
LEFT JOIN bookmarks AS b USING (record)
LEFT JOIN notes AS n USING (record)
LEFT JOIN titles AS t USING (record)
WHERE b.created IS NOT NULL OR n.text IS NOT NULL
"""
_ALL = "SELECT record FROM bookmarks UNION SELECT record FROM notes"
_ENTRIES = f"{_COLUMNS} FROM ({_ALL}) {_JOINS}"
_ENTRY = f"{_COLUMNS} FROM (SELECT ? AS record) {_JOINS}"
_PUT_NOTE = """
INSERT INTO notes (record, text, created, changed) VALUES (?, ?, ?, ?)
ON CONFLICT (record)
DO UPDATE SET text = excluded.text, created = excluded.created, changed = excluded.changed
"""
_PUT_TITLE = """
INSERT OR REPLACE INTO titles (record, title_en, title_bn, content, content_date)
SELECT :record, :en, :bn, :content, :date
WHERE EXISTS (SELECT 1 FROM bookmarks WHERE record = :record)
   OR EXISTS (SELECT 1 FROM notes WHERE record = :record)
"""
_HASH_DIGITS = 12


class PersonalStore:
    """What the reader has on records, each named as ``kind:id``.

    When a method that writes returns, its change is on the disk; when it raises (StoreFullError,
    StoreLockedError, StoreDamagedError, DataDirectoryError), nothing has changed.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, clock: Callable[[], dt.datetime]) -> None:
        self.path = path
        self._connection = connection
        self._clock = clock
        self._version = self._data_version()

    def entry(self, record: str) -> Entry | None:
        """What there is on ``record``."""
        with personal_failures(self.path):
            return self._entry(record)

    def entries(self) -> tuple[Entry, ...]:
        """Everything, what was touched last coming first."""
        with personal_failures(self.path):
            found = [_entry(row) for row in self._connection.execute(_ENTRIES)]
        # the record decides among what was taken in at one moment
        return tuple(sorted(found, key=lambda entry: (entry.changed, entry.record), reverse=True))

    def set_bookmark(self, record: str, *, on: bool) -> None:
        """Bookmark ``record``, or no longer; since when stays as it was where it is already."""
        with self._writing():
            if on:
                put = "INSERT OR IGNORE INTO bookmarks (record, created) VALUES (?, ?)"
                self._connection.execute(put, (record, written(self._clock())))
            else:
                self._connection.execute("DELETE FROM bookmarks WHERE record = ?", (record,))

    def write_note(self, record: str, text: str, *, before: str) -> str:
        """Keep ``text`` as the note on ``record``; an empty one removes it. Returns what is kept.

        ``before`` is what the writer started from. Where somebody else has changed the note since
        then, nothing is lost: both texts are kept, the writer's first.
        """
        own = tidy(text)
        with self._writing():
            found = self._entry(record)
            note = found.note if found else None
            kept = note.text if note else ""
            new = own if kept in (tidy(before), own) else joined(own, kept)
            if not new:
                self._connection.execute("DELETE FROM notes WHERE record = ?", (record,))
            elif new != kept:
                now = self._clock()
                self._put_note(record, Note(new, note.created if note else now, now))
        return new

    def remove(self, records: Iterable[str]) -> tuple[Entry, ...]:
        """Remove all there is on ``records``; what comes back goes to ``put_back`` to undo it."""
        with self._writing():
            entries = [entry for record in records if (entry := self._entry(record)) is not None]
            for table in ("bookmarks", "notes"):
                statement = f"DELETE FROM {table} WHERE record = ?"  # noqa: S608 - two names of our own
                self._connection.executemany(statement, [(entry.record,) for entry in entries])
        return tuple(entries)

    def put_back(self, entries: Iterable[Entry]) -> Merge:
        """Take ``entries`` in; where there is something already, the newer of two stays.

        Nothing is removed: a note wins by when it was changed, a bookmark once set stays set.
        """
        counts = {"added": 0, "changed": 0, "left": 0}
        with self._writing():
            for entry in entries:
                mine = self._entry(entry.record)
                new = merged(mine, entry)
                counts[_effect(mine, new)] += 1
                if new != mine:
                    self._put(new)
        return Merge(**counts)

    def remember_titles(self, titles: Mapping[str, SeenTitle]) -> None:
        """Keep what records are called, of those that the reader has something on."""
        with self._writing():
            for record, seen in titles.items():
                self._put_title(record, seen)

    def was_changed_elsewhere(self) -> bool:
        """Whether another process has written since this was asked last."""
        before = self._version
        with personal_failures(self.path):
            self._version = self._data_version()
        return self._version != before

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[None]:
        with personal_failures(self.path), transaction(self._connection):
            yield

    def _data_version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])

    def _entry(self, record: str) -> Entry | None:
        row = self._connection.execute(_ENTRY, (record,)).fetchone()
        return None if row is None else _entry(row)

    def _put(self, entry: Entry) -> None:
        if entry.bookmarked is not None:
            put = "INSERT OR REPLACE INTO bookmarks (record, created) VALUES (?, ?)"
            self._connection.execute(put, (entry.record, written(entry.bookmarked)))
        if entry.note is not None:
            self._put_note(entry.record, entry.note)
        if entry.seen is not None:
            self._put_title(entry.record, entry.seen)

    def _put_note(self, record: str, note: Note) -> None:
        row = (record, note.text, written(note.created), written(note.changed))
        self._connection.execute(_PUT_NOTE, row)

    def _put_title(self, record: str, seen: SeenTitle) -> None:
        values = {"record": record, "en": seen.title.en, "bn": seen.title.bn}
        values |= {"content": seen.content[:_HASH_DIGITS], "date": seen.date.isoformat()}
        self._connection.execute(_PUT_TITLE, values)


def _effect(before: Entry | None, after: Entry) -> str:
    """What taking an entry in has done; a new title alone is nothing of the reader's."""
    if before is None:
        return "added"
    is_same = (before.bookmarked, before.note) == (after.bookmarked, after.note)
    return "left" if is_same else "changed"


def _entry(row: tuple[str, ...]) -> Entry:
    record, bookmarked, text, created, changed, title_en, title_bn, content, date = row
    return Entry(
        record,
        bookmarked=read(bookmarked) if bookmarked else None,
        note=Note(text, read(created), read(changed)) if text else None,
        seen=_seen(title_en, title_bn, content, date) if content is not None else None,
    )


def _seen(title_en: str, title_bn: str, content: str, date: str) -> SeenTitle:
    return SeenTitle(LocalizedText(title_en, title_bn), content, dt.date.fromisoformat(date))
