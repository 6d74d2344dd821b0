# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The texts of the key figures, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzua_app.analysis.overview import high_level_contacts, honorary_consulates, open_embassies
from kzua_app.analysis.turnover import latest_change, latest_run
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.ui.overview.figure_card import Badge, FigureText
from kzua_app.ui.widgets.contested import contested_badge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.ui.overview.content import OverviewContent
    from kzua_app.ui.reading import Reading


class KeyFigures(QObject):
    """Makes the six figures from the content; one that the content lacks is left out."""

    def __init__(self, content: OverviewContent, reading: Reading) -> None:
        super().__init__()
        self._content = content
        self._reading = reading
        self._formats = reading.formats

    def all(self) -> list[FigureText]:
        """The figures in their order."""
        makers = (
            self._relations,
            self._missions,
            self._turnover,
            self._distance,
            self._community,
            self._contact,
        )
        return [figure for make in makers for figure in make()]

    def _relations(self) -> Iterator[FigureText]:
        choice = self._content.choice
        event = self._content.events.get(choice.relations)
        other = self._content.events.get(choice.relations_otherwise)
        if event is None or other is None:
            return
        yield FigureText(
            event.ref,
            self.tr("Diplomatic relations"),
            self._formats.year(event.date.year),
            "",
            self.tr("by official anniversaries; both encyclopedias say {year}").format(
                year=self._formats.year(other.date.year)
            ),
            badge=self._badge(event.ref, other.ref),
        )

    def _missions(self) -> Iterator[FigureText]:
        embassies = open_embassies(self._content.missions)
        honorary = honorary_consulates(self._content.missions)
        if not embassies:
            return
        yield FigureText(
            embassies[0].ref,
            self.tr("Missions"),
            self._formats.integer(len(embassies)),
            self.tr("embassies"),
            self.tr("and {count} honorary consulates, not confirmed of late").format(
                count=self._formats.integer(len(honorary))
            ),
            badge=self._badge(embassies[0].ref),
        )

    def _turnover(self) -> Iterator[FigureText]:
        latest = latest_change(self._content.years)
        if latest is None or latest.change is None:
            return
        ref = RecordRef(RecordKind.YEAR, str(latest.year))
        yield FigureText(
            ref,
            self.tr("Trade turnover, {year}").format(year=self._formats.year(latest.year)),
            self._formats.millions(latest.turnover, 0),
            self.tr("million US dollars"),
            self.tr("{change} on the year before, by Kazakhstan's books").format(
                change=self._formats.signed_percent(latest.change, 0)
            ),
            badge=self._badge(ref),
            trend=tuple((float(year.year), year.turnover) for year in latest_run(self._content.years)),
        )

    def _distance(self) -> Iterator[FigureText]:
        fact = self._content.facts.get(self._content.choice.distance)
        if fact is None:
            return
        yield FigureText(
            fact.ref,
            self.tr("Closest distance"),
            self._formats.integer(self._content.choice.distance_km),
            self.tr("kilometres"),
            self.tr("the texts give {first} or {second} miles").format(
                first=self._formats.integer(290), second=self._formats.integer(291)
            ),
            badge=self._badge(fact.ref),
        )

    def _community(self) -> Iterator[FigureText]:
        items = {item.id: item for item in self._content.communities}
        item = items.get(self._content.choice.community)
        if item is None or item.count is None:
            return
        yield FigureText(
            item.ref,
            self.tr("Ukrainians in Kazakhstan"),
            self._formats.integer(item.count),
            "",
            self.tr("census of {date}").format(date=self._reading.date(item.date)),
            badge=self._badge(item.ref),
            trend=self._content.census_series(item.group),
        )

    def _contact(self) -> Iterator[FigureText]:
        rule = self._content.choice.contacts
        for event in high_level_contacts(self._content.events.values(), rule)[:1]:
            yield FigureText(
                event.ref,
                self.tr("Last high-level contact"),
                self._formats.year(event.date.year),
                self._reading.date(event.date),
                self._reading.text(event.title),
                badge=self._badge(event.ref),
            )

    def _badge(self, *refs: RecordRef) -> Badge:
        """In how many disagreements the records stand, as a sign and in words."""
        count = self._content.disputes_about(*refs)
        if not count:
            return Badge()
        words = self.tr("Sources disagree on {count} points", "", count)
        return Badge(contested_badge(count, self._formats), words.format(count=self._formats.integer(count)))
