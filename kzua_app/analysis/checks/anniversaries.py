# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Anniversaries: counted back from when they were marked, they come to the year they count from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import count, item, said, verdict, year_of
from kzua_app.model.checks import Check, CheckRule

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.checks import ClaimedNumber
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.records import RecordRef

_CLAIM = said("The claim", "দাবি")
_MARKED = said("Marked", "পালিত")
_IMPLIED = said("Counted back", "পেছনে গুনলে")
_BEGAN = said("What is counted from", "যা থেকে গণনা")
_OTHER = said("Counted back from another anniversary", "অন্য একটি বার্ষিকী থেকে পেছনে গুনলে")


def anniversaries(content: CheckedContent) -> Iterator[Check]:
    """Against the date of an event, or, where that is not in the content, against each other."""
    began = {event.ref: event.date for event in content.events}
    claims = content.numbers_of(CheckRule.ANNIVERSARY)
    for claim in claims:
        if claim.value is not None and claim.last and claim.against:
            yield _anniversary(claim, _implied(claim), claims, began)


def _anniversary(
    claim: ClaimedNumber,
    implied: int,
    claims: tuple[ClaimedNumber, ...],
    began: Mapping[RecordRef, PartialDate],
) -> Check:
    held = tuple(
        item(_OTHER, year_of(_implied(other)), other.record, _implied(other) == implied)
        for other in claims
        if other.against == claim.against and other is not claim and other.against not in began
    )
    if claim.against and (start := began.get(claim.against)):
        held = (item(_BEGAN, start, claim.against, start.earliest.year <= implied <= start.latest.year),)
    return Check(
        id=f"anniversary:{claim.id}",
        rule=CheckRule.ANNIVERSARY,
        result=verdict([bool(one.agrees) for one in held]),
        sentence=said(
            "An anniversary of {years} years counts from {implied}.",
            "{years} বছর পূর্তি ধরলে গণনার শুরু {implied} সাল।",
            years=count(claim.value or 0),
            implied=year_of(implied),
        ),
        records=tuple(ref for ref in (claim.record, claim.against) if ref),
        date=claim.last,
        claimed=(item(_CLAIM, claim.words, claim.record),),
        inputs=tuple(item(_MARKED, date, claim.record) for date in (claim.last,) if date),
        computed=(item(_IMPLIED, year_of(implied)), *held),
    )


def _implied(claim: ClaimedNumber) -> int:
    """The year that the anniversary counts from."""
    return (claim.last.year if claim.last else 0) - int(claim.value or 0)
