# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which records name a source, a person or a place, and what records are called in a list."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING

from kzua_app.errors import UnknownRecordError
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.text import LocalizedText
from kzua_app.ui.widgets.link_label import Link

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.missions import Envoy, Mission
    from kzua_app.reference import Reference
    from kzua_app.ui.reading import Reading

    Naming = tuple[RecordRef, RecordRef]


class Uses:
    """Built when first asked for: from who is named to what names them, in the order of the lists."""

    def __init__(self, reference: Reference) -> None:
        self._reference = reference
        self._titles: dict[RecordRef, LocalizedText] = {}
        self._dates: dict[RecordRef, PartialDate] = {}

    def of(self, ref: RecordRef) -> tuple[RecordRef, ...]:
        """What names ``ref``: events, missions, envoys, statements, years of trade and more."""
        return self._uses.get(ref, ())

    def title(self, ref: RecordRef) -> LocalizedText:
        """What ``ref`` is called; empty where it has no words of its own."""
        # the titles of most records are learnt with their uses, in one go
        _ = self._uses
        if ref not in self._titles:
            self._titles[ref] = self._looked_up(ref)
        return self._titles[ref]

    def link(self, ref: RecordRef, reading: Reading) -> Link:
        """``ref`` in a list of records of many kinds: what it is, when it was, what it is called."""
        kind = reading.term("record_kind", ref.kind)
        words = self._words(ref, reading)
        date = reading.date(self._dates.get(ref))
        before = " · ".join(part for part in (kind, date) if part)
        return Link(str(ref), words, f"{before} ·") if words else Link(str(ref), kind)

    def _words(self, ref: RecordRef, reading: Reading) -> str:
        """What ``ref`` is called; a mission also by whose it is, an envoy by rank and place."""
        if ref.kind is RecordKind.YEAR:
            return reading.formats.year(int(ref.id))
        title = reading.text(self.title(ref))
        if (mission := self._missions.get(ref)) is not None:
            parts = [reading.country(mission.sending), reading.term("mission_kind", mission.kind), title]
        elif (post := self._posts.get(ref)) is not None:
            envoy, mission = post
            parts = [title, reading.term("envoy_rank", envoy.rank), reading.text(mission.place.name)]
        else:
            parts = [title]
        return ", ".join(part for part in parts if part)

    @cached_property
    def _missions(self) -> dict[RecordRef, Mission]:
        return {mission.ref: mission for mission in self._reference.missions.all()}

    @cached_property
    def _posts(self) -> dict[RecordRef, tuple[Envoy, Mission]]:
        """Terms of office, and where."""
        return {
            RecordRef(RecordKind.ENVOY, envoy.id): (envoy, mission)
            for mission in self._missions.values()
            for envoy in mission.envoys
        }

    def _looked_up(self, ref: RecordRef) -> LocalizedText:
        try:
            evidence = self._reference.evidence.of(ref)
        except UnknownRecordError:
            return LocalizedText("")
        if ref.kind is RecordKind.EVENT and evidence.date:
            self._dates[ref] = evidence.date
        return evidence.statement

    @cached_property
    def _uses(self) -> Mapping[RecordRef, tuple[RecordRef, ...]]:
        uses: defaultdict[RecordRef, dict[RecordRef, None]] = defaultdict(dict)
        lists = (
            self._by_events,
            self._by_missions,
            self._by_statements,
            self._by_numbers,
            self._by_trade,
            self._by_disagreements,
            self._by_names,
        )
        for named, by in chain.from_iterable(of() for of in lists):
            uses[named][by] = None
        return {named: tuple(by) for named, by in uses.items()}

    def _by_events(self) -> Iterator[Naming]:
        for event in self._reference.events.all():
            self._titles[event.ref], self._dates[event.ref] = event.title, event.date
            people = (RecordRef(RecordKind.PERSON, person.id) for person in event.people)
            places = (RecordRef(RecordKind.PLACE, place.id) for place in event.places)
            yield from _namings(chain(_cited(event.evidence.source_ids), people, places), event.ref)

    def _by_names(self) -> Iterator[Naming]:
        """People and places, whose names and roles have sources of their own."""
        for person in self._reference.people.all():
            ref = RecordRef(RecordKind.PERSON, person.id)
            self._titles[ref] = person.name
            yield from _namings(_cited(person.source_ids), ref)
        for place in self._reference.places.all():
            ref = RecordRef(RecordKind.PLACE, place.id)
            self._titles[ref] = place.name
            yield from _namings(_cited(place.source_ids), ref)

    def _by_missions(self) -> Iterator[Naming]:
        for ref, mission in self._missions.items():
            self._titles[ref] = mission.place.name
            place = RecordRef(RecordKind.PLACE, mission.place.id)
            yield from _namings([*_cited(mission.evidence.source_ids), place], ref)
        for ref, (envoy, _) in self._posts.items():
            self._titles[ref] = envoy.person.name
            person = RecordRef(RecordKind.PERSON, envoy.person.id)
            yield from _namings([*_cited(envoy.evidence.source_ids), person], ref)

    def _by_statements(self) -> Iterator[Naming]:
        for fact in self._reference.statements.facts():
            self._titles[fact.ref] = fact.text
            yield from _namings(chain(_cited(fact.evidence.source_ids), fact.records), fact.ref)
        for membership in self._reference.statements.memberships():
            self._titles[membership.ref] = membership.organisation
            yield from _namings(_cited(membership.evidence.source_ids), membership.ref)

    def _by_numbers(self) -> Iterator[Naming]:
        """Communities and profiles; their titles tell what is counted."""
        terms = self._reference.terms
        for community in self._reference.statements.communities():
            place = community.region or terms.label("country", community.country.lower())
            group = terms.label("community_group", community.group)
            self._titles[community.ref] = _joined(group, place, community.count_text)
            yield from _namings(_cited(community.evidence.source_ids), community.ref)
        for value in self._reference.statements.profiles():
            country = terms.label("country", value.country.lower())
            self._titles[value.ref] = _joined(country, terms.label("profile_field", value.field))
            yield from _namings(_cited(value.evidence.source_ids), value.ref)

    def _by_trade(self) -> Iterator[Naming]:
        """Figures and goods by their year, where they have one; claims by their words."""
        trade = self._reference.trade
        for kind, figures in (
            (RecordKind.TRADE, trade.figures()),
            (RecordKind.COMMODITY, trade.commodities()),
        ):
            for figure in figures:
                year = figure.year if figure.year and figure.year.precision is DatePrecision.YEAR else None
                by = RecordRef(RecordKind.YEAR, str(year)) if year else RecordRef(kind, figure.id)
                yield from _namings(_cited(figure.evidence.source_ids), by)
        for claim in trade.claims():
            ref = RecordRef(RecordKind.CLAIM, claim.id)
            self._titles[ref] = claim.text
            yield from _namings(_cited(claim.evidence.source_ids), ref)

    def _by_disagreements(self) -> Iterator[Naming]:
        for disagreement in self._reference.disagreements.all():
            self._titles[disagreement.ref] = disagreement.title
            cited = chain.from_iterable(position.source_ids for position in disagreement.positions)
            yield from _namings(chain(_cited(cited), disagreement.records), disagreement.ref)


def _joined(*texts: LocalizedText) -> LocalizedText:
    """The texts that there are, with commas between."""
    return LocalizedText(
        ", ".join(text.en for text in texts if text.en),
        ", ".join(text.bn or text.en for text in texts if text),
    )


def _cited(source_ids: Iterable[str]) -> Iterator[RecordRef]:
    return (RecordRef(RecordKind.SOURCE, source) for source in source_ids)


def _namings(named: Iterable[RecordRef], by: RecordRef) -> Iterator[Naming]:
    return ((ref, by) for ref in named)
