# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fact sheet window: choose, see, save, print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzua_app.errors import KzuaError
from kzua_app.sheets.making import SHEET_NAMES
from kzua_app.ui.sheet_dialog.choices import ChoicePanel, SheetChoice
from kzua_app.ui.sheet_dialog.preview import SheetPreview
from kzua_app.ui.sheet_dialog.preview_bar import PageNumber, SearchBar, ZoomBar
from kzua_app.ui.sheet_dialog.printing import PrintService, SheetPrinting
from kzua_app.ui.sheet_dialog.requests import SheetMaker, SheetRequests
from kzua_app.ui.sheet_dialog.saving import SheetSaver
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.banner import Banner
from kzua_app.ui.widgets.labels import Note
from kzua_app.ui.wording import worded

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.sheets.making import SheetDocument
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.worker import Worker

_LARGEST = QSize(1120, 900)
_PATIENCE = 400
"""Milliseconds after which a sheet that is still being made is excused."""


class SheetDialog(QDialog):
    """Shows a sheet as it will be printed; each choice sets it anew in the background.

    The sheet's language is a choice of its own: it starts as the window's, and stays when that
    changes. ``service`` is the system's side of printing.
    """

    sheet_shown = Signal()
    """The page shown is the one that was asked for last."""

    def __init__(  # noqa: PLR0917 - everything it needs is handed over
        self,
        reference: Reference,
        paths: Paths,
        settings: Settings,
        reading: Reading,
        icons: IconTheme,
        worker: Worker,
        parent: QWidget,
        *,
        service: PrintService | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._reading = reading
        self._document: SheetDocument | None = None
        self._trouble: KzuaError | None = None
        self._saved: Path | None = None
        self._once_ready: Callable[[], None] | None = None
        self._closing = False
        first = SheetChoice(SHEET_NAMES[0], reading.language, reading.digits, settings.paper)
        self._asked: SheetChoice | None = None
        self._requests = SheetRequests(SheetMaker(reference, paths), worker, self._show, self._fail)
        self._saver = SheetSaver(reading, self)
        self._printing = SheetPrinting(service or PrintService(), reading, self)
        self._build(first, icons)
        self._connect()
        self.retranslate()
        self.resize(_fitting_size(self))

    def save_when_ready(self) -> None:
        """Ask for a file name as soon as the sheet that is chosen now has been made."""
        self._when_ready(self._save)

    def print_when_ready(self) -> None:
        """Ask how to print as soon as the sheet that is chosen now has been made."""
        self._when_ready(self._print)

    def retranslate(self) -> None:
        """Set every text; the sheet itself is made anew only if its digits are others now."""
        self.setWindowTitle(self.tr("Fact sheet"))
        self.preview.setAccessibleName(self.tr("Preview of the fact sheet"))
        self._copy.setText(self.tr("&Copy the text of the sheet"))
        self._save_button.setText(self.tr("&Save as PDF…"))
        self._print_button.setText(self.tr("&Print…"))
        self._close_button.setText(self.tr("Close"))
        for part in (self.choices, self.search, self.zoom, self._page_number):
            part.retranslate()
        self._tell_state()
        if not self.banner.isHidden():
            self._tell_trouble()
        self._take_choice()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def reject(self) -> None:
        """Close; while a sheet is going to the printer, close after it."""
        if self._printing.is_busy:
            self._closing = True
        else:
            self._requests.stop()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Answers that come later are for nobody."""
        super().closeEvent(event)
        if event.isAccepted():
            self._requests.stop()

    def _build(self, choice: SheetChoice, icons: IconTheme) -> None:
        self.choices = ChoicePanel(choice, SHEET_NAMES, self)
        self.banner = Banner(icons, self)
        self.preview = SheetPreview(self)
        self.search = SearchBar(self.preview, self._reading, icons, self)
        self.zoom = ZoomBar(self.preview, self._reading, icons, self)
        self._page_number = PageNumber(self.preview, self._reading, self)
        self._state = Note(self)
        self._save_button = _push_button(self, icons, "save")
        self._print_button = _push_button(self, icons, "print")
        self._close_button = _push_button(self, icons, "")
        self._copy = QAction(icons.icon("copy"), "", self.preview)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._find = QAction(self)
        self._find.setShortcut(QKeySequence(QKeySequence.StandardKey.Find))
        self.addAction(self._find)
        self.preview.addAction(self._copy)
        self.preview.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE)
        self._lay_out()

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(Space.L)
        bar.addWidget(self.search, 2)
        bar.addStretch(1)
        bar.addWidget(self._page_number)
        bar.addWidget(self.zoom)
        page = QVBoxLayout()
        page.setSpacing(Space.S)
        page.addLayout(bar)
        page.addWidget(self.banner)
        page.addWidget(self.preview, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.XL)
        middle.addWidget(self.choices)
        middle.addLayout(page, 1)
        self.choices.setMaximumWidth(220)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addWidget(self._state, 1)
        for button in (self._save_button, self._print_button, self._close_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(middle, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.choices.changed.connect(self._take_choice)
        self._save_button.clicked.connect(self.save_when_ready)
        self._print_button.clicked.connect(self.print_when_ready)
        self._close_button.clicked.connect(self.close)
        self._find.triggered.connect(self.search.take_focus)
        self._copy.triggered.connect(self._copy_text)
        self._patience.timeout.connect(self._tell_state)
        self._saver.saved.connect(self._note_saved)
        self._printing.pdf_wanted.connect(self.save_when_ready)
        self._printing.started.connect(lambda: self._print_button.setEnabled(False))
        self._printing.ended.connect(self._note_printed)
        self.destroyed.connect(self._requests.stop)

    def _take_choice(self) -> None:
        """Have the chosen sheet made, unless it is the one being shown or made."""
        choice = self.choices.choice(self._reading.digits)
        if choice == self._asked:
            return
        self._asked = choice
        self._document = None
        self._saved = None
        self.preview.setCursor(Qt.CursorShape.BusyCursor)
        self._patience.start()
        self._requests.ask(choice)

    def _show(self, document: SheetDocument) -> None:
        self._document = document
        self._trouble = None
        self.preview.show_pdf(document.pdf)
        self._settle()
        self.sheet_shown.emit()
        if self._once_ready is not None:
            do, self._once_ready = self._once_ready, None
            do()

    def _fail(self, error: Exception) -> None:
        self._once_ready = None
        self._asked = None
        self.preview.clear()
        if isinstance(error, KzuaError):
            self._trouble = error
        self._settle()
        if self._trouble is not error:
            raise error

    def _settle(self) -> None:
        """Nothing is being made any more."""
        self._patience.stop()
        self.preview.unsetCursor()
        self._tell_state()
        self._tell_trouble()

    def _when_ready(self, do: Callable[[], None]) -> None:
        if self._document is not None:
            do()
        else:
            self._once_ready = do
            self._take_choice()

    def _save(self) -> None:
        if self._document is not None:
            self._saver.offer(self._document)

    def _print(self) -> None:
        if self._document is not None and not self._printing.is_busy:
            self._printing.offer(self._document, self.choices.choice(self._reading.digits).paper)

    def _note_saved(self, path: Path) -> None:
        self._saved = path
        self._tell_state()

    def _note_printed(self, _whole: object) -> None:
        self._print_button.setEnabled(True)
        if self._closing:
            self.reject()

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.preview.text())

    def _tell_state(self) -> None:
        """At the foot: what is being waited for, or where the sheet has been saved."""
        if self._document is None and self._trouble is None:
            text = "" if self._patience.isActive() else self.tr("The sheet is being made…")
        else:
            text = self.tr("Saved: {path}").format(path=self._saved) if self._saved else ""
        self._state.setText(text)

    def _tell_trouble(self) -> None:
        """Over the page: why there is no sheet, or what is wrong with it."""
        if self._trouble is not None:
            sentence = worded(self._trouble)
        elif self._document is not None and self._document.warnings:
            sentence = self.tr(
                "The sheet holds a sign that its fonts do not have. The PDF is whole, but keeps to no "
                "standard for archives and screen readers. ({reason})"
            ).format(reason=" ".join(self._document.warnings))
        else:
            self.banner.hide()
            return
        self.banner.tell(sentence, self.tr("Close this message"))


def _push_button(parent: QWidget, icons: IconTheme, icon: str) -> QPushButton:
    button = QPushButton(icons.icon(icon), "", parent)
    button.setAutoDefault(False)  # Enter belongs to the search field
    return button


def _fitting_size(window: QWidget) -> QSize:
    """As large as a page asks for, and no larger than the screen, frame included."""
    room = window.screen().availableGeometry().size() - QSize(2 * Space.L, 3 * Space.L)
    return _LARGEST.boundedTo(room)
