# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Print: the system's printers and dialog, the job with its progress, and the way on without a printer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QMessageBox, QProgressDialog, QWidget

from kzua_app.settings import Paper
from kzua_app.ui.sheet_dialog.print_job import PrintJob
from kzua_app.ui.sheet_dialog.print_pages import printing_order
from kzua_app.ui.sheet_dialog.queue_job import QueueJob, lp_program, queue_choices

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.sheets.making import SheetDocument
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.sheet_dialog.print_choices import PrintChoices

_PAGE_SIZES = {Paper.A4: QPageSize.PageSizeId.A4, Paper.LETTER: QPageSize.PageSizeId.Letter}

_PATIENCE, _NEVER = 400, 2**31 - 1
"""Milliseconds."""


class PrintService:
    """The system's side of printing; its network socket is opened by the first question."""

    def names(self) -> list[str]:
        """The printers there are."""
        return QPrinterInfo.availablePrinterNames()

    def printer(self) -> QPrinter:
        """The user's usual printer."""
        return QPrinter(QPrinter.PrinterMode.HighResolution)

    def ask(self, printer: QPrinter, title: str, parent: QWidget, accepted: Callable[[], None]) -> None:
        """Let the user set ``printer``; a picture of text in a PDF is not among the offers."""
        dialog = QPrintDialog(printer, parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintToFile, False)
        dialog.accepted.connect(lambda *_: accepted())  # the signal brings the printer along
        QDialog.open(dialog)  # the one without a slot, which QPrintDialog hides

    def queue(
        self, printer: QPrinter, document: SheetDocument, paper: Paper
    ) -> tuple[str, PrintChoices] | None:
        """The program that hands ``document`` to the queue of ``printer``, and how it is set; or None."""
        program = lp_program()
        size = QPageSize(_PAGE_SIZES[paper])
        choices = queue_choices(printer, document.title, document.page_count, size) if program else None
        return (program, choices) if choices else None


class SheetPrinting(QObject):
    """Prints one sheet at a time."""

    pdf_wanted = Signal()
    """There is no printer, and the user would rather have the PDF."""
    started = Signal()
    printed = Signal(str)
    """All of it has gone to the printer of this name."""
    ended = Signal(bool)
    """The job is over; True if all of it was printed."""

    def __init__(self, service: PrintService, reading: Reading, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._reading = reading
        self._window = window
        self._job: PrintJob | QueueJob | None = None
        self._progress: QProgressDialog | None = None
        QCoreApplication.instance().aboutToQuit.connect(self.cancel)  # type: ignore[union-attr]

    @property
    def is_busy(self) -> bool:
        """Whether a sheet is being printed."""
        return self._job is not None

    def offer(self, document: SheetDocument, paper: Paper) -> None:
        """Ask how to print ``document`` on ``paper``, then print it."""
        if not self._service.names():
            self._tell_no_printer()
            return
        printer = self._service.printer()
        printer.setPageSize(QPageSize(_PAGE_SIZES[paper]))
        printer.setFullPage(True)
        printer.setFromTo(1, document.page_count)
        printer.setPrintRange(QPrinter.PrintRange.AllPages)
        printer.setDocName(document.title)
        title = self.tr("Print the fact sheet")
        self._service.ask(printer, title, self._window, partial(self._print, document, paper, printer))

    def cancel(self) -> None:
        """Stop the job that is running, if any."""
        if self._job is not None:
            self._job.cancel()
            self._end(well=False)

    def _print(self, document: SheetDocument, paper: Paper, printer: QPrinter) -> None:
        job = self._job = self._job_for(document, paper, printer)
        self.started.emit()
        name = printer.printerName()
        # a queue has all of it before a window with its progress could be read
        self._progress = self._shown_progress(name, _PATIENCE if isinstance(job, QueueJob) else 0)
        job.progressed.connect(self._show_progress)
        job.finished.connect(partial(self._finish, name))
        job.failed.connect(partial(self._fail, name))
        job.start()

    def _job_for(self, document: SheetDocument, paper: Paper, printer: QPrinter) -> PrintJob | QueueJob:
        """The PDF as it is where a queue takes it, else page for page."""
        queue = self._service.queue(printer, document, paper)
        if queue is not None:
            return QueueJob(document.pdf, *queue, self._window)
        return PrintJob(document.pdf, printer, printing_order(printer, document.page_count), self._window)

    def _shown_progress(self, printer: str, delay: int) -> QProgressDialog:
        progress = QProgressDialog(self._window)
        progress.setWindowTitle(self.tr("Printing"))
        progress.setLabelText(
            self.tr("The fact sheet goes to the printer {printer}…").format(printer=printer)
        )
        progress.setMaximum(0)  # busy, until pages are counted
        progress.setCancelButtonText(self.tr("Cancel"))
        progress.setModal(False)  # a modal one turns the event loop inside setValue
        progress.setAutoReset(False)
        progress.setAutoClose(False)
        progress.canceled.connect(self.cancel)
        progress.setMinimumDuration(_NEVER)  # it would show itself
        if delay:
            QTimer.singleShot(delay, progress, progress.show)
        else:
            progress.show()
        return progress

    def _show_progress(self, done: int, count: int) -> None:
        if self._progress is None:
            return
        integer = self._reading.formats.integer
        sentence = self.tr("Printing page {page} of {count}…")
        self._progress.setLabelText(sentence.format(page=integer(min(done + 1, count)), count=integer(count)))
        self._progress.setMaximum(count)
        self._progress.setValue(done)

    def _finish(self, printer: str) -> None:
        self._end(well=True)
        self.printed.emit(printer)

    def _end(self, *, well: bool) -> None:
        if self._progress is not None:
            self._progress.canceled.disconnect(self.cancel)
            self._progress.close()
            self._progress.deleteLater()
        if self._job is not None:
            self._job.deleteLater()
        self._job = self._progress = None
        self.ended.emit(well)

    def _fail(self, printer: str, reason: str = "") -> None:
        self._end(well=False)
        sentence = self.tr(
            "The printer {printer} did not take the fact sheet. Look whether it is switched on and connected "
            "and print again, or save the sheet as PDF."
        )
        box = self._tell(self.tr("Not printed"), sentence.format(printer=printer))
        if reason:
            box.setInformativeText(self.tr("The print system says: {reason}").format(reason=reason))
        box.open()

    def _tell_no_printer(self) -> None:
        box = self._tell(
            self.tr("No printer"),
            self.tr("No printer was found. The fact sheet can be saved as a PDF and printed elsewhere."),
        )
        box.setStandardButtons(QMessageBox.StandardButton.Cancel)
        save = box.addButton(self.tr("&Save as PDF…"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(save)
        save.clicked.connect(self.pdf_wanted)
        box.open()

    def _tell(self, title: str, sentence: str) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Information)
        box.setWindowTitle(title)
        box.setText(sentence)
        box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return box
