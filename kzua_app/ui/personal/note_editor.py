# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A note as it is written: saved after a pause, and when one leaves it."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QTimer, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QVBoxLayout, QWidget

from kzua_app.store.personal.texts import tidy
from kzua_app.ui.personal.words import personal_worded
from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QHideEvent, QPaintEvent

    from kzua_app.ui.personal.notebook import Notebook
    from kzua_app.ui.reading import Reading

_PAUSE = 1000
"""Milliseconds without a key after which a note is saved."""
_FEWEST_LINES = 3
_MOST_LINES = 12
_EDGE = 2
"""Room for the outline about the field, in logical pixels."""


class NoteEditor(QWidget):
    """The note on one record, plain text, and whether it is saved.

    Where it ``grows``, it is as high as its text, within bounds; else as high as there is room.
    """

    def __init__(self, notebook: Notebook, reading: Reading, parent: QWidget, *, grows: bool) -> None:
        super().__init__(parent)
        self._notebook = notebook
        self._reading = reading
        self._record = ""
        self._before = ""
        self._grows = grows
        self._is_just_saved = False
        self._is_saving = False
        self._edit = _PlainText(self)
        self._state = Note(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self.save)
        self._edit.textChanged.connect(self._note_change)
        self._edit.left.connect(self.save)
        self._edit.focus_changed.connect(self.update)
        notebook.changed.connect(self._follow)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._edit, 1)
        column.addWidget(self._state)
        if grows:
            self._edit.document().documentLayout().documentSizeChanged.connect(self._fit)
            self._fit()
        self.retranslate()

    @property
    def text_edit(self) -> QPlainTextEdit:
        """The field itself."""
        return self._edit

    @property
    def left(self) -> SignalInstance:
        """The cursor has left the field, and what was written is saved."""
        return self._edit.left

    def show_note(self, record: str) -> None:
        """Save what is there and show the note on ``record``; an empty one shows nothing."""
        if record == self._record:
            return
        self.save()
        self._record = record
        self._is_just_saved = False
        self._load()

    def save(self) -> None:
        """Save what has been written, if anything has."""
        self._pause.stop()
        if not self._is_changed():
            return
        record, text = self._record, self._edit.text()
        self._edit.document().setModified(False)
        self._is_saving = True
        try:
            kept = self._notebook.write_note(record, text, before=self._before)
        finally:
            self._is_saving = False
        if record != self._record:
            # a list has lost the row of a note that was emptied, and shows another one
            return
        self._before = kept
        self._is_just_saved = True
        # what is kept is in NFC, what Bengali keyboards write is not: no reason to disturb the writer
        if tidy(kept) != tidy(text):
            self._put(kept)
        self._tell()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate; fit to another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
        elif event.type() is QEvent.Type.FontChange and self._grows:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Outline the field; the style's own outline cannot be seen on dark grounds."""
        super().paintEvent(event)
        tokens, focused = tokens_of(self.palette()), self._edit.hasFocus()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if focused else tokens.muted), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(self._edit.geometry()).adjusted(-0.5, -0.5, 0.5, 0.5), _EDGE, _EDGE)

    def hideEvent(self, event: QHideEvent) -> None:
        """Whoever closes the window or folds the panel away has left the note."""
        self.save()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self._edit.setAccessibleName(self.tr("Your note"))
        self._edit.setPlaceholderText(self.tr("Your note"))
        self._tell()

    def _load(self) -> None:
        self._before = self._notebook.note_text(self._record) if self._record else ""
        self._put(self._before)
        self._tell()

    def _put(self, text: str) -> None:
        """Show ``text`` without taking it for something written; the cursor stays where it can."""
        place = self._edit.textCursor().position()
        self._edit.blockSignals(True)
        self._edit.setPlainText(text)
        self._edit.blockSignals(False)
        self._edit.document().setModified(False)
        cursor = self._edit.textCursor()
        cursor.setPosition(min(place, max(self._edit.document().characterCount() - 1, 0)))
        self._edit.setTextCursor(cursor)

    def _is_changed(self) -> bool:
        return bool(self._record) and self._edit.document().isModified()

    def _note_change(self) -> None:
        self._is_just_saved = False
        self._pause.start()
        self._tell()

    def _follow(self, record: str) -> None:
        """Show what another window or editor has written, unless there is something unsaved here."""
        if not self._record or record not in ("", self._record) or self._is_saving or self._is_changed():
            return
        if self._notebook.note_text(self._record) != self._before:
            self._load()
        else:
            self._tell()

    def _tell(self) -> None:
        draft = self._notebook.draft(self._record)
        if draft is not None:
            text = self.tr("Not saved: {why} Your text stays here.").format(why=personal_worded(draft.error))
        elif self._is_changed():
            text = self.tr("Not saved yet")
        elif self._is_just_saved:
            text = self.tr("Saved")
        else:
            text = self._when()
        self._state.setText(text)
        self._state.setVisible(bool(text))
        self._edit.setAccessibleDescription(text)

    def _when(self) -> str:
        entry = self._notebook.entry(self._record) if self._record else None
        if entry is None or entry.note is None:
            return ""
        moment = self._reading.formats.date_and_time(entry.note.changed.astimezone())
        return self.tr("Changed {moment}").format(moment=moment)

    def _fit(self, *_: object) -> None:
        """Be as high as the text; its lines differ in height, since scripts have different fonts."""
        line = self._edit.fontMetrics().lineSpacing()
        height = min(max(self._text_height(_MOST_LINES * line), _FEWEST_LINES * line), _MOST_LINES * line)
        margins = 2 * self._edit.document().documentMargin()
        self._edit.setFixedHeight(math.ceil(height + margins) + Space.XS)

    def _text_height(self, enough: float) -> float:
        layout, block = self._edit.document().documentLayout(), self._edit.document().firstBlock()
        height = 0.0
        while block.isValid() and height < enough:
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        return height


class _PlainText(QPlainTextEdit):
    """Tells when the focus goes to another widget; Tab goes on to the next one."""

    left = Signal()
    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """The text with all its characters; ``toPlainText`` makes spaces of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell."""
        super().focusOutEvent(event)
        self.focus_changed.emit()
        self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell."""
        super().focusInEvent(event)
        self.focus_changed.emit()
