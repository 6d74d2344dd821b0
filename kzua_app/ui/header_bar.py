# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar on top: back, forward, tabs, search, language, sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolBar, QToolButton, QWidget

from kzua_app.ui.actions import TAB_ACTIONS, ActionId
from kzua_app.ui.navigation import TabId
from kzua_app.ui.widgets.tab_strip import TabStrip

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from kzua_app.ui.actions import Actions
    from kzua_app.ui.reading import Reading

_NARROW = 1180
"""Below this width in logical pixels the tabs go without icons and the buttons without text."""


class HeaderBar(QToolBar):
    """One unmovable tool bar; the language button shows the *other* language's own name."""

    tab_chosen = Signal(TabId)

    def __init__(self, actions: Actions, reading: Reading, search: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._reading = reading
        self.setObjectName("header")
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._tabs = self._tab_strip()
        self._language = self._button(ActionId.LANGUAGE)
        self._sheet = self._button(ActionId.SHEET)
        self.addActions([actions[ActionId.BACK], actions[ActionId.FORWARD]])
        spring = QWidget(self)
        spring.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        for widget in (self._tabs, spring, search, self._language, self._sheet):
            self.addWidget(widget)
        self.addAction(actions[ActionId.EVIDENCE])
        self.retranslate()

    def show_tab(self, tab: TabId) -> None:
        """Mark ``tab`` as the current one without announcing a choice."""
        self._tabs.blockSignals(True)
        self._tabs.setCurrentIndex(list(TabId).index(tab))
        self._tabs.blockSignals(False)
        self._tabs.update()

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        other = self._reading.language.other
        self._language.setText(other.own_name)
        self._language.setAccessibleName(self.tr("Change to {language}").format(language=other.own_name))
        self._language.setToolTip(self._language.accessibleName())
        self._sheet.setText(self.tr("Fact sheet"))
        self._tabs.setAccessibleName(self.tr("Tabs"))
        for index, action in enumerate(TAB_ACTIONS):
            self._tabs.setTabText(index, self._actions[action].toolTip().rpartition(" (")[0])
            self._tabs.setTabToolTip(index, self._actions[action].toolTip())
        self.setWindowTitle(self.tr("Tool bar"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Do without ornaments where there is little room."""
        super().resizeEvent(event)
        roomy = event.size().width() >= _NARROW
        self._tabs.set_icons_shown(shown=roomy)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._sheet.setToolButtonStyle(beside if roomy else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _tab_strip(self) -> TabStrip:
        strip = TabStrip(self)
        for action in TAB_ACTIONS:
            strip.addTab(self._actions[action].icon(), "")
        strip.currentChanged.connect(lambda index: self.tab_chosen.emit(list(TabId)[index]))
        return strip

    def _button(self, action: ActionId) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(self._actions[action].icon())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._actions[action].trigger)
        return button
