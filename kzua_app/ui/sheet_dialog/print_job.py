# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet going to a printer, a little in each turn of the event loop.

Rendering and painting hold the interpreter, so a thread would not help; each piece takes well
under a tenth of a second, and the window stays alive between two of them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPdf import QPdfDocumentRenderOptions
from PySide6.QtPrintSupport import QPrinter

from kzua_app.ui.sheet_dialog.opening import open_pdf
from kzua_app.ui.sheet_dialog.page_geometry import POINTS_PER_INCH

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtPdf import QPdfDocument
    from PySide6.QtWidgets import QWidget

DOTS_PER_INCH = 300
"""Enough for text of ten points; more costs time and memory with its square."""

BAND = 256
"""Rows of a page that are painted in one turn, at least."""

SEARCHED = 160
"""Rows below a band in which a quiet place for its edge is looked for."""


class PrintJob(QObject):
    """Prints pages of a PDF on ``printer``; ``pages`` are counted from 0, in the order of printing."""

    progressed = Signal(int, int)
    """Pages finished, and pages in all."""
    finished = Signal()
    failed = Signal()

    def __init__(self, pdf: bytes, printer: QPrinter, pages: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self._document = open_pdf(pdf, self)
        self._painter = QPainter()  # before the printer, so that it also dies before it
        self._printer = printer
        self._pages = pages
        self._steps = self._print()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def start(self) -> None:
        """Begin; ``finished`` or ``failed`` follows."""
        if self._painter.begin(self._printer):
            self._painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            self._painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
            self._timer.start()
        else:
            self.failed.emit()

    def cancel(self) -> None:
        """Stop, and take back what has not reached the paper."""
        if self._timer.isActive():
            self._timer.stop()
            self._printer.abort()
            self._painter.end()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._end(well=self._painter.end())
        except PrinterRefusedError:
            self._painter.end()
            self._end(well=False)

    def _end(self, *, well: bool) -> None:
        self._timer.stop()
        trouble = self._printer.printerState() is QPrinter.PrinterState.Error
        (self.finished if well and not trouble else self.failed).emit()

    def _print(self) -> Iterator[None]:
        for number, page in enumerate(self._pages):
            self.progressed.emit(number, len(self._pages))
            if number and not self._printer.newPage():
                raise PrinterRefusedError
            image = rendered_page(self._document, page, self._printer)
            yield
            yield from self._paint(image)
        self.progressed.emit(len(self._pages), len(self._pages))

    def _paint(self, image: QImage) -> Iterator[None]:
        paper = self._printer.paperRect(QPrinter.Unit.DevicePixel)
        whole = fitted(image.size(), paper)
        scale = whole.height() / image.height()
        for top, bottom in pairwise(band_edges(image)):
            band = QRectF(0, top, image.width(), bottom - top)
            place = QRectF(whole.left(), whole.top() + top * scale, whole.width(), band.height() * scale)
            self._painter.drawImage(place, image, band)
            yield


class PrinterRefusedError(Exception):
    """The printer takes no further page."""


def rendered_page(document: QPdfDocument, page: int, printer: QPrinter) -> QImage:
    """The page on white, in colours or greys as ``printer`` is set, at most ``DOTS_PER_INCH``."""
    dots = min(printer.resolution(), DOTS_PER_INCH)
    size = (document.pagePointSize(page) * dots / POINTS_PER_INCH).toSize()
    options = QPdfDocumentRenderOptions()
    if printer.colorMode() is QPrinter.ColorMode.GrayScale:
        options.setRenderFlags(QPdfDocumentRenderOptions.RenderFlag.Grayscale)
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.drawImage(0, 0, document.render(page, size, options))
    painter.end()
    return image


def band_edges(image: QImage) -> list[int]:
    """Rows at which ``image`` is cut into bands, from 0 to its height.

    Who draws the bands rounds each to dots of his own, and a letter on an edge would be cut in two:
    so the edges lie where most rows alike follow each other, as they do between lines of text.
    """
    edges = [0]
    while edges[-1] + BAND + SEARCHED < image.height():
        edges.append(_quiet_row(image, edges[-1] + BAND))
    return [*edges, image.height()]


def _quiet_row(image: QImage, first: int) -> int:
    """The middle of the longest run of equal rows among the next ones."""
    best = run = range(first, first + 1)
    for row in range(first + 1, first + SEARCHED):
        alike = image.constScanLine(row) == image.constScanLine(row - 1)
        run = range(run.start if alike else row, row + 1)
        best = max(best, run, key=len)
    return best[len(best) // 2]


def fitted(size: QSize, paper: QRectF) -> QRectF:
    """Where a page of ``size`` stands on ``paper``: as large as it goes, in the middle."""
    inside = size.toSizeF().scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRectF(QPointF(0, 0), inside)
    place.moveCenter(QRectF(QPointF(0, 0), paper.size()).center())
    return place
