# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""About: what this is, which content, whose work it rests on, under which licences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from kzua_app import __version__
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Heading, Note, ScaledLabel

if TYPE_CHECKING:
    from kzua_app.model.version import ContentVersion
    from kzua_app.ui.reading import Reading


class AboutDialog(QDialog):
    """Program, content version with its fingerprint, licences and thanks."""

    def __init__(self, version: ContentVersion | None, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._version = version
        self._reading = reading
        self._emblem = QLabel(self)
        self._emblem.setPixmap(QApplication.windowIcon().pixmap(QSize(64, 64)))
        self._title = Heading(self)
        self._lines = [ScaledLabel(parent=self), ScaledLabel(parent=self), Note(self), Note(self), Note(self)]
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, parent=self)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.setWindowTitle(self.tr("About this program"))
        self._title.setText(self.tr("Kazakhstan–Ukraine Relations"))
        texts = [
            self.tr(
                "An offline reference in English and Bengali. Each statement has its sources; where sources "
                "disagree, both are shown. It opens no network connection of its own."
            ),
            self._version_line(),
            self.tr(
                "Code: GNU General Public License, version 3 or later. Content: Creative Commons "
                "Attribution-ShareAlike 4.0."
            ),
            self.tr("Fonts: Noto Sans and Noto Sans Bengali, SIL Open Font License 1.1."),
            self.tr("Borders as recognised internationally (UN General Assembly resolution 68/262)."),
        ]
        for label, text in zip(self._lines, texts, strict=True):
            label.setText(self._reading.formats.text(text))

    def _version_line(self) -> str:
        formats = self._reading.formats
        program = self.tr("Program {version}").format(version=formats.version(__version__))
        if self._version is None:
            return program
        date = formats.day(self._version.created.date())
        content = self.tr("content of {date}").format(date=date)
        return f"{program} · {content} · {self._version.content_hash[:12]}"

    def _lay_out(self) -> None:
        beside = QVBoxLayout()
        beside.setSpacing(Space.M)
        beside.addWidget(self._title)
        for label in self._lines:
            beside.addWidget(label)
        beside.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addWidget(self._emblem, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.L)
        column.setSpacing(Space.L)
        column.addLayout(row)
        column.addWidget(self._buttons)
        self.setMinimumWidth(520)
