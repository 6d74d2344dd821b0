# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table twin of the goods chart: one row a year."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from kzua_app.analysis.trade_goods import GoodsYear, Side, fuel_gap
from kzua_app.model.trade import Flow
from kzua_app.ui.trade.words import NONE
from kzua_app.ui.widgets.contested import CONTESTED
from kzua_app.ui.widgets.value_table import Column, Index, ValueTableModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from kzua_app.analysis.trade_goods import GoodsBar, GoodsModel
    from kzua_app.ui.trade.words import TradeWords

_PARTS: dict[str, Callable[[GoodsBar], float | None]] = {
    "fuel": lambda bar: bar.fuel_usd,
    "other": lambda bar: bar.other_usd,
    "total": lambda bar: bar.total_usd,
}


class GoodsTableModel(ValueTableModel[GoodsYear]):
    """Each side's fuel, other goods and total, and the gap between the two counts of fuel."""

    def __init__(self, words: TradeWords, parent: QObject) -> None:
        self._words = words
        self._flow = Flow.KZ_TO_UA
        self._contested: Mapping[int, int] = {}
        super().__init__(self._columns_shown(), parent)
        self.retranslate()

    def show_model(self, model: GoodsModel, contested: Mapping[int, int]) -> None:
        """Show the years of ``model``."""
        self._flow = model.flow
        self._contested = contested
        self.set_rows(model.years)

    def retranslate(self) -> None:
        """Name the columns and announce every text anew."""
        titles = _titles()
        titles["year"] = f"{titles['year']} {CONTESTED}"
        self.set_titles([titles[key] for key in self.column_keys()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As for any table; what is not known is muted."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            quiet = self.column_keys()[index.column()] == "gap" or index.data() == NONE
            return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText) if quiet else None
        return super().data(index, role)

    def _columns_shown(self) -> tuple[Column[GoodsYear], ...]:
        amounts = [(f"{part}-{side}", side, read) for side in Side for part, read in _PARTS.items()]
        return (
            Column("year", self._year, lambda row: row.year),
            *(self._amount(key, side, read) for key, side, read in amounts),
            Column(
                "gap",
                lambda row: self._words.signed_millions(fuel_gap(row, self._flow)),
                lambda row: fuel_gap(row, self._flow),
                numeric=True,
            ),
        )

    def _amount(self, key: str, side: Side, read: Callable[[GoodsBar], float | None]) -> Column[GoodsYear]:
        return Column(
            key,
            lambda row: self._words.millions(read(row.by(side))),
            lambda row: read(row.by(side)),
            numeric=True,
        )

    def _year(self, row: GoodsYear) -> str:
        return self._words.year_with_badge(row.year, self._contested.get(row.year, 0))


def _titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "year": translate("GoodsTableModel", "Year"),
        "fuel-kz": translate("GoodsTableModel", "Fuel\nby Kazakhstan"),
        "other-kz": translate("GoodsTableModel", "Other goods\nby Kazakhstan"),
        "total-kz": translate("GoodsTableModel", "All goods\nby Kazakhstan"),
        "fuel-ua": translate("GoodsTableModel", "Fuel\nby Ukraine"),
        "other-ua": translate("GoodsTableModel", "Other goods\nby Ukraine"),
        "total-ua": translate("GoodsTableModel", "All goods\nby Ukraine"),
        "gap": translate("GoodsTableModel", "Fuel: importer\nless exporter"),
    }
