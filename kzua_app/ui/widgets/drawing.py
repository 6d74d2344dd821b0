# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Widgets that are one drawing, and how assistive technology comes to know what is in it.

Qt takes a widget that paints itself for a mere container. Only the role is told here: an interface
whose ``interface_cast`` is overridden in Python crashes the program as soon as it is read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtGui import QAccessibleInterface
    from PySide6.QtWidgets import QWidget

_DRAWING = "kzuaDrawing"


def declare_drawing(widget: QWidget) -> None:
    """Let ``widget`` be read as a graphic; its name and description tell of what."""
    widget.setProperty(_DRAWING, True)


def is_drawing(read: QObject) -> bool:
    """Whether it has been declared one."""
    return bool(read.property(_DRAWING))


def announce(widget: QWidget, words: str) -> None:
    """Have a screen reader say ``words``: what the keys have reached in ``widget``."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def install_drawing_role() -> None:
    """Have Qt read declared drawings as such, from now on and in the whole program."""
    QAccessible.installFactory(_interface)


def _interface(_class_name: str, read: QObject) -> QAccessibleInterface | None:
    """The interface of a declared drawing; None leaves all else to Qt."""
    if not is_drawing(read):
        return None
    from PySide6.QtWidgets import QAccessibleWidget, QWidget  # noqa: PLC0415 - only where a reader asks

    return QAccessibleWidget(read, QAccessible.Role.Graphic) if isinstance(read, QWidget) else None
