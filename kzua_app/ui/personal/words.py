# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for what can go wrong with the reader's file."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kzua_app.errors import (
    DataDirectoryError,
    ImportFault,
    ImportRefusedError,
    KzuaError,
    StoreDamagedError,
    StoreFullError,
    StoreLockedError,
    StoreTooNewError,
)


def way_on(error: KzuaError) -> str:
    """What a button offers where ``error`` keeps the file from being used; empty where nothing helps."""
    if isinstance(error, StoreTooNewError):
        return ""
    if isinstance(error, StoreDamagedError):
        return QCoreApplication.translate("PersonalWording", "Choose what to do…")
    return QCoreApplication.translate("PersonalWording", "Try again")


def personal_worded(error: KzuaError) -> str:
    """A sentence or two for ``error`` in the language of the window."""
    if isinstance(error, ImportRefusedError):
        return _refusal(error)
    sentence = next((text for kind, text in _sentences().items() if isinstance(error, kind)), "{error}")
    return sentence.format(path=getattr(error, "path", ""), reason=getattr(error, "reason", ""), error=error)


def _sentences() -> dict[type[KzuaError], str]:
    translate = QCoreApplication.translate
    return {
        StoreDamagedError: translate(
            "PersonalWording",
            "The file with your bookmarks and notes is damaged ({reason}). It is left as it is until you "
            "choose what to do.",
        ),
        StoreTooNewError: translate(
            "PersonalWording",
            "Your bookmarks and notes were written by a newer version of this program. They are left as "
            "they are; that version shows them.",
        ),
        StoreLockedError: translate(
            "PersonalWording",
            "Another program is just using your bookmarks and notes. Try again in a moment.",
        ),
        StoreFullError: translate(
            "PersonalWording", "There is no space left on the disk for your bookmarks and notes."
        ),
        DataDirectoryError: translate(
            "PersonalWording", "The bookmarks and notes in {path} cannot be read or written ({reason})."
        ),
    }


def _refusal(error: ImportRefusedError) -> str:
    """Why a file is not taken in; nothing of it has been."""
    line, _, column = error.where.partition(":")
    sentence = _refusals()[error.fault]
    told = sentence.format(where=error.where, line=line, column=column, reason=error.reason)
    nothing = QCoreApplication.translate("PersonalWording", "Nothing was imported.")
    return f"{told} {nothing}"


def _refusals() -> dict[ImportFault, str]:
    translate = QCoreApplication.translate
    return {
        ImportFault.UNREADABLE: translate("PersonalWording", "The file cannot be read ({reason})."),
        ImportFault.NO_JSON: translate(
            "PersonalWording", "The file is not sound JSON: line {line}, column {column}."
        ),
        ImportFault.OTHER_FORMAT: translate(
            "PersonalWording", "The file does not hold bookmarks and notes of this program."
        ),
        ImportFault.TOO_NEW: translate(
            "PersonalWording", "The file was written by a newer version of this program."
        ),
        ImportFault.MISSING: translate("PersonalWording", "“{where}” is missing in the file."),
        ImportFault.WRONG_TYPE: translate("PersonalWording", "“{where}” in the file is of the wrong type."),
        ImportFault.NO_TIME: translate(
            "PersonalWording", "“{where}” in the file is no date and time with a time zone."
        ),
        ImportFault.NO_RECORD: translate("PersonalWording", "“{where}” in the file names no record."),
    }
