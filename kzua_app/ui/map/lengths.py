# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The two distances of the map in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kzua_app.ui.map.words_on_map import LengthWords

if TYPE_CHECKING:
    from kzua_app.analysis.map.data import MapData
    from kzua_app.ui.reading import Reading


class Distances(QObject):
    """In the language of now."""

    def __init__(self, reading: Reading) -> None:
        super().__init__()
        self._reading = reading

    def on_map(self, data: MapData) -> tuple[LengthWords, LengthWords]:
        """What stands at the shortest line between the states, and at that between the capitals."""
        return LengthWords(self.closest(data), f"≠ {self.claimed(data)}"), LengthWords(self.capitals(data))

    def closest(self, data: MapData) -> str:
        """The shortest distance as measured."""
        return self.tr("{length}, measured").format(length=self._km(data.closest.measured))

    def claimed(self, data: MapData) -> str:
        """The shortest distance as the source texts have it."""
        formats = self._reading.formats
        return self.tr("the texts say {length} ({miles})").format(
            length=formats.distance(data.closest.claimed or 0),
            miles=formats.miles(data.closest.claimed_miles or 0),
        )

    def capitals(self, data: MapData) -> str:
        """The distance between the capitals."""
        return self.tr("Kyiv–Astana {length}").format(length=self._km(data.capitals.measured))

    def explained(self, data: MapData) -> str:
        """How the shortest distance was measured, in a sentence or two."""
        words = self.tr(
            "Measured on the WGS84 ellipsoid: {length} between borders ten metres fine"
            " (end points © OpenStreetMap contributors); {drawn} between the simpler borders drawn here."
        )
        words = self._reading.formats.text(words)
        return words.format(length=self._km(data.closest.measured), drawn=self._km(data.closest.drawn))

    def borders(self) -> str:
        """Whose borders the map has."""
        words = self.tr("Borders as recognised by United Nations General Assembly resolution 68/262.")
        return self._reading.formats.text(words)

    def credit(self) -> str:
        """Whose outlines and points are used, for a picture that goes its own way."""
        return self.tr(
            "Outlines: Natural Earth. Points of the measured distance: © OpenStreetMap contributors."
        )

    def _km(self, km: float) -> str:
        return self._reading.formats.distance(km)
