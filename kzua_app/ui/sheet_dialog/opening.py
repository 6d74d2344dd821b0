# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Opening a PDF without holding up the window.

Whoever shows a document asks it for the size of every page, and the first time that is asked costs
half a millisecond a page: of the whole dossier more than the window may stand still.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, Signal
from PySide6.QtPdf import QPdfDocument

_AT_ONCE = 0.008
"""Seconds that one turn of the event loop may take."""


def open_pdf(pdf: bytes, parent: QObject) -> QPdfDocument:
    """A document that reads from memory, alive as long as ``parent``."""
    document = QPdfDocument(parent)
    buffer = QBuffer(document)
    buffer.setData(QByteArray(pdf))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(buffer)
    return document


class PdfOpening(QObject):
    """Opens one document at a time, for ``home`` to own, in several turns of the event loop."""

    opened = Signal(object)
    """The QPdfDocument, which knows the sizes of its pages."""

    def __init__(self, home: QObject) -> None:
        super().__init__(home)
        self._home = home
        self._document: QPdfDocument | None = None
        self._known = 0
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._step)

    def begin(self, pdf: bytes) -> None:
        """Open ``pdf``; ``opened`` follows. What was being opened is forgotten."""
        self.stop()
        self._document, self._known = open_pdf(pdf, self._home), 0
        self._timer.start()

    def stop(self) -> None:
        """Forget what is being opened."""
        self._timer.stop()
        if self._document is not None:
            self._document.deleteLater()
            self._document = None

    def _step(self) -> None:
        document = self._document
        if document is None:
            return
        if self._known < document.pageCount():
            self._measure(document)
            return  # showing it takes a turn of its own
        self._timer.stop()
        self._document = None
        self.opened.emit(document)

    def _measure(self, document: QPdfDocument) -> None:
        """Ask for the sizes of a few pages."""
        end = time.perf_counter() + _AT_ONCE
        while self._known < document.pageCount() and time.perf_counter() < end:
            document.pagePointSize(self._known)
            self._known += 1
