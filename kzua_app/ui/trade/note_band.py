# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The band that tells what is being seen, and from which sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kzua_app.analysis.trade_lines import REPORTED, figure_of
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.widgets.labels import Note

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.trade import TradeYear
    from kzua_app.ui.reading import Reading


class NoteBand(QFrame):
    """Two notes: how to read the figures, and where they come from."""

    def __init__(self, reading: Reading, parent: QWidget) -> None:
        super().__init__(parent)
        self._reading = reading
        self._years: Sequence[TradeYear] = ()
        self._explanation = Note(self)
        self._sources = Note(self)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.XS)
        column.addWidget(self._explanation)
        column.addWidget(self._sources)
        self.retranslate()

    def show_years(self, years: Sequence[TradeYear]) -> None:
        """Name the sources of these years."""
        self._years = years
        self.retranslate()

    def set_brief(self, *, brief: bool) -> None:
        """Leave the sources to the hint where there is little room."""
        self._sources.setVisible(not brief)

    def retranslate(self) -> None:
        """Set every text."""
        self._explanation.setText(
            self.tr(
                "Goods only, in current US dollars. Both sides count differently; doubtful figures are "
                "listed, not drawn."
            )
        )
        sources = self.tr("Figures from: {series}.").format(series="; ".join(self._series()))
        self._sources.setText(sources)
        self.setToolTip(sources)
        self.setAccessibleName(f"{self._explanation.text()} {sources}")

    def _series(self) -> list[str]:
        """Data sets used, in the order of their first year, each with its span."""
        spans: dict[str, list[int]] = {}
        for year in self._years:
            for figure in (figure_of(year, line) for line in REPORTED):
                if figure is not None:
                    spans.setdefault(figure.series, []).append(year.year)
        return [self._spanned(series, years) for series, years in spans.items()]

    def _spanned(self, series: str, years: list[int]) -> str:
        shown = self._reading.formats.year
        name = self._reading.term("trade_series", series)
        span = shown(years[0]) if years[0] == years[-1] else f"{shown(years[0])}–{shown(years[-1])}"
        return f"{name} ({span})"
