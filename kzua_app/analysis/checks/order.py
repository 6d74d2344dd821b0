# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What must come after something else: a ratification after the signing, one president after another."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import holds_if, item, said
from kzua_app.model.checks import Check, CheckResult, CheckRule, Sentence
from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.checks import ClaimedNumber
    from kzua_app.model.events import Event, Person

_NEEDED = said("What it needs", "যা আগে হওয়া দরকার")
_FIRST = said("First event that names this president", "এই রাষ্ট্রপতির নাম আছে এমন প্রথম ঘটনা")
_LAST = said("Last event that names this president", "এই রাষ্ট্রপতির নাম আছে এমন শেষ ঘটনা")

_TOLD = {
    CheckResult.HOLDS: said("It comes after what it needs.", "যা আগে হওয়া দরকার, এটি তার পরে ঘটেছে।"),
    CheckResult.FAILS: said("It comes before what it needs.", "যা আগে হওয়া দরকার, এটি তার আগে ঘটেছে।"),
    CheckResult.UNCLEAR: said(
        "The dates known do not tell which of the two came first.",
        "কোনটি আগে ঘটেছে, জানা তারিখগুলো থেকে বলা যায় না।",
    ),
}


def events_in_order(content: CheckedContent) -> Iterator[Check]:
    """An event is not before the one that it needs, as a ratification needs a signing."""
    events = {event.ref: event for event in content.events}
    for claim in content.numbers_of(CheckRule.EVENT_ORDER):
        later, needed = events.get(claim.record), events.get(claim.against) if claim.against else None
        if later and needed:
            yield _order(claim, later, needed)


def _order(claim: ClaimedNumber, later: Event, needed: Event) -> Check:
    if needed.date.latest <= later.date.earliest:
        result = CheckResult.HOLDS
    elif later.date.latest < needed.date.earliest:
        result = CheckResult.FAILS
    else:
        result = CheckResult.UNCLEAR
    return Check(
        id=f"event-order:{claim.id}",
        rule=CheckRule.EVENT_ORDER,
        result=result,
        sentence=_TOLD[result],
        records=(later.ref, needed.ref),
        date=later.date,
        claimed=(item(Sentence(claim.words), later.date, later.ref),),
        inputs=(item(_NEEDED, needed.date, needed.ref),),
    )


@dataclass(frozen=True, slots=True)
class _Head:
    """A president, and the first and last event that names them as one."""

    person: Person
    first: Event
    last: Event


def presidents_in_turn(content: CheckedContent) -> Iterator[Check]:
    """No event names a president of a state after one has named the next."""
    named: defaultdict[str, dict[str, list[Event]]] = defaultdict(dict)
    people: dict[str, Person] = {}
    for event in sorted(content.events, key=lambda event: event.date):
        for person in event.people:
            if person.country and _is_called_president(person, event):
                people[person.id] = person
                named[person.country].setdefault(person.id, []).append(event)
    for by_person in named.values():
        heads = [_Head(people[key], events[0], events[-1]) for key, events in by_person.items()]
        for before, after in pairwise(heads):
            yield _turn(before, after)


def _is_called_president(person: Person, event: Event) -> bool:
    """Whether the event calls ``person`` President, and not a former one."""
    family = re.escape(person.name.en.split()[-1])
    return bool(re.search(rf"(?<!former )\bPresident {family}\b", f"{event.title.en} {event.text.en}"))


def _turn(before: _Head, after: _Head) -> Check:
    sound = before.last.date.earliest <= after.first.date.latest
    names = {"before": before.person.name, "after": after.person.name}
    return Check(
        id=f"presidents-in-turn:{before.person.id}:{after.person.id}",
        rule=CheckRule.PRESIDENTS_IN_TURN,
        result=holds_if(sound),
        sentence=said(
            "{before} is named as president before {after} only.",
            "{before}-কে কেবল {after}-এর আগেই রাষ্ট্রপতি বলা হয়েছে।",
            **names,
        )
        if sound
        else said(
            "{before} is named as president after {after} has been.",
            "{after}-কে রাষ্ট্রপতি বলার পরেও {before}-কে রাষ্ট্রপতি বলা হয়েছে।",
            **names,
        ),
        records=(_ref(after.person), _ref(before.person), after.first.ref, before.last.ref),
        date=after.first.date,
        claimed=(item(_LAST, before.last.date, before.last.ref),),
        inputs=(item(_FIRST, after.first.date, after.first.ref),),
    )


def _ref(person: Person) -> RecordRef:
    return RecordRef(RecordKind.PERSON, person.id)
