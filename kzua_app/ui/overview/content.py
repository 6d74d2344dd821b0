# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Overview tab reads of the reference, in one go."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.trade import trade_years

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.analysis.overview import OverviewChoice
    from kzua_app.model.events import Event
    from kzua_app.model.missions import Mission
    from kzua_app.model.records import RecordRef
    from kzua_app.model.statements import Community, Disagreement, Fact, Membership, ProfileValue
    from kzua_app.model.trade import TradeYear
    from kzua_app.reference import Reference


@dataclass(frozen=True, slots=True)
class OverviewContent:
    """The records that the tab shows; ``disputes`` counts disagreements by record."""

    choice: OverviewChoice
    events: Mapping[str, Event]
    missions: tuple[Mission, ...]
    years: tuple[TradeYear, ...]
    facts: Mapping[str, Fact]
    profiles: tuple[ProfileValue, ...]
    communities: tuple[Community, ...]
    memberships: tuple[Membership, ...]
    disagreements: Mapping[str, Disagreement]
    disputes: Mapping[RecordRef, int]

    def disputes_about(self, *refs: RecordRef) -> int:
        """In how many disagreements one of the records stands."""
        named = set(refs)
        return sum(1 for item in self.disagreements.values() if not named.isdisjoint(item.records))

    def census_series(self, group: str) -> tuple[tuple[float, float], ...]:
        """Year and count of each census that counted ``group`` in the whole country."""
        return tuple(
            (float(item.date.year), float(item.count))
            for item in self.communities
            if item.group == group
            and item.region is None
            and item.date
            and item.count
            and item.basis == "census"
        )


def read_content(reference: Reference, choice: OverviewChoice) -> OverviewContent:
    """Read it all; a few statements to the database."""
    return OverviewContent(
        choice=choice,
        events={event.id: event for event in reference.events.all()},
        missions=reference.missions.all(),
        years=trade_years(reference.trade.figures()),
        facts={fact.id: fact for fact in reference.statements.facts()},
        profiles=reference.statements.profiles(),
        communities=reference.statements.communities(),
        memberships=reference.statements.memberships(),
        disagreements={item.id: item for item in reference.disagreements.all()},
        disputes=reference.disagreements.counts(),
    )
