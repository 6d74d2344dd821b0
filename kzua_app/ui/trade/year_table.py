# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The table twin of the chart: one row a year."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QPalette

from kzua_app.analysis.trade import Reporter, balance, mirror_gap, turnover
from kzua_app.analysis.trade_lines import REPORTED, Line, figure_of, value_of
from kzua_app.analysis.trade_points import point_of
from kzua_app.model.trade import Flow
from kzua_app.ui.trade.records import YearRecords
from kzua_app.ui.trade.words import NONE
from kzua_app.ui.widgets.contested import CONTESTED
from kzua_app.ui.widgets.value_table import Column, Index, ValueTableModel

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from kzua_app.ui.reading import Reading
    from kzua_app.ui.trade.words import TradeWords

_GAPS = {Line.KZ_TO_UA_BY_UA: Flow.KZ_TO_UA, Line.UA_TO_KZ_BY_KZ: Flow.UA_TO_KZ}
"""The importer's column, behind which each direction's gap stands."""


class YearTableModel(ValueTableModel[YearRecords]):
    """Headings have hints; what is not known is muted, as are the gaps, which nobody reported."""

    def __init__(self, reading: Reading, words: TradeWords, parent: QObject) -> None:
        super().__init__(YearColumns(reading, words).columns(), parent)
        self._words = words
        self.retranslate()

    def retranslate(self) -> None:
        """Name the columns and announce every text anew."""
        titles = {**_figure_titles(), **_computed_titles()}
        self._hints = {**_figure_hints(), **_computed_hints()}
        titles["year"] = f"{titles['year']} {CONTESTED}"
        self.set_titles([titles[key] for key in self.column_keys()])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As for any table, with the colours."""
        if role == Qt.ItemDataRole.ForegroundRole and index.isValid():
            return self._colour(index)
        return super().data(index, role)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Titles, and in a sentence what each column holds."""
        horizontal = orientation is Qt.Orientation.Horizontal
        if horizontal and role == Qt.ItemDataRole.ToolTipRole and 0 <= section < len(self.column_keys()):
            return self._hints[self.column_keys()[section]]
        return super().headerData(section, orientation, role)

    def _colour(self, index: Index) -> Any:
        key = self.column_keys()[index.column()]
        quiet = key.endswith("gap") or index.data() == NONE
        return QGuiApplication.palette().brush(QPalette.ColorRole.PlaceholderText) if quiet else None


class YearColumns:
    """What each column shows of a year."""

    def __init__(self, reading: Reading, words: TradeWords) -> None:
        self._reading = reading
        self._words = words

    def columns(self) -> tuple[Column[YearRecords], ...]:
        """Year; each direction as both sides have it, with the gap; sums in Kazakhstan's books."""
        return (
            Column("year", self._year, lambda row: row.year, hint=self._contested),
            *(column for line in REPORTED for column in self._reported(line)),
            self._amount("turnover", lambda row: turnover(row.trade, Reporter.KAZAKHSTAN)),
            Column("change", self._change, lambda row: row.change, numeric=True),
            self._amount("balance", lambda row: balance(row.trade, Reporter.KAZAKHSTAN), signed=True),
            *(self._reconciled(line) for line in (Line.KZ_TO_UA_RECONCILED, Line.UA_TO_KZ_RECONCILED)),
        )

    def _reported(self, line: Line) -> tuple[Column[YearRecords], ...]:
        value = self._amount(
            line.value, lambda row: value_of(row.trade, line), hint=partial(self._source, line)
        )
        if line not in _GAPS:
            return (value,)
        gap = self._amount(f"{_GAPS[line]}-gap", lambda row: mirror_gap(row.trade, _GAPS[line]), signed=True)
        return (value, gap)

    def _reconciled(self, line: Line) -> Column[YearRecords]:
        def value(row: YearRecords) -> float | None:
            point = point_of(row.trade, line)
            return point.value if point else None

        return self._amount(line.value, value)

    def _amount(
        self,
        key: str,
        value: Callable[[YearRecords], float | None],
        *,
        signed: bool = False,
        hint: Callable[[YearRecords], str] | None = None,
    ) -> Column[YearRecords]:
        shown = self._words.signed_millions if signed else self._words.millions
        return Column(key, lambda row: shown(value(row)), value, numeric=True, hint=hint)

    def _year(self, row: YearRecords) -> str:
        return self._words.year_with_badge(row.year, row.contested)

    def _change(self, row: YearRecords) -> str:
        return NONE if row.change is None else self._reading.formats.signed_percent(row.change, 1)

    def _contested(self, row: YearRecords) -> str:
        return self._words.disagreements(row.contested) if row.contested else ""

    def _source(self, line: Line, row: YearRecords) -> str:
        figure = figure_of(row.trade, line)
        if figure is None:
            return QCoreApplication.translate("YearTableModel", "No figure is known")
        return (
            f"{self._words.line(line)}: {self._words.amount(figure.value_usd)}\n{self._words.origin(figure)}"
        )


def _figure_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "year": translate("YearTableModel", "Year"),
        Line.KZ_TO_UA_BY_KZ: translate("YearTableModel", "KZ → UA\nby Kazakhstan"),
        Line.KZ_TO_UA_BY_UA: translate("YearTableModel", "KZ → UA\nby Ukraine"),
        f"{Flow.KZ_TO_UA}-gap": translate("YearTableModel", "KZ → UA\ngap"),
        Line.UA_TO_KZ_BY_UA: translate("YearTableModel", "UA → KZ\nby Ukraine"),
        Line.UA_TO_KZ_BY_KZ: translate("YearTableModel", "UA → KZ\nby Kazakhstan"),
        f"{Flow.UA_TO_KZ}-gap": translate("YearTableModel", "UA → KZ\ngap"),
    }


def _computed_titles() -> dict[str, str]:
    translate = QCoreApplication.translate
    return {
        "turnover": translate("YearTableModel", "Turnover\nby Kazakhstan"),
        "change": translate("YearTableModel", "Change\nof turnover"),
        "balance": translate("YearTableModel", "Kazakhstan’s\nbalance"),
        Line.KZ_TO_UA_RECONCILED: translate("YearTableModel", "KZ → UA\nreconciled here"),
        Line.UA_TO_KZ_RECONCILED: translate("YearTableModel", "UA → KZ\nreconciled here"),
    }


def _figure_hints() -> dict[str, str]:
    translate = QCoreApplication.translate
    gap = translate(
        "YearTableModel",
        "What the importer reports beyond what the exporter does, in million US dollars. Freight, "
        "transit through other countries and the time of crossing all widen it.",
    )
    return {
        "year": translate("YearTableModel", "The year; after ≠ the number of disagreements that name it."),
        Line.KZ_TO_UA_BY_KZ: translate(
            "YearTableModel", "Goods sent to Ukraine, as Kazakhstan reports them, in million US dollars."
        ),
        Line.KZ_TO_UA_BY_UA: translate(
            "YearTableModel", "Goods from Kazakhstan, as Ukraine reports them, in million US dollars."
        ),
        f"{Flow.KZ_TO_UA}-gap": gap,
        Line.UA_TO_KZ_BY_UA: translate(
            "YearTableModel", "Goods sent to Kazakhstan, as Ukraine reports them, in million US dollars."
        ),
        Line.UA_TO_KZ_BY_KZ: translate(
            "YearTableModel", "Goods from Ukraine, as Kazakhstan reports them, in million US dollars."
        ),
        f"{Flow.UA_TO_KZ}-gap": gap,
    }


def _computed_hints() -> dict[str, str]:
    translate = QCoreApplication.translate
    reconciled = translate(
        "YearTableModel",
        "Computed here: the importer’s report, or the exporter’s where the importer has none, in million "
        "US dollars.",
    )
    return {
        "turnover": translate(
            "YearTableModel", "Both directions together by Kazakhstan’s books, in million US dollars."
        ),
        "change": translate(
            "YearTableModel", "Change of that turnover on the year before; none where a year is missing."
        ),
        "balance": translate(
            "YearTableModel",
            "What Kazakhstan sold less what it bought, by its own books, in million US dollars.",
        ),
        Line.KZ_TO_UA_RECONCILED: reconciled,
        Line.UA_TO_KZ_RECONCILED: reconciled,
    }
