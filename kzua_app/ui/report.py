# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The last resort: a bug that nobody expected, shown so that it can be reported."""

from __future__ import annotations

import platform
import sys
import traceback
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from kzua_app import __version__
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import ScaledLabel

if TYPE_CHECKING:
    from types import TracebackType

_MOST_LETTERS = 6000


class ReportDialog(QDialog):
    """What went wrong, in a box that can be copied; the program goes on."""

    def __init__(self, report: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sentence = ScaledLabel(parent=self)
        self._report = QPlainTextEdit(report, self)
        self._report.setReadOnly(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        for widget in (self._sentence, self._report, self._buttons):
            column.addWidget(widget)
        self.resize(640, 400)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("Something went wrong"))
        self._sentence.setText(
            self.tr(
                "This should not have happened; it is a mistake in the program, and nothing of yours "
                "is lost. You can go on. Please send this text to the makers; nothing is sent by itself."
            )
        )


def install_exception_hook(window: QWidget) -> None:
    """Show every unexpected exception in a ReportDialog over ``window``, and on the error stream."""

    def show(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        if not issubclass(kind, KeyboardInterrupt) and window.findChild(ReportDialog) is None:
            ReportDialog(_report(kind, error, trace), window).open()

    sys.excepthook = show


def _report(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> str:
    about = f"kzua {__version__}, Qt {qVersion()}, Python {platform.python_version()}, {platform.platform()}"
    text = "".join(traceback.format_exception(kind, error, trace))
    return f"{about}\n\n{text[-_MOST_LETTERS:]}"
