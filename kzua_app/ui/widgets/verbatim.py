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


def mark_verbatim(widget: QWidget, *, marked: bool = True) -> None:
    """What ``widget`` shows is quoted, or no longer is."""
    widget.setProperty(_PROPERTY, marked)


def is_verbatim(widget: QWidget) -> bool:
    """Whether ``widget`` has been marked."""
    return bool(widget.property(_PROPERTY))
