# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The key figures at the top of the Overview sheet."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from kzua_app.analysis.overview import high_level_contacts, honorary_consulates, open_embassies
from kzua_app.analysis.turnover import latest_change
from kzua_app.sheets.fact_sheet import KeyFigure

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kzua_app.analysis.overview import OverviewChoice
    from kzua_app.model.missions import Mission
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.writing import SheetWriter


class OverviewFigures:
    """The figures of ``choice``; each cites as it is made."""

    def __init__(self, content: SheetContent, writer: SheetWriter, choice: OverviewChoice) -> None:
        self._content = content
        self._writer = writer
        self._labels = writer.labels
        self._choice = choice

    def all(self) -> tuple[KeyFigure, ...]:
        """All figures in their order; those that the content lacks are left out."""
        makers = (
            self._relations_figure,
            self._missions_figure,
            self._trade_figure,
            self._distance_figure,
            self._community_figure,
            self._contact_figure,
        )
        return tuple(figure for make in makers for figure in make())

    def _relations_figure(self) -> Iterator[KeyFigure]:
        event = self._content.events.get(self._choice.relations)
        other = self._content.events.get(self._choice.relations_otherwise)
        if event is None or other is None:
            return
        formats = self._writer.formats
        yield KeyFigure(
            label=self._labels("key_relations"),
            value=formats.year(event.date.year),
            unit="",
            detail=self._labels("key_relations_detail", other=formats.year(other.date.year)),
            notes=self._writer.cite(event.evidence.source_ids)
            + self._writer.cite(other.evidence.source_ids, limit=2),
            contested=self._writer.badge(event.ref, other.ref),
        )

    def _missions_figure(self) -> Iterator[KeyFigure]:
        embassies = open_embassies(self._content.missions)
        honorary = honorary_consulates(self._content.missions)
        if not embassies:
            return
        formats = self._writer.formats
        yield KeyFigure(
            label=self._labels("key_missions"),
            value=formats.integer(len(embassies)),
            unit=self._labels("key_missions_unit"),
            detail=self._labels("key_missions_detail", count=formats.integer(len(honorary))),
            notes=self._cite_by_sender(embassies) + self._cite_by_sender(honorary),
        )

    def _trade_figure(self) -> Iterator[KeyFigure]:
        latest = latest_change(self._content.years)
        if latest is None or latest.change is None:
            return
        formats = self._writer.formats
        yield KeyFigure(
            label=self._labels("key_trade", year=formats.year(latest.year)),
            value=formats.millions(latest.turnover, 0),
            unit="",
            detail=self._labels(
                "key_trade_detail",
                change=formats.signed_percent(latest.change, 1),
                year=formats.year(latest.year - 1),
            ),
            notes=self._writer.cite_all(latest.source_ids),
            methods=self._writer.method("current"),
        )

    def _distance_figure(self) -> Iterator[KeyFigure]:
        fact = self._content.facts.get(self._choice.distance)
        if fact is None:
            return
        yield KeyFigure(
            label=self._labels("key_distance"),
            value=self._writer.formats.integer(self._choice.distance_km),
            unit=self._labels("key_distance_unit"),
            detail=self._writer.formats.text(self._labels("key_distance_detail")),
            notes=self._writer.cite(fact.evidence.source_ids, limit=2),
            contested=self._writer.badge(fact.ref),
        )

    def _community_figure(self) -> Iterator[KeyFigure]:
        item = self._content.communities.get(self._choice.community)
        if item is None or item.count is None:
            return
        yield KeyFigure(
            label=self._labels("key_community"),
            value=self._writer.formats.integer(item.count),
            unit="",
            detail=self._labels("key_community_detail", date=self._writer.date(item.date)),
            notes=self._writer.cite(item.evidence.source_ids),
            contested=self._writer.badge(item.ref),
        )

    def _contact_figure(self) -> Iterator[KeyFigure]:
        for event in high_level_contacts(self._content.events.values(), self._choice.contacts)[:1]:
            yield KeyFigure(
                label=self._labels("key_contact"),
                value=self._writer.formats.year(event.date.year),
                unit="",
                detail=f"{self._writer.date(event.date, short=True)}: {self._writer.text(event.title)}",
                notes=self._writer.cite(event.evidence.source_ids),
                contested=self._writer.badge(event.ref),
            )

    def _cite_by_sender(self, missions: list[Mission]) -> tuple[int, ...]:
        """Notes for missions, as few as will do for those of one state."""
        numbers: set[int] = set()
        by_sender = sorted(missions, key=lambda mission: mission.sending)
        for _, group in groupby(by_sender, key=lambda mission: mission.sending):
            numbers.update(self._writer.cite_together([item.evidence.source_ids for item in group]))
        return tuple(sorted(numbers))
