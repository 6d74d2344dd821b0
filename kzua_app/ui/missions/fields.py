# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A value with its name above it, and what can be done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from kzua_app.ui.links import LinkButton
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.hints import plain_hint
from kzua_app.ui.widgets.labels import Note, ScaledLabel
from kzua_app.ui.widgets.verbatim import mark_verbatim

if TYPE_CHECKING:
    from kzua_app.ui.theme.icons import IconTheme


class Field(QWidget):
    """Hidden while it has no value."""

    def __init__(self, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self._icons = icons
        self._copied = ""
        self._address = ""
        self._link: LinkButton | None = None
        self._caption = Note(self)
        self._value = ScaledLabel(parent=self)
        self._remark = Note(self)
        self._copy = self._copy_button()
        text = QVBoxLayout()
        text.setSpacing(0)
        for label in (self._caption, self._value, self._remark):
            text.addWidget(label)
        text.addStretch(1)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(Space.XS)
        self._row.addLayout(text, 1)
        self._row.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignTop)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def show_value(
        self, value: str, *, remark: str = "", copied: str = "", missing: bool = False, verbatim: bool = False
    ) -> None:
        """Show ``value``, with a remark below.

        ``copied`` is what the copy button copies, which is there only if there is something;
        a ``missing`` value ("not known") is muted, a ``verbatim`` one the same in any language.
        """
        self._value.setText(value)
        mark_verbatim(self._value, marked=verbatim)
        role = QPalette.ColorRole.PlaceholderText if missing else QPalette.ColorRole.WindowText
        self._value.setForegroundRole(role)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self._copied = copied
        self._copy.setVisible(bool(copied))
        self.setVisible(bool(value))
        self._name_copy()

    def show_link(self, address: str) -> None:
        """Offer to open ``address``; none where it is empty."""
        if address == self._address:
            return
        if self._link is not None:
            self._link.hide()
            self._link.deleteLater()
        self._address = address
        self._link = LinkButton(address, self._icons, self) if address else None
        if self._link is not None:
            self._row.addWidget(self._link, 0, Qt.AlignmentFlag.AlignTop)

    def set_caption(self, caption: str) -> None:
        """Name the value."""
        self._caption.setText(caption)
        self._value.setAccessibleName(caption)

    def text(self) -> str:
        """Name and value on one line; empty without a value."""
        return f"{self._caption.text()}: {self._value.text()}" if self._value.text() else ""

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate the button's hint; captions and values come from outside."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_copy()

    def _name_copy(self) -> None:
        hint = self.tr("Copy: {text}").format(text=self._copied)
        self._copy.setToolTip(plain_hint(hint))
        self._copy.setAccessibleName(hint)

    def _copy_button(self) -> QToolButton:
        button = QToolButton(self)
        # it names what will be copied, letter by letter
        mark_verbatim(button)
        button.setIcon(self._icons.icon("copy"))
        button.setIconSize(QSize(16, 16))
        button.setAutoRaise(True)
        button.clicked.connect(self._copy_value)
        return button

    def _copy_value(self) -> None:
        QGuiApplication.clipboard().setText(self._copied)
