# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be followed over the years: each side's figures, turnover and balance.

Years of trade hold no doubtful figure (``analysis.trade``), so none is ever drawn.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.analysis.trade import Reporter, balance, turnover

if TYPE_CHECKING:
    from kzua_app.model.trade import TradeFigure, TradeYear


class Line(StrEnum):
    """A line of the chart; balances are Kazakhstan's."""

    KZ_TO_UA_BY_KZ = "kz-to-ua-by-kz"
    KZ_TO_UA_BY_UA = "kz-to-ua-by-ua"
    UA_TO_KZ_BY_UA = "ua-to-kz-by-ua"
    UA_TO_KZ_BY_KZ = "ua-to-kz-by-kz"
    TURNOVER_BY_KZ = "turnover-by-kz"
    TURNOVER_BY_UA = "turnover-by-ua"
    BALANCE_BY_KZ = "balance-by-kz"
    BALANCE_BY_UA = "balance-by-ua"


REPORTED = (Line.KZ_TO_UA_BY_KZ, Line.KZ_TO_UA_BY_UA, Line.UA_TO_KZ_BY_UA, Line.UA_TO_KZ_BY_KZ)
"""The lines that are reported, not computed: each direction as the exporter, then as the importer has it."""


def figure_of(year: TradeYear, line: Line) -> TradeFigure | None:
    """The figure of a reported line in ``year``; raises KeyError for a computed one."""
    return {
        Line.KZ_TO_UA_BY_KZ: year.kz_to_ua_by_kz,
        Line.KZ_TO_UA_BY_UA: year.kz_to_ua_by_ua,
        Line.UA_TO_KZ_BY_UA: year.ua_to_kz_by_ua,
        Line.UA_TO_KZ_BY_KZ: year.ua_to_kz_by_kz,
    }[line]


def value_of(year: TradeYear, line: Line) -> float | None:
    """What ``line`` has in ``year``, in US dollars; None where a figure is missing."""
    if line in REPORTED:
        figure = figure_of(year, line)
        return figure.value_usd if figure else None
    computed = balance if line in (Line.BALANCE_BY_KZ, Line.BALANCE_BY_UA) else turnover
    by_ukraine = line in (Line.TURNOVER_BY_UA, Line.BALANCE_BY_UA)
    return computed(year, Reporter.UKRAINE if by_ukraine else Reporter.KAZAKHSTAN)
