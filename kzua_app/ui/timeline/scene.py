# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the timeline shows at one scale in one language, and where it stands; painting is for others."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF

from kzua_app.analysis.timeline.finding import Finder
from kzua_app.ui.theme.tokens import Scale as TypeScale
from kzua_app.ui.theme.tokens import Space
from kzua_app.ui.timeline.rows import line_height
from kzua_app.ui.widgets.contested import contested_badge
from kzua_app.ui.widgets.labels import scaled_font

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from kzua_app.analysis.timeline.layout import Fold, Mark
    from kzua_app.analysis.timeline.plot import Plot
    from kzua_app.analysis.timeline.scale import Scale
    from kzua_app.model.events import Event
    from kzua_app.ui.reading import Reading

LANE_AIR = Space.S
"""What stands free between two lanes, in logical pixels."""
_NAME_AIR = 8.0


@dataclass(frozen=True, slots=True)
class Rows:
    """The heights of rows in one font, in logical pixels."""

    font: QFont
    height: int

    @classmethod
    def now(cls) -> Rows:
        """As the application's font is now."""
        font = scaled_font(TypeScale.NOTE)
        return cls(font, line_height(font) + Space.XS)

    def budget(self, height: float, lanes: int) -> int:
        """How many rows ``lanes`` lanes may have together in ``height`` pixels."""
        return int((height - lanes * LANE_AIR) // self.height)


class Names:
    """The names of a plot's events and their widths in one font and language."""

    def __init__(self, plot: Plot, contested: Mapping[str, int], reading: Reading, font: QFont) -> None:
        metrics = QFontMetricsF(font)
        self.texts = tuple(_name(event, reading, contested.get(event.id, 0)) for event in plot.events)
        self.widths = tuple(metrics.horizontalAdvance(text) + _NAME_AIR for text in self.texts)
        self.items = plot.items(self.widths)


class Scene:
    """A plot laid out at one scale, in pixels from the start of the axis and from the top of the lanes."""

    def __init__(self, plot: Plot, names: Names, rows: Rows, scale: Scale, height: float) -> None:
        self.plot = plot
        self.names = names
        self.rows = rows
        self.scale = scale
        budget = rows.budget(height, len(plot.lanes))
        self.finder = Finder(plot.laid_out(names.items, scale, budget))

    @cached_property
    def height(self) -> int:
        """How high all lanes are together."""
        lanes = self.finder.layout.lanes
        return self.finder.layout.rows * self.rows.height + len(lanes) * LANE_AIR

    def lane_top(self, lane: int) -> int:
        """Where lane number ``lane`` begins; its height is ``lane_height``."""
        return self.finder.layout.lanes[lane].top * self.rows.height + lane * LANE_AIR

    def lane_height(self, lane: int) -> int:
        """How high a lane is, with the air around it."""
        return self.finder.layout.lanes[lane].rows * self.rows.height + LANE_AIR

    def top(self, what: Mark | Fold) -> float:
        """Where the row of a mark or fold begins."""
        return self.finder.row(what) * self.rows.height + what.lane * LANE_AIR + LANE_AIR / 2

    def at(self, place: float, y: float) -> Mark | Fold | None:
        """What is drawn at ``place`` and ``y``."""
        for lane in range(len(self.plot.lanes)):
            inside = y - self.lane_top(lane) - LANE_AIR / 2
            if 0 <= inside < self.lane_height(lane) - LANE_AIR:
                row = self.finder.layout.lanes[lane].top + int(inside // self.rows.height)
                return self.finder.at(place, row)
        return None

    def is_long(self, mark: Mark) -> bool:
        """Whether the bar is longer than the name in it, which then stays in view with the bar."""
        return mark.right - mark.left > self.names.widths[mark.event] + 2 * _NAME_AIR


def lane_names(lanes: Iterable[str], reading: Reading, sides: Mapping[str, str]) -> tuple[str, ...]:
    """What each lane is called; ``sides`` has words for those that no vocabulary has."""
    names = []
    for code in lanes:
        word = sides.get(code) or reading.term("event_category", code)
        names.append(reading.country(code) if code in ("KZ", "UA") else word)
    return tuple(names)


def wrapped(text: str, metrics: QFontMetrics, width: int) -> str:
    """``text`` in two lines at most, broken between words where one line is too narrow."""
    words = text.split()
    for cut in range(len(words) - 1, 0, -1):
        if metrics.horizontalAdvance(text) <= width:
            break
        head = " ".join(words[:cut])
        if metrics.horizontalAdvance(head) <= width:
            return f"{head}\n{' '.join(words[cut:])}"
    return text


def _name(event: Event, reading: Reading, disputes: int) -> str:
    title = reading.text(event.title)
    return f"{title} {contested_badge(disputes, reading.formats)}" if disputes else title
