# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Handing the PDF to a queue, with a small ``lp`` of our own on the path."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QLabel, QMessageBox, QProgressDialog, QPushButton

from kzua_app.ui.sheet_dialog.queue_job import lp_program, queue_choices
from tests.ui.sheet_dialog.conftest import PaperPrinters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there are no queues of CUPS")

TAKES = """
printf '%s\\n' "$@" > "{folder}/arguments"
cat > "{folder}/printed.pdf"
echo "request id is Office-1 (0 file(s))"
"""
REFUSES = "echo 'lp: The printer or class does not exist.' >&2; exit 1"
HANGS = "exec sleep 60"


class FakeQueue(QPrinter):
    """Says of itself that it is a printer of the system, which a machine for tests may not have."""

    def outputFormat(self) -> QPrinter.OutputFormat:
        """The system's own."""
        return QPrinter.OutputFormat.NativeFormat

    def printerName(self) -> str:
        """The name of the queue."""
        return "Office"


class Queues(PaperPrinters):
    """A queue called Office, which ``lp`` prints on; what is painted goes to a file."""

    def printer(self) -> QPrinter:
        """The queue."""
        printer = FakeQueue(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        return printer

    def ask(self, printer: QPrinter, title: str, parent: QWidget, accepted: Callable[[], None]) -> None:
        """Accept at once; without ``lp`` the painted pages need a file."""
        if not lp_program():
            printer.setOutputFileName(str(self.file))
        super().ask(printer, title, parent, accepted)


@pytest.fixture
def queues(tmp_path: Path) -> Queues:
    return Queues(tmp_path / "tray.pdf", ["Office"])


def install(folder: Path, monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Put an ``lp`` that does what ``script`` says before all others."""
    programs = folder / "programs"
    programs.mkdir()
    lp = programs / "lp"
    lp.write_text("#!/bin/sh\n" + script.format(folder=folder))
    lp.chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}:/usr/bin:/bin")


def press_print(qtbot: QtBot, dialog: SheetDialog) -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Print…")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_the_end(qtbot: QtBot, dialog: SheetDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._printing.is_busy, timeout=20_000)


def test_the_queue_gets_the_pdf_as_it_is(
    qtbot: QtBot, bench: Bench, queues: Queues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, TAKES)
    dialog = bench.open(queues)
    assert dialog._document is not None
    press_print(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    assert (tmp_path / "printed.pdf").read_bytes() == dialog._document.pdf
    arguments = (tmp_path / "arguments").read_text(encoding="utf-8").splitlines()
    assert arguments[:6] == ["-d", "Office", "-n", "1", "-t", dialog._document.title]
    assert "media=A4" in arguments
    assert not queues.file.exists()
    assert any("Sent to the printer" in label.text() for label in dialog.findChildren(QLabel))


def test_a_queue_that_is_gone_is_told_in_the_systems_words(
    qtbot: QtBot, bench: Bench, queues: Queues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, REFUSES)
    dialog = bench.open(queues)
    press_print(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    box = dialog.findChild(QMessageBox)
    assert "did not take the fact sheet" in box.text()
    assert "does not exist" in box.informativeText()
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Print…")
    assert button.isEnabled()


def test_a_queue_that_does_not_answer_can_be_left(
    qtbot: QtBot, bench: Bench, queues: Queues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, HANGS)
    dialog = bench.open(queues)
    press_print(qtbot, dialog)
    progress = dialog.findChild(QProgressDialog)
    assert not progress.isVisible()  # of a quick queue it would only flicker
    qtbot.waitUntil(progress.isVisible)
    qtbot.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not dialog._printing.is_busy
    assert dialog.findChild(QMessageBox) is None


def test_an_lp_that_cannot_be_run_is_told(
    qtbot: QtBot, bench: Bench, queues: Queues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path, monkeypatch, "")
    (tmp_path / "programs" / "lp").write_text("#!/no/such/shell\n")
    dialog = bench.open(queues)
    press_print(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    assert dialog.findChild(QMessageBox).informativeText()


def test_without_lp_the_pages_are_painted(
    qtbot: QtBot, bench: Bench, queues: Queues, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    dialog = bench.open(queues)
    press_print(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    assert queues.file.read_bytes().startswith(b"%PDF")


def test_a_printer_that_is_a_file_is_no_queue(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    printer = PaperPrinters(tmp_path / "tray.pdf").printer()
    assert queue_choices(printer, "Facts", 1, QPageSize(QPageSize.PageSizeId.A4)) is None


def test_what_the_printer_is_set_to_is_chosen(qtbot: QtBot) -> None:
    del qtbot
    printer = FakeQueue(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.Letter))
    printer.setCopyCount(2)
    printer.setCollateCopies(False)
    printer.setColorMode(QPrinter.ColorMode.GrayScale)
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    printer.setFromTo(2, 3)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    choices = queue_choices(printer, "Facts", 9, QPageSize(QPageSize.PageSizeId.A4))
    assert choices is not None
    assert (choices.media, choices.fitted, choices.pages) == ("Letter", True, (2, 3))
    assert (choices.copies, choices.collated, choices.grey, choices.last_first) == (2, False, True, True)
