# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Communities: claimed ranges against censuses, and regions against the whole country."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import count, holds_if, item, said
from kzua_app.model.checks import Check, CheckResult, CheckRule, Measure, Sentence, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.statements import Community

_CENSUS = "census"
_BY_REGION = "census-by-region"
_LATEST = 2

_LOW = said("Lower end of the claim", "দাবির নিম্নসীমা")
_HIGH = said("Upper end of the claim", "দাবির ঊর্ধ্বসীমা")
_COUNTED = said("Counted by the census", "আদমশুমারির গণনা")
_REGIONS = said("Sum of the regions known", "জানা অঞ্চলগুলোর যোগফল")


def census_ranges(content: CheckedContent) -> Iterator[Check]:
    """A claimed range without a date, against each of the two latest censuses of that group there."""
    for claim in content.communities:
        if claim.count is not None and claim.count_upper is not None:
            censuses = [one for one in _censuses(content) if _same(one, claim)]
            for census in sorted(censuses, key=lambda one: str(one.date))[-_LATEST:]:
                yield _in_range(claim, claim.count, claim.count_upper, census)


def _in_range(claim: Community, low: int, high: int, census: Community) -> Check:
    counted = census.count or 0
    values = {"low": count(low), "high": count(high), "counted": count(counted)}
    inside = low <= counted <= high
    return Check(
        id=f"census-range:{claim.id}:{census.id}",
        rule=CheckRule.CENSUS_RANGE,
        result=holds_if(inside),
        sentence=said(
            "The census counted {counted}, which lies between {low} and {high}.",
            "আদমশুমারিতে গণনা {counted}, যা {low} ও {high}-এর মধ্যে পড়ে।",
            **values,
        )
        if inside
        else said(
            "The census counted {counted}, which does not lie between {low} and {high}.",
            "আদমশুমারিতে গণনা {counted}, যা {low} ও {high}-এর মধ্যে পড়ে না।",
            **values,
        ),
        records=(claim.ref, census.ref),
        date=census.date,
        claimed=(item(_LOW, count(low), claim.ref), item(_HIGH, count(high), claim.ref)),
        inputs=(item(_COUNTED, count(counted), census.ref),),
    )


def census_sums(content: CheckedContent) -> Iterator[Check]:
    """The regions of a census add up to the whole country, and never to more."""
    for census in _censuses(content):
        regions = [
            one
            for one in content.communities
            if one.basis == _BY_REGION and one.date == census.date and _same(one, census)
        ]
        if regions:
            yield _sum(census, regions)


def _sum(census: Community, regions: Sequence[Community]) -> Check:
    whole, total = census.count or 0, sum(one.count or 0 for one in regions)
    result = CheckResult.UNCLEAR if total < whole else holds_if(total == whole)
    return Check(
        id=f"census-sum:{census.id}",
        rule=CheckRule.CENSUS_SUM,
        result=result,
        sentence=said(
            "The {regions} regions known add up to {total} of {whole} ({share}).",
            "জানা {regions}টি অঞ্চলের যোগফল {total}; সারা দেশে {whole} ({share})।",
            regions=count(len(regions)),
            total=count(total),
            whole=count(whole),
            share=Measure(total / whole * 100, Unit.PERCENT),
        ),
        records=(census.ref,),
        date=census.date,
        claimed=(item(_COUNTED, count(whole), census.ref),),
        inputs=tuple(
            item(Sentence(one.region), count(one.count or 0), one.ref) for one in regions if one.region
        ),
        computed=(item(_REGIONS, count(total)),),
    )


def _censuses(content: CheckedContent) -> Iterator[Community]:
    for one in content.communities:
        if one.basis == _CENSUS and one.region is None and one.count and one.date:
            yield one


def _same(one: Community, other: Community) -> bool:
    return (one.group, one.country) == (other.group, other.country)
