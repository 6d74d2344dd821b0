# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The main window: parts and wiring, nothing else."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from kzua_app.model.dates import PartialDate
from kzua_app.ui.actions import APPEARANCE_ACTIONS, TAB_ACTIONS, ActionId, Actions
from kzua_app.ui.evidence_panel import EvidencePanel
from kzua_app.ui.header_bar import HeaderBar
from kzua_app.ui.menus import MenuBar
from kzua_app.ui.navigation import HOMES, History, Place, TabId
from kzua_app.ui.search.box import SearchBox
from kzua_app.ui.status_bar import StatusBar
from kzua_app.ui.tabs import TabStack
from kzua_app.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import Appearance, Settings
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme


_FIRST_SIZE = QSize(1360, 860)
_LEAST_SIZE = QSize(640, 420)


class MainWindow(QMainWindow):
    """Built empty and complete; ``show_reference`` is the only way content arrives."""

    first_painted = Signal()
    closing = Signal()
    place_changed = Signal(Place)

    def __init__(
        self, reading: Reading, icons: IconTheme, settings: Settings, overview_choice: Path, maps: Path
    ) -> None:
        super().__init__()
        self._reading = reading
        self._icons = icons
        self._history = History()
        self._settings = settings
        self._painted = False
        self._overview_choice = overview_choice
        self._maps = maps
        self.may_close: Callable[[], bool] = lambda: True
        self.actions_by_id = Actions(icons, self)
        self._build()
        self._connect()
        self._take(settings)
        self.retranslate()

    def _build(self) -> None:
        self.search = SearchBox(self._reading, self._icons, self)
        self.header = HeaderBar(self.actions_by_id, self._reading, self.search, self)
        self.addToolBar(self.header)
        self.setMenuBar(MenuBar(self.actions_by_id, self))
        self.status = StatusBar(self.actions_by_id, self._reading, self)
        self.setStatusBar(self.status)
        self.tabs = TabStack(self._reading, self._icons, self._overview_choice, self._maps, self)
        self.evidence = EvidencePanel(self._reading, self._icons, self)
        self.banner = Banner(self._icons, self)
        self._splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(self.tabs)
        self._splitter.addWidget(self.evidence)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setCollapsible(0, False)
        self._splitter.setSizes([900, 320])
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.banner)
        column.addWidget(self._splitter, 1)
        self.setCentralWidget(middle)
        self.setMinimumSize(_LEAST_SIZE.boundedTo(self.screen().availableSize()))

    def _connect(self) -> None:
        """Who tells whom, by sender."""
        actions = self.actions_by_id
        for action, tab in zip(TAB_ACTIONS, TabId, strict=True):
            actions[action].triggered.connect(partial(self.go_to_tab, tab))
        actions[ActionId.BACK].triggered.connect(self._go_back)
        actions[ActionId.FORWARD].triggered.connect(self._go_forward)
        actions[ActionId.EVIDENCE].toggled.connect(self.evidence.setVisible)
        actions[ActionId.FIND].triggered.connect(self.tabs.focus_filter)
        actions[ActionId.SEARCH].triggered.connect(self.search.take_focus)
        actions[ActionId.COPY].triggered.connect(self.tabs.copy_selection)
        actions[ActionId.COPY_WITH_SOURCES].triggered.connect(self.evidence.copy_with_sources)
        actions[ActionId.FULL_SCREEN].toggled.connect(self._set_full_screen)
        actions[ActionId.QUIT].triggered.connect(self.close)
        self.evidence.closed.connect(partial(actions[ActionId.EVIDENCE].setChecked, False))
        self.evidence.record_opened.connect(self.open_record)
        self.evidence.check_opened.connect(self.open_check)
        self.header.tab_chosen.connect(self.go_to_tab)
        self.search.record_opened.connect(self.open_record)
        self.tabs.record_opened.connect(self.open_record)
        self.tabs.record_selected.connect(self._note_selection)

    def _take(self, settings: Settings) -> None:
        """Take up what was remembered."""
        remembered = QByteArray.fromBase64(settings.geometry.encode("ascii", "ignore"))
        if not self.restoreGeometry(remembered):
            self._fit_to_screen()
        self.tabs.remember_columns(settings)
        self.actions_by_id[ActionId.EVIDENCE].setChecked(settings.evidence_shown)
        self.evidence.setVisible(settings.evidence_shown)
        self.show_appearance(settings.appearance)
        # which tab it will be; the tab itself is built when there is something to show in it
        self._visit(Place(TabId(settings.tab) if settings.tab in set(TabId) else TabId.OVERVIEW))
        self._mark(self.place.tab)

    def _fit_to_screen(self) -> None:
        """A first size: roomy, but within what the screen has."""
        room = self.screen().availableSize()
        self.resize(_FIRST_SIZE.boundedTo(room * 0.92))

    def show_reference(self, reference: Reference) -> None:
        """Show the content of ``reference`` in place of any other."""
        self._reading.take_terms(reference.terms)
        self.search.show_reference(reference)
        self.evidence.show_reference(reference)
        self.tabs.show_reference(reference)
        self.show_current_tab()
        selected = self.tabs.current_record_of(self.tabs.current_tab)
        if selected is not None:
            self.evidence.show_record(selected)
        version = reference.version
        self.status.show_content(
            PartialDate.from_day(version.created.date()),
            reference.sources.count(),
            reference.disagreements.count(),
        )

    def show_current_tab(self) -> None:
        """Show the tab of the current place, which is built if it is not yet."""
        self.tabs.show_tab(self.place.tab)

    def show_appearance(self, appearance: Appearance) -> None:
        """Tick the appearance in the menu."""
        for action, of_action in APPEARANCE_ACTIONS.items():
            self.actions_by_id[action].setChecked(of_action is appearance)

    def go_to_tab(self, tab: TabId) -> None:
        """Show ``tab`` with what is selected there."""
        self.tabs.show_tab(tab)
        place = Place(tab, self.tabs.current_record_of(tab))
        self._show(place)
        self._visit(place)

    def open_record(self, record: RecordRef) -> None:
        """Show ``record`` in the tab where it is at home, and its sources beside it."""
        place = Place(HOMES.get(record.kind, TabId.EVIDENCE), record)
        self._show(place)
        self._visit(place)

    def open_check(self, identifier: str) -> None:
        """Show the check called ``identifier`` in full; the evidence stays that of the record."""
        self.go_to_tab(TabId.EVIDENCE)
        self.tabs.reveal_check(identifier)

    @property
    def place(self) -> Place:
        """The tab and record shown."""
        return self._history.current or Place(TabId.OVERVIEW)

    def geometry_state(self) -> str:
        """The window's size and place, for the settings."""
        return bytes(self.saveGeometry().toBase64().data()).decode("ascii")

    def retranslate(self) -> None:
        """Set the window's own texts."""
        self.setWindowTitle(self.tr("Kazakhstan–Ukraine Relations"))

    def changeEvent(self, event: QEvent) -> None:
        """Retranslate."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def event(self, event: QEvent) -> bool:
        """Tell when the first frame has been painted (the first UpdateRequest has been served)."""
        served = super().event(event)
        if event.type() is QEvent.Type.UpdateRequest and not self._painted:
            self._painted = True
            self.first_painted.emit()
        return served

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the application remember the state, unless something would be lost."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)

    def _show(self, place: Place) -> None:
        self.tabs.show_tab(place.tab)
        self._mark(place.tab)
        if place.record is not None:
            self.tabs.reveal(place.record)
            self.evidence.show_record(place.record)

    def _mark(self, tab: TabId) -> None:
        """Show in the header and the menu that ``tab`` is in front."""
        self.header.show_tab(tab)
        self.actions_by_id[TAB_ACTIONS[list(TabId).index(tab)]].setChecked(True)

    def _note_selection(self, record: RecordRef) -> None:
        self.evidence.show_record(record)
        self._visit(Place(self.tabs.current_tab, record))

    def _visit(self, place: Place) -> None:
        self._history.visit(place)
        self._show_ways()

    def _go_back(self) -> None:
        self._show(self._history.back())
        self._show_ways()

    def _go_forward(self) -> None:
        self._show(self._history.forward())
        self._show_ways()

    def _show_ways(self) -> None:
        self.actions_by_id[ActionId.BACK].setEnabled(self._history.can_go_back)
        self.actions_by_id[ActionId.FORWARD].setEnabled(self._history.can_go_forward)
        self.place_changed.emit(self.place)

    def _set_full_screen(self, on: bool) -> None:
        state = self.windowState()
        full = Qt.WindowState.WindowFullScreen
        self.setWindowState(state | full if on else state & ~full)
