# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's actions: made once, named in ``retranslate``."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from kzua_app.settings import Appearance

if TYPE_CHECKING:
    from kzua_app.ui.theme.icons import IconTheme


class ActionId(Enum):
    """Everything the menus, the toolbar and the keyboard offer."""

    SHEET = auto()
    SAVE_PDF = auto()
    PREFERENCES = auto()
    QUIT = auto()
    COPY = auto()
    COPY_WITH_SOURCES = auto()
    BOOKMARK = auto()
    NOTE = auto()
    FIND = auto()
    SEARCH = auto()
    BACK = auto()
    FORWARD = auto()
    BOOKMARKS = auto()
    TAB_OVERVIEW = auto()
    TAB_MISSIONS = auto()
    TAB_TRADE = auto()
    TAB_TIMELINE = auto()
    TAB_EVIDENCE = auto()
    EVIDENCE = auto()
    ZOOM_IN = auto()
    ZOOM_OUT = auto()
    ZOOM_RESET = auto()
    LANGUAGE = auto()
    APPEARANCE_SYSTEM = auto()
    APPEARANCE_LIGHT = auto()
    APPEARANCE_DARK = auto()
    APPEARANCE_HIGH_CONTRAST = auto()
    FULL_SCREEN = auto()
    HELP = auto()
    ABOUT = auto()


TAB_ACTIONS = (
    ActionId.TAB_OVERVIEW,
    ActionId.TAB_MISSIONS,
    ActionId.TAB_TRADE,
    ActionId.TAB_TIMELINE,
    ActionId.TAB_EVIDENCE,
)
APPEARANCE_ACTIONS = {
    ActionId.APPEARANCE_SYSTEM: Appearance.SYSTEM,
    ActionId.APPEARANCE_LIGHT: Appearance.LIGHT,
    ActionId.APPEARANCE_DARK: Appearance.DARK,
    ActionId.APPEARANCE_HIGH_CONTRAST: Appearance.HIGH_CONTRAST,
}
_KEYS: dict[ActionId, list[str]] = {
    ActionId.SHEET: ["Ctrl+P"],
    ActionId.SAVE_PDF: ["Ctrl+Shift+P"],
    ActionId.PREFERENCES: ["Ctrl+,"],
    ActionId.QUIT: ["Ctrl+Q"],
    ActionId.COPY_WITH_SOURCES: ["Ctrl+Shift+C"],
    ActionId.BOOKMARK: ["Ctrl+D"],
    ActionId.NOTE: ["Ctrl+Shift+N"],
    ActionId.BOOKMARKS: ["Ctrl+B"],
    ActionId.FIND: ["Ctrl+F"],
    ActionId.SEARCH: ["Ctrl+K", "Ctrl+L"],
    ActionId.BACK: ["Alt+Left"],
    ActionId.FORWARD: ["Alt+Right"],
    ActionId.EVIDENCE: ["F2"],
    ActionId.ZOOM_IN: ["Ctrl++", "Ctrl+="],
    ActionId.ZOOM_OUT: ["Ctrl+-"],
    ActionId.ZOOM_RESET: ["Ctrl+0"],
    ActionId.LANGUAGE: ["Ctrl+Shift+L"],
    ActionId.FULL_SCREEN: ["F11"],
    ActionId.HELP: ["F1"],
    **{action: [f"Ctrl+{number}"] for number, action in enumerate(TAB_ACTIONS, 1)},
}
_ICONS: dict[ActionId, str] = {
    ActionId.SHEET: "sheet",
    ActionId.SAVE_PDF: "save",
    ActionId.PREFERENCES: "settings",
    ActionId.COPY: "copy",
    ActionId.COPY_WITH_SOURCES: "sources",
    ActionId.BOOKMARK: "star",
    ActionId.NOTE: "note",
    ActionId.FIND: "filter",
    ActionId.SEARCH: "search",
    ActionId.BACK: "back",
    ActionId.FORWARD: "forward",
    ActionId.TAB_OVERVIEW: "overview",
    ActionId.TAB_MISSIONS: "missions",
    ActionId.TAB_TRADE: "trade",
    ActionId.TAB_TIMELINE: "timeline",
    ActionId.TAB_EVIDENCE: "evidence",
    ActionId.EVIDENCE: "panel-right",
    ActionId.ZOOM_IN: "zoom-in",
    ActionId.ZOOM_OUT: "zoom-out",
    ActionId.ZOOM_RESET: "zoom-reset",
    ActionId.LANGUAGE: "language",
    ActionId.HELP: "help",
    ActionId.ABOUT: "about",
}
_ROLES = {
    ActionId.PREFERENCES: QAction.MenuRole.PreferencesRole,
    ActionId.QUIT: QAction.MenuRole.QuitRole,
    ActionId.ABOUT: QAction.MenuRole.AboutRole,
}
_LATER = {ActionId.BOOKMARK, ActionId.NOTE, ActionId.BOOKMARKS}
"""Enabled by whoever brings in what they need, after the start."""
_CHECKABLE = {ActionId.BOOKMARK, ActionId.EVIDENCE, ActionId.FULL_SCREEN, *TAB_ACTIONS, *APPEARANCE_ACTIONS}


class Actions(QWidget):
    """Holds the actions; a (never shown) child of the window, so that it hears of LanguageChange."""

    def __init__(self, icons: IconTheme, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        self._actions = {action: self._made(action, icons, parent) for action in ActionId}
        self._groups = [self._group(TAB_ACTIONS), self._group(tuple(APPEARANCE_ACTIONS))]
        self.retranslate()

    def __getitem__(self, action: ActionId) -> QAction:
        return self._actions[action]

    def changeEvent(self, event: QEvent) -> None:
        """Rename everything in another language."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text; hints are the plain texts with the shortcut behind."""
        for action, text in self._texts().items():
            self._actions[action].setText(text)
            keys = self._actions[action].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            self._actions[action].setToolTip(f"{plain_text(text)} ({keys})" if keys else plain_text(text))

    def _texts(self) -> dict[ActionId, str]:
        return {**self._file_texts(), **self._view_texts()}

    def _file_texts(self) -> dict[ActionId, str]:
        return {
            ActionId.SHEET: self.tr("&Fact sheet…"),
            ActionId.SAVE_PDF: self.tr("Fact sheet as P&DF…"),
            ActionId.PREFERENCES: self.tr("&Preferences…"),
            ActionId.QUIT: self.tr("&Quit"),
            ActionId.COPY: self.tr("&Copy"),
            ActionId.COPY_WITH_SOURCES: self.tr("Copy with &sources"),
            ActionId.BOOKMARK: self.tr("&Bookmark"),
            ActionId.NOTE: self.tr("Write a &note"),
            ActionId.FIND: self.tr("&Filter this tab"),
            ActionId.SEARCH: self.tr("&Search everything"),
            ActionId.HELP: self.tr("&Keyboard shortcuts"),
            ActionId.ABOUT: self.tr("&About this program"),
        }

    def _view_texts(self) -> dict[ActionId, str]:
        return {
            ActionId.BACK: self.tr("&Back"),
            ActionId.FORWARD: self.tr("&Forward"),
            ActionId.BOOKMARKS: self.tr("Bookmarks and &notes…"),
            ActionId.TAB_OVERVIEW: self.tr("&Overview"),
            ActionId.TAB_MISSIONS: self.tr("&Missions"),
            ActionId.TAB_TRADE: self.tr("&Trade"),
            ActionId.TAB_TIMELINE: self.tr("T&imeline"),
            ActionId.TAB_EVIDENCE: self.tr("&Evidence"),
            ActionId.EVIDENCE: self.tr("Sources of the &selection"),
            ActionId.ZOOM_IN: self.tr("&Larger"),
            ActionId.ZOOM_OUT: self.tr("S&maller"),
            ActionId.ZOOM_RESET: self.tr("&Normal size"),
            ActionId.LANGUAGE: self.tr("Change the lan&guage"),
            ActionId.APPEARANCE_SYSTEM: self.tr("As the &system"),
            ActionId.APPEARANCE_LIGHT: self.tr("&Light"),
            ActionId.APPEARANCE_DARK: self.tr("&Dark"),
            ActionId.APPEARANCE_HIGH_CONTRAST: self.tr("&High contrast"),
            ActionId.FULL_SCREEN: self.tr("F&ull screen"),
        }

    def _made(self, action: ActionId, icons: IconTheme, window: QWidget) -> QAction:
        made = QAction(self)
        made.setObjectName(action.name.lower())
        made.setShortcuts([QKeySequence(key) for key in _KEYS.get(action, [])])
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setCheckable(action in _CHECKABLE)
        made.setEnabled(action not in _LATER)
        made.setMenuRole(_ROLES.get(action, QAction.MenuRole.NoRole))
        if action in _ICONS:
            made.setIcon(icons.icon(_ICONS[action]))
        window.addAction(made)
        return made

    def _group(self, members: tuple[ActionId, ...]) -> QActionGroup:
        group = QActionGroup(self)
        for action in members:
            group.addAction(self._actions[action])
        return group


def plain_text(text: str) -> str:
    """``text`` without its mnemonic, in either form: ``&Print`` or ``মুদ্রণ (&P)``."""
    return re.sub(r"\s*\(&\w\)", "", text).replace("&", "").rstrip("…")
