# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The search over everything: a field with a list of what is found under it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QListWidget, QListWidgetItem, QWidget

from kzua_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent

    from kzua_app.model.search import SearchHit
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

_MOST = 40
"""Hits offered at once."""
_SHOWN = 10
"""Hits seen without scrolling."""
_WIDTH = 460
"""Least width of the list, in logical pixels."""


class SearchBox(QLineEdit):
    """Finds records in both languages as one types; arrows choose, Enter opens."""

    record_opened = Signal(object)

    def __init__(self, reading: Reading, icons: IconTheme, window: QWidget) -> None:
        super().__init__(window)
        self._reading = reading
        self._window = window
        self._reference: Reference | None = None
        self._hits: tuple[SearchHit, ...] = ()
        self._list = QListWidget(window)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setFrameShape(QFrame.Shape.StyledPanel)
        self._list.setUniformItemSizes(True)
        self._list.hide()
        self._list.clicked.connect(self._open)
        self.setClearButtonEnabled(True)
        self.addAction(icons.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self.textEdited.connect(self._find)
        self.setMinimumWidth(150)
        self.setMaximumWidth(300)
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Search in this content."""
        self._reference = reference

    def take_focus(self) -> None:
        """Ctrl+K."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def hits(self) -> tuple[str, ...]:
        """The lines offered now."""
        return tuple(self._list.item(row).text() for row in range(self._list.count()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down choose, Enter opens, Escape closes the list."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if event.key() in steps and self._list.isVisible():
            self._move(steps[Qt.Key(event.key())])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._hits:
            self._open(self._list.currentIndex())
        elif event.key() == Qt.Key.Key_Escape and self._list.isVisible():
            self._list.hide()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close the list when the user turns elsewhere."""
        super().focusOutEvent(event)
        self._list.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange:
            self.setMinimumHeight(round(self.fontMetrics().height() * 1.3) + Space.XS)

    def retranslate(self) -> None:
        """Set every text."""
        self.setPlaceholderText(self.tr("Search… (Ctrl+K)"))
        self.setAccessibleName(self.tr("Search everything"))
        self._list.setAccessibleName(self.tr("Search results"))
        self._fill()

    def _find(self, text: str) -> None:
        found = self._reference.search.find(text, limit=_MOST) if self._reference and text.strip() else ()
        self._hits = tuple(found)
        self._fill()
        self._place()
        self._list.setVisible(bool(text.strip()) and self._reference is not None)
        self._list.raise_()

    def _fill(self) -> None:
        self._list.clear()
        for hit in self._hits:
            kind = self._reading.term("record_kind", hit.ref.kind)
            item = QListWidgetItem(f"{self._reading.text(hit.title)}  ·  {kind}", self._list)
            item.setToolTip(self._reading.text(hit.title))
        if self._hits:
            self._list.setCurrentRow(0)
        else:
            nothing = QListWidgetItem(self.tr("Nothing found"), self._list)
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
        for row in range(self._list.count()):
            # high enough for the marks of Bengali letters; long titles are cut, not scrolled
            self._list.item(row).setSizeHint(QSize(0, self._row_height()))

    def _row_height(self) -> int:
        return round(self._list.fontMetrics().height() * 1.5)

    def _place(self) -> None:
        """Under the field, flush with its right edge, inside the window."""
        height = self._row_height() * min(self._list.count(), _SHOWN) + 2 * self._list.frameWidth() + Space.XS
        width = max(self.width(), _WIDTH)
        right = self.mapTo(self._window, QPoint(self.width(), self.height() + 2))
        self._list.setGeometry(QRect(max(right.x() - width, 0), right.y(), width, height))

    def _move(self, step: int) -> None:
        row = self._list.currentRow() + step
        self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))

    def _open(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._hits):
            self._list.hide()
            self.record_opened.emit(self._hits[index.row()].ref)
