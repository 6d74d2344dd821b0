# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the reader keeps, and that it is kept."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from kzua_app.errors import DataDirectoryError, StoreFullError, StoreLockedError
from kzua_app.model.personal import Entry, Merge, Note, SeenTitle
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.text import LocalizedText
from kzua_app.store.personal.opening import open_personal
from kzua_app.store.personal.texts import BETWEEN

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.store.personal.store import PersonalStore
    from tests.store.personal.conftest import Clock

EVENT = "event:ev027"
YEAR = "year:2011"
TITLE = SeenTitle(LocalizedText("Treaty", "চুক্তি"), "0123456789ab", dt.date(2026, 11, 21))


def note_on(store: PersonalStore, record: str) -> str:
    entry = store.entry(record)
    return entry.note.text if entry and entry.note else ""


def at(second: int) -> dt.datetime:
    return dt.datetime(2026, 11, 22, 10, 0, second, tzinfo=dt.UTC)


def test_a_new_file_has_nothing(store: PersonalStore) -> None:
    assert store.entries() == ()
    assert store.entry(EVENT) is None


def test_a_bookmark_is_set_once_and_taken_away(store: PersonalStore) -> None:
    store.set_bookmark(EVENT, on=True)
    store.set_bookmark(EVENT, on=True)
    assert store.entries() == (Entry(EVENT, at(1), None, None),)
    store.set_bookmark(EVENT, on=False)
    store.set_bookmark(EVENT, on=False)
    assert store.entries() == ()


def test_a_note_keeps_when_it_was_begun_and_changed(store: PersonalStore) -> None:
    store.write_note(EVENT, "one", before="")
    store.write_note(EVENT, "two", before="one")
    store.write_note(EVENT, "two", before="two")
    assert store.entries() == (Entry(EVENT, None, Note("two", at(1), at(2)), None),)


@pytest.mark.parametrize("nothing", ["", " \n\t"])
def test_an_empty_note_is_none(store: PersonalStore, nothing: str) -> None:
    store.write_note(EVENT, "something", before="")
    assert store.write_note(EVENT, nothing, before="something") == ""
    assert store.entry(EVENT) is None


def test_what_was_touched_last_comes_first(store: PersonalStore) -> None:
    store.set_bookmark(EVENT, on=True)
    store.write_note(YEAR, "a", before="")
    assert [entry.record for entry in store.entries()] == [YEAR, EVENT]
    store.write_note(EVENT, "b", before="")
    assert [entry.record for entry in store.entries()] == [EVENT, YEAR]


@pytest.mark.parametrize("kind", list(RecordKind))
def test_any_kind_of_record(store: PersonalStore, kind: RecordKind) -> None:
    ref = RecordRef(kind, "x-1")
    store.set_bookmark(str(ref), on=True)
    assert store.entries()[0].ref == ref


def test_a_kind_of_a_later_program_is_kept_and_has_no_reference(store: PersonalStore) -> None:
    store.write_note("planet:mars", "cold", before="")
    assert store.entries()[0].ref is None
    assert note_on(store, "planet:mars") == "cold"


def test_everything_is_there_when_the_file_is_opened_again(
    store: PersonalStore, file: Path, clock: Clock
) -> None:
    store.set_bookmark(EVENT, on=True)
    store.write_note(EVENT, "নোট\nin two lines", before="")
    store.remember_titles({EVENT: TITLE})
    before = store.entries()
    store.close()
    again = open_personal(file, clock=clock)
    assert again.entries() == before
    again.close()


def test_titles_are_kept_of_what_the_reader_has_something_on(store: PersonalStore) -> None:
    store.set_bookmark(EVENT, on=True)
    store.remember_titles({EVENT: TITLE, YEAR: TITLE})
    assert store.entries() == (Entry(EVENT, at(1), None, TITLE),)
    store.set_bookmark(YEAR, on=True)
    found = store.entry(YEAR)
    assert found is not None
    assert found.seen is None


def test_a_title_goes_with_the_last_thing(store: PersonalStore) -> None:
    store.set_bookmark(EVENT, on=True)
    store.write_note(EVENT, "a", before="")
    store.remember_titles({EVENT: TITLE})
    store.set_bookmark(EVENT, on=False)
    found = store.entry(EVENT)
    assert found is not None
    assert found.seen == TITLE
    store.write_note(EVENT, "", before="a")
    store.set_bookmark(EVENT, on=True)
    found = store.entry(EVENT)
    assert found is not None
    assert found.seen is None


def test_what_is_removed_can_be_put_back_as_it_was(store: PersonalStore) -> None:
    store.set_bookmark(EVENT, on=True)
    store.write_note(EVENT, "a", before="")
    store.remember_titles({EVENT: TITLE})
    store.set_bookmark(YEAR, on=True)
    before = store.entries()
    removed = store.remove([EVENT, YEAR, "event:never"])
    assert store.entries() == ()
    assert store.put_back(removed) == Merge(added=2, changed=0, left=0)
    assert store.entries() == before


def test_the_newer_note_wins_and_nothing_is_removed(store: PersonalStore) -> None:
    store.write_note(EVENT, "mine", before="")
    store.write_note(YEAR, "mine", before="")
    store.set_bookmark("place:kyiv", on=True)
    older, newer = at(0), at(59)
    result = store.put_back(
        [
            Entry(EVENT, None, Note("theirs", older, newer), None),
            Entry(YEAR, None, Note("theirs", older, older), None),
            Entry("mission:m", older, None, TITLE),
        ]
    )
    assert result == Merge(added=1, changed=1, left=1)
    assert note_on(store, EVENT) == "theirs"
    assert note_on(store, YEAR) == "mine"
    assert {entry.record for entry in store.entries()} == {EVENT, YEAR, "place:kyiv", "mission:m"}


def test_taking_the_same_in_twice_changes_nothing(store: PersonalStore) -> None:
    store.write_note(EVENT, "a", before="")
    store.set_bookmark(YEAR, on=True)
    everything = store.entries()
    assert store.put_back(everything) == Merge(0, 0, 2)
    assert store.entries() == everything


def test_two_at_once_see_each_other(store: PersonalStore, file: Path, clock: Clock) -> None:
    other = open_personal(file, clock=clock)
    assert not store.was_changed_elsewhere()
    other.set_bookmark(EVENT, on=True)
    assert store.was_changed_elsewhere()
    assert not store.was_changed_elsewhere()
    assert store.entry(EVENT) == other.entry(EVENT)
    store.set_bookmark(EVENT, on=False)
    assert not store.was_changed_elsewhere()
    assert other.entry(EVENT) is None
    other.close()


def test_two_texts_written_at_once_are_both_kept(store: PersonalStore, file: Path, clock: Clock) -> None:
    store.write_note(EVENT, "begun", before="")
    other = open_personal(file, clock=clock)
    other.write_note(EVENT, "theirs", before="begun")
    assert store.write_note(EVENT, "mine", before="begun") == f"mine{BETWEEN}theirs"
    assert note_on(other, EVENT) == f"mine{BETWEEN}theirs"
    other.close()


def test_removing_a_note_that_was_changed_meanwhile_keeps_the_change(store: PersonalStore) -> None:
    store.write_note(EVENT, "theirs", before="")
    assert store.write_note(EVENT, "", before="mine") == "theirs"


def test_a_text_of_a_text_editor_with_half_a_character(store: PersonalStore) -> None:
    assert store.write_note(EVENT, "a\ud83d", before="") == "a\ufffd"
    assert store.write_note(YEAR, "\ud83d\ude00", before="") == "😀"


def test_bengali_is_kept_in_nfc(store: PersonalStore) -> None:
    assert store.write_note(EVENT, "ওয়\u09dfা", before="") == "ওয\u09bcয\u09bcা"


def test_a_full_disk_changes_nothing_and_later_goes_on(store: PersonalStore) -> None:
    store.write_note(EVENT, "short", before="")
    pages = store._connection.execute("PRAGMA page_count").fetchone()[0]
    store._connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    with pytest.raises(StoreFullError):
        store.write_note(EVENT, "long " * 100_000, before="short")
    assert note_on(store, EVENT) == "short"
    store.set_bookmark(EVENT, on=True)
    store._connection.execute("PRAGMA max_page_count = 1000000")
    store.write_note(EVENT, "long " * 100_000, before="short")
    assert note_on(store, EVENT) == "long " * 100_000


def test_a_file_that_has_become_read_only(store: PersonalStore) -> None:
    store._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(DataDirectoryError):
        store.set_bookmark(EVENT, on=True)
    assert store.entries() == ()


def test_a_writer_that_does_not_end_is_told_of(store: PersonalStore, file: Path, clock: Clock) -> None:
    other = open_personal(file, clock=clock)
    other._connection.execute("BEGIN IMMEDIATE")
    store._connection.execute("PRAGMA busy_timeout = 10")
    with pytest.raises(StoreLockedError):
        store.set_bookmark(EVENT, on=True)
    other._connection.execute("ROLLBACK")
    store.set_bookmark(EVENT, on=True)
    other.close()


def test_a_thousand_notes_of_all_sizes(store: PersonalStore) -> None:
    texts = {f"event:ev{n:04}": f"{n} " * (n + 1) for n in range(0, 1000, 7)}
    for record, text in texts.items():
        store.write_note(record, text, before="")
    assert {entry.record: entry.note.text for entry in store.entries() if entry.note} == texts
