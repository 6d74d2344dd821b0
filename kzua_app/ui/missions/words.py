# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Missions and terms of office in words: only what the content says, and "not known" for the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kzua_app.model.dates import DatePrecision
from kzua_app.ui.missions.rows import head_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.missions import Envoy, Mission
    from kzua_app.ui.reading import Reading

NOTHING = "–"
"""Stands where nothing can be, as the head of a closed mission."""


class MissionWords:
    """Phrases in the language of the window."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def title(self, mission: Mission) -> str:
        """Kind and city: Embassy, Kyiv."""
        title = QCoreApplication.translate("MissionWords", "{kind}, {city}")
        return title.format(kind=self.kind(mission), city=self.city(mission))

    def states(self, mission: Mission) -> str:
        """Whose mission it is, and to whom."""
        states = QCoreApplication.translate("MissionWords", "Mission of {sending} to {receiving}")
        return states.format(
            sending=self.sending(mission), receiving=self._reading.country(mission.receiving)
        )

    def sending(self, mission: Mission) -> str:
        """The sending state."""
        return self._reading.country(mission.sending)

    def kind(self, mission: Mission) -> str:
        """The kind of mission."""
        return self._reading.term("mission_kind", mission.kind)

    def city(self, mission: Mission) -> str:
        """The city."""
        return self._reading.text(mission.place.name)

    def person(self, envoy: Envoy) -> str:
        """The envoy's name."""
        return self._reading.text(envoy.person.name)

    def rank(self, envoy: Envoy) -> str:
        """The envoy's rank."""
        return self._reading.term("envoy_rank", envoy.rank)

    def status(self, mission: Mission) -> str:
        """The status and its date, for a sentence."""
        return self._status(mission, self._reading.date)

    def short_status(self, mission: Mission) -> str:
        """The same for a table's cell."""
        return self._status(mission, self._reading.short_date)

    def _status(self, mission: Mission, worded: Callable[[PartialDate | None], str]) -> str:
        closed = mission.status == "closed"
        date = mission.closed if closed else mission.status_as_of
        word = self._reading.term("mission_status", mission.status)
        if date is None:
            return word
        if closed and date.precision is not DatePrecision.INTERVAL:
            phrase = QCoreApplication.translate("MissionWords", "Closed since {date}")
        elif closed:
            phrase = QCoreApplication.translate("MissionWords", "Closed ({date})")
        elif mission.status == "unknown":
            phrase = QCoreApplication.translate("MissionWords", "Not known since {date}")
        else:
            phrase = QCoreApplication.translate("MissionWords", "{status} (as of {date})")
        return phrase.format(status=word, date=worded(date))

    def opened(self, mission: Mission) -> str:
        """The day it opened, or that it is not known."""
        return self._reading.date(mission.opened) or self.not_known()

    def short_opened(self, mission: Mission) -> str:
        """The same for a table's cell."""
        return self._reading.short_date(mission.opened) or self.not_known()

    def contested(self, count: int) -> str:
        """That sources disagree, and on how much; nothing where they do not."""
        if not count:
            return ""
        words = QCoreApplication.translate("MissionWords", "Sources disagree on {count} points", "", count)
        return words.format(count=self._reading.formats.integer(count))

    def not_known(self) -> str:
        """What stands where a reader expects a value that no source gives."""
        return QCoreApplication.translate("MissionWords", "not known")

    def head(self, mission: Mission) -> str:
        """The head named last; with the date where the mission is not known to be open now."""
        head = head_of(mission)
        if head is None:
            nobody = mission.status == "closed" or mission.kind == "temporary-seat"
            return NOTHING if nobody else self.not_known()
        if mission.status == "open" or head.attested is None:
            return self.person(head)
        phrase = QCoreApplication.translate("MissionWords", "{name} (as of {date})")
        return phrase.format(name=self.person(head), date=self._reading.short_date(head.attested))

    def term(self, envoy: Envoy) -> str:
        """What is known of a term of office, in order of time: a phrase for each date."""
        parts = [
            self._part(QCoreApplication.translate("MissionWords", "appointed {date}"), envoy.appointed),
            self._part(
                QCoreApplication.translate("MissionWords", "credentials presented {date}"), envoy.credentials
            ),
            "" if envoy.appointed and envoy.ended else self._attested(envoy),
            self._part(QCoreApplication.translate("MissionWords", "left office {date}"), envoy.ended),
        ]
        known = "; ".join(part for part in parts if part)
        known = known or QCoreApplication.translate("MissionWords", "dates not known")
        return known[0].upper() + known[1:]

    def _attested(self, envoy: Envoy) -> str:
        date = envoy.attested
        if date is not None and date.precision is DatePrecision.INTERVAL:
            span = QCoreApplication.translate("MissionWords", "in office at least {date}")
            return self._part(span, date)
        return self._part(QCoreApplication.translate("MissionWords", "in office as of {date}"), date)

    def _part(self, phrase: str, date: PartialDate | None) -> str:
        return phrase.format(date=self._reading.date(date)) if date else ""
