# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fact sheet window on the real content, with printers that exist on paper only."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from kzua_app.settings import DigitSet, Language, Paper, Settings
from kzua_app.ui.navigation import Place, TabId
from kzua_app.ui.reading import Reading
from kzua_app.ui.sheet_dialog.dialog import SheetDialog
from kzua_app.ui.sheet_dialog.printing import PrintService
from kzua_app.ui.theme.icons import IconTheme
from kzua_app.ui.worker import Worker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot
    from pytestqt.wait_signal import SignalBlocker

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference

PATIENCE = 20_000
"""Milliseconds that a slow machine may take for a sheet."""


class PaperPrinters(PrintService):
    """Printers whose paper is a PDF file; the user accepts at once what the dialog offers."""

    def __init__(self, file: Path, names: list[str] | None = None) -> None:
        self.file = file
        self._names = ["Paper"] if names is None else names
        self.set_up: Callable[[QPrinter], object] = lambda printer: printer.setResolution(150)

    def names(self) -> list[str]:
        """As the test says."""
        return self._names

    def printer(self) -> QPrinter:
        """Prints into the file."""
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(self.file))
        return printer

    def ask(self, printer: QPrinter, title: str, parent: QWidget, accepted: Callable[[], None]) -> None:
        """Accept at once."""
        del title, parent
        self.set_up(printer)
        accepted()


@dataclass
class Bench:
    """Opens fact sheet windows and stands in for the rest of the program."""

    qtbot: QtBot
    reference: Reference
    paths: Paths
    reading: Reading
    worker: Worker
    window: QWidget
    dialogs: list[SheetDialog] = field(default_factory=list)

    def start(
        self,
        service: PrintService | None = None,
        paths: Paths | None = None,
        place: Place = Place(TabId.OVERVIEW),  # noqa: B008 - a value
    ) -> SheetDialog:
        """A window whose first sheet is still being made."""
        dialog = SheetDialog(
            self.reference,
            paths or self.paths,
            Settings(paper=Paper.A4),
            self.reading,
            IconTheme(self.paths.icons),
            self.worker,
            self.window,
            place=place,
            service=service,
        )
        self.dialogs.append(dialog)
        dialog.show()
        return dialog

    def open(
        self,
        service: PrintService | None = None,
        place: Place = Place(TabId.OVERVIEW),  # noqa: B008 - a value
    ) -> SheetDialog:
        """A window that shows its first sheet."""
        dialog = self.start(service, place=place)
        with self.next_sheet(dialog):
            pass
        return dialog

    def next_sheet(self, dialog: SheetDialog) -> SignalBlocker:
        """To do something that has another sheet made, and wait for it."""
        return self.qtbot.waitSignal(dialog.sheet_shown, timeout=PATIENCE)

    def printers(self, file: Path, names: list[str] | None = None) -> PaperPrinters:
        """Printers that print into ``file``."""
        return PaperPrinters(file, names)

    def speak(self, dialog: SheetDialog, language: Language) -> None:
        """Change the language of the interface."""
        self.reading.change(language, DigitSet.BENGALI)
        QCoreApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))


@pytest.fixture
def bench(qtbot: QtBot, reference: Reference, paths: Paths) -> Iterator[Bench]:
    window = QWidget()
    worker = Worker(window)
    reading = Reading(Language.ENGLISH, DigitSet.BENGALI)
    reading.take_terms(reference.terms)
    yield Bench(qtbot, reference, paths, reading, worker, window)
    worker.stop()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
