# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks: what can be computed from the content, set against what the content says.

A check is a function from the whole content to its results. A new one stands in a module of its
subject, and in ``CHECKS``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.anniversaries import anniversaries
from kzua_app.analysis.checks.censuses import census_ranges, census_sums
from kzua_app.analysis.checks.conversions import bengali_amounts, miles_and_kilometres
from kzua_app.analysis.checks.distance import distances
from kzua_app.analysis.checks.growth import growth
from kzua_app.analysis.checks.mirrors import mirror_gaps
from kzua_app.analysis.checks.missions import missions_open, things_before_opening
from kzua_app.analysis.checks.order import events_in_order, presidents_in_turn
from kzua_app.analysis.checks.publication import events_published, figures_published, references_published
from kzua_app.analysis.checks.terms_of_office import envoys_in_office, order_of_terms, overlaps_of_terms
from kzua_app.analysis.checks.turnovers import stated_turnovers, sums_of_flows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.checks import Check

CHECKS: tuple[Callable[[CheckedContent], Iterable[Check]], ...] = (
    sums_of_flows,
    stated_turnovers,
    growth,
    mirror_gaps,
    distances,
    miles_and_kilometres,
    bengali_amounts,
    missions_open,
    things_before_opening,
    envoys_in_office,
    order_of_terms,
    overlaps_of_terms,
    census_ranges,
    census_sums,
    anniversaries,
    events_published,
    figures_published,
    references_published,
    events_in_order,
    presidents_in_turn,
)
"""Every check there is, in the order in which they are listed."""


def run_checks(content: CheckedContent) -> tuple[Check, ...]:
    """The results of all checks."""
    return tuple(result for check in CHECKS for result in check(content))
