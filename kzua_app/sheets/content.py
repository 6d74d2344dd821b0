# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a sheet reads of the reference, in one place."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.trade import trade_years

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.model.events import Event
    from kzua_app.model.missions import Mission
    from kzua_app.model.records import RecordRef
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Community, Disagreement, Fact, Membership, ProfileValue
    from kzua_app.model.terms import Terms
    from kzua_app.model.trade import CommodityFigure, TradeClaim, TradeFigure, TradeYear
    from kzua_app.model.version import ContentVersion
    from kzua_app.reference import Reference


@dataclass(frozen=True, slots=True)
class SheetContent:
    """The records that sheets are made of, by id where they are asked for one by one."""

    version: ContentVersion
    events: Mapping[str, Event]
    missions: tuple[Mission, ...]
    years: tuple[TradeYear, ...]
    figures: tuple[TradeFigure, ...]
    claims: tuple[TradeClaim, ...]
    goods: tuple[CommodityFigure, ...]
    profiles: tuple[ProfileValue, ...]
    facts: Mapping[str, Fact]
    communities: Mapping[str, Community]
    memberships: Mapping[str, Membership]
    disagreements: Mapping[str, Disagreement]
    sources: Mapping[str, Source]
    terms: Terms

    @property
    def disputes(self) -> dict[RecordRef, frozenset[str]]:
        """The records that sources disagree about, each with the ids of its disagreements."""
        found: dict[RecordRef, frozenset[str]] = {}
        for item in self.disagreements.values():
            for ref in item.records:
                found[ref] = found.get(ref, frozenset()) | {item.id}
        return found


def read_content(reference: Reference) -> SheetContent:
    """Everything at once: a sheet takes a little of most tables, and they are small."""
    statements = reference.statements
    figures = reference.trade.figures()
    return SheetContent(
        version=reference.version,
        events={event.id: event for event in reference.events.all()},
        missions=reference.missions.all(),
        years=trade_years(figures),
        figures=figures,
        claims=reference.trade.claims(),
        goods=reference.trade.commodities(),
        profiles=statements.profiles(),
        facts={fact.id: fact for fact in statements.facts()},
        communities={item.id: item for item in statements.communities()},
        memberships={item.id: item for item in statements.memberships()},
        disagreements={item.id: item for item in reference.disagreements.all()},
        sources={source.id: source for source in reference.sources.all()},
        terms=reference.terms,
    )
