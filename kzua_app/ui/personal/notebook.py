# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The reader's file as the window knows it: opened when first needed, written at once, told of to all."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from kzua_app.errors import KzuaError
from kzua_app.ui.personal.titles import seen_title, seen_titles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

    from kzua_app.model.personal import Entry, Merge, SeenTitle
    from kzua_app.reference import Reference
    from kzua_app.store.personal.store import PersonalStore
    from kzua_app.ui.worker import Worker

Outcome = TypeVar("Outcome")

_TRY_AGAIN = 10_000
"""Milliseconds between two attempts to save what could not be saved."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A note that could not be saved: its text, what it began from, and what stood in the way."""

    text: str
    before: str
    error: KzuaError


class Notebook(QObject):
    """Bookmarks and notes by record (``kind:id``).

    A change is on the disk when the method that makes it returns: a write takes less than a
    millisecond where the disk is not slow, and none is made while the reader types. A note that
    cannot be saved is kept here as a draft, and tried again.
    """

    state_changed = Signal()
    """The file has been opened, or is in trouble."""
    changed = Signal(str)
    """What there is on a record has changed; on any, where the record is empty."""
    failed = Signal(object)
    """A KzuaError: a change that was asked for has not been made."""

    def __init__(self, path: Path, worker: Worker, parent: QObject) -> None:
        super().__init__(parent)
        self._path = path
        self._worker = worker
        self._store: PersonalStore | None = None
        self._is_asked = False
        self._reference: Reference | None = None
        self._gone: frozenset[str] = frozenset()
        self._drafts: dict[str, Draft] = {}
        self.trouble: KzuaError | None = None
        self._again = QTimer(self)
        self._again.setInterval(_TRY_AGAIN)
        self._again.timeout.connect(self.save_drafts)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._path

    @property
    def is_open(self) -> bool:
        """Whether there is something to read from and write to."""
        return self._store is not None

    def open(self) -> None:
        """Open the file in the background, unless that has been asked for already."""
        if not self._is_asked:
            self._is_asked = True
            self._worker.submit(partial(_opened, self._path), self._take_store, self._take_trouble)

    def open_again(self) -> None:
        """Try once more to open what could not be opened."""
        if self._store is None:
            self._is_asked = False
            self.open()

    def show_reference(self, reference: Reference) -> None:
        """Take what records are called from ``reference``."""
        self._reference = reference
        self._look_titles_up()

    # Reading

    def entry(self, record: str) -> Entry | None:
        """What there is on ``record``."""
        return self._read(lambda store: store.entry(record))

    def entries(self) -> tuple[Entry, ...]:
        """Everything, what was touched last coming first."""
        return self._read(lambda store: store.entries()) or ()

    def note_text(self, record: str) -> str:
        """The note on ``record``, saved or not yet."""
        if record in self._drafts:
            return self._drafts[record].text
        entry = self.entry(record)
        return entry.note.text if entry and entry.note else ""

    def draft(self, record: str) -> Draft | None:
        """The note on ``record`` that could not be saved yet, if there is one."""
        return self._drafts.get(record)

    def is_gone(self, record: str) -> bool:
        """Whether the content has been found not to have ``record`` any more."""
        return record in self._gone

    def look_again(self) -> None:
        """Tell everybody if another window has changed something."""
        if self._read(lambda store: store.was_changed_elsewhere()):
            self.changed.emit("")

    # Writing

    def set_bookmark(self, record: str, *, on: bool) -> None:
        """Bookmark ``record``, or no longer."""
        with self._telling():
            self._write(lambda store: store.set_bookmark(record, on=on))
            self._remember_title(record)
        self.changed.emit(record)

    def write_note(self, record: str, text: str, *, before: str) -> str:
        """Save ``text``, which began from ``before``; returns what the note is now.

        Where it cannot be saved, it becomes a draft.
        """
        # the file knows only what the first draft began from
        began = self._drafts[record].before if record in self._drafts else before
        try:
            kept = self._write(lambda store: store.write_note(record, text, before=began))
        except KzuaError as error:
            self._drafts[record] = Draft(text, began, error)
            self._again.start()
            kept = text
        else:
            self._drafts.pop(record, None)
            self._remember_title(record)
        self.changed.emit(record)
        return kept

    def save_drafts(self) -> bool:
        """Try again what could not be saved; True if nothing is left of it."""
        for record, draft in list(self._drafts.items()):
            self.write_note(record, draft.text, before=draft.before)
        if not self._drafts:
            self._again.stop()
        return not self._drafts

    def why_not_saved(self) -> KzuaError | None:
        """What stands in the way of the first draft; None where there is none."""
        return next((draft.error for draft in self._drafts.values()), None)

    def remove(self, records: Iterable[str]) -> tuple[Entry, ...]:
        """Remove all there is on ``records``; what comes back can be put back."""
        removed: tuple[Entry, ...] = ()
        with self._telling():
            removed = self._write(lambda store: store.remove(records))
        self.changed.emit("")
        return removed

    def put_back(self, entries: Iterable[Entry]) -> Merge | None:
        """Take ``entries`` in; None if that failed, which has then been told."""
        merge = None
        with self._telling():
            merge = self._write(lambda store: store.put_back(entries))
        self._look_titles_up()
        self.changed.emit("")
        return merge

    def start_from(self, backup: Path | None) -> Path | None:
        """Put a damaged file aside and go on with ``backup``, or with nothing; raises KzuaError.

        Returns where the damaged one lies now.
        """
        from kzua_app.store.personal.backups import start_from  # noqa: PLC0415 - as good as never needed
        from kzua_app.store.personal.times import now  # noqa: PLC0415

        self.close()
        aside = start_from(self._path, backup, now())
        self.open_again()
        return aside

    def close(self) -> None:
        """Let go of the file."""
        if self._store is not None:
            self._store.close()
            self._store = None

    def _take_store(self, store: PersonalStore) -> None:
        self._store = store
        self.trouble = None
        self._look_titles_up()
        self.save_drafts()
        self.state_changed.emit()

    def _take_trouble(self, error: Exception) -> None:
        if not isinstance(error, KzuaError):
            raise error
        self.trouble = error
        self.state_changed.emit()

    def _read(self, ask: Callable[[PersonalStore], Outcome]) -> Outcome | None:
        """The answer of the file; None where there is none, or where it fails from now on."""
        if self._store is None:
            return None
        try:
            return ask(self._store)
        except KzuaError as error:
            self.close()
            self._take_trouble(error)
            return None

    def _write(self, change: Callable[[PersonalStore], Outcome]) -> Outcome:
        """Make a change; raises KzuaError, also where the file could not be opened at all."""
        if self._store is None:
            raise self.trouble or KzuaError(str(self._path))
        return change(self._store)

    @contextlib.contextmanager
    def _telling(self) -> Iterator[None]:
        try:
            yield
        except KzuaError as error:
            self.failed.emit(error)

    def _remember_title(self, record: str) -> None:
        """Keep what ``record`` is called, for when it is gone; it can wait if that fails."""
        if self._reference is None:
            return
        with contextlib.suppress(KzuaError):
            seen = seen_title(self._reference, record)
            if seen is not None:
                self._write(lambda store: store.remember_titles({record: seen}))

    def _look_titles_up(self) -> None:
        """In the background: what is not known to be in the present content."""
        if self._reference is None:
            return
        now = self._reference.version.content_hash
        unsure = [e.record for e in self.entries() if e.seen is None or not now.startswith(e.seen.content)]
        if unsure:
            job = partial(seen_titles, self._reference, unsure)
            self._worker.submit(job, self._take_titles, self._leave_titles)

    def _take_titles(self, titles: dict[str, SeenTitle | None]) -> None:
        self._gone = frozenset(record for record, seen in titles.items() if seen is None)
        found = {record: seen for record, seen in titles.items() if seen is not None}
        if found:
            with contextlib.suppress(KzuaError):
                self._write(lambda store: store.remember_titles(found))
        self.changed.emit("")

    def _leave_titles(self, error: Exception) -> None:
        """Titles stay as they were seen last where the content cannot be read."""
        if not isinstance(error, KzuaError):
            raise error


def _opened(path: Path) -> PersonalStore:
    from kzua_app.store.personal.opening import open_personal  # noqa: PLC0415 - in the worker

    return open_personal(path)
