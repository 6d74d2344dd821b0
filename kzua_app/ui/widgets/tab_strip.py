# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A quiet tab bar: text, icon, and a line under the current one."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QTabBar, QToolButton, QWidget

from kzua_app.ui.theme.palettes import tokens_of
from kzua_app.ui.theme.tokens import Space

_LINE = 3
_ICON = 20


class TabStrip(QTabBar):
    """Tabs without frames; the keyboard, the wheel and screen readers work as in any QTabBar."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self._with_icons = True
        self._name_scroll_buttons()

    def set_icons_shown(self, *, shown: bool) -> None:
        """Leave the icons out where the window is narrow."""
        if shown != self._with_icons:
            self._with_icons = shown
            self.setIconSize(QSize(_ICON, _ICON) if shown else QSize(0, 0))

    def tabSizeHint(self, index: int) -> QSize:
        """Text, icon and air; the bold face's width, so that nothing moves when it is chosen."""
        metrics = QFontMetrics(self._font(chosen=True))
        icon = _ICON + Space.S if self._with_icons else 0
        width = metrics.horizontalAdvance(self.tabText(index)) + icon + 2 * Space.M
        return QSize(width, round(metrics.height() * 1.3) + 2 * Space.S + _LINE)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """Tabs are not squeezed."""
        return self.tabSizeHint(index)

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew for another font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._name_scroll_buttons()
        if event.type() is QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the tabs."""
        painter = QPainter(self)
        for index in range(self.count()):
            self._draw(painter, index)

    def _name_scroll_buttons(self) -> None:
        """QTabBar names its two buttons once and for all when it is made."""
        names = {"ScrollLeftButton": self.tr("Scroll left"), "ScrollRightButton": self.tr("Scroll right")}
        for button in self.findChildren(QToolButton):
            button.setAccessibleName(names.get(button.objectName(), button.accessibleName()))

    def _draw(self, painter: QPainter, index: int) -> None:
        tokens = tokens_of(self.palette())
        chosen = index == self.currentIndex()
        rect = self.tabRect(index)
        if chosen:
            line = QRect(rect.left() + Space.S, rect.bottom() - _LINE + 1, rect.width() - 2 * Space.S, _LINE)
            painter.fillRect(line, QColor(tokens.accent))
        if self.hasFocus() and chosen:
            painter.setPen(QColor(tokens.accent))
            painter.drawRect(rect.adjusted(2, 2, -3, -_LINE - 3))
        painter.setFont(self._font(chosen=chosen))
        role = QPalette.ColorRole.WindowText if chosen else QPalette.ColorRole.PlaceholderText
        painter.setPen(self.palette().color(role))
        inside = rect.adjusted(Space.M, 0, -Space.M, -_LINE)
        if self._with_icons:
            icon = QRect(inside.left(), inside.center().y() - _ICON // 2, _ICON, _ICON)
            state = QIcon.State.On if chosen else QIcon.State.Off
            self.tabIcon(index).paint(painter, icon, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Normal, state)
            inside.setLeft(icon.right() + Space.S)
        painter.drawText(
            inside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.tabText(index)
        )

    def _font(self, *, chosen: bool) -> QFont:
        font = self.font()
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        return font
