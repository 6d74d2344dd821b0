# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The whole picture of the map: ground, words, pins, scale bar; on a widget, in a file, small or large."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from kzua_app.analysis.map.camera import Box
from kzua_app.analysis.map.pins import Cluster, clustered
from kzua_app.analysis.map.scale_bar import bar_kilometres
from kzua_app.ui.map import marks
from kzua_app.ui.map.dress import Lettering
from kzua_app.ui.map.ground import draw_ground
from kzua_app.ui.map.words_on_map import City, MapWords, draw_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from kzua_app.analysis.map.camera import Camera
    from kzua_app.analysis.map.pins import Pin
    from kzua_app.model.records import RecordRef
    from kzua_app.ui.map.atlas import Atlas
    from kzua_app.ui.map.dress import Dress, MapColours
    from kzua_app.ui.map.words_on_map import LengthWords, Words
    from kzua_app.ui.reading import Reading

_BAR = 130.0
"""The scale bar is at most so many logical pixels long."""
_KM = 1000.0


class MapPicture:
    """Draws for any camera; what depends on the scale alone is laid out once a scale."""

    def __init__(self, atlas: Atlas, reading: Reading) -> None:
        self._atlas = atlas
        self._reading = reading
        self._dress: Dress | None = None
        self._pins: tuple[Pin, ...] = ()
        self._lengths: tuple[LengthWords, ...] = ()
        self._laid: tuple[float, tuple[Cluster, ...], list[tuple[Words, Box]]] | None = None

    def wear(self, dress: Dress, lengths: Sequence[LengthWords]) -> None:
        """Draw in these colours and fonts, with these words at the two lines."""
        self._dress, self._lengths, self._laid = dress, tuple(lengths), None

    def show_pins(self, pins: tuple[Pin, ...]) -> None:
        """Show these pins."""
        self._pins, self._laid = pins, None

    @property
    def pins(self) -> tuple[Pin, ...]:
        """The pins shown, from west to east."""
        return self._pins

    def clusters(self, scale: float) -> tuple[Cluster, ...]:
        """The pins as they are drawn at ``scale``."""
        return self._laid_out(scale)[0]

    def words(self, scale: float) -> list[tuple[Words, Box]]:
        """The words at ``scale``, and what each covers in pixels from the plane's origin."""
        return self._laid_out(scale)[1]

    def draw_ground(self, painter: QPainter, camera: Camera, area: QRectF, *, plain: bool = False) -> None:
        """Land, water and words in ``area``; ``plain`` without halos, for files of lines and text."""
        if self._dress is None:
            return
        draw_ground(painter, self._atlas.shapes, camera, area, self._dress.colours)
        painter.save()
        x, y = camera.to_screen(0, 0)
        painter.translate(round(x), round(y))
        seen = Box(area.left(), area.top(), area.right(), area.bottom()).moved(-round(x), -round(y))
        draw_words(painter, self.words(camera.scale), self._dress, seen, halo=not plain)
        painter.restore()

    def draw_pins(self, painter: QPainter, camera: Camera, selected: RecordRef | None = None) -> None:
        """The pins, the selected one with a ring."""
        if self._dress is None:
            return
        colours = self._dress.colours
        painter.setFont(self._dress.fonts.by_kind[Lettering.CAPITAL])
        for cluster in self.clusters(camera.scale):
            at = QPointF(*camera.to_screen(cluster.x, cluster.y))
            if cluster.is_folded:
                if any(pin.mission.ref == selected for pin in cluster.pins):
                    marks.draw_ring(painter, at, QColor(colours.tokens.accent), 2.5, 15.5)
                self._draw_folded(painter, cluster, at, colours)
            else:
                self._draw_open(painter, cluster, at, camera.scale, selected)

    def _draw_folded(self, painter: QPainter, cluster: Cluster, at: QPointF, colours: MapColours) -> None:
        """A number for all; an embassy among them is shown itself, with the number of the others."""
        formats, chief = self._reading.formats, cluster.chief
        if chief is None:
            marks.draw_fold(painter, at, formats.integer(len(cluster.pins)), colours)
            return
        mission, card = chief.mission, QColor(colours.tokens.card)
        head = marks.Head(mission.kind, mission.status, colours.state(mission.sending), card)
        marks.draw_chief(painter, at, head, f"+{formats.integer(len(cluster.pins) - 1)}")

    def draw_scale(self, painter: QPainter, camera: Camera) -> None:
        """A bar with its length, at the lower left."""
        if self._dress is None:
            return
        tokens, fonts = self._dress.colours.tokens, self._dress.fonts
        pixels_per_km = camera.scale * _KM / self._atlas.data.unit
        km = bar_kilometres(min(_BAR, camera.width / 3) / pixels_per_km)
        text = self._reading.formats.distance(km)
        width, height = fonts.size(Lettering.CITY, text)
        length, left, bottom = km * pixels_per_km, 14.0, camera.height - 14.0
        _draw_ground_of_words(
            painter, QRectF(left - 6, bottom - height - 8, max(length, width) + 12, height + 13), tokens.card
        )
        painter.setFont(fonts.by_kind[Lettering.CITY])
        painter.setPen(QPen(QColor(tokens.ink), 1.5))
        painter.drawText(QPointF(left, bottom - 8), text)
        corners = ((left, bottom - 4), (left, bottom), (left + length, bottom), (left + length, bottom - 4))
        painter.drawPolyline([QPointF(x, y) for x, y in corners])

    def draw_caption(self, painter: QPainter, camera: Camera, lines: Sequence[str]) -> None:
        """Lines at the lower right, for a picture that leaves the window."""
        if self._dress is None:
            return
        fonts, tokens = self._dress.fonts, self._dress.colours.tokens
        sizes = [fonts.size(Lettering.CITY, line) for line in lines]
        width, height = max(size[0] for size in sizes), sum(size[1] for size in sizes)
        left, top = camera.width - width - 14, camera.height - height - 10
        _draw_ground_of_words(painter, QRectF(left - 6, top - 3, width + 12, height + 6), tokens.card)
        painter.setFont(fonts.by_kind[Lettering.CITY])
        painter.setPen(QColor(tokens.muted))
        for line, (_, line_height) in zip(lines, sizes, strict=True):
            frame = QRectF(left, top, width + 2, line_height)
            painter.drawText(frame, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, line)
            top += line_height

    def _draw_open(
        self, painter: QPainter, cluster: Cluster, at: QPointF, scale: float, selected: RecordRef | None
    ) -> None:
        if self._dress is None:
            return
        colours = self._dress.colours
        marks.draw_foot(painter, cluster.pins[0], at, scale, colours)
        heads = list(marks.heads(cluster, at.x(), at.y()))
        card = QColor(colours.tokens.card)
        for pin, head in heads:
            marks.draw_stem(painter, head, at, colours.state(pin.mission.sending), card)
        for pin, head in heads:
            mission = pin.mission
            if mission.ref == selected:
                marks.draw_ring(painter, head, QColor(colours.tokens.accent), 3, marks.HEAD + 5)
            ink = colours.state(mission.sending)
            marks.draw_head(painter, head, marks.Head(mission.kind, mission.status, ink, card))

    def _laid_out(self, scale: float) -> tuple[tuple[Cluster, ...], list[tuple[Words, Box]]]:
        if self._laid is None or self._laid[0] != scale:
            clusters = clustered(self._pins, scale, marks.REACH)
            self._laid = (scale, clusters, self._lay_out(scale, clusters))
        return self._laid[1], self._laid[2]

    def _lay_out(self, scale: float, clusters: Sequence[Cluster]) -> list[tuple[Words, Box]]:
        if self._dress is None:
            return []
        words = MapWords(self._atlas.data, self._dress, self._reading.plain, self._atlas.home)
        obstacles = [marks.covered(cluster, cluster.x * scale, cluster.y * scale) for cluster in clusters]
        named = sorted((c for c in clusters if not c.is_folded), key=lambda c: not _has_embassy(c))
        cities = [City(c.pins[0].mission.place.name, (c.x, c.y), _country(c)) for c in named]
        return words.laid_out(scale, obstacles, cities, self._lengths)


def _draw_ground_of_words(painter: QPainter, frame: QRectF, colour: str) -> None:
    """A pale field below words that lie over the map."""
    card = QColor(colour)
    card.setAlpha(215)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(card)
    painter.drawRoundedRect(frame, 4, 4)


def _country(cluster: Cluster) -> str:
    return cluster.pins[0].mission.place.country


def _has_embassy(cluster: Cluster) -> bool:
    return any(pin.mission.kind == "embassy" for pin in cluster.pins)
