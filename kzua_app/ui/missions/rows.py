# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tab's two tables show a row of, and what of it the filters look at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from kzua_app.language.fold import fold
from kzua_app.model.records import RecordKind, RecordRef

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzua_app.model.missions import Envoy, Mission


@dataclass(frozen=True, slots=True)
class MissionRow:
    """A mission and how many disagreements name it.

    ``searched`` is its city, addresses and heads in every language and script, folded.
    """

    mission: Mission
    disagreements: int
    searched: str


@dataclass(frozen=True, slots=True)
class EnvoyRow:
    """A term of office, the mission it was served at, and how many disagreements name it.

    ``searched`` is the envoy's name with the mission's city and addresses, folded.
    """

    envoy: Envoy
    mission: Mission
    disagreements: int
    searched: str

    @property
    def ref(self) -> RecordRef:
        """How to point at this term of office."""
        return envoy_ref(self.envoy)


@dataclass(frozen=True, slots=True)
class Filter:
    """Which missions are wanted; an empty code or text asks for nothing."""

    sending: str = ""
    kind: str = ""
    status: str = ""
    text: str = ""

    def admits(self, row: MissionRow | EnvoyRow) -> bool:
        """Whether ``row`` is wanted; every word of the text must occur in what is searched."""
        mission = row.mission
        pairs = ((self.sending, mission.sending), (self.kind, mission.kind), (self.status, mission.status))
        if any(wanted and wanted != found for wanted, found in pairs):
            return False
        return all(word in row.searched for word in fold(self.text).split())


def mission_rows(
    missions: Iterable[Mission], disagreements: Mapping[RecordRef, int]
) -> tuple[MissionRow, ...]:
    """A row for each of ``missions``, in their order."""
    return tuple(
        MissionRow(mission, disagreements.get(mission.ref, 0), _searched(mission, *mission.envoys))
        for mission in missions
    )


def envoy_rows(missions: Iterable[Mission], disagreements: Mapping[RecordRef, int]) -> tuple[EnvoyRow, ...]:
    """A row for each term of office: by sending state, and in order of time."""
    rows = [
        EnvoyRow(envoy, mission, disagreements.get(envoy_ref(envoy), 0), _searched(mission, envoy))
        for mission in missions
        for envoy in mission.envoys
    ]
    return tuple(sorted(rows, key=lambda row: (row.mission.sending, first_known_day(row.envoy))))


def envoy_ref(envoy: Envoy) -> RecordRef:
    """How to point at a term of office."""
    return RecordRef(RecordKind.ENVOY, envoy.id)


def first_known_day(envoy: Envoy) -> date:
    """The first day on which anything is known of a term; the last of days where nothing is."""
    known = (envoy.appointed, envoy.credentials, envoy.attested, envoy.ended)
    return min((day.earliest for day in known if day), default=date.max)


def head_of(mission: Mission) -> Envoy | None:
    """The last head named, unless the mission is closed or the term is known to have ended.

    Consuls at an embassy do not lead it. Whether a head named years ago still is, only the date
    can tell; whoever shows the name shows that.
    """
    if mission.status == "closed":
        return None
    heads = [envoy for envoy in mission.envoys if envoy.rank != "consul" or mission.kind != "embassy"]
    return heads[-1] if heads and heads[-1].ended is None else None


def _searched(mission: Mission, *envoys: Envoy) -> str:
    people = [envoy.person for envoy in envoys]
    texts = [mission.place.name, mission.address, mission.former_address, *(person.name for person in people)]
    words = [mission.place.name_local, *(person.name_local for person in people)]
    return fold(" ".join([*words, *(text.en for text in texts), *(text.bn for text in texts)]))
