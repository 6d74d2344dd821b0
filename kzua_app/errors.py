# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can go wrong outside our own code.

Errors carry data and no sentences: the window (``ui.wording``) and the command line
(``cli``) word them, each in its own language.

    KzuaError
    ├── InvalidDateError            a text that is no EDTF level 1 date
    ├── ResourceMissingError        a file that belongs to the program is not there
    ├── DataDirectoryError          the data directory cannot be made, read or written
    ├── ContentError                a data package with faults
    ├── UnknownRecordError          a reference to a record that is not in the content
    ├── StoreError
    │   ├── StoreDamagedError       not a database, or cut short
    │   ├── StoreLockedError        another process holds it
    │   ├── StoreTooNewError        written by a newer version of the program
    │   └── StoreFullError          no space left while building
    ├── ImportRefusedError          a file of bookmarks and notes that is none
    └── SheetError
        ├── UnknownSheetError       a text that is no sheet's id
        ├── SheetTypesettingError   the typesetter refused the sheet
        └── SheetWriteError         the finished sheet could not be written

Anything else is a bug, and is left to reach the exception hook.
"""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path


class KzuaError(Exception):
    """Base of all expected errors."""


class InvalidDateError(KzuaError):
    """``text`` is not a date that EDTF level 1, as we use it, allows."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class ResourceMissingError(KzuaError):
    """A file or folder of the program itself is missing at ``path``."""

    def __init__(self, path: Path) -> None:
        super().__init__(str(path))
        self.path = path


class DataDirectoryError(KzuaError):
    """The directory at ``path`` cannot be used; ``reason`` is the system's own word for it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class ContentError(KzuaError):
    """The data package has ``faults`` (each prints as ``file:line:column: message``)."""

    def __init__(self, faults: Sequence[object]) -> None:
        super().__init__("\n".join(map(str, faults)))
        self.faults = tuple(faults)


class UnknownRecordError(KzuaError):
    """No record is known by ``reference`` (``kind:id``)."""

    def __init__(self, reference: str) -> None:
        super().__init__(reference)
        self.reference = reference


class StoreError(KzuaError):
    """The database at ``path`` cannot be used; ``reason`` is SQLite's or the system's word."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


class StoreDamagedError(StoreError):
    """The file is not a database, is cut short, or lacks what its version promises."""


class StoreLockedError(StoreError):
    """Another process keeps the file locked."""


class StoreTooNewError(StoreError):
    """The file was written by a newer version of the program."""


class StoreFullError(StoreError):
    """No space was left while the file was being built."""


class ImportFault(Enum):
    """Why a file of bookmarks and notes is refused."""

    UNREADABLE = auto()
    """The system does not give it out."""
    NO_JSON = auto()
    OTHER_FORMAT = auto()
    """JSON, but not an export of this program."""
    TOO_NEW = auto()
    MISSING = auto()
    WRONG_TYPE = auto()
    NO_TIME = auto()
    NO_RECORD = auto()


class ImportRefusedError(KzuaError):
    """The file at ``path`` is refused because of ``fault``.

    ``where`` is the place in it, as ``entries[3].note.changed`` or, where it is not even JSON,
    ``line:column``; ``reason`` is the system's word for it where there is one.
    """

    def __init__(self, path: Path, fault: ImportFault, where: str = "", reason: str = "") -> None:
        super().__init__(f"{path}: {fault.name.lower()} {where} {reason}".rstrip())
        self.path = path
        self.fault = fault
        self.where = where
        self.reason = reason


class SheetError(KzuaError):
    """A fact sheet could not be made."""


class UnknownSheetError(SheetError):
    """``text`` is not the id of a sheet that this program can make."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.text = text


class SheetTypesettingError(SheetError):
    """The typesetter refused the sheet; ``reason`` is its own message."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class SheetWriteError(SheetError):
    """The sheet could not be written to ``path``; ``reason`` is the system's word for it."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason
