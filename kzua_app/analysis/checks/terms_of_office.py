# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Terms of office of envoys: their own order, overlaps, and events at which an envoy is named."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import holds_if, item, said
from kzua_app.model.checks import Check, CheckResult, CheckRule
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.checks import Item
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event, Person
    from kzua_app.model.missions import Envoy

_HEADS = ("ambassador", "charge-d-affaires")
_NAMED_AS_ENVOY = re.compile(r"ambassador|honorary consul\b|\bconsul\b|chargé|envoy", re.IGNORECASE)

_APPOINTED = said("Appointed", "নিযুক্ত")
_CREDENTIALS = said("Credentials", "পরিচয়পত্র")
_ATTESTED = said("In office according to sources", "সূত্র অনুযায়ী দায়িত্বে")
_ENDED = said("End of the term", "দায়িত্বের শেষ")
_EVENT = said("The event", "ঘটনা")


def envoys_in_office(content: CheckedContent) -> Iterator[Check]:
    """Who is named as an envoy at an event was in office then, as far as the known dates tell."""
    terms: dict[str, list[Envoy]] = {}
    for mission in content.missions:
        for envoy in mission.envoys:
            terms.setdefault(envoy.person.id, []).append(envoy)
    for event in content.events:
        if _NAMED_AS_ENVOY.search(f"{event.title.en} {event.text.en}"):
            for person in event.people:
                if person.id in terms:
                    yield _in_office(event, person, terms[person.id])


def _in_office(event: Event, person: Person, terms: Sequence[Envoy]) -> Check:
    found = {_term_at(term, event.date) for term in terms}
    order = (CheckResult.HOLDS, CheckResult.UNCLEAR, CheckResult.FAILS)
    result = next(known for known in order if known in found)
    sentences = {
        CheckResult.HOLDS: ("{person} was in office on that date.", "{person} ওই তারিখে দায়িত্বে ছিলেন।"),
        CheckResult.UNCLEAR: (
            "The dates known do not tell whether {person} was in office then.",
            "{person} তখন দায়িত্বে ছিলেন কি না, জানা তারিখগুলো থেকে বলা যায় না।",
        ),
        CheckResult.FAILS: (
            "{person} was not in office on that date.",
            "{person} ওই তারিখে দায়িত্বে ছিলেন না।",
        ),
    }
    return Check(
        id=f"in-office:{event.id}:{person.id}",
        rule=CheckRule.IN_OFFICE,
        result=result,
        sentence=said(*sentences[result], person=person.name),
        records=(event.ref, *(_ref(term) for term in terms)),
        date=event.date,
        claimed=(item(_EVENT, event.date, event.ref),),
        inputs=tuple(date for term in terms for date in _dates(term)),
    )


def _term_at(term: Envoy, date: PartialDate) -> CheckResult:
    """Whether ``date`` lies in the term; certain days are not asked of dates known to the year."""
    start = term.appointed or term.credentials
    if (start and date.latest < start.earliest) or (term.ended and date.earliest > term.ended.latest):
        return CheckResult.FAILS
    starts = [known.earliest for known in (term.appointed, term.credentials, term.attested) if known]
    ends = [known.latest for known in (term.ended, term.attested) if known]
    inside = starts and min(starts) <= date.latest and ends and date.earliest <= max(ends)
    # an end without a beginning still has its own day
    at_its_end = term.ended and date.earliest <= term.ended.latest and date.latest >= term.ended.earliest
    return CheckResult.HOLDS if inside or at_its_end else CheckResult.UNCLEAR


def order_of_terms(content: CheckedContent) -> Iterator[Check]:
    """A term begins with the appointment; credentials follow; then comes the end."""
    for mission in content.missions:
        for envoy in mission.envoys:
            known = [date for date in (envoy.appointed, envoy.credentials, envoy.ended) if date]
            if len(known) > 1:
                yield _order(envoy, known)


def _order(envoy: Envoy, known: Sequence[PartialDate]) -> Check:
    sound = all(before.earliest <= after.latest for before, after in pairwise(known))
    return Check(
        id=f"term-order:{envoy.id}",
        rule=CheckRule.TERM_ORDER,
        result=holds_if(sound),
        sentence=said("The dates of the term follow each other.", "মেয়াদের তারিখগুলো ক্রম মেনে চলে।")
        if sound
        else said("A date of the term comes too early.", "মেয়াদের একটি তারিখ ক্রমের আগে পড়ে।"),
        records=(_ref(envoy),),
        date=known[0],
        inputs=_dates(envoy),
    )


def overlaps_of_terms(content: CheckedContent) -> Iterator[Check]:
    """Two heads of one mission are not in office at the same time."""
    for mission in content.missions:
        heads = [(_core(envoy), envoy) for envoy in mission.envoys if envoy.rank in _HEADS]
        cores = sorted(((core, envoy) for core, envoy in heads if core), key=lambda pair: pair[0])
        for (before, first), (after, second) in pairwise(cores):
            yield _overlap(first, second, overlap=after[0] < before[1])


def _overlap(first: Envoy, second: Envoy, *, overlap: bool) -> Check:
    return Check(
        id=f"term-overlap:{first.id}:{second.id}",
        rule=CheckRule.TERM_OVERLAP,
        result=holds_if(not overlap),
        sentence=said(
            "{first} and {second} are both shown in office for some time.",
            "{first} ও {second} কিছু সময় একসঙ্গে দায়িত্বে ছিলেন বলে দেখা যায়।",
            first=first.person.name,
            second=second.person.name,
        )
        if overlap
        else said(
            "What is known of the terms of {first} and {second} does not overlap.",
            "{first} ও {second}-এর মেয়াদ সম্পর্কে যা জানা, তাতে কোনো সময় মিলে যায় না।",
            first=first.person.name,
            second=second.person.name,
        ),
        records=(_ref(first), _ref(second)),
        date=second.appointed or second.credentials or second.attested,
        inputs=(*_dates(first), *_dates(second)),
    )


def _core(envoy: Envoy) -> tuple[dt.date, dt.date] | None:
    """The days between which the envoy was certainly in office; None where no date is known."""
    starts = [date.latest for date in (envoy.appointed, envoy.credentials) if date]
    ends = [envoy.ended.earliest] if envoy.ended else []
    if (shown := envoy.attested) and shown.precision is DatePrecision.INTERVAL:
        # both ends of what sources show are days in office
        starts += [shown.start.latest] if shown.start else []
        ends += [shown.end.earliest] if shown.end else []
    elif shown:
        starts.append(shown.latest)
    known = starts + ends
    if not known:
        return None
    start = min(known)
    return start, max([start, *ends])


def _dates(envoy: Envoy) -> tuple[Item, ...]:
    known = (
        (_APPOINTED, envoy.appointed),
        (_CREDENTIALS, envoy.credentials),
        (_ATTESTED, envoy.attested),
        (_ENDED, envoy.ended),
    )
    return tuple(item(label, date, _ref(envoy)) for label, date in known if date)


def _ref(envoy: Envoy) -> RecordRef:
    return RecordRef(RecordKind.ENVOY, envoy.id)
