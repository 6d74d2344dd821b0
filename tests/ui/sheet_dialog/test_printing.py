# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Printing, on printers whose paper is a PDF file."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QPushButton
from shiboken6 import isValid

from kzua_app.settings import Paper
from kzua_app.ui.sheet_dialog.printing import PrintService
from tests.ui.sheet_dialog.conftest import PaperPrinters

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from kzua_app.ui.sheet_dialog.dialog import SheetDialog
    from tests.ui.sheet_dialog.conftest import Bench


def press(qtbot: QtBot, dialog: SheetDialog, text: str = "&Print…") -> None:
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_the_end(qtbot: QtBot, dialog: SheetDialog) -> None:
    qtbot.waitUntil(lambda: not dialog._printing.is_busy, timeout=20_000)


def pages_in(file: Path) -> list[QImage]:
    """What lies in the tray, at 72 dots an inch, on white."""
    document = QPdfDocument()
    document.load(str(file))
    return [
        on_white(document.render(n, document.pagePointSize(n).toSize())) for n in range(document.pageCount())
    ]


def on_white(picture: QImage) -> QImage:
    paper = QImage(picture.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, picture)
    painter.end()
    return paper


def colours(page: QImage) -> list[QColor]:
    """Every third dot both ways."""
    return [page.pixelColor(x, y) for x in range(0, page.width(), 3) for y in range(0, page.height(), 3)]


def ink(page: QImage) -> float:
    """Share of dots that are not white."""
    dots = colours(page)
    return sum(dot.lightness() < 200 for dot in dots) / len(dots)


def test_prints_the_page_that_is_shown(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open(bench.printers(tmp_path / "tray.pdf"))
    press(qtbot, dialog)
    assert dialog.findChild(QProgressDialog).isVisible()
    wait_for_the_end(qtbot, dialog)
    (printed,) = pages_in(tmp_path / "tray.pdf")
    document = dialog.preview.document()
    shown = on_white(document.render(0, document.pagePointSize(0).toSize()))
    assert abs(printed.width() - shown.width()) <= 1
    assert abs(printed.height() - shown.height()) <= 1
    assert ink(printed) > 0.02
    assert abs(ink(printed) - ink(shown)) < 0.02
    assert any(dot.saturation() > 100 for dot in colours(printed))
    assert dialog.findChild(QMessageBox) is None


def test_two_grey_copies_on_letter(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    printers = bench.printers(tmp_path / "tray.pdf")

    def set_up(printer: QPrinter) -> None:
        assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.Letter
        assert printer.fullPage()
        assert (printer.fromPage(), printer.toPage()) == (1, 1)
        printer.setResolution(100)
        printer.setColorMode(QPrinter.ColorMode.GrayScale)
        printer.setCopyCount(2)

    printers.set_up = set_up
    dialog = bench.open(printers)
    with bench.next_sheet(dialog):
        dialog.choices._papers._buttons[Paper.LETTER].click()
    press(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    pages = pages_in(tmp_path / "tray.pdf")
    assert [(page.width(), page.height()) for page in pages] == [(612, 792)] * 2
    assert ink(pages[1]) > 0.02
    assert all(dot.saturation() == 0 for dot in colours(pages[0]))


def test_a_small_paper_holds_the_whole_page(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    printers = bench.printers(tmp_path / "tray.pdf")
    printers.set_up = lambda printer: printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    dialog = bench.open(printers)
    press(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    (page,) = pages_in(tmp_path / "tray.pdf")
    lowest = max(
        y
        for y in range(page.height())
        if any(page.pixelColor(x, y).lightness() < 200 for x in range(page.width()))
    )
    assert page.height() * 0.9 < lowest < page.height() * 0.99


def test_can_be_cancelled(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    printers = bench.printers(tmp_path / "tray.pdf")
    printers.set_up = lambda printer: printer.setCopyCount(50)
    dialog = bench.open(printers)
    print_button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Print…")
    press(qtbot, dialog)
    assert not print_button.isEnabled()
    progress = dialog.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: progress.value() >= 1, timeout=20_000)
    qtbot.mouseClick(progress.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not dialog._printing.is_busy
    assert print_button.isEnabled()
    qtbot.waitUntil(lambda: not isValid(progress))
    assert dialog.isVisible()


def test_closing_waits_for_the_printer(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open(bench.printers(tmp_path / "tray.pdf"))
    press(qtbot, dialog)
    press(qtbot, dialog, "Close")
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: not isValid(dialog), timeout=20_000)
    assert ink(pages_in(tmp_path / "tray.pdf")[0]) > 0.02


def test_window_that_dies_while_printing_takes_nothing_with_it(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    printers = bench.printers(tmp_path / "tray.pdf")
    printers.set_up = lambda printer: printer.setCopyCount(50)
    dialog = bench.open(printers)
    press(qtbot, dialog)
    progress = dialog.findChild(QProgressDialog)
    qtbot.waitUntil(lambda: progress.value() >= 1, timeout=20_000)
    dialog.deleteLater()
    qtbot.waitUntil(lambda: not isValid(progress))
    bench.dialogs.clear()
    del dialog
    gc.collect()
    assert bench.open().preview.page_count == 1


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_printer_that_fails_is_told(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open(bench.printers(tmp_path / "no such folder" / "tray.pdf"))
    press(qtbot, dialog)
    wait_for_the_end(qtbot, dialog)
    box = dialog.findChild(QMessageBox)
    assert "did not take the fact sheet" in box.text()
    qtbot.mouseClick(box.button(QMessageBox.StandardButton.Ok), Qt.MouseButton.LeftButton)
    assert dialog.isVisible()


def test_without_a_printer_the_pdf_is_offered(qtbot: QtBot, bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open(bench.printers(tmp_path / "tray.pdf", names=[]))
    press(qtbot, dialog)
    box = dialog.findChild(QMessageBox)
    assert "No printer was found" in box.text()
    save = next(button for button in box.buttons() if "PDF" in button.text())
    qtbot.mouseClick(save, Qt.MouseButton.LeftButton)
    assert dialog.findChild(QFileDialog).isVisible()
    assert not (tmp_path / "tray.pdf").exists()


def test_printers_are_asked_for_only_when_the_user_prints(qtbot: QtBot, bench: Bench) -> None:
    asked: list[None] = []

    class Watched(PrintService):
        def names(self) -> list[str]:
            asked.append(None)
            return []

    dialog = bench.open(Watched())
    assert not asked
    press(qtbot, dialog)
    assert asked


def test_the_systems_dialog_opens_with_the_sheets_paper(bench: Bench, tmp_path: Path) -> None:
    dialog = bench.open()
    printer = bench.printers(tmp_path / "tray.pdf").printer()
    accepted: list[None] = []
    PrintService().ask(printer, "Print", dialog, lambda: accepted.append(None))
    system = dialog.findChild(QPrintDialog)
    assert system.isVisible()
    assert not system.testOption(QPrintDialog.PrintDialogOption.PrintToFile)
    system.reject()
    assert not accepted


def test_what_is_accepted_in_the_systems_dialog_is_printed(
    qtbot: QtBot, bench: Bench, tmp_path: Path
) -> None:
    class Asking(PaperPrinters):
        def ask(self, printer: QPrinter, title: str, parent: QWidget, accepted: Callable[[], None]) -> None:
            PrintService.ask(self, printer, title, parent, accepted)

    dialog = bench.open(Asking(tmp_path / "tray.pdf"))
    press(qtbot, dialog)
    system = dialog.findChild(QPrintDialog)
    system.accepted.emit(system.printer())  # accepting it for good would ask for the name of a file
    wait_for_the_end(qtbot, dialog)
    assert ink(pages_in(tmp_path / "tray.pdf")[0]) > 0.02
