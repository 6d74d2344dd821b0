# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two tables of the tab: missions, and those who led them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from kzua_app.language.collation import sort_key
from kzua_app.ui.missions.rows import EnvoyRow, MissionRow, first_known_day, head_of
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.value_table import Column, Index, ValueTable, ValueTableModel

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QWidget

    from kzua_app.model.text import LocalizedText
    from kzua_app.ui.missions.words import MissionWords
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.icons import IconTheme

Row = TypeVar("Row", bound=MissionRow | EnvoyRow)

_ICON_SIDE = 18


class MarkedTableModel(ValueTableModel[Row]):
    """Rows of closed missions are muted, the mark of contested ones has its colour.

    Neither says anything that the row's words do not.
    """

    def __init__(self, columns: Sequence[Column[Row]], icons: IconTheme, parent: QWidget) -> None:
        super().__init__(columns, parent)
        self._icons = icons
        self._kinds: dict[str, QIcon] = {}

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As for any table, with the icon of the kind and the colours."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(index)
        if role == Qt.ItemDataRole.DecorationRole and self._key(index) == "kind":
            return self._icon(self.row(index).mission.kind)
        return super().data(index, role)

    def _colour(self, index: Index) -> Any:
        palette = QGuiApplication.palette()
        if self._key(index) == "contested":
            return palette.brush(QPalette.ColorRole.BrightText)
        closed = self.row(index).mission.status == "closed"
        return palette.brush(QPalette.ColorRole.PlaceholderText) if closed else None

    def _icon(self, kind: str) -> QIcon:
        if kind not in self._kinds:
            self._kinds[kind] = kind_icon(kind, self._icons)
        return self._kinds[kind]

    def _key(self, index: Index) -> str:
        return self.column_keys()[index.column()]


class MissionColumns:
    """Columns of both tables, read in the user's language."""

    def __init__(self, words: MissionWords, reading: Reading) -> None:
        self._words = words
        self._reading = reading

    def missions(self) -> tuple[Column[MissionRow], ...]:
        """Columns of the missions."""
        words, place = self._words, self._place
        return (
            Column("sending", lambda row: words.sending(row.mission), self._sending_place),
            Column("kind", lambda row: words.kind(row.mission), self._kind_place),
            Column("city", lambda row: words.city(row.mission), place),
            Column("contested", self._mark, _contested, hint=self._hint),
            Column("status", lambda row: words.short_status(row.mission), self._status_place),
            Column("opened", lambda row: words.short_opened(row.mission), lambda row: row.mission.opened),
            Column("head", lambda row: words.head(row.mission), self._head_place, hint=self._head_hint),
        )

    def envoys(self) -> tuple[Column[EnvoyRow], ...]:
        """Columns of the terms of office."""
        words = self._words
        return (
            Column("sending", lambda row: words.sending(row.mission), self._sending_place),
            Column("city", lambda row: words.city(row.mission), self._place),
            Column("name", lambda row: words.person(row.envoy), self._name_place),
            Column("contested", self._mark, _contested, hint=self._hint),
            Column("rank", lambda row: words.rank(row.envoy), self._rank_place),
            Column("term", self._term, lambda row: first_known_day(row.envoy), hint=self._term),
        )

    def _term(self, row: EnvoyRow) -> str:
        return self._words.term(row.envoy)

    def _head_hint(self, row: MissionRow) -> str:
        head = head_of(row.mission)
        return self._words.term(head) if head else ""

    def _mark(self, row: MissionRow | EnvoyRow) -> str:
        return contested_badge(row.disagreements, self._reading.formats)

    def _hint(self, row: MissionRow | EnvoyRow) -> str:
        return self._words.contested(row.disagreements)

    def _sending_place(self, row: MissionRow | EnvoyRow) -> str:
        return sort_key(self._words.sending(row.mission), self._reading.language)

    def _place(self, row: MissionRow | EnvoyRow) -> str:
        return self._order(row.mission.place.name)

    def _name_place(self, row: EnvoyRow) -> str:
        return self._order(row.envoy.person.name)

    def _head_place(self, row: MissionRow) -> str | None:
        head = head_of(row.mission)
        return self._order(head.person.name) if head else None

    def _kind_place(self, row: MissionRow) -> int:
        return _place_in(self._reading.codes("mission_kind"), row.mission.kind)

    def _rank_place(self, row: EnvoyRow) -> int:
        return _place_in(self._reading.codes("envoy_rank"), row.envoy.rank)

    def _status_place(self, row: MissionRow) -> tuple[int, str]:
        date = row.mission.closed or row.mission.status_as_of
        return _place_in(self._reading.codes("mission_status"), row.mission.status), str(date or "")

    def _order(self, name: LocalizedText) -> str:
        return sort_key(self._reading.plain(name), self._reading.language)


def make_table(name: str, model: ValueTableModel[Any], parent: QWidget) -> ValueTable:
    """A table whose icons are as tall as its letters."""
    table = ValueTable(name, model, parent)
    table.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
    return table


def kind_icon(kind: str, icons: IconTheme) -> QIcon:
    """The icon of a kind of mission; every consulate led by a career officer has the same."""
    return icons.icon("consulate" if kind == "consulate-general" else kind)


def _place_in(codes: tuple[str, ...], code: str) -> int:
    return codes.index(code) if code in codes else len(codes)


def _contested(row: MissionRow | EnvoyRow) -> int | None:
    return row.disagreements or None
