# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions: statements that name one as open, and what happened at it before it was opened."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.checks.making import holds_if, item, said
from kzua_app.model.checks import Check, CheckResult, CheckRule
from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.checks.content import CheckedContent
    from kzua_app.model.checks import Item, Sentence
    from kzua_app.model.dates import PartialDate
    from kzua_app.model.events import Event
    from kzua_app.model.missions import Mission
    from kzua_app.model.statements import Fact

_CLOSED = said("Closed", "বন্ধ হয়")
_OPENED = said("Opened", "খোলা হয়")
_AS_OF = said("The statement speaks of", "বক্তব্যটি যে সময়ের")
_IN_SERVICE = ("open", "temporary")
_NAMED = {
    "KZ": re.compile(r"\b(Kazakh embassy|embassy of Kazakhstan|Kazakh ambassador)\b", re.IGNORECASE),
    "UA": re.compile(r"\b(Ukrainian embassy|embassy of Ukraine|Ukrainian ambassador)\b", re.IGNORECASE),
}
_EMBASSY = "embassy"


def missions_open(content: CheckedContent) -> Iterator[Check]:
    """No statement, and no status, has a mission open after its closing."""
    closed = {mission.ref: mission for mission in content.missions if mission.closed}
    for mission in closed.values():
        yield _status(mission)
    for fact in content.facts:
        for ref in fact.records:
            # a date of its own tells of a change; "as of" tells how things stood
            if ref in closed and fact.as_of:
                yield _statement(fact, fact.as_of, closed[ref])


def _status(mission: Mission) -> Check:
    return Check(
        id=f"mission-open:{mission.id}",
        rule=CheckRule.MISSION_OPEN,
        result=holds_if(mission.status not in _IN_SERVICE),
        sentence=said(
            "The record gives a date of closing and does not call the mission open.",
            "নথিতে বন্ধের তারিখ আছে এবং মিশনটিকে চালু বলা হয়নি।",
        )
        if mission.status not in _IN_SERVICE
        else said(
            "The record gives a date of closing and yet calls the mission open.",
            "নথিতে বন্ধের তারিখ আছে, তবু মিশনটিকে চালু বলা হয়েছে।",
        ),
        records=(mission.ref,),
        date=mission.closed,
        inputs=_dates((_CLOSED, mission.closed, mission.ref)),
    )


def _statement(fact: Fact, as_of: PartialDate, mission: Mission) -> Check:
    if mission.closed is None or as_of.latest < mission.closed.earliest:
        result, told = CheckResult.HOLDS, _BEFORE
    elif as_of.earliest > mission.closed.latest:
        result, told = CheckResult.FAILS, _AFTER
    else:
        result, told = CheckResult.UNCLEAR, _AROUND
    return Check(
        id=f"mission-open:{fact.id}:{mission.id}",
        rule=CheckRule.MISSION_OPEN,
        result=result,
        sentence=told,
        records=(fact.ref, mission.ref),
        date=as_of,
        claimed=_dates((_AS_OF, as_of, fact.ref)),
        inputs=_dates((_CLOSED, mission.closed, mission.ref)),
    )


_BEFORE = said(
    "The statement speaks of a time before the mission was closed.",
    "বক্তব্যটি মিশন বন্ধ হওয়ার আগের সময়ের।",
)
_AFTER = said(
    "The statement names the mission at a time when it had been closed.",
    "বক্তব্যটি এমন সময়ে মিশনটির কথা বলে, যখন তা বন্ধ ছিল।",
)
_AROUND = said(
    "The mission was closed within the time of which the statement speaks; it is not so since.",
    "বক্তব্যটি যে সময়ের, মিশনটি তার মধ্যেই বন্ধ হয়; এরপর আর তেমন নেই।",
)


@dataclass(frozen=True, slots=True)
class _Use:
    """Something that needs the mission, when it was, and what it is called."""

    record: RecordRef
    date: PartialDate
    label: Sentence


def things_before_opening(content: CheckedContent) -> Iterator[Check]:
    """Envoys and events of a mission come after its opening."""
    for mission in content.missions:
        uses = [*_terms(mission), *_events(mission, content.events)]
        if mission.opened and uses:
            yield _opening(mission, mission.opened, uses)


def _opening(mission: Mission, opened: PartialDate, uses: list[_Use]) -> Check:
    first = min(uses, key=lambda use: use.date)
    early = first.date.latest < opened.earliest
    return Check(
        id=f"before-opening:{mission.id}",
        rule=CheckRule.BEFORE_OPENING,
        result=holds_if(not early),
        sentence=said(
            "The first that is told of the mission, {first}, comes {when} its opening, {opened}.",
            "মিশনটি সম্পর্কে প্রথম যা জানা যায় ({first}), তা খোলার ({opened}) {when}।",
            first=first.date,
            when=(_EARLIER if early else _LATER).template,
            opened=opened,
        ),
        records=(mission.ref, first.record),
        date=first.date,
        claimed=_dates((_OPENED, opened, mission.ref)),
        inputs=(item(first.label, first.date, first.record),),
    )


_EARLIER = said("before", "আগে")
_LATER = said("no earlier than", "আগে নয়")


def _terms(mission: Mission) -> Iterator[_Use]:
    for envoy in mission.envoys:
        for date in (envoy.appointed, envoy.credentials, envoy.attested):
            if date:
                yield _Use(RecordRef(RecordKind.ENVOY, envoy.id), date, _IN_OFFICE)


def _events(mission: Mission, events: tuple[Event, ...]) -> Iterator[_Use]:
    """Events that name the embassy and are placed where it is."""
    if mission.kind != _EMBASSY:
        return
    for event in events:
        here = mission.place.id in {place.id for place in event.places}
        if here and _NAMED[mission.sending].search(f"{event.title.en} {event.text.en}"):
            yield _Use(event.ref, event.date, _EVENT)


_IN_OFFICE = said("First date of an envoy", "কোনো দূতের প্রথম তারিখ")
_EVENT = said("First event at the mission", "মিশনের প্রথম ঘটনা")


def _dates(*known: tuple[Sentence, PartialDate | None, RecordRef]) -> tuple[Item, ...]:
    return tuple(item(label, date, ref) for label, date, ref in known if date)
