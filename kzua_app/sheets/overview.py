# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Overview sheet: the relations of the two states on one page.

Blocks are built in reading order, because that is how notes are numbered.
``resources/sheets/overview.toml`` names the records that are shown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from kzua_app.analysis.overview import high_level_contacts
from kzua_app.sheets.fact_sheet import Contested, Section, Statement
from kzua_app.sheets.overview_missions import missions_table, shown_missions
from kzua_app.sheets.overview_trade import trade_section

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.analysis.overview import OverviewChoice
    from kzua_app.model.events import Event
    from kzua_app.model.statements import Community, Disagreement, Membership
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.writing import SheetWriter


class OverviewSheet:
    """The blocks of the sheet, from ``content``, in the language of ``writer``.

    ``choice`` is what the window shows too, ``chosen`` all of ``overview.toml``. The blocks cite as
    they are made: ask for each once, in the order in which they stand here.
    """

    def __init__(
        self,
        content: SheetContent,
        writer: SheetWriter,
        choice: OverviewChoice,
        chosen: dict[str, dict[str, Any]],
    ) -> None:
        self._content = content
        self._writer = writer
        self._labels = writer.labels
        self._choice = choice
        self._chosen = chosen

    def sections(self) -> tuple[Section, ...]:
        """All sections, in reading order."""
        writer, labels = self._writer, self._labels
        contacts = high_level_contacts(self._content.events.values(), self._choice.contacts)
        table = missions_table(shown_missions(self._content.missions, self._chosen["missions"]), writer)
        return (
            Section("missions", labels("missions"), table=table),
            self._events_section("relations", self._events(self._choice.history)),
            self._events_section("contacts", contacts[: self._chosen["contacts"]["count"]]),
            self._legal_section(),
            Section(
                "memberships",
                labels("memberships"),
                tuple(self._memberships()),
                aside=labels("memberships_aside"),
            ),
            trade_section(self._content.years, writer, self._chosen["trade"]["years_in_table"]),
            Section("communities", labels("communities"), tuple(self._communities())),
        )

    def disagreements(self) -> tuple[Contested, ...]:
        """The chosen disagreements, with who says what."""
        found = self._content.disagreements
        return tuple(self._contested(found[key]) for key in self._choice.disagreements if key in found)

    def _events_section(self, name: str, events: Iterable[Event]) -> Section:
        return Section(name, self._labels(name), tuple(self._writer.dated(event) for event in events))

    def _events(self, ids: Iterable[str]) -> list[Event]:
        """The events of these ids that are there, by date."""
        return sorted(
            (self._content.events[key] for key in ids if key in self._content.events),
            key=lambda event: event.date,
        )

    def _legal_section(self) -> Section:
        statements = [self._writer.dated(event) for event in self._events(self._choice.legal_events)]
        statements.extend(self._facts(self._choice.legal_facts))
        return Section("legal", self._labels("legal"), tuple(statements))

    def _facts(self, ids: Iterable[str]) -> Iterator[Statement]:
        """The facts of these ids that are there."""
        for fact in (self._content.facts[key] for key in ids if key in self._content.facts):
            yield Statement(
                self._writer.text(fact.text),
                self._writer.cite(fact.evidence.source_ids),
                contested=self._writer.is_contested(fact.ref),
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
                    contested=any(self._writer.is_contested(item.ref) for item in items),
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
            contested=self._writer.is_contested(item.ref),
        )

    def _contested(self, item: Disagreement) -> Contested:
        writer = self._writer
        positions = tuple(Statement(writer.text(p.text), writer.cite(p.source_ids)) for p in item.positions)
        finding = ""
        if item.finding:
            finding = self._labels(
                "finding_with_confidence",
                finding=first_sentence(writer.text(item.finding)),
                confidence=writer.term("finding_confidence", item.finding_confidence, inside=True),
            )
        return Contested(writer.text(item.title), positions, finding)


def first_sentence(text: str) -> str:
    """``text`` up to its first full stop or danda that a space follows."""
    return re.split(r"(?<=[.।]) ", text, maxsplit=1)[0]
