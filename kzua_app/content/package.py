# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a data package as a whole: either without a fault, or not at all."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kzua_app.content.csvfile import MalformedCsvError, read_rows
from kzua_app.content.faults import Fault
from kzua_app.content.files import not_utf8, read_files
from kzua_app.content.references import Known
from kzua_app.content.validation import TableText, cell_faults, header_faults, unique_faults, width_faults
from kzua_app.errors import ContentError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from kzua_app.content.files import PackageFiles
    from kzua_app.content.glyphs import PrintGlyphs
    from kzua_app.content.schema import Descriptor, Table


@dataclass(frozen=True, slots=True)
class Package:
    """A data package without faults; ``content_hash`` is the SHA-256 of its files, in hexadecimal."""

    descriptor: Descriptor
    content_hash: str
    _rows: Mapping[str, Sequence[Mapping[str, str]]] = field(repr=False)

    @property
    def name(self) -> str:
        """The package's own name."""
        return self.descriptor.name

    @property
    def version(self) -> str:
        """Version of the content, as the curator counts it."""
        return self.descriptor.version

    @property
    def created(self) -> datetime:
        """When the curator made this version."""
        return self.descriptor.created

    @property
    def schema(self) -> int:
        """Number of the contract the package keeps."""
        return self.descriptor.schema

    def rows(self, table: str) -> Sequence[Mapping[str, str]]:
        """Rows of ``table`` in the file's order, each cell by its column; KeyError if there is none."""
        return self._rows[table]


def read_package(directory: Path) -> Package:
    """The package in ``directory``; raises ContentError with every fault found."""
    files = read_files(directory)
    texts, faults = _parse_tables(files)
    rows = {name: _as_mappings(text) for name, text in texts.items()}
    faults += _content_faults(texts, Known(rows))
    if faults:
        raise ContentError(sorted(faults))
    return Package(files.descriptor, files.content_hash, rows)


def check_package(directory: Path, glyphs: PrintGlyphs | None = None) -> tuple[Fault, ...]:
    """Every fault of the package in ``directory``, in the order of files, lines and columns.

    With ``glyphs`` also what the sheets' fonts lack, which does not keep a package from being read.
    """
    try:
        files = read_files(directory)
    except ContentError as error:
        return tuple(fault for fault in error.faults if isinstance(fault, Fault))
    texts, faults = _parse_tables(files)
    faults += _content_faults(texts, Known({name: _as_mappings(text) for name, text in texts.items()}))
    if glyphs:
        faults += [fault for text in texts.values() for fault in glyphs.faults(text)]
    return tuple(sorted(faults))


def _parse_tables(files: PackageFiles) -> tuple[dict[str, TableText], list[Fault]]:
    """Tables of sound shape by name, and the faults of the others' shapes."""
    texts: dict[str, TableText] = {}
    faults: list[Fault] = []
    for table in files.descriptor.tables:
        try:
            text = _parse_table(table, files.bytes_of[table.name])
        except ContentError as error:
            faults += [fault for fault in error.faults if isinstance(fault, Fault)]
        else:
            texts[table.name] = text
    return texts, faults


def _parse_table(table: Table, raw: bytes) -> TableText:
    try:
        content = raw.decode("utf-8-sig")
        text = TableText(table, content, read_rows(content))
    except UnicodeDecodeError as error:
        raise ContentError([not_utf8(table.path, error)]) from error
    except MalformedCsvError as error:
        raise ContentError([Fault(table.path, error.line, 1, f"no CSV: {error.reason}")]) from error
    # cells can only be told apart under a header that is right
    if faults := list(header_faults(text)) or list(width_faults(text)):
        raise ContentError(faults)
    return text


def _as_mappings(text: TableText) -> list[dict[str, str]]:
    header = text.cells[0]
    return [dict(zip(header, row, strict=True)) for row in text.cells[1:]]


def _content_faults(texts: Mapping[str, TableText], known: Known) -> list[Fault]:
    faults: list[Fault] = []
    for text in texts.values():
        faults += cell_faults(text, known)
        faults += unique_faults(text)
    return faults
