# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be followed over the years: each side's figures, and what is computed from them.

Years of trade hold no doubtful figure (``analysis.trade``), so none is ever part of a line.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from kzua_app.analysis.trade import Reporter, balance, turnover

if TYPE_CHECKING:
    from kzua_app.model.trade import TradeFigure, TradeYear


class Line(StrEnum):
    """A line of the chart; balances are Kazakhstan's, shares those of its sales in the turnover.

    RECONCILED ones are computed here (``trade_points``), CEPII ones are CEPII's own series.
    """

    KZ_TO_UA_BY_KZ = "kz-to-ua-by-kz"
    KZ_TO_UA_BY_UA = "kz-to-ua-by-ua"
    UA_TO_KZ_BY_UA = "ua-to-kz-by-ua"
    UA_TO_KZ_BY_KZ = "ua-to-kz-by-kz"
    KZ_TO_UA_RECONCILED = "kz-to-ua-reconciled"
    UA_TO_KZ_RECONCILED = "ua-to-kz-reconciled"
    KZ_TO_UA_CEPII = "kz-to-ua-cepii"
    UA_TO_KZ_CEPII = "ua-to-kz-cepii"
    TURNOVER_BY_KZ = "turnover-by-kz"
    TURNOVER_BY_UA = "turnover-by-ua"
    TURNOVER_RECONCILED = "turnover-reconciled"
    TURNOVER_CEPII = "turnover-cepii"
    BALANCE_BY_KZ = "balance-by-kz"
    BALANCE_BY_UA = "balance-by-ua"
    BALANCE_RECONCILED = "balance-reconciled"
    BALANCE_CEPII = "balance-cepii"
    SHARE_BY_KZ = "share-by-kz"
    SHARE_BY_UA = "share-by-ua"
    SHARE_RECONCILED = "share-reconciled"
    SHARE_CEPII = "share-cepii"
    KZ_TO_UA_GAP = "kz-to-ua-gap"
    UA_TO_KZ_GAP = "ua-to-kz-gap"


REPORTED = (Line.KZ_TO_UA_BY_KZ, Line.KZ_TO_UA_BY_UA, Line.UA_TO_KZ_BY_UA, Line.UA_TO_KZ_BY_KZ)
"""The lines that are reported, not computed: each direction as the exporter, then as the importer has it."""

RECONCILED = (Line.KZ_TO_UA_RECONCILED, Line.KZ_TO_UA_CEPII, Line.UA_TO_KZ_RECONCILED, Line.UA_TO_KZ_CEPII)
"""Each direction as one figure a year: computed here, then as CEPII has it."""

GAPS = (Line.KZ_TO_UA_GAP, Line.UA_TO_KZ_GAP)
"""What the importer reports beyond the exporter, by direction."""


def figure_of(year: TradeYear, line: Line) -> TradeFigure | None:
    """The figure of a reported line in ``year``; raises KeyError for a computed one."""
    return {
        Line.KZ_TO_UA_BY_KZ: year.kz_to_ua_by_kz,
        Line.KZ_TO_UA_BY_UA: year.kz_to_ua_by_ua,
        Line.UA_TO_KZ_BY_UA: year.ua_to_kz_by_ua,
        Line.UA_TO_KZ_BY_KZ: year.ua_to_kz_by_kz,
    }[line]


def value_of(year: TradeYear, line: Line) -> float | None:
    """What a reported line, or a turnover or balance by one side's books, has in ``year``, in US dollars.

    None where a figure is missing. ``trade_points.point_of`` knows every line.
    """
    if line in REPORTED:
        figure = figure_of(year, line)
        return figure.value_usd if figure else None
    computed = balance if line in (Line.BALANCE_BY_KZ, Line.BALANCE_BY_UA) else turnover
    by_ukraine = line in (Line.TURNOVER_BY_UA, Line.BALANCE_BY_UA)
    return computed(year, Reporter.UKRAINE if by_ukraine else Reporter.KAZAKHSTAN)
