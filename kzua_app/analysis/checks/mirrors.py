# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Mirror data: what one side sold against what the other bought."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import holds_if, item, said, usd
from kzua_app.analysis.trade import trade_years
from kzua_app.model.checks import Check, CheckRule, Code, Measure, Unit
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.trade import TradeFigure, TradeYear

LEAST, MOST = -10.0, 25.0
"""Percent by which imports (with freight and insurance) may differ from exports (without) and still
mirror them. A rule of thumb of this program: freight and insurance are mostly put at 5 to 20 %."""

_EXPORTED = said("As the exporter reports", "রপ্তানিকারকের হিসাবে")
_IMPORTED = said("As the importer reports", "আমদানিকারকের হিসাবে")
_GAP = said("Importer's figure less exporter's", "আমদানিকারকের মান থেকে রপ্তানিকারকের মান বাদে")


def mirror_gaps(content: CheckedContent) -> Iterator[Check]:
    """Every flow of every year that both sides report."""
    for year in trade_years(content.figures):
        yield from _of_year(year)


def _of_year(year: TradeYear) -> Iterator[Check]:
    pairs = (
        (Flow.KZ_TO_UA, year.kz_to_ua_by_kz, year.kz_to_ua_by_ua),
        (Flow.UA_TO_KZ, year.ua_to_kz_by_ua, year.ua_to_kz_by_kz),
    )
    for flow, exported, imported in pairs:
        if exported and imported and exported.value_usd > 0:
            yield _gap(year, flow, exported, imported)


def _gap(year: TradeYear, flow: Flow, exported: TradeFigure, imported: TradeFigure) -> Check:
    gap = imported.value_usd - exported.value_usd
    percent = gap / exported.value_usd * 100
    return Check(
        id=f"mirror:{year.year}-{flow}",
        rule=CheckRule.MIRROR,
        result=holds_if(LEAST <= percent <= MOST),
        sentence=said(
            "{flow}: the importer's figure differs by {percent} from the exporter's.",
            "{flow}: আমদানিকারকের মান রপ্তানিকারকের মান থেকে {percent} ভিন্ন।",
            flow=Code("trade_flow", flow),
            percent=Measure(percent, Unit.SIGNED_PERCENT),
        ),
        records=(year.ref,),
        date=exported.year,
        inputs=(
            item(_EXPORTED, usd(exported.value_usd), exported.ref),
            item(_IMPORTED, usd(imported.value_usd), imported.ref),
        ),
        computed=(item(_GAP, usd(gap)),),
    )
