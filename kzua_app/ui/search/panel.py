# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The list under the search's field, in a frame with a foot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QListView, QVBoxLayout, QWidget

from kzua_app.ui.search.delegate import ResultDelegate
from kzua_app.ui.search.model import ResultModel
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import CORNER, Space
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.search import Query
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.search.rows import Row
    from kzua_app.ui.search.words import SearchWords
    from kzua_app.ui.theme.icons import IconTheme


class ResultPanel(QWidget):
    """Never has the focus: the field keeps it and tells which row is the current one."""

    chosen = Signal(object)
    """The row that was clicked."""

    def __init__(self, reading: Reading, words: SearchWords, icons: IconTheme, window: QWidget) -> None:
        super().__init__(window)
        self._words = words
        self.model = ResultModel(reading, words, self)
        self.list = QListView(self)
        self._delegate = ResultDelegate(self.model, words, icons, self.list)
        self._told = Note(self)
        self._keys = Note(self)
        self._set_up_list()
        self._lay_out()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        self.retranslate()

    def show_rows(self, rows: Sequence[Row], query: Query | None, told: str, *, choose: bool) -> None:
        """Show ``rows`` from the top, with ``told`` at the foot; ``choose`` the first one or none."""
        self.model.show(rows, query)
        self._told.setText(told)
        self.list.scrollToTop()
        self.make_current(self.model.first_to_choose() if choose else -1)

    def current(self) -> Row | None:
        """The row that Enter would choose."""
        index = self.list.currentIndex()
        return self.model.row(index) if index.isValid() else None

    def current_told(self) -> str:
        """That row in words."""
        index = self.list.currentIndex()
        return self.model.told(index) if index.isValid() else ""

    def step(self, step: int, times: int = 1) -> None:
        """Make a row further up or down the current one."""
        row = self.list.currentIndex().row()
        for _time in range(times):
            row = self.model.next_to_choose(row, step)
        self.make_current(row)
        if row == self.model.first_to_choose():
            self.list.scrollToTop()  # its heading too
        else:
            self.list.scrollTo(self.list.currentIndex())

    def make_current(self, row: int) -> None:
        """Make ``row`` the current one; -1 none."""
        index = self.model.index(row, 0) if row >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)

    def wanted_height(self) -> int:
        """Room for all rows, in logical pixels."""
        faces = self._delegate.faces()
        rows = sum(
            faces.height(self.model.row(self.model.index(row, 0))) for row in range(self.model.rowCount())
        )
        return rows + self._keys.sizeHint().height() + 2 * Space.S + Space.XS + 2

    def retranslate(self) -> None:
        """Set the panel's own texts."""
        self.list.setAccessibleName(self.tr("Search results"))
        self._keys.setText(self._words.how_to_go_on())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A card with a line around it."""
        super().paintEvent(event)
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.muted), 1))
        painter.setBrush(QColor(tokens.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), CORNER, CORNER)
        painter.fillRect(1, self.list.geometry().bottom() + 1, self.width() - 2, 1, QColor(tokens.line))

    def _set_up_list(self) -> None:
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(self._delegate)
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setMouseTracking(True)
        # of itself the view would scroll the first heading away
        view.setAutoScroll(False)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.clicked.connect(lambda index: self.chosen.emit(self.model.row(index)))

    def _lay_out(self) -> None:
        for label in (self._told, self._keys):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setWordWrap(False)
        self._keys.setAlignment(Qt.AlignmentFlag.AlignRight)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        foot.addWidget(self._told)
        foot.addWidget(self._keys, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, Space.XS, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addLayout(foot)

    def minimumSizeHint(self) -> QSize:
        """The field decides."""
        return QSize(0, 0)
