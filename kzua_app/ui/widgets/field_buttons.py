# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names for the buttons that Qt puts into a field; it gives them none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

_CLEAR = "_q_qlineeditclearaction"
"""What Qt calls the action of the button that empties a field."""


def name_field_buttons(field: QLineEdit) -> None:
    """Let a screen reader say what the buttons in ``field`` do; its sign is called as the field is."""
    empty = QCoreApplication.translate("FieldButtons", "Empty the field")
    for button in field.findChildren(QToolButton):
        action = button.defaultAction()
        clears = action is not None and action.objectName() == _CLEAR
        button.setAccessibleName(empty if clears else field.accessibleName())
