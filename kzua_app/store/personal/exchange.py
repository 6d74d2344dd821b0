# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Bookmarks and notes as one JSON file (UTF-8), for a copy or another computer.

Version 1:

    {
      "format": "kzua-personal",
      "version": 1,
      "exported": "2026-11-22T02:34:56.123Z",
      "program": "0.1.0",
      "entries": [
        {
          "record": "event:ev027",
          "title": {"en": "…", "bn": "…", "content": "850f45ab12cd", "date": "2026-11-21"},
          "bookmarked": "2026-11-20T10:00:00.000Z",
          "note": {"text": "…", "created": "2026-11-20T…Z", "changed": "2026-11-21T…Z"}
        }
      ]
    }

``record`` is the reference, ``kind:id``. An entry has ``bookmarked``, ``note`` or both; ``title`` is what the
record was called, in which content (the start of its hash, and its day), and may be missing. Times
are ISO 8601 with a zone, texts NFC. Names that this version does not know are passed over; a file of
a greater version is refused whole.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import os
import re
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from kzua_app import __version__
from kzua_app.errors import DataDirectoryError, ImportFault, ImportRefusedError
from kzua_app.model.personal import Entry, Note, SeenTitle
from kzua_app.model.text import LocalizedText
from kzua_app.store.personal.texts import tidy
from kzua_app.store.personal.times import read, written

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

_FORMAT = "kzua-personal"
_VERSION = 1
_RECORD = re.compile(r"[a-z][a-z-]*:\S+")

Value = TypeVar("Value")


class _Refusal(Exception):  # noqa: N818 - never leaves this module
    def __init__(self, fault: ImportFault, where: str) -> None:
        super().__init__(where)
        self.fault = fault
        self.where = where


class _Part(NamedTuple):
    """An object of the file, and its place in it."""

    values: dict[str, Any]
    place: str

    def where(self, name: str) -> str:
        return f"{self.place}.{name}" if self.place else name


def export_text(entries: Iterable[Entry], exported: dt.datetime) -> str:
    """``entries`` as the text of a file."""
    whole = {"format": _FORMAT, "version": _VERSION, "exported": written(exported), "program": __version__}
    whole["entries"] = [_entry_values(entry) for entry in entries]
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def write_export(entries: Iterable[Entry], path: Path, exported: dt.datetime) -> None:
    """Write ``entries`` to ``path``, aside first; raises DataDirectoryError."""
    aside = path.with_name(f".{path.name[:60]}.{os.getpid()}.part")
    try:
        with aside.open("w", encoding="utf-8", newline="\n") as file:
            file.write(export_text(entries, exported))
            file.flush()
            os.fsync(file.fileno())
        aside.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            aside.unlink(missing_ok=True)
        raise DataDirectoryError(path, error.strerror or str(error)) from error


def read_export(path: Path) -> tuple[Entry, ...]:
    """The entries of the file at ``path``, all of them sound; raises ImportRefusedError."""
    try:
        raw = path.read_bytes()
    except OSError as error:
        raise ImportRefusedError(path, ImportFault.UNREADABLE, reason=error.strerror or str(error)) from error
    try:
        return _entries(_whole(raw))
    except _Refusal as refusal:
        raise ImportRefusedError(path, refusal.fault, refusal.where) from refusal


def _whole(raw: bytes) -> _Part:
    """The file as an object, of our format and of a version that we know."""
    try:
        # a byte order mark is no part of JSON, but editors put one
        values = json.loads(raw.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise _Refusal(ImportFault.NO_JSON, f"{error.lineno}:{error.colno}") from error
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start)
        column = error.start - raw.rfind(b"\n", 0, error.start)
        raise _Refusal(ImportFault.NO_JSON, f"{line + 1}:{column}") from error
    except (ValueError, RecursionError) as error:  # a number of a thousand digits, a thousand brackets
        raise _Refusal(ImportFault.NO_JSON, "1:1") from error
    if not isinstance(values, dict) or values.get("format") != _FORMAT:
        raise _Refusal(ImportFault.OTHER_FORMAT, "format")
    whole = _Part(values, "")
    if _needed(whole, "version", int) > _VERSION:
        raise _Refusal(ImportFault.TOO_NEW, "version")
    return whole


def _entries(whole: _Part) -> tuple[Entry, ...]:
    listed = _needed(whole, "entries", list)
    return tuple(_entry(_object(value, f"entries[{number}]")) for number, value in enumerate(listed))


def _entry(part: _Part) -> Entry:
    record = tidy(_needed(part, "record", str))
    if not _RECORD.fullmatch(record):
        raise _Refusal(ImportFault.NO_RECORD, part.where("record"))
    entry = Entry(
        record,
        bookmarked=_time(part, "bookmarked") if _has(part, "bookmarked") else None,
        note=_inner(part, "note", _note),
        seen=_inner(part, "title", _seen),
    )
    if entry.changed is None:
        raise _Refusal(ImportFault.MISSING, part.where("note"))
    return entry


def _note(part: _Part) -> Note:
    text = tidy(_needed(part, "text", str))
    if not text:
        raise _Refusal(ImportFault.MISSING, part.where("text"))
    return Note(text, _time(part, "created"), _time(part, "changed"))


def _seen(part: _Part) -> SeenTitle:
    title = LocalizedText(tidy(_needed(part, "en", str)), tidy(_needed(part, "bn", str)))
    day = _needed(part, "date", str)
    try:
        return SeenTitle(title, tidy(_needed(part, "content", str)), dt.date.fromisoformat(day))
    except ValueError as error:
        raise _Refusal(ImportFault.NO_TIME, part.where("date")) from error


def _time(part: _Part, name: str) -> dt.datetime:
    try:
        return read(_needed(part, name, str))
    except ValueError as error:
        raise _Refusal(ImportFault.NO_TIME, part.where(name)) from error


def _inner(part: _Part, name: str, read_it: Callable[[_Part], Value]) -> Value | None:
    """An object inside another, read by ``read_it``; None where there is none."""
    return read_it(_object(part.values[name], part.where(name))) if _has(part, name) else None


def _has(part: _Part, name: str) -> bool:
    return part.values.get(name) is not None


def _object(value: object, place: str) -> _Part:
    if not isinstance(value, dict):
        raise _Refusal(ImportFault.WRONG_TYPE, place)
    return _Part(value, place)


def _needed(part: _Part, name: str, kind: type[Value]) -> Value:
    value = part.values.get(name)
    if value is None:
        raise _Refusal(ImportFault.MISSING, part.where(name))
    if not isinstance(value, kind) or isinstance(value, bool):
        raise _Refusal(ImportFault.WRONG_TYPE, part.where(name))
    return value


def _entry_values(entry: Entry) -> dict[str, Any]:
    values: dict[str, Any] = {"record": entry.record}
    if entry.seen is not None:
        title, date = entry.seen.title, entry.seen.date.isoformat()
        values["title"] = {"en": title.en, "bn": title.bn, "content": entry.seen.content, "date": date}
    if entry.bookmarked is not None:
        values["bookmarked"] = written(entry.bookmarked)
    if entry.note is not None:
        times = {"created": written(entry.note.created), "changed": written(entry.note.changed)}
        values["note"] = {"text": entry.note.text, **times}
    return values
