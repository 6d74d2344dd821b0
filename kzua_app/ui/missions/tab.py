# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Missions tab: filters, map, two tables, and the selected mission in full."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.map.panel import MapPanel
from kzua_app.ui.missions.detail import MissionDetail
from kzua_app.ui.missions.filters import FilterRow
from kzua_app.ui.missions.lists import Lists
from kzua_app.ui.missions.map_words import MapWording
from kzua_app.ui.missions.rows import EnvoyRow, MissionRow, envoy_rows, mission_rows
from kzua_app.ui.missions.tables import MarkedTableModel, MissionColumns, make_table
from kzua_app.ui.missions.words import MissionWords
from kzua_app.ui.tab import Tab
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.contested import CONTESTED
from kzua_app.ui.widgets.turning_splitter import TurningSplitter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.reference import Reference
    from kzua_app.settings import Settings
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme
    from kzua_app.ui.widgets.value_table import ValueTable

_TURN_AT = 620
"""Width from which the pane stands beside the tables, in logical pixels."""


class MissionsTab(Tab):
    """What is selected is a mission, or one of its envoys; it stays when filters hide it."""

    def __init__(self, reading: Reading, icons: IconTheme, atlas: Atlas, parent: QWidget) -> None:
        super().__init__(parent)
        words = MissionWords(reading)
        columns = MissionColumns(words, reading)
        self._mission_model: MarkedTableModel[MissionRow] = MarkedTableModel(columns.missions(), icons, self)
        self._envoy_model: MarkedTableModel[EnvoyRow] = MarkedTableModel(columns.envoys(), icons, self)
        self._missions = make_table("missions", self._mission_model, self)
        self._envoys = make_table("envoys", self._envoy_model, self)
        self._filters = FilterRow(reading, icons, self)
        self._map = MapPanel(atlas, reading, MapWording(words, reading), icons, self)
        self._lists = Lists(self._missions, self._envoys, self._map, self)
        self._detail = MissionDetail(words, reading, icons, self)
        self._all_missions: tuple[MissionRow, ...] = ()
        self._all_envoys: tuple[EnvoyRow, ...] = ()
        self._record: RecordRef | None = None
        self._announced: RecordRef | None = None
        self._quiet = False
        self._lay_out()
        self._connect()
        self.retranslate()

    def show_reference(self, reference: Reference) -> None:
        """Show the missions of ``reference``; the first is selected where none was."""
        missions = reference.missions.all()
        disagreements = reference.disagreements.counts()
        self._all_missions = mission_rows(missions, disagreements)
        self._all_envoys = envoy_rows(missions, disagreements)
        self._filters.retranslate()
        self._detail.retranslate()
        # before rows are selected, which lays the tables out
        self._fit_columns()
        self._refill()
        if not (self._record and self._select(self._record)) and self._all_missions:
            self._select(self._all_missions[0].mission.ref)

    def retranslate(self) -> None:
        """Name the columns."""
        opened, status, state = self.tr("Opened"), self.tr("Status"), self.tr("Sending state")
        city, rank, term = self.tr("City"), self.tr("Rank"), self.tr("Term of office")
        self._mission_model.set_titles(
            [state, self.tr("Kind"), city, CONTESTED, status, opened, self.tr("Head of mission")]
        )
        self._envoy_model.set_titles([state, city, self.tr("Name"), CONTESTED, rank, term])
        self._fit_columns()

    def reveal(self, record: RecordRef) -> bool:
        """Select a mission or envoy; filters that hide it are cleared."""
        if record.kind not in (RecordKind.MISSION, RecordKind.ENVOY):
            return False
        mission = self._mission_of(record)
        if mission is None:
            return False
        if not self._filters.wanted.admits(mission):
            self._filters.clear()
        return self._select(record)

    def current_record(self) -> RecordRef | None:
        """The mission or envoy that is selected."""
        return self._record

    def focus_filter(self) -> None:
        """Put the cursor into the field of the filters."""
        self._filters.take_focus()

    def copy_selection(self) -> str:
        """The selected mission or envoy, as the pane shows it."""
        return self._detail.text()

    def restore_columns(self, settings: Settings) -> None:
        """Take up the remembered columns of both tables."""
        for table, name in zip(self._tables, ("missions", "envoys"), strict=True):
            table.restore_state(settings.columns.get(name, ""))
            table.state_changed.connect(self.column_state_changed)

    @property
    def _tables(self) -> tuple[ValueTable, ValueTable]:
        return self._missions, self._envoys

    def _lay_out(self) -> None:
        splitter = TurningSplitter(self, turn_at=_TURN_AT)
        splitter.addWidget(self._lists)
        splitter.addWidget(self._detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M, Space.S, Space.M)
        column.setSpacing(Space.M)
        column.addWidget(self._filters)
        column.addWidget(splitter, 1)

    def _connect(self) -> None:
        self._filters.changed.connect(self._refill)
        self._filters.left_downwards.connect(self._go_to_table)
        self._lists.empty.asked.connect(self._filters.clear)
        self._detail.envoy_chosen.connect(self._choose)
        self._map.chosen.connect(self._choose)
        for table in self._tables:
            table.selectionModel().currentRowChanged.connect(self._take_row)
            # a click on the row that is current already asks for its sources again
            table.clicked.connect(self._take_row)

    def _take_row(self, index: QModelIndex, _before: QModelIndex | None = None) -> None:
        if self._quiet or not index.isValid():
            return
        if index.model() is self._mission_model:
            self._choose(self._mission_model.row(index).mission.ref)
        else:
            self._choose(self._envoy_model.row(index).ref)

    def _choose(self, record: RecordRef) -> None:
        """The user selects ``record``."""
        if record == self._announced:
            return
        self._select(record)
        self._announced = record
        self.record_selected.emit(record)

    def _select(self, record: RecordRef) -> bool:
        """Select ``record`` without announcing it; False where there is no such record."""
        mission = self._mission_of(record)
        if mission is None:
            return False
        self._record, self._announced = record, None
        self._detail.show_mission(mission)
        self._detail.mark_envoy(record)
        self._map.mark(mission.mission.ref)
        self._mark_rows()
        return True

    def _mark_rows(self) -> None:
        """Select the rows of what is selected, as far as the filters show them."""
        record = self._record
        mission = self._mission_of(record) if record else None
        with self._quietly():
            _set_current(
                self._missions,
                self._mission_model.find(
                    lambda row: mission is not None and row.mission.id == mission.mission.id
                ),
            )
            _set_current(self._envoys, self._envoy_model.find(lambda row: row.ref == record))

    def _mission_of(self, record: RecordRef) -> MissionRow | None:
        """The row of the mission that ``record`` is, or was served at."""
        served = (row.mission.id for row in self._all_envoys if row.ref == record)
        wanted = record.id if record.kind is RecordKind.MISSION else next(served, "")
        return next((row for row in self._all_missions if row.mission.id == wanted), None)

    def _refill(self) -> None:
        wanted = self._filters.wanted
        missions = [row for row in self._all_missions if wanted.admits(row)]
        envoys = [row for row in self._all_envoys if wanted.admits(row)]
        with self._quietly():
            self._mission_model.set_rows(missions)
            self._envoy_model.set_rows(envoys)
        self._map.show_missions([row.mission for row in missions])
        self._filters.show_count(len(missions), len(self._all_missions))
        self._lists.share_height(len(missions), len(envoys))
        self._lists.show_empty(empty=bool(self._all_missions) and not missions)
        self._mark_rows()

    def _go_to_table(self) -> None:
        self._lists.in_front.setFocus()

    def _fit_columns(self) -> None:
        for table in self._tables:
            table.fit_columns()

    @contextlib.contextmanager
    def _quietly(self) -> Iterator[None]:
        """While rows are marked by the program, nothing is announced."""
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before


def _set_current(table: Any, number: int) -> None:
    if number < 0:
        table.setCurrentIndex(QModelIndex())
        table.clearSelection()
    elif table.currentIndex().row() != number:
        table.select_row(number)
