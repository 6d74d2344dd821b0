# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of a checkout that is there in English and in Bengali, with its place."""

from __future__ import annotations

import csv
import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import ts_file
from marks import FIELD
from ts_checks import place_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LABELS = "resources/sheets/labels.toml"
CONTENT = "resources/content"
SPELLINGS = "spellings.csv"  # one text a row, its language beside it


@dataclass(frozen=True, slots=True)
class Text:
    """A text in both languages.

    Attributes:
        path: file below the root, with strokes.
        line: of the Bengali text, or of the row it is in; from 1.
        place: context and source, key, or record and column.
        english: empty where there is none.
        bengali: the same.
    """

    path: str
    line: int
    place: str
    english: str
    bengali: str


def of_checkout(root: Path) -> Iterator[Text]:
    """All of them: of the window, of Qt, of the sheets and of the content."""
    for ts in sorted((root / "translations").glob("*_bn.ts")):
        yield from of_ts(ts, f"translations/{ts.name}")
    if (root / LABELS).is_file():
        yield from of_labels(root / LABELS, LABELS)
    for table in sorted((root / CONTENT).glob("*.csv")):
        yield from of_table(table, f"{CONTENT}/{table.name}")


def of_ts(file: Path, path: str) -> Iterator[Text]:
    """Texts of a Bengali .ts file, each plural form on its own."""
    for message in ts_file.read(file).messages:
        for form in message.forms:
            yield Text(path, message.line, place_of(message), message.source, form)


def of_labels(file: Path, path: str) -> Iterator[Text]:
    """Texts of a TOML file with the tables ``en`` and ``bn``."""
    text = file.read_text(encoding="utf-8")
    tables = tomllib.loads(text)
    lines = _lines_of_keys(text, "bn")
    for key in {**tables["en"], **tables["bn"]}:
        yield Text(path, lines.get(key, 1), key, tables["en"].get(key, ""), tables["bn"].get(key, ""))


def faults(text: Text) -> Iterator[tuple[str, str]]:
    """Whether ``text`` lacks a language or one of its fields; spellings are of one language."""
    if bool(text.english) != bool(text.bengali) and not text.path.endswith(SPELLINGS):
        yield "missing", "no English text" if text.bengali else "no Bengali text"
    elif sorted(FIELD.findall(text.english)) != sorted(FIELD.findall(text.bengali)):
        yield "field", "fields differ"


def _lines_of_keys(text: str, table: str) -> dict[str, int]:
    lines: dict[str, int] = {}
    current = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\[([\w-]+)\]", line):
            current = header[1]
        elif (key := re.match(r"([\w-]+)\s*=", line)) and current == table:
            lines[key[1]] = number
    return lines


def of_table(file: Path, path: str) -> Iterator[Text]:
    """Texts of a CSV file: the pairs of columns ``…_en``, ``…_bn``, and Bengali spellings."""
    for line, row in _rows(file):
        record = row.get("id") or row.get("record") or f"{row.get('vocabulary', '')}.{row.get('code', '')}"
        for column in row:
            if column.endswith("_bn"):
                english = row.get(column.removesuffix("_bn") + "_en", "")
                yield Text(path, line, f"{record}: {column}", english, row[column])
        if file.name == SPELLINGS and row.get("language") == "bn":
            yield Text(path, line, f"{record}: text", "", row["text"])


def _rows(file: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Rows with the line each starts at; a cell may hold line breaks."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        reader = csv.reader(opened, strict=True)
        header = next(reader, [])
        line = reader.line_num + 1
        for row in reader:
            yield line, dict(zip(header, row, strict=False))
            line = reader.line_num + 1
