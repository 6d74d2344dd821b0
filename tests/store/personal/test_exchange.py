# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Export and import: what goes out comes back, and what is no export is refused with its place."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.errors import DataDirectoryError, ImportFault, ImportRefusedError
from kzua_app.model.personal import Entry, Merge, Note, SeenTitle
from kzua_app.model.text import LocalizedText
from kzua_app.store.personal.exchange import export_text, read_export, write_export
from kzua_app.store.personal.merging import merged
from kzua_app.store.personal.opening import open_personal
from kzua_app.store.personal.texts import joined, tidy
from kzua_app.store.personal.times import now, read, written

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.store.personal.store import PersonalStore

MOMENT = dt.datetime(2026, 11, 22, 2, 34, 56, 123000, tzinfo=dt.UTC)

any_text = st.text(st.characters(codec=None, exclude_categories=()))
moments = st.datetimes(timezones=st.just(dt.UTC)).map(lambda moment: read(moment.isoformat()))
notes = st.builds(Note, any_text.map(tidy).filter(bool), moments, moments)
texts = any_text.map(tidy)
seen = st.builds(
    SeenTitle, st.builds(LocalizedText, texts, texts), st.text("0123456789abcdef", max_size=12), st.dates()
)
records = st.builds(
    "{}:{}".format,
    st.sampled_from(["event", "fact", "planet"]),
    st.from_regex(r"[a-z0-9-]{1,9}", fullmatch=True),
)
entries = st.builds(Entry, records, st.none() | moments, st.none() | notes, st.none() | seen).filter(
    lambda entry: entry.changed is not None
)
unlike_entries = st.lists(entries, unique_by=lambda entry: entry.record, max_size=6)


def sample(**changes: Any) -> dict[str, Any]:
    """A sound file of one entry, with ``changes`` to the entry."""
    entry: dict[str, Any] = {
        "record": "event:ev027",
        "title": {"en": "Treaty", "bn": "চুক্তি", "content": "0123456789ab", "date": "2026-11-21"},
        "bookmarked": "2026-11-22T02:34:56.123Z",
        "note": {"text": "a", "created": "2026-11-22T02:34:56.123Z", "changed": "2026-11-22T02:34:56.123Z"},
    }
    return {"format": "kzua-personal", "version": 1, "entries": [{**entry, **changes}]}


def refused(tmp_path: Path, content: object) -> ImportRefusedError:
    path = tmp_path / "file.json"
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    with pytest.raises(ImportRefusedError) as caught:
        read_export(path)
    return caught.value


@given(unlike_entries)
def test_what_is_exported_is_read_back(
    tmp_path_factory: pytest.TempPathFactory, given_entries: list[Entry]
) -> None:
    path = tmp_path_factory.getbasetemp() / "round.json"
    write_export(given_entries, path, MOMENT)
    assert read_export(path) == tuple(given_entries)


@given(unlike_entries)
def test_what_is_exported_fills_an_empty_file_with_the_same(
    tmp_path_factory: pytest.TempPathFactory, given_entries: list[Entry]
) -> None:
    store = open_personal(tmp_path_factory.mktemp("round") / "personal.sqlite")
    assert store.put_back(given_entries) == Merge(len(given_entries), 0, 0)
    assert {entry.record: entry for entry in store.entries()} == {
        entry.record: entry for entry in given_entries
    }
    store.close()


@given(any_text)
def test_a_note_of_any_text(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    store = open_personal(tmp_path_factory.getbasetemp() / "any" / "personal.sqlite")
    store.remove(["fact:f"])
    kept = store.write_note("fact:f", text, before="")
    entry = store.entry("fact:f")
    assert (entry.note.text if entry and entry.note else "") == kept == tidy(text)
    store.close()


def test_a_note_of_a_megabyte(store: PersonalStore, tmp_path: Path) -> None:
    text = ('ওয়াশিংটন "quoted" \\ <b>\n' * 40_000)[:1_000_000]
    store.write_note("fact:f", text, before="")
    write_export(store.entries(), tmp_path / "big.json", MOMENT)
    [entry] = read_export(tmp_path / "big.json")
    assert entry.note is not None
    assert entry.note.text == unicodedata.normalize("NFC", text)


@given(any_text)
def test_tidying_twice_changes_nothing(text: str) -> None:
    once = tidy(text)
    assert tidy(once) == once
    assert once == unicodedata.normalize("NFC", once)
    once.encode("utf-8")


@given(texts, texts)
def test_joining_loses_neither_text(own: str, other: str) -> None:
    both = joined(own, other)
    assert own in both
    assert other in both
    assert joined(own, both) == both


@given(entries, entries)
def test_merging_is_settled_after_one_time(mine: Entry, theirs: Entry) -> None:
    both = merged(mine, theirs)
    assert merged(both, theirs) == both
    assert merged(None, theirs) == theirs
    assert {mine.note, theirs.note} >= {both.note}


@given(moments)
def test_moments_are_written_and_read(moment: dt.datetime) -> None:
    assert read(written(moment)) == moment


def test_a_moment_of_another_zone() -> None:
    assert written(read("2026-11-22T08:04:56.1239+05:30")) == "2026-11-22T02:34:56.123Z"
    assert now().microsecond % 1000 == 0


def test_the_file_is_as_documented() -> None:
    title = SeenTitle(LocalizedText("Treaty", "চুক্তি"), "0123456789ab", dt.date(2026, 11, 21))
    entry = Entry("event:ev027", MOMENT, Note("a", MOMENT, MOMENT), title)
    whole = json.loads(export_text([entry], MOMENT))
    assert whole["exported"] == "2026-11-22T02:34:56.123Z"
    assert {name: whole[name] for name in sample()} == sample()


def test_names_of_a_later_program_and_a_byte_order_mark_are_passed_over(tmp_path: Path) -> None:
    whole = {**sample(colour="red"), "more": 1}
    (tmp_path / "file.json").write_text(json.dumps(whole), encoding="utf-8-sig")
    [entry] = read_export(tmp_path / "file.json")
    assert entry.record == "event:ev027"


def test_what_is_no_json_is_refused_with_line_and_column(tmp_path: Path) -> None:
    error = refused(tmp_path, b'{\n "format": }')
    assert (error.fault, error.where) == (ImportFault.NO_JSON, "2:12")


@pytest.mark.parametrize(
    ("content", "where"),
    [
        (b'{\n "\xff": 1}', "2:3"),
        (b"", "1:1"),
        (b"[" * 100_000, "1:1"),
        (b'{"version": ' + b"9" * 5000 + b"}", "1:1"),
    ],
)
def test_bytes_that_nobody_can_read(tmp_path: Path, content: bytes, where: str) -> None:
    error = refused(tmp_path, content)
    assert (error.fault, error.where) == (ImportFault.NO_JSON, where)


@pytest.mark.parametrize("content", [[], 1, {}, {"format": "other"}, {"format": 3}])
def test_other_json_is_refused(tmp_path: Path, content: object) -> None:
    assert refused(tmp_path, content).fault is ImportFault.OTHER_FORMAT


def test_a_later_version_is_refused_whole(tmp_path: Path) -> None:
    assert refused(tmp_path, {**sample(), "version": 2}).fault is ImportFault.TOO_NEW


@pytest.mark.parametrize(
    ("changes", "fault", "where"),
    [
        ({"record": None}, ImportFault.MISSING, "record"),
        ({"record": 5}, ImportFault.WRONG_TYPE, "record"),
        ({"record": "event"}, ImportFault.NO_RECORD, "record"),
        ({"record": "event:"}, ImportFault.NO_RECORD, "record"),
        ({"record": "event:a b"}, ImportFault.NO_RECORD, "record"),
        ({"bookmarked": "yesterday"}, ImportFault.NO_TIME, "bookmarked"),
        ({"bookmarked": "2026-11-22T02:34:56"}, ImportFault.NO_TIME, "bookmarked"),
        ({"bookmarked": "0001-01-01T00:00+14:00"}, ImportFault.NO_TIME, "bookmarked"),
        ({"bookmarked": True}, ImportFault.WRONG_TYPE, "bookmarked"),
        ({"bookmarked": None, "note": None}, ImportFault.MISSING, "note"),
        ({"note": "text"}, ImportFault.WRONG_TYPE, "note"),
        ({"note": {"text": " "}}, ImportFault.MISSING, "note.text"),
        ({"note": {"text": "a"}}, ImportFault.MISSING, "note.created"),
        (
            {"note": {"text": "a", "created": "2026-11-22T00:00Z", "changed": "x"}},
            ImportFault.NO_TIME,
            "note.changed",
        ),
        ({"title": {"en": "a"}}, ImportFault.MISSING, "title.bn"),
        (
            {"title": {"en": "a", "bn": "", "content": "", "date": "21.11."}},
            ImportFault.NO_TIME,
            "title.date",
        ),
    ],
)
def test_a_faulty_entry_is_refused_with_its_place(
    tmp_path: Path, changes: dict[str, Any], fault: ImportFault, where: str
) -> None:
    error = refused(tmp_path, sample(**changes))
    assert (error.fault, error.where) == (fault, f"entries[0].{where}")


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("version", None, ImportFault.MISSING),
        ("version", "1", ImportFault.WRONG_TYPE),
        ("version", True, ImportFault.WRONG_TYPE),
        ("entries", None, ImportFault.MISSING),
        ("entries", {}, ImportFault.WRONG_TYPE),
    ],
)
def test_a_faulty_frame_is_refused(tmp_path: Path, name: str, value: object, fault: ImportFault) -> None:
    error = refused(tmp_path, {**sample(), name: value})
    assert (error.fault, error.where) == (fault, name)


def test_an_entry_that_is_no_object(tmp_path: Path) -> None:
    error = refused(tmp_path, {**sample(), "entries": [*sample()["entries"], "x"]})
    assert (error.fault, error.where) == (ImportFault.WRONG_TYPE, "entries[1]")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ImportRefusedError) as caught:
        read_export(tmp_path / "none.json")
    assert caught.value.fault is ImportFault.UNREADABLE
    assert caught.value.reason


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | any_text,
        lambda inner: (
            st.lists(inner)
            | st.dictionaries(st.sampled_from(["record", "note", "title", "text", "bookmarked"]), inner)
        ),
        max_leaves=8,
    )
)
def test_no_content_is_more_than_refused(tmp_path_factory: pytest.TempPathFactory, content: object) -> None:
    path = tmp_path_factory.getbasetemp() / "odd.json"
    path.write_text(json.dumps({"format": "kzua-personal", "version": 1, "entries": [content]}))
    with pytest.raises(ImportRefusedError):
        read_export(path)


def test_an_export_replaces_a_file_only_when_it_is_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "mine.json"
    path.write_text("before")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kzua_app.store.personal.exchange.os.fsync", full)
    with pytest.raises(DataDirectoryError) as caught:
        write_export([], path, MOMENT)
    assert caught.value.reason == "No space left on device"
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == {"mine.json": "before"}
