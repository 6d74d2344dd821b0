# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What every tab is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings


class Tab(QWidget):
    """A view of the reference.

    A tab is built empty; content comes by ``show_reference`` only, and may come again. Tabs know
    nothing of each other: they say what was selected and what should be opened.
    """

    record_selected = Signal(object)
    """A RecordRef whose sources the evidence panel should show."""
    record_opened = Signal(object)
    """A RecordRef that should be shown where it is at home."""
    column_state_changed = Signal(str, str)
    """A table's name and its header's state, to be remembered."""

    def show_reference(self, reference: Reference) -> None:
        """Show this content in place of any other, keeping the selection where it still exists."""
        del reference

    def retranslate(self) -> None:
        """Set every text; runs at construction and at each LanguageChange."""

    def reveal(self, record: RecordRef) -> bool:
        """Select ``record`` and bring it into view; False where it is not shown here."""
        del record
        return False

    def reveal_check(self, identifier: str) -> bool:
        """Select the check called ``identifier``; False where checks are not shown."""
        del identifier
        return False

    def current_record(self) -> RecordRef | None:
        """What is selected, if anything."""
        return None

    def focus_filter(self) -> None:
        """Put the cursor into the tab's filter (Ctrl+F)."""

    def copy_selection(self) -> str:
        """The selection as plain text, for the clipboard; empty where nothing is selected."""
        return ""

    def restore_columns(self, settings: Settings) -> None:
        """Take up the remembered columns of the tab's tables."""
        del settings

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate when the language changes."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
