# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Asking for the name of a new file, in the language of the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.settings import Language


def save_dialog(
    window: QWidget, title: str, folder: Path, filters: Sequence[str], language: Language
) -> QFileDialog:
    """A dialog that asks for the name of a new file; the system's own if it speaks ``language``."""
    dialog = QFileDialog(window, title, str(folder))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog, not system_speaks(language))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setNameFilters(filters)
    # the columns of Qt's detailed view (sizes, dates) follow the system's language, not the program's
    dialog.setViewMode(QFileDialog.ViewMode.List)
    return dialog


def documents_folder() -> Path:
    """Where the user keeps documents; the home folder if there is no such place."""
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return folder if folder.is_dir() else Path.home()


def system_speaks(language: Language) -> bool:
    """Whether the system's own dialogs speak ``language``; if not, Qt's are the right ones."""
    first = next(iter(QLocale.system().uiLanguages()), "")
    return first.split("-")[0] == language.value
