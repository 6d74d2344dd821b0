# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One drawing of the timeline: lane names at the left, bands and axis above, lanes below."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen

from kzua_app.ui.theme.tokens import CORNER, Space
from kzua_app.ui.timeline.scene import LANE_AIR, Scene, wrapped

if TYPE_CHECKING:
    from kzua_app.analysis.timeline.layout import Fold, Mark
    from kzua_app.analysis.timeline.scale import View
    from kzua_app.ui.theme.tokens import Tokens
    from kzua_app.ui.timeline.header_painter import HeaderPainter
    from kzua_app.ui.timeline.lane_painter import LanePainter
    from kzua_app.ui.timeline.tiles import Tiles

STRIPE = 0.55
"""How opaque the ground of every other lane is."""
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip)


@dataclass(frozen=True, slots=True)
class Names:
    """Words beside the drawing: of the lanes, of the rows of bands, and of the line of today."""

    lanes: tuple[str, ...]
    tracks: tuple[str, ...]
    today: str


@dataclass(frozen=True, slots=True)
class Moment:
    """What changes from one drawing to the next: the part in view and what is chosen in it.

    The lanes are scrolled down by ``scrolled`` pixels; ``height`` is that of the whole drawing.
    """

    view: View
    scrolled: int
    height: int
    today: float
    selected: Mark | Fold | None = None
    pointed: Mark | Fold | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything a drawing needs; made anew when the scale, size, font, palette or language changes."""

    scene: Scene
    header: HeaderPainter
    lanes: LanePainter
    tokens: Tokens
    names: Names
    gutter: int

    def draw(self, painter: QPainter, moment: Moment, tiles: Tiles | None) -> None:
        """Draw ``moment``; without ``tiles`` the lanes are drawn as they are, for files."""
        view, height, top = moment.view, moment.height, self.header.height
        marked = self.header.marked(view)
        painter.save()
        painter.translate(self.gutter, 0)
        all_of_it, lanes = QRectF(0, 0, view.width, height), QRectF(0, top, view.width, height - top)
        painter.setClipRect(all_of_it)
        self.header.draw(painter, view, marked)
        painter.setClipRect(lanes)
        self._draw_stripes(painter, view.width, top - moment.scrolled)
        self.header.draw_ground(painter, view, marked, top, height)
        painter.setClipRect(all_of_it)
        self._draw_today(painter, view.x(moment.today), height)
        painter.setClipRect(lanes)
        self._draw_lanes(painter, moment, tiles)
        painter.setClipRect(all_of_it)
        self._draw_today_name(painter, view.x(moment.today), height)
        painter.restore()
        self._draw_names(painter, top - moment.scrolled, height)

    def what_is_at(self, place: QPointF, view: View, scrolled: int) -> Mark | Fold | None:
        """The mark or fold drawn at ``place``."""
        x, y = place.x() - self.gutter, place.y() - self.header.height
        if x < 0 or y < 0:
            return None
        return self.scene.at(x + round(view.offset), y + scrolled)

    def where_is(self, what: Mark | Fold, view: View, scrolled: int) -> QRectF:
        """Where a mark or fold is drawn."""
        down = self.header.height - scrolled
        return self.lanes.box(what).translated(self.gutter - round(view.offset), down)

    def _draw_stripes(self, painter: QPainter, width: float, top: float) -> None:
        """A pale ground under every other lane."""
        for lane in range(0, len(self.scene.plot.lanes), 2):
            place = top + self.scene.lane_top(lane)
            band = QColor(self.tokens.band)
            band.setAlphaF(STRIPE)
            painter.fillRect(QRectF(0, place, width, self.scene.lane_height(lane)), band)

    def _draw_lanes(self, painter: QPainter, moment: Moment, tiles: Tiles | None) -> None:
        top = self.header.height - moment.scrolled
        left = round(moment.view.offset)
        right = left + moment.view.width
        painter.save()
        painter.translate(-left, top)
        if moment.pointed is not None and moment.pointed != moment.selected:
            self._draw_frame(painter, moment.pointed, self.tokens.muted, 1)
        if moment.selected is not None:
            self._draw_frame(painter, moment.selected, self.tokens.accent, 2)
        if tiles is None:
            self.lanes.draw(painter, left, right)
        else:
            tiles.draw(painter, left, right)
        self.lanes.draw_long_names(painter, left, right)
        painter.restore()

    def _draw_frame(self, painter: QPainter, what: Mark | Fold, colour: str, width: int) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.setBrush(QColor(self.tokens.card))
        painter.drawRoundedRect(self.lanes.box(what).adjusted(-2, 1, 1, -1), CORNER / 2, CORNER / 2)

    def _draw_today(self, painter: QPainter, x: float, height: int) -> None:
        pen = QPen(QColor(self.tokens.contested), 1.5)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        top, room = self.header.room_for_today
        # not through the years of the axis
        painter.drawLine(QPointF(x, top), QPointF(x, top + room))
        painter.drawLine(QPointF(x, self.header.height), QPointF(x, height))

    def _draw_today_name(self, painter: QPainter, x: float, height: int) -> None:
        """Beside the bands, where nothing is to come; without bands at the foot, on a ground of its own."""
        width = QFontMetrics(self.scene.rows.font).horizontalAdvance(self.names.today) + Space.S
        top, room = self.header.room_for_today
        if not room:
            top, room = height - self.scene.rows.height, self.scene.rows.height
        box = QRectF(x + 2, top, width, room)
        painter.fillRect(box, QColor(self.tokens.card))
        painter.setPen(QColor(self.tokens.contested))
        painter.setFont(self.scene.rows.font)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), self.names.today)

    def _draw_names(self, painter: QPainter, top: float, height: int) -> None:
        metrics = QFontMetrics(self.scene.rows.font)
        painter.setFont(self.scene.rows.font)
        painter.setPen(QColor(self.tokens.muted))
        width = self.gutter - Space.M - Space.S
        for row, name in enumerate(self.names.tracks if self.header.bands_height else ()):
            box = QRectF(Space.S, row * self.header.row_height, width, self.header.row_height)
            painter.drawText(box, _RIGHT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, width))
        painter.save()
        painter.setClipRect(QRectF(0, self.header.height, self.gutter, height - self.header.height))
        painter.setPen(QColor(self.tokens.ink))
        for lane, name in enumerate(self.names.lanes):
            room = self.scene.lane_height(lane)
            box = QRectF(Space.S, top + self.scene.lane_top(lane) + LANE_AIR / 2, width, room - LANE_AIR)
            lines = wrapped(name, metrics, width) if room > 2 * metrics.height() else name
            shown = [
                metrics.elidedText(line, Qt.TextElideMode.ElideRight, width) for line in lines.split("\n")
            ]
            painter.drawText(box, _RIGHT, "\n".join(shown))
        painter.restore()


def gutter_width(names: Names, metrics: QFontMetrics, whole: int) -> int:
    """How wide the names at the left are: as wide as their longest word, within a sixth of ``whole``."""
    words = [word for name in (*names.lanes, *names.tracks) for word in name.split()]
    widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
    lanes = max((metrics.horizontalAdvance(name) for name in names.lanes), default=0)
    return min(max(widest, min(lanes, whole // 9)), whole // 5) + Space.XL
