# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Overview: key figures, history in brief, disputes, profiles, memberships, communities."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzua_app.ui.overview.content import read_content
from kzua_app.ui.overview.figure_card import FigureCard
from kzua_app.ui.overview.key_figures import KeyFigures
from kzua_app.ui.overview.map_card import MapCard
from kzua_app.ui.overview.sections import DisputesCard, HistoryCard, Lead
from kzua_app.ui.overview.table_card import TableCard
from kzua_app.ui.overview.tables import community_columns, membership_columns, paired, profile_columns
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.contested import CONTESTED
from kzua_app.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QResizeEvent

    from kzua_app.analysis.overview import OverviewChoice
    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.overview.content import OverviewContent
    from kzua_app.ui.reading import Reading

_FIGURE_WIDTH = 168
_COLUMN_WIDTH = 330
_MAP_BESIDE = 840
"""Width from which the map stands beside the lead, in logical pixels."""
_BELOW_FIGURES = 2


class OverviewTab(Tab):
    """One page that scrolls down and never sideways."""

    def __init__(
        self, reading: Reading, choice: OverviewChoice, atlas: Callable[[], Atlas], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._choice = choice
        self._content: OverviewContent | None = None
        self._selected: RecordRef | None = None
        self._map_beside = False
        self._lead = Lead(reading, self)
        self._map = MapCard(reading, atlas, self)
        self._figures = [FigureCard(self) for _ in range(6)]
        self._history = HistoryCard(reading, self)
        self._disputes = DisputesCard(reading, self)
        self._profiles = TableCard("profiles", profile_columns(reading), self)
        self._memberships = TableCard("memberships", membership_columns(reading, self._disputes_about), self)
        self._communities = TableCard("communities", community_columns(reading, self._disputes_about), self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Read and show everything."""
        self._content = read_content(reference, self._choice)
        self._lead.show_content(self._content)
        self._history.show_content(self._content)
        self._disputes.show_content(self._content)
        self._profiles.set_rows(paired(self._content.profiles))
        self._memberships.set_rows(self._content.memberships)
        self._communities.set_rows(self._content.communities)
        self._show_figures()

    def retranslate(self) -> None:
        """Set every text."""
        kazakhstan, ukraine = self.tr("Kazakhstan"), self.tr("Ukraine")
        self._profiles.retranslate(
            self.tr("Profiles side by side"), [self.tr("Field"), kazakhstan, ukraine, self.tr("State of")]
        )
        self._memberships.retranslate(
            self.tr("Memberships in common"), [self.tr("Organisation"), kazakhstan, ukraine, CONTESTED]
        )
        self._communities.retranslate(
            self.tr("Communities over the censuses"),
            [
                self.tr("Community"),
                self.tr("Date"),
                self.tr("People"),
                CONTESTED,
                self.tr("Share"),
                self.tr("Kind of figure"),
            ],
        )
        self._show_figures()

    def reveal(self, record: RecordRef) -> bool:
        """Select the record in whichever table has it."""
        self._selected = record
        for card in (self._profiles, self._memberships, self._communities):
            if card.reveal(record):
                self._area.ensureWidgetVisible(card)
                return True
        return False

    def current_record(self) -> RecordRef | None:
        """What was chosen last."""
        return self._selected

    def copy_selection(self) -> str:
        """The key figures as lines of text."""
        return "\n".join(card.text() for card in self._figures if card.isVisibleTo(self))

    def restore_columns(self, settings: Settings) -> None:
        """Take up the remembered columns."""
        for card in (self._profiles, self._memberships, self._communities):
            card.table.restore_state(settings.columns.get(card.name, ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The map stands beside the lead where there is room, else below the figures."""
        super().resizeEvent(event)
        beside = event.size().width() >= _MAP_BESIDE
        if beside is not self._map_beside:
            self._map_beside = beside
            if beside:
                self._top.addWidget(self._map, 2, Qt.AlignmentFlag.AlignTop)
            else:
                self._column.insertWidget(_BELOW_FIGURES, self._map)

    def _disputes_about(self, record: RecordRef) -> int:
        return self._content.disputes.get(record, 0) if self._content else 0

    def _show_figures(self) -> None:
        figures = KeyFigures(self._content, self._reading).all() if self._content else []
        for number, card in enumerate(self._figures):
            card.setVisible(number < len(figures))
            if number < len(figures):
                card.show_figure(figures[number])

    def _select(self, record: RecordRef) -> None:
        self._selected = record
        self.record_selected.emit(record)

    def _open_map(self) -> None:
        """The map is at home with the missions."""
        missions = self._content.missions if self._content else ()
        if missions:
            self.record_opened.emit(missions[0].ref)

    def _connect(self) -> None:
        for figure in self._figures:
            figure.chosen.connect(self._select)
        self._lead.chosen.connect(self._select)
        self._map.activated.connect(self._open_map)
        self._history.chosen.connect(self._select)
        self._disputes.opened.connect(self.record_opened)
        for table in (self._profiles, self._memberships, self._communities):
            table.chosen.connect(self._select)
            table.table.state_changed.connect(self.column_state_changed)

    def _lay_out(self) -> None:
        figures = FlowLayout(spacing=Space.M, column=_FIGURE_WIDTH)
        for figure in self._figures:
            figures.addWidget(figure)
        pairs = FlowLayout(spacing=Space.M, column=_COLUMN_WIDTH)
        pairs.addWidget(self._history)
        pairs.addWidget(self._disputes)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        self._top = QHBoxLayout()
        self._top.setSpacing(Space.XL)
        self._top.addWidget(self._lead, 3, Qt.AlignmentFlag.AlignTop)
        column.addLayout(self._top)
        column.addLayout(figures)
        column.addWidget(self._map)
        column.addLayout(pairs)
        for card in (self._profiles, self._memberships, self._communities):
            column.addWidget(card)
        column.addStretch(1)
        self._column = column
        self._area = _scrolling(page, self)


def _scrolling(page: QWidget, tab: QWidget) -> QScrollArea:
    area = QScrollArea(tab)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # with a viewport of our own the window's colour shows through
    area.setViewport(QWidget())
    area.setWidget(page)
    page.setAutoFillBackground(False)
    outer = QVBoxLayout(tab)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.addWidget(area)
    return area
