# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the map is told of the missions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzua_app.ui.map.lengths import Distances

if TYPE_CHECKING:
    from kzua_app.analysis.map.data import MapData
    from kzua_app.model.missions import Mission
    from kzua_app.ui.map.words_on_map import LengthWords
    from kzua_app.ui.missions.words import MissionWords
    from kzua_app.ui.reading import Reading


class MapWording(QObject):
    """Title, status and position of a mission, as the table and the pane have them."""

    def __init__(self, words: MissionWords, reading: Reading) -> None:
        super().__init__()
        self._words = words
        self._reading = reading
        self._distances = Distances(reading)

    def lengths(self, data: MapData) -> tuple[LengthWords, LengthWords]:
        """What stands at the two lines."""
        return self._distances.on_map(data)

    def title(self, mission: Mission) -> str:
        """Kind and city."""
        return self._words.title(mission)

    def lines(self, mission: Mission) -> tuple[str, ...]:
        """Whose it is, its status, its address, and what the point stands for."""
        lines = (
            self._words.states(mission),
            self._words.status(mission),
            self._reading.text(mission.address),
            self._reading.explained("coordinate_precision", mission.coordinate_precision),
        )
        return tuple(line for line in lines if line)

    def announced(self, mission: Mission, number: int, count: int) -> str:
        """Title, state, status, and which of all pins it is."""
        formats = self._reading.formats
        return self.tr("{title}, {state}, {status}, {number} of {count}").format(
            title=self._words.title(mission),
            state=self._words.sending(mission),
            status=self._words.status(mission),
            number=formats.integer(number),
            count=formats.integer(count),
        )
