# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One line of a year's list: title, value, note, and a bar that ranks it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note, ScaledLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent

    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.trade.entries import Entry

_BAR = 6
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class EntryRow(QWidget):
    """Chosen by a click, or by coming to it with the arrow keys."""

    chosen = Signal(object)
    """The row's RecordRef."""
    stepped = Signal(int)
    """Up (-1) or down (1) was pressed."""

    def __init__(self, entry: Entry, parent: QWidget) -> None:
        super().__init__(parent)
        self.entry = entry
        self._current = False
        self._title = ScaledLabel(bold=entry.chosen, parent=self)
        self._value = ScaledLabel(bold=entry.chosen, parent=self)
        self._note = Note(self)
        self._lay_out()
        self._set_texts()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_current(self, *, current: bool) -> None:
        """Show as the one selected; Tab comes to this row only."""
        self._current = current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def make_tab_stop(self) -> None:
        """Let Tab come to this row although it is not the one selected."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def as_text(self) -> str:
        """The row for the clipboard, its parts set apart by tabs."""
        return f"{self.entry.title}\t{self.entry.value}\t{self.entry.note}"

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the row."""
        super().mouseReleaseEvent(event)
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self.entry.ref)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step to the next row, or choose this one."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.entry.ref)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take it off."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light the row."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Dim it."""
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground where the row is current or pointed at, the focus, and the bar."""
        tokens = tokens_of(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._current or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tokens.band))
            painter.drawRoundedRect(QRectF(self.rect()), Space.XS, Space.XS)
        if self._current:
            painter.fillRect(QRectF(0, Space.XS, 3, self.height() - 2 * Space.XS), QColor(tokens.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), Space.XS, Space.XS)
        if self.entry.share is not None:
            self._draw_bar(painter, tokens, self.entry.share)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        bar = _BAR + Space.XS if self.entry.share is not None else 0
        grid.setContentsMargins(Space.M, Space.XS, Space.S, Space.XS + bar)
        grid.setHorizontalSpacing(Space.M)
        grid.setVerticalSpacing(0)
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self._value, 0, 1, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self._note, 1, 0, 1, 2)
        grid.setColumnStretch(0, 1)

    def _set_texts(self) -> None:
        self._value.setWordWrap(False)
        texts = {self._title: self.entry.title, self._value: self.entry.value, self._note: self.entry.note}
        for label, text in texts.items():
            label.setText(text)
            label.setVisible(bool(text))
            # the row is chosen by clicking anywhere on it; its text is copied as a whole
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parts = (self.entry.title, self.entry.value, self.entry.note)
        self.setAccessibleName(", ".join(part for part in parts if part))

    def _draw_bar(self, painter: QPainter, tokens: Tokens, share: float) -> None:
        full = QRectF(Space.M, self.height() - _BAR - Space.XS, self.width() - Space.M - Space.S, _BAR)
        colours = {True: tokens.kazakhstan, False: tokens.ukraine, None: tokens.muted}
        colour = QColor(colours[self.entry.kazakhstan])
        bar = QRectF(full)
        bar.setWidth(max(full.width() * share, 2.0))
        painter.setPen(QPen(colour, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush if self.entry.doubtful else colour)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
