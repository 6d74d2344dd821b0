# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from kzua_app.ui.actions import APPEARANCE_ACTIONS, TAB_ACTIONS, ActionId

if TYPE_CHECKING:
    from kzua_app.ui.actions import Actions

_ZOOM = (ActionId.ZOOM_IN, ActionId.ZOOM_OUT, ActionId.ZOOM_RESET)
_SEPARATOR = None
_MENUS: dict[str, tuple[ActionId | None, ...]] = {
    "file": (ActionId.SHEET, ActionId.SAVE_PDF, _SEPARATOR, ActionId.PREFERENCES, _SEPARATOR, ActionId.QUIT),
    "edit": (
        *(ActionId.COPY, ActionId.COPY_WITH_SOURCES, _SEPARATOR),
        *(ActionId.BOOKMARK, ActionId.NOTE, _SEPARATOR),
        *(ActionId.FIND, ActionId.SEARCH),
    ),
    "view": (ActionId.EVIDENCE, _SEPARATOR, *_ZOOM, _SEPARATOR, ActionId.LANGUAGE),
    "appearance": tuple(APPEARANCE_ACTIONS),
    "go": (ActionId.BACK, ActionId.FORWARD, _SEPARATOR, *TAB_ACTIONS, _SEPARATOR, ActionId.BOOKMARKS),
    "help": (ActionId.HELP, ActionId.ABOUT),
}


class MenuBar(QMenuBar):
    """File, Edit, View (with Appearance), Go, Help."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self._menus = {name: self._filled(members, actions) for name, members in _MENUS.items()}
        view = self._menus["view"]
        view.addMenu(self._menus["appearance"])
        view.addSeparator()
        view.addAction(actions[ActionId.FULL_SCREEN])
        for name in ("file", "edit", "view", "go", "help"):
            self.addMenu(self._menus[name])
        self.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Name the menus."""
        titles = {
            "file": self.tr("&File"),
            "edit": self.tr("&Edit"),
            "view": self.tr("&View"),
            "appearance": self.tr("&Appearance"),
            "go": self.tr("&Go"),
            "help": self.tr("&Help"),
        }
        for name, title in titles.items():
            self._menus[name].setTitle(title)

    def _filled(self, members: tuple[ActionId | None, ...], actions: Actions) -> QMenu:
        menu = QMenu(self)
        for member in members:
            if member is _SEPARATOR:
                menu.addSeparator()
            else:
                menu.addAction(actions[member])
        return menu
