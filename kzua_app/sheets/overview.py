# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Overview sheet: the relations of the two states on one page.

Blocks are built in reading order, because that is how notes are numbered.
``resources/sheets/overview.toml`` names the records that are shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.overview import high_level_contacts
from kzua_app.sheets.fact_sheet import Section, Statement
from kzua_app.sheets.overview_figures import OverviewFigures
from kzua_app.sheets.overview_missions import missions_table, shown_missions
from kzua_app.sheets.overview_trade import trade_section
from kzua_app.sheets.plan import Part, Plan

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.model.events import Event
    from kzua_app.model.statements import Community, Disagreement, Membership
    from kzua_app.sheets.plan import Desk


class OverviewSheet:
    """The parts of the sheet, from what is on ``desk``.

    They cite as they are made: make each once, in the order in which they stand.
    """

    def __init__(self, desk: Desk) -> None:
        self._content = desk.content
        self._writer = desk.writer
        self._labels = desk.writer.labels
        self._choice = desk.choice
        self._chosen = desk.chosen

    def plan(self) -> Plan:
        """All of it, in reading order."""
        makers = {
            "relations": lambda: self._events_section("relations", self._events(self._choice.history)),
            "missions": self.missions,
            "contacts": self.contacts,
            "legal": self.legal,
            "trade": self.trade,
            "communities": self.communities,
            "memberships": self.memberships,
        }
        return Plan(
            title=self._labels("title_overview"),
            subtitle=self._labels("kicker_overview"),
            key_figures=OverviewFigures(self._content, self._writer, self._choice).all,
            parts=tuple(Part(name, make) for name, make in makers.items()),
            disagreements=self.disagreements(),
            pages=1,
            whole=False,
        )

    def missions(self) -> list[Section]:
        """One row for each kind of mission that a state keeps, in the same condition."""
        shown = shown_missions(self._content.missions, self._chosen["missions"])
        return [Section("missions", self._labels("missions"), table=missions_table(shown, self._writer))]

    def contacts(self) -> list[Section]:
        """The latest contacts between leaders."""
        contacts = high_level_contacts(self._content.events.values(), self._choice.contacts)
        return self._events_section("contacts", contacts[: self._chosen["contacts"]["count"]])

    def legal(self) -> list[Section]:
        """The treaties that relations rest on."""
        statements = [self._writer.dated(event) for event in self._events(self._choice.legal_events)]
        statements.extend(self._facts(self._choice.legal_facts))
        return [Section("legal", self._labels("legal"), tuple(statements))]

    def memberships(self) -> list[Section]:
        """Organisations with the years of both, and how Kazakhstan voted on Ukraine."""
        statements = (*self._memberships(), *self._votes())
        aside = self._labels("memberships_aside")
        return [Section("memberships", self._labels("memberships"), statements, aside=aside)]

    def trade(self) -> list[Section]:
        """The chart and the newest years."""
        return [trade_section(self._content.years, self._writer, self._chosen["trade"]["years_in_table"])]

    def communities(self) -> list[Section]:
        """The counts of each community, the newest census first."""
        return [Section("communities", self._labels("communities"), tuple(self._communities()))]

    def disagreements(self) -> tuple[Disagreement, ...]:
        """The chosen disagreements."""
        found = self._content.disagreements
        return tuple(found[key] for key in self._choice.disagreements if key in found)

    def _events_section(self, name: str, events: Iterable[Event]) -> list[Section]:
        return [Section(name, self._labels(name), tuple(self._writer.dated(event) for event in events))]

    def _events(self, ids: Iterable[str]) -> list[Event]:
        """The events of these ids that are there, by date."""
        return sorted(
            (self._content.events[key] for key in ids if key in self._content.events),
            key=lambda event: event.date,
        )

    def _facts(self, ids: Iterable[str]) -> Iterator[Statement]:
        """The facts of these ids that are there."""
        for fact in (self._content.facts[key] for key in ids if key in self._content.facts):
            yield Statement(
                self._writer.text(fact.text),
                self._writer.cite(fact.evidence.source_ids),
                contested=self._writer.badge(fact.ref),
            )

    def _communities(self) -> Iterator[Statement]:
        """One statement a group: its counts, the newest census first said."""
        for group, ids in self._chosen["communities"].items():
            items = [self._content.communities[key] for key in ids if key in self._content.communities]
            if items:
                yield Statement(
                    text="; ".join(self._community(item) for item in items),
                    notes=self._writer.cite_together([item.evidence.source_ids for item in items]),
                    lead=self._labels(f"community_{group}"),
                    contested=self._writer.badge(*(item.ref for item in items)),
                )

    def _community(self, item: Community) -> str:
        formats = self._writer.formats
        count = self._labels("none") if item.count is None else formats.integer(item.count)
        if item.count_upper is not None:
            count = f"{count}–{formats.integer(item.count_upper)}"
        when = self._labels("undated") if item.date is None else self._writer.date(item.date)
        basis = self._writer.term("community_basis", item.basis, inside=True)
        return self._labels("community", count=count, basis=basis, date=when)

    def _memberships(self) -> Iterator[Statement]:
        for key in self._chosen["memberships"]["ids"]:
            if key in self._content.memberships:
                yield self._membership(self._content.memberships[key])
        yield from self._facts(self._chosen["memberships"]["facts"])

    def _membership(self, item: Membership) -> Statement:
        dates = (item.kazakhstan_date, item.ukraine_date)
        years = [self._labels("none") if d is None else self._writer.formats.year(d.year) for d in dates]
        return Statement(
            text=self._labels("membership", kazakhstan=years[0], ukraine=years[1]),
            notes=self._writer.cite(item.evidence.source_ids),
            lead=self._writer.short_name(item.id, item.organisation),
            contested=self._writer.badge(item.ref),
        )

    def _votes(self) -> Iterator[Statement]:
        """One statement for each way of voting: when."""
        for vote, ids in self._chosen["votes"].items():
            events = self._events(ids)
            if events:
                formats = self._writer.formats
                yield Statement(
                    text=formats.list([formats.date_short(event.date) for event in events]),
                    notes=self._writer.cite_all(event.evidence.source_ids[0] for event in events),
                    lead=self._labels(f"votes_{vote}"),
                    contested=self._writer.badge(*(event.ref for event in events)),
                )
