# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks look at."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kzua_app.analysis.closest import ClosestPoints
    from kzua_app.model.checks import CheckRule, ClaimedNumber
    from kzua_app.model.events import Event
    from kzua_app.model.missions import Mission
    from kzua_app.model.sources import Source
    from kzua_app.model.statements import Community, Disagreement, Fact
    from kzua_app.model.trade import TradeClaim, TradeFigure


@dataclass(frozen=True, slots=True)
class CheckedContent:
    """The records by kind, and the closest points of the map's borders if there are any."""

    figures: tuple[TradeFigure, ...] = ()
    claims: tuple[TradeClaim, ...] = ()
    events: tuple[Event, ...] = ()
    missions: tuple[Mission, ...] = ()
    facts: tuple[Fact, ...] = ()
    communities: tuple[Community, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    numbers: tuple[ClaimedNumber, ...] = ()
    sources: Mapping[str, Source] = field(default_factory=dict)
    closest: ClosestPoints | None = None

    def numbers_of(self, rule: CheckRule) -> tuple[ClaimedNumber, ...]:
        """The claimed numbers that ``rule`` judges."""
        return tuple(number for number in self.numbers if number.rule is rule)
