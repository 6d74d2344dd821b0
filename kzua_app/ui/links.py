# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Links to the web: shown with their address, opened only by the user's click."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QEvent, QSize, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QToolButton, QWidget

from kzua_app.ui.widgets.hints import plain_hint

if TYPE_CHECKING:
    from kzua_app.ui.theme.icons import IconTheme


def is_web_address(address: str) -> bool:
    """Whether ``address`` is a complete http or https address; nothing else is ever opened."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


class LinkButton(QToolButton):
    """Opens one address in the system's browser, on a click; the address is its hint."""

    asked = Signal(str)

    def __init__(self, address: str, icons: IconTheme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self.setIcon(icons.icon("open-external"))
        self.setIconSize(QSize(16, 16))
        self.setAutoRaise(True)
        self.setEnabled(is_web_address(address))
        self.clicked.connect(self._open)
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Name the address that will be opened."""
        hint = self.tr("Open in the browser: {address}").format(address=self._address)
        self.setToolTip(plain_hint(hint))
        self.setAccessibleName(hint)

    def _open(self) -> None:
        self.asked.emit(self._address)
        QDesktopServices.openUrl(QUrl(self._address))
