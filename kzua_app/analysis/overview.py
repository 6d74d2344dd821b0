# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the Overview says, in the window and on paper: the curator's choice, applied to the content.

The choice is a file of record ids (``resources/sheets/overview.toml``); an id that the content does
not have is passed over.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from kzua_app.model.events import Event
    from kzua_app.model.missions import Mission


@dataclass(frozen=True, slots=True)
class ContactRule:
    """Which events are high-level contacts.

    Somebody whose role (in English) matches ``office`` takes part for each of the two states, and
    nobody for a third one, in an event of one of ``categories`` that is not in ``without``.
    """

    categories: frozenset[str]
    office: re.Pattern[str]
    without: frozenset[str]

    def admits(self, event: Event) -> bool:
        """Whether ``event`` is such a contact."""
        if event.category not in self.categories or event.id in self.without:
            return False
        leaders = {person.country for person in event.people if self.office.search(person.role.en)}
        return {"KZ", "UA"} <= leaders and {person.country for person in event.people} <= {"KZ", "UA"}


@dataclass(frozen=True, slots=True)
class OverviewChoice:
    """The records that the Overview shows, by id."""

    relations: str
    relations_otherwise: str
    distance: str
    distance_km: float
    community: str
    lead: tuple[str, ...]
    history: tuple[str, ...]
    legal_events: tuple[str, ...]
    legal_facts: tuple[str, ...]
    disagreements: tuple[str, ...]
    contacts: ContactRule


def read_choice(path: Path) -> OverviewChoice:
    """Read the choice from its TOML file; OSError, KeyError or TOMLDecodeError mean a broken program."""
    chosen = tomllib.loads(path.read_text(encoding="utf-8"))
    figures, contacts = chosen["key_figures"], chosen["contacts"]
    return OverviewChoice(
        relations=figures["relations"],
        relations_otherwise=figures["relations_otherwise"],
        distance=figures["distance"],
        distance_km=figures["distance_km"],
        community=figures["community"],
        lead=tuple(chosen["lead"]["facts"]),
        history=tuple(chosen["relations"]["events"]),
        legal_events=tuple(chosen["legal"]["events"]),
        legal_facts=tuple(chosen["legal"]["facts"]),
        disagreements=tuple(chosen["disagreements"]["ids"]),
        contacts=ContactRule(
            frozenset(contacts["categories"]), re.compile(contacts["office"]), frozenset(contacts["without"])
        ),
    )


def high_level_contacts(events: Iterable[Event], rule: ContactRule) -> list[Event]:
    """Contacts between leaders of the two states, the newest first."""
    return sorted(
        (event for event in events if rule.admits(event)), key=lambda event: event.date, reverse=True
    )


def open_embassies(missions: Iterable[Mission]) -> list[Mission]:
    """Embassies that the latest source calls open."""
    return [mission for mission in missions if mission.kind == "embassy" and mission.status == "open"]


def honorary_consulates(missions: Iterable[Mission]) -> list[Mission]:
    """Honorary consulates, whatever is known of them."""
    return [mission for mission in missions if mission.kind == "honorary-consulate"]
