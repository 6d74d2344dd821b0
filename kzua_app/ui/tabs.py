# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The stack of tabs; each is imported and built when first shown."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QStackedWidget, QWidget

from kzua_app.ui.navigation import TabId

if TYPE_CHECKING:
    from pathlib import Path

    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.tab import Tab
    from kzua_app.ui.theme.icons import IconTheme


class TabStack(QStackedWidget):
    """Shows one tab at a time and speaks for whichever it is."""

    record_selected = Signal(object)
    record_opened = Signal(object)
    column_state_changed = Signal(str, str)

    def __init__(self, reading: Reading, icons: IconTheme, choice: Path, maps: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._icons = icons
        self._choice = choice
        self._maps = maps
        self._built: dict[TabId, Tab] = {}
        self._reference: Reference | None = None
        self._settings: Settings | None = None
        self.current_tab = TabId.OVERVIEW

    def show_tab(self, tab: TabId) -> Tab:
        """Bring ``tab`` to the front, building it if it is new."""
        if tab not in self._built:
            self._built[tab] = self._build(tab)
        self.current_tab = tab
        self.setCurrentWidget(self._built[tab])
        return self._built[tab]

    def show_reference(self, reference: Reference) -> None:
        """Give the content to every tab there is."""
        self._reference = reference
        for tab in self._built.values():
            tab.show_reference(reference)

    def remember_columns(self, settings: Settings) -> None:
        """Column states for the tabs built from now on."""
        self._settings = settings

    def reveal(self, record: RecordRef) -> bool:
        """Select ``record`` in the tab in front."""
        return self._front().reveal(record)

    def reveal_check(self, identifier: str) -> bool:
        """Select a check in the tab in front."""
        return self._front().reveal_check(identifier)

    def current_record_of(self, tab: TabId) -> RecordRef | None:
        """What is selected in ``tab``, if it is built."""
        return self._built[tab].current_record() if tab in self._built else None

    def focus_filter(self) -> None:
        """Ctrl+F."""
        self._front().focus_filter()

    def copy_selection(self) -> None:
        """Copy what is selected: text in a field or label first, else the tab's record."""
        focus = QApplication.focusWidget()
        text = focus.selectedText() if isinstance(focus, (QLabel, QLineEdit)) else ""
        text = text or self._front().copy_selection()
        if text:
            QGuiApplication.clipboard().setText(text)

    def built(self) -> tuple[Tab, ...]:
        """The tabs built so far."""
        return tuple(self._built.values())

    def _front(self) -> Tab:
        return self.show_tab(self.current_tab)

    def _build(self, tab: TabId) -> Tab:
        built = self._made(tab)
        built.record_selected.connect(self.record_selected)
        built.record_opened.connect(self.record_opened)
        built.column_state_changed.connect(self.column_state_changed)
        self.addWidget(built)
        if self._settings is not None:
            built.restore_columns(self._settings)
        if self._reference is not None:
            built.show_reference(self._reference)
        return built

    @cached_property
    def _atlas(self) -> Atlas:
        """One for every map of the window."""
        from kzua_app.ui.map.atlas import Atlas

        return Atlas(self._maps)

    def _made(self, tab: TabId) -> Tab:
        """A new tab; imports are here so that the first frame does not wait for the others."""
        # ruff: noqa: PLC0415
        reading, icons = self._reading, self._icons
        if tab is TabId.OVERVIEW:
            from kzua_app.analysis.overview import read_choice
            from kzua_app.ui.overview.tab import OverviewTab

            return OverviewTab(reading, read_choice(self._choice), lambda: self._atlas, self)
        if tab is TabId.MISSIONS:
            from kzua_app.ui.missions.tab import MissionsTab

            return MissionsTab(reading, icons, self._atlas, self)
        if tab is TabId.TRADE:
            from kzua_app.ui.trade.tab import TradeTab

            return TradeTab(reading, icons, self)
        if tab is TabId.TIMELINE:
            from kzua_app.analysis.timeline.bands import read_bands
            from kzua_app.ui.timeline.tab import TimelineTab

            # the sheet of the timeline has its eras in the same file
            bands = read_bands(self._choice.with_name("timeline.toml"))
            return TimelineTab(reading, icons, self, bands=bands)
        from kzua_app.ui.evidence.tab import EvidenceTab

        return EvidenceTab(reading, icons, self)
