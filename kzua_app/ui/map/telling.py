# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a map needs to be told in words; the tab that shows the map knows them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kzua_app.analysis.map.data import MapData
    from kzua_app.model.missions import Mission
    from kzua_app.ui.map.words_on_map import LengthWords


class MapTelling(Protocol):
    """Words in the language of now."""

    def lengths(self, data: MapData) -> tuple[LengthWords, LengthWords]:
        """What stands at the shortest line between the states, and at that between the capitals."""

    def title(self, mission: Mission) -> str:
        """The mission's name."""

    def lines(self, mission: Mission) -> tuple[str, ...]:
        """What more is known of it, in short lines."""

    def announced(self, mission: Mission, number: int, count: int) -> str:
        """The same in a sentence, with its number among all pins, for those who cannot see the map."""
