# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing, on printers whose paper is a PDF file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QPushButton
from shiboken6 import isValid

from kzua_app.settings import Paper
from kzua_app.ui.sheet_dialog.printing import PrintService

if TYPE_CHECKING:
    from pathlib import Path

    from PIL.Image import Image
    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench


def press(qtbot: QtBot, dialog: SheetDialog, text: str = "&Print…") -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_the_end(qtbot: QtBot, dialog: SheetDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._printing.is_busy, timeout=20_000)


def pictures(file: Path) -> list[Image]:
    """What lies in the tray."""
    with pypdfium2.PdfDocument(file) as document:
        return [page.render(scale=1).to_pil().convert("RGB") for page in document]
