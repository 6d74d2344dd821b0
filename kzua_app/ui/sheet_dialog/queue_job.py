# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet handed to a CUPS queue as it is, by ``lp``, without waiting for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QStandardPaths, Signal
from PySide6.QtPrintSupport import QPrintEngine, QPrinter

from kzua_app.ui.sheet_dialog.print_choices import PrintChoices, Sides, lp_arguments
from kzua_app.ui.sheet_dialog.print_pages import chosen_pages

if TYPE_CHECKING:
    from PySide6.QtGui import QPageSize
    from PySide6.QtWidgets import QWidget

_CUPS_OPTIONS = QPrintEngine.PrintEnginePropertyKey(0xFE00)
"""Where Qt's dialog keeps options of the queue, names and values in turn (``PPK_CupsOptions``)."""

_SIDES = {
    QPrinter.DuplexMode.DuplexNone: Sides.ONE,
    QPrinter.DuplexMode.DuplexLongSide: Sides.LONG_EDGE,
    QPrinter.DuplexMode.DuplexShortSide: Sides.SHORT_EDGE,
}


class QueueJob(QObject):
    """Has ``lp`` print ``pdf``; over as soon as the queue has all of it."""

    progressed = Signal(int, int)
    """Never sent: there are no steps to be seen."""
    finished = Signal()
    failed = Signal(str)
    """What the print system says of it; may be empty."""

    def __init__(self, pdf: bytes, program: str, choices: PrintChoices, parent: QWidget) -> None:
        super().__init__(parent)
        self._pdf = pdf
        self._process = QProcess(self)
        self._process.setProgram(program)
        self._process.setArguments(lp_arguments(choices))
        self._process.finished.connect(self._end)
        self._process.errorOccurred.connect(self._fail_to_start)

    def start(self) -> None:
        """Begin; ``finished`` or ``failed`` follows."""
        self._process.start()
        self._process.write(self._pdf)
        self._process.closeWriteChannel()

    def cancel(self) -> None:
        """Stop, before the queue has all of it; neither signal follows."""
        self._process.blockSignals(True)
        self._process.kill()
        self._process.waitForFinished()

    def _end(self, code: int, status: QProcess.ExitStatus) -> None:
        if status is QProcess.ExitStatus.NormalExit and code == 0:
            self.finished.emit()
        else:
            self.failed.emit(
                bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            )

    def _fail_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self.failed.emit(self._process.errorString())


def lp_program() -> str:
    """The path of ``lp``; empty where there is none, as on Windows."""
    return "" if sys.platform == "win32" else QStandardPaths.findExecutable("lp")


def queue_choices(printer: QPrinter, title: str, page_count: int, own: QPageSize) -> PrintChoices | None:
    """What ``printer`` is set to, for a sheet on the paper ``own``; None where it is not a queue of CUPS."""
    if printer.outputFormat() is not QPrinter.OutputFormat.NativeFormat or printer.outputFileName():
        return None
    size = printer.pageLayout().pageSize()
    pages = chosen_pages(printer, page_count)
    return PrintChoices(
        queue=printer.printerName(),
        title=title,
        media=size.key(),
        pages=tuple(page + 1 for page in pages) if len(pages) < page_count else (),
        copies=printer.copyCount(),
        collated=printer.collateCopies(),
        last_first=printer.pageOrder() is QPrinter.PageOrder.LastPageFirst,
        sides=_SIDES.get(printer.duplex()),
        grey=printer.colorMode() is QPrinter.ColorMode.GrayScale,
        fitted=not size.isEquivalentTo(own),
        extra=_queue_options(printer),
    )


def _queue_options(printer: QPrinter) -> tuple[tuple[str, str], ...]:
    """What was set in the dialog's tabs for this queue alone."""
    words = printer.printEngine().property(_CUPS_OPTIONS) or []
    return tuple(zip(words[::2], words[1::2], strict=False))
