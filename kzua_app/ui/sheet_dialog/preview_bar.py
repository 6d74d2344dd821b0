# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands above the page: search, page number, zoom."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton, QWidget

from kzua_app.ui.sheet_dialog.preview import ZOOM_PERCENTS, SheetPreview
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.field_buttons import name_field_buttons
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_ICON = QSize(18, 18)
_FITS = {"width": QPdfView.ZoomMode.FitToWidth, "page": QPdfView.ZoomMode.FitInView}


class SearchField(QLineEdit):
    """Escape empties it; when it is empty, Escape is the window's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """Finds words on the page, and goes from hit to hit (Enter, F3, Shift+F3)."""

    def __init__(self, preview: SheetPreview, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self._reading = reading
        self._field = SearchField(self)
        self._field.setClearButtonEnabled(True)
        self._field.setMinimumWidth(self._field.fontMetrics().averageCharWidth() * 12)
        self._field.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._previous = _button(self, ["Shift+F3"], lambda: self._step(-1))
        self._next = _button(self, ["F3"], lambda: self._step(1))
        self._previous.setArrowType(Qt.ArrowType.UpArrow)
        self._next.setArrowType(Qt.ArrowType.DownArrow)
        self._count = Note(self)
        self._count.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._field, 1)
        for widget in (self._previous, self._next, self._count):
            row.addWidget(widget)
        self._field.textChanged.connect(self._search)
        self._field.returnPressed.connect(lambda: self._step(1))
        preview.hits.countChanged.connect(self._show_count)
        preview.hits.statusChanged.connect(self._show_first)

    def take_focus(self) -> None:
        """Put the cursor into the field."""
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._field.selectAll()

    def retranslate(self) -> None:
        """Set every text."""
        self._field.setPlaceholderText(self.tr("Find on the sheet"))
        self._field.setAccessibleName(self.tr("Find on the sheet"))
        name_field_buttons(self._field)
        _name(self._previous, self.tr("Previous hit"))
        _name(self._next, self.tr("Next hit"))
        self._show_count()

    def _search(self, text: str) -> None:
        self._preview.setCurrentSearchResultIndex(-1)
        self._preview.search(unicodedata.normalize("NFC", text.strip()))
        self._show_count()

    def _show_first(self, status: QPdfSearchModel.Status) -> None:
        if (
            status is QPdfSearchModel.Status.Finished
            and self._field.hasFocus()
            and self._preview.hits.count()
        ):
            self._preview.show_hit(max(self._preview.currentSearchResultIndex(), 0))
        self._show_count()

    def _step(self, by: int) -> None:
        count = self._preview.hits.count()
        if count:
            now = self._preview.currentSearchResultIndex()
            self._preview.show_hit((now + by) % count if now >= 0 else 0)
            self._show_count()

    def _show_count(self) -> None:
        count, now = self._preview.hits.count(), self._preview.currentSearchResultIndex()
        for button in (self._previous, self._next):
            button.setEnabled(count > 0)
        self._count.setText(self._count_text(count, now) if self._field.text().strip() else "")

    def _count_text(self, count: int, now: int) -> str:
        integer = self._reading.formats.integer
        if count == 0:
            return self.tr("Not found")
        if 0 <= now < count:
            return self.tr("{number} of {count}").format(number=integer(now + 1), count=integer(count))
        return self.tr("{count} hits", "", count).format(count=integer(count))


class ZoomBar(QWidget):
    """Smaller, the zoom, larger. The fitted zooms follow the window's size."""

    def __init__(self, preview: SheetPreview, reading: Reading, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self._reading = reading
        self._out = _button(self, ["Ctrl+-"], preview.zoom_out)
        self._out.setIcon(icons.icon("zoom-out"))
        self._in = _button(self, ["Ctrl++", "Ctrl+="], preview.zoom_in)
        self._in.setIcon(icons.icon("zoom-in"))
        self._choice = QComboBox(self)
        self._choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for code in (*_FITS, *ZOOM_PERCENTS):
            self._choice.addItem("", code)
        fit = QAction(self)
        fit.setShortcut(QKeySequence("Ctrl+0"))
        fit.triggered.connect(lambda: preview.setZoomMode(_FITS["page"]))
        self.addAction(fit)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self._out, self._choice, self._in):
            row.addWidget(widget)
        self._choice.activated.connect(lambda index: self._zoom(self._choice.itemData(index)))
        preview.view_changed.connect(self._show)

    def retranslate(self) -> None:
        """Set every text."""
        _name(self._out, self.tr("Smaller"))
        _name(self._in, self.tr("Larger"))
        self._choice.setAccessibleName(self.tr("Zoom of the page"))
        percents = [self._reading.formats.percent(percent) for percent in ZOOM_PERCENTS]
        for index, text in enumerate([self.tr("Fit width"), self.tr("Fit page"), *percents]):
            self._choice.setItemText(index, text)
        self._show()

    def _zoom(self, code: str | int) -> None:
        if isinstance(code, int):
            self._preview.zoom_to(code)
        else:
            self._preview.setZoomMode(_FITS[code])

    def _show(self) -> None:
        """Show what holds now."""
        mode, percent = self._preview.zoomMode(), self._preview.percent
        fits = [code for code, fit in _FITS.items() if fit is mode]
        nearest = min(ZOOM_PERCENTS, key=lambda step: abs(step - percent))
        self._choice.setCurrentIndex(self._choice.findData(fits[0] if fits else nearest))
        self._out.setEnabled(percent > ZOOM_PERCENTS[0])
        self._in.setEnabled(percent < ZOOM_PERCENTS[-1])


class PageNumber(Note):
    """Which page is in view, of how many."""

    def __init__(self, preview: SheetPreview, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._preview = preview
        self._reading = reading
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
        preview.view_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Tell page and pages in the words of the language."""
        integer, count = self._reading.formats.integer, self._preview.page_count
        if count > 1:
            text = self.tr("Page {page} of {count}").format(
                page=integer(self._preview.page), count=integer(count)
            )
        else:
            text = self.tr("{count} pages", "", count).format(count=integer(count)) if count else ""
        self.setText(text)


def _button(parent: QWidget, keys: list[str], pressed: Callable[[], None]) -> QToolButton:
    """A quiet button; an action brings its keys, since a button's own shortcut acts 0.1 s late."""
    button = QToolButton(parent)
    button.setIconSize(_ICON)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.clicked.connect(pressed)
    action = QAction(button)
    action.setShortcuts([QKeySequence(key) for key in keys])
    action.triggered.connect(pressed)
    parent.addAction(action)
    return button


def _name(button: QToolButton, text: str) -> None:
    action = button.findChild(QAction)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText) if action else ""
    button.setToolTip(f"{text} ({keys})")
    button.setAccessibleName(text)
