# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of the drawn timeline, each made when it is first needed and kept until it is stale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics

from kzua_app.ui.timeline.frame import Frame, gutter_width
from kzua_app.ui.timeline.header_painter import HeaderPainter
from kzua_app.ui.timeline.lane_painter import LanePainter
from kzua_app.ui.timeline.scene import Names, Rows, Scene
from kzua_app.ui.timeline.tiles import Tiles

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kzua_app.analysis.timeline.bands import Band
    from kzua_app.analysis.timeline.layout import Fold, Mark
    from kzua_app.analysis.timeline.plot import Plot
    from kzua_app.analysis.timeline.scale import View
    from kzua_app.ui.reading import Reading
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.timeline.graphic_words import GraphicWords


_LEAST_FOR_BANDS = 9
"""So many rows high a drawing must be to have bands over its lanes."""


class Drawing:
    """One plot in one language; ``forget`` tells that font, palette or language are others now."""

    def __init__(
        self,
        plot: Plot,
        contested: Mapping[str, int],
        reading: Reading,
        words: GraphicWords,
        bands: Sequence[Band],
    ) -> None:
        self.plot = plot
        self._contested = contested
        self._reading = reading
        self._words = words
        self._bands = tuple(bands)
        self._names: Names | None = None
        self._gutter: tuple[int, int] | None = None
        self._frame: Frame | None = None
        self._size = QSize()
        self._tiles: Tiles | None = None

    def forget(self) -> None:
        """Make everything anew when it is next needed."""
        self._names = self._gutter = None
        self.forget_scale()

    def forget_scale(self) -> None:
        """The same for what depends on the scale."""
        self._frame = self._tiles = None

    def gutter(self, width: int) -> int:
        """How wide the names at the left are in a drawing of this width."""
        if self._gutter is None or self._gutter[0] != width:
            metrics = QFontMetrics(Rows.now().font)
            self._gutter = width, gutter_width(self._words.all_names(self.plot.by), metrics, width)
        return self._gutter[1]

    def frame(self, view: View, size: QSize, tokens: Tokens) -> Frame:
        """The frame for the scale of ``view`` in ``size``."""
        if self._frame is None or self._size != size:
            self.forget_scale()
            self._frame = self._made(view, size, tokens)
            self._size = size
        return self._frame

    def tiles(self, ratio: float) -> Tiles | None:
        """The pictures of the frame made last."""
        if self._tiles is None and self._frame is not None:
            self._tiles = Tiles(self._frame.lanes, self._frame.scene.height, ratio)
        return self._tiles

    def where(self, event_id: str | None) -> Mark | Fold | None:
        """What an event is drawn as in the frame made last."""
        number = self.plot.number(event_id)
        if number is None or self._frame is None:
            return None
        return self._frame.scene.finder.where(number)

    def _made(self, view: View, size: QSize, tokens: Tokens) -> Frame:
        rows = Rows.now()
        bands = self._bands if size.height() >= _LEAST_FOR_BANDS * rows.height else ()
        header = HeaderPainter(bands, tokens, self._reading, rows.font)
        if self._names is None:
            self._names = Names(self.plot, self._contested, self._reading, rows.font)
        scene = Scene(self.plot, self._names, rows, view.scale, size.height() - header.height)
        lanes = LanePainter(scene, tokens, self._reading)
        gutter = self.gutter(size.width())
        return Frame(scene, header, lanes, tokens, self._words.names(self.plot), gutter)
