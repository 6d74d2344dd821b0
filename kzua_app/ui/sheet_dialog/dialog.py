# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The fact sheet window: choose, see, save, print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from kzua_app.errors import KzuaError, ResourceMissingError
from kzua_app.sheets.labels import read_labels
from kzua_app.ui.sheet_dialog.choices import ChoicePanel
from kzua_app.ui.sheet_dialog.choosers import SideScroll
from kzua_app.ui.sheet_dialog.foot import Foot
from kzua_app.ui.sheet_dialog.picture_saving import PageImageSaver
from kzua_app.ui.sheet_dialog.preview import SheetPreview
from kzua_app.ui.sheet_dialog.preview_bar import PageNumber, SearchBar, ZoomBar
from kzua_app.ui.sheet_dialog.printing import PrintService, SheetPrinting
from kzua_app.ui.sheet_dialog.requests import SheetMaker, SheetRequests
from kzua_app.ui.sheet_dialog.saving import SheetSaver
from kzua_app.ui.sheet_dialog.thumbnails import Thumbnails
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.banner import Banner
from kzua_app.ui.wording import worded

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from kzua_app.paths import Paths
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.sheets.making import SheetDocument
    from kzua_app.sheets.options import SheetOptions
    from kzua_app.ui.navigation import Place
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.worker import Worker

_LARGEST = QSize(1280, 920)
_PATIENCE = 400
"""Milliseconds after which a sheet that is still being made is excused."""


class SheetDialog(QDialog):
    """Shows a sheet as it will be printed; each choice sets it anew in the background.

    Opened at ``place`` of the main window, it begins with the sheet of that tab. The sheet's
    language is a choice of its own: it starts as the window's, and stays when that changes.
    ``service`` is the system's side of printing.
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
        place: Place,
        service: PrintService | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._reading = reading
        self._document: SheetDocument | None = None
        self._coming: SheetDocument | None = None
        self._trouble: KzuaError | None = None
        self._saved: Path | None = None
        self._sent_to = ""
        self._once_ready: Callable[[], None] | None = None
        self._closing = False
        self._asked: SheetOptions | None = None
        self._sheets = paths.sheets
        make = SheetMaker(reference, paths)
        self._requests = SheetRequests(make, worker, self._show, self._fail)
        self._saver = SheetSaver(reading, self)
        self._picture_saver = PageImageSaver(make, worker, reading, self)
        self._printing = SheetPrinting(service or PrintService(), reading, self)
        self.choices = ChoicePanel(place, reading.language, settings.paper, self)
        self._build(icons)
        self._connect()
        self.retranslate()
        self.resize(_fitting_size(self))

    def show_place(self, place: Place) -> None:
        """Come to the front with the sheet of the tab that ``place`` names."""
        self.choices.show_place(place)
        self._take_choice()
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.activateWindow()

    def follow(self, place: Place) -> None:
        """The main window shows ``place`` now: its record is the one whose sheet can be chosen."""
        self.choices.follow(place)
        self._take_choice()

    def save_when_ready(self) -> None:
        """Ask for a file name as soon as the sheet that is chosen now has been made."""
        self._when_ready(self._save)

    def save_pictures_when_ready(self) -> None:
        """Ask for a file name for pages as images, likewise."""
        self._when_ready(self._save_pictures)

    def print_when_ready(self) -> None:
        """Ask how to print as soon as the sheet that is chosen now has been made."""
        self._when_ready(self._print)

    def retranslate(self) -> None:
        """Set every text; the sheet itself is made anew only if its digits are others now."""
        self.setWindowTitle(self.tr("Fact sheet"))
        self.preview.setAccessibleName(self.tr("Preview of the fact sheet"))
        self._copy.setText(self.tr("&Copy the text of the sheet"))
        self.choices.retranslate(self._section_names())
        for part in (self.search, self.zoom, self._page_number, self.thumbnails, self._foot):
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
            self._stop()
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Answers that come later are for nobody."""
        super().closeEvent(event)
        if event.isAccepted():
            self._stop()

    def _stop(self) -> None:
        self._requests.stop()
        self._picture_saver.stop()

    def _build(self, icons: IconTheme) -> None:
        self.banner = Banner(icons, self)
        self.preview = SheetPreview(self)
        self.search = SearchBar(self.preview, self._reading, icons, self)
        self.zoom = ZoomBar(self.preview, self._reading, icons, self)
        self._page_number = PageNumber(self.preview, self._reading, self)
        self.thumbnails = Thumbnails(self.preview, self._reading, self)
        self._foot = Foot(icons, self)
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
        bar.setSpacing(Space.M)
        bar.addWidget(self.search, 2)
        bar.addStretch(1)
        bar.addWidget(self._page_number)
        bar.addWidget(self.zoom)
        page = QVBoxLayout()
        page.setSpacing(Space.S)
        page.addLayout(bar)
        page.addWidget(self.banner)
        pages = QHBoxLayout()
        pages.setSpacing(Space.S)
        pages.addWidget(self.preview, 1)
        pages.addWidget(self.thumbnails)
        page.addLayout(pages, 1)
        middle = QHBoxLayout()
        middle.setSpacing(Space.M)
        middle.addWidget(SideScroll(self.choices, self))
        middle.addLayout(page, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.M)
        column.addLayout(middle, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.choices.changed.connect(self._take_choice)
        self._foot.save.clicked.connect(self.save_when_ready)
        self._foot.save_pictures.clicked.connect(self.save_pictures_when_ready)
        self._foot.print.clicked.connect(self.print_when_ready)
        self._foot.close_window.clicked.connect(self.close)
        self._find.triggered.connect(self.search.take_focus)
        self.preview.shown.connect(self._note_shown)
        self._copy.triggered.connect(self._copy_text)
        self._patience.timeout.connect(self._tell_state)
        self._saver.saved.connect(self._note_saved)
        self._picture_saver.started.connect(self._await_pictures)
        self._picture_saver.ended.connect(self._note_pictures)
        self._printing.pdf_wanted.connect(self.save_when_ready)
        self._printing.started.connect(lambda: self._foot.print.setEnabled(False))
        self._printing.ended.connect(self._note_printed)
        self._printing.printed.connect(self._note_sent)
        self.destroyed.connect(self._requests.stop)

    def _take_choice(self) -> None:
        """Have the chosen sheet made, unless it is the one being shown or made."""
        choice = self.choices.options(self._reading.digits)
        if choice == self._asked:
            return
        self._asked = choice
        self._document = self._coming = None
        self.preview.forget()
        self._saved, self._sent_to = None, ""
        self.preview.setCursor(Qt.CursorShape.BusyCursor)
        self._patience.start()
        self._requests.ask(choice)

    def _show(self, document: SheetDocument) -> None:
        self._coming = document
        self.preview.show_pdf(document.pdf)

    def _note_shown(self) -> None:
        self._document, self._coming = self._coming, None
        self._trouble = None
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

    def _save_pictures(self) -> None:
        if self._document is not None and self._asked is not None:
            self._picture_saver.offer(self._asked, self._document)

    def _print(self) -> None:
        if self._document is not None and not self._printing.is_busy:
            self._printing.offer(self._document, self.choices.options(self._reading.digits).paper)

    def _note_saved(self, path: Path | None) -> None:
        self._saved, self._sent_to = path, ""
        self._tell_state()

    def _note_sent(self, printer: str) -> None:
        self._saved, self._sent_to = None, printer
        self._tell_state()

    def _await_pictures(self) -> None:
        self._foot.save_pictures.setEnabled(False)
        self._tell_state()

    def _note_pictures(self, path: Path | None) -> None:
        """The images are there, the first at ``path``, or none could be saved."""
        self._foot.save_pictures.setEnabled(True)
        self._note_saved(path)

    def _note_printed(self, _whole: object) -> None:
        self._foot.print.setEnabled(True)
        if self._closing:
            self.reject()

    def _section_names(self) -> Mapping[str, str]:
        """The sheets' own words for their sections; without them the sheet itself tells what is missing."""
        try:
            return read_labels(self._sheets, self._reading.language).words
        except ResourceMissingError:
            return {}

    def _copy_text(self) -> None:
        QGuiApplication.clipboard().setText(self.preview.text())

    def _tell_state(self) -> None:
        """At the foot: what is being waited for, or where the sheet has gone."""
        if self._document is None and self._trouble is None:
            text = "" if self._patience.isActive() else self.tr("The sheet is being made…")
        elif not self._foot.save_pictures.isEnabled():
            text = self.tr("The images are being made…")
        elif self._sent_to:
            text = self.tr("Sent to the printer {printer}.").format(printer=self._sent_to)
        else:
            text = self.tr("Saved: {path}").format(path=self._saved) if self._saved else ""
        self._foot.state.setText(text)

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


def _fitting_size(window: QWidget) -> QSize:
    """As large as a page asks for, and no larger than the screen, frame included."""
    room = window.screen().availableGeometry().size() - QSize(2 * Space.L, 3 * Space.L)
    return _LARGEST.boundedTo(room)
