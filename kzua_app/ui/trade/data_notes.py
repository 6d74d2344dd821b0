# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the figures are, and which data sets they come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.analysis.trade_lines import REPORTED, figure_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.trade import TradeYear
    from kzua_app.ui.reading import Reading


def explanation() -> str:
    """How to read the figures."""
    return QCoreApplication.translate(
        "DataNotes",
        "Goods only, in current US dollars (not adjusted for prices). Both sides count differently. "
        "Figures that are doubtful never stand for a year.",
    )


def data_sets(years: Sequence[TradeYear], reading: Reading) -> str:
    """The data sets, in the order of their first year, each with its span; empty where there are none."""
    spans: dict[str, list[int]] = {}
    for year in years:
        for figure in (figure_of(year, line) for line in REPORTED):
            if figure is not None:
                spans.setdefault(figure.series, []).append(year.year)
    if not spans:
        return ""
    series = [_spanned(series, found, reading) for series, found in spans.items()]
    text = QCoreApplication.translate("DataNotes", "Figures from: {series}.")
    return text.format(series="; ".join(series))


def _spanned(series: str, years: list[int], reading: Reading) -> str:
    shown = reading.formats.year
    span = shown(years[0]) if years[0] == years[-1] else f"{shown(years[0])}–{shown(years[-1])}"
    return f"{reading.term('trade_series', series)} ({span})"
