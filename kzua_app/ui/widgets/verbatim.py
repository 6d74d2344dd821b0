# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Marks texts that are quoted letter by letter (titles, addresses), in whatever language they are.

They stay as they are when the language of the interface changes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

VERBATIM_ROLE = Qt.ItemDataRole.UserRole + 77
"""Item data that is true where a cell is quoted."""
_PROPERTY = "verbatim"


def mark_verbatim(widget: QWidget) -> None:
    """What ``widget`` shows is quoted."""
    widget.setProperty(_PROPERTY, True)


def is_verbatim(widget: QWidget) -> bool:
    """Whether ``widget`` or one above it has been marked."""
    above: QWidget | None = widget
    while above is not None:
        if above.property(_PROPERTY):
            return True
        above = above.parentWidget()
    return False
