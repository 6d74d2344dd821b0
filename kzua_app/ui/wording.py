# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for expected errors: what happened, and the way on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kzua_app.errors import (
    ContentError,
    DataDirectoryError,
    KzuaError,
    ResourceMissingError,
    SheetTypesettingError,
    SheetWriteError,
    StoreDamagedError,
    StoreFullError,
    StoreLockedError,
    StoreTooNewError,
)


def worded(error: KzuaError) -> str:
    """A sentence or two for ``error`` in the language of the window."""
    for kind, sentence in _sentences().items():
        if isinstance(error, kind):
            return sentence.format(
                path=getattr(error, "path", ""),
                reason=getattr(error, "reason", ""),
                count=len(getattr(error, "faults", ())),
            )
    return QCoreApplication.translate("Wording", "Something expected went wrong: {error}").format(error=error)


def _sentences() -> dict[type[KzuaError], str]:
    translate = QCoreApplication.translate
    return {
        DataDirectoryError: translate(
            "Wording",
            "The folder {path} cannot be used ({reason}). Everything works, but nothing is remembered. "
            "Choose another folder with --data-dir.",
        ),
        ResourceMissingError: translate(
            "Wording", "A file of the program is missing: {path}. Please install the program again."
        ),
        ContentError: translate(
            "Wording",
            "The content has {count} faults and was not opened. “kzua content check” lists them.",
        ),
        StoreDamagedError: translate("Wording", "The reference at {path} is damaged ({reason})."),
        StoreLockedError: translate(
            "Wording", "The reference at {path} is in use by another program. Close that and start again."
        ),
        StoreTooNewError: translate(
            "Wording", "The reference at {path} was made by a newer version of this program."
        ),
        StoreFullError: translate(
            "Wording",
            "There is no space left to build the reference at {path}. Free some space and start again.",
        ),
        SheetTypesettingError: translate("Wording", "The fact sheet could not be set: {reason}"),
        SheetWriteError: translate("Wording", "The fact sheet could not be saved to {path}: {reason}"),
    }
