# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The distance at the closest points, against the geodesic between the points of the map's borders."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import item, said
from kzua_app.analysis.geodesy import geodesic
from kzua_app.model.checks import Check, CheckResult, CheckRule, Measure, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.analysis.closest import ClosestPoints
    from kzua_app.model.checks import ClaimedNumber

_CLAIM = said("The claim", "দাবি")
_GEODESIC = said("Shortest way on the WGS84 ellipsoid", "ডব্লিউজিএস৮৪ উপবৃত্তক পৃষ্ঠে ক্ষুদ্রতম দূরত্ব")
_PRECISION = said("How far off the borders may be", "সীমানারেখা কতটা ভিন্ন হতে পারে")


def distances(content: CheckedContent) -> Iterator[Check]:
    """A claimed distance holds if it differs by no more than the borders may be off."""
    for claim in content.numbers_of(CheckRule.DISTANCE):
        if content.closest and claim.value is not None:
            yield _against(claim, claim.value, content.closest)


def _against(claim: ClaimedNumber, km: float, points: ClosestPoints) -> Check:
    computed = round(geodesic(points.kazakhstan, points.ukraine) / 1000, 1)
    # the borders can tell a distance wrong, but not confirm one to the kilometre
    near = claim.admits(computed - points.precision_km, computed + points.precision_km)
    return Check(
        id=f"distance:{claim.id}",
        rule=CheckRule.DISTANCE,
        result=CheckResult.HOLDS if near else CheckResult.FAILS,
        sentence=said(
            "The borders of {source} give {computed}, good to about {precision}; the claim is {claimed}.",
            "{source} অনুযায়ী দূরত্ব {computed}, যা প্রায় {precision} পর্যন্ত ভিন্ন হতে পারে; দাবি {claimed}।",
            source=points.source,
            computed=Measure(computed, Unit.KM),
            precision=Measure(points.precision_km, Unit.KM),
            claimed=Measure(km, Unit.KM),
        ),
        records=(claim.record,),
        claimed=(item(_CLAIM, Measure(km, Unit.KM), claim.record),),
        inputs=(item(_PRECISION, Measure(points.precision_km, Unit.KM)),),
        computed=(item(_GEODESIC, Measure(computed, Unit.KM), None, near),),
    )
