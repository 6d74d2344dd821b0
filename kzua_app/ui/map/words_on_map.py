# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which words stand on the map at a scale, in which order they choose their place, and how they are drawn."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from math import hypot
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QStaticText

from kzua_app.analysis.map.camera import Box
from kzua_app.analysis.map.labels import Label, Side, placed
from kzua_app.ui.map.atlas import OURS, WORLD
from kzua_app.ui.map.dress import Lettering

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from PySide6.QtGui import QColor

    from kzua_app.analysis.map.data import MapData, NamedPoint
    from kzua_app.model.text import LocalizedText
    from kzua_app.ui.map.dress import Dress

_BESIDE = (Side.RIGHT, Side.LEFT, Side.RIGHT_BELOW, Side.LEFT_BELOW, Side.BELOW, Side.ABOVE)
_PINNED = (Side.RIGHT, Side.LEFT, Side.BELOW, Side.RIGHT_BELOW, Side.LEFT_BELOW)
_DOT_GAP, _PIN_GAP = 6.0, 10.0
_DOT = 2.5
_SAME_CITY = 150.0
_NEIGHBOURS_FROM, _FOREIGN_CITIES_FROM = 0.013, 0.02
_CITY_FROM = {0: 0.0, 1: 0.0, 2: 0.02, 3: 0.02, 4: 0.034, 6: 0.05, 7: 0.06, 8: 0.07, 9: 0.07}
_WATER_FROM = {0: 0.013, 1: 0.02, 2: 0.024, 3: 0.05}
_LENGTHS_FROM = 0.011
_EMBASSIES = 2
"""So many of the cities with missions, which come by their rank, are named before the states are."""
_ATTEMPTS = ((Lettering.OURS, _EMBASSIES), (Lettering.OURS_SMALL, _EMBASSIES), (Lettering.OURS_SMALL, 0))
"""How to name the two states, and so many cities before them."""
_SHIFTS = tuple(
    sorted(
        ((x * 400.0, y * 400.0) for x in range(-7, 8) for y in range(-3, 4)),
        key=lambda to: hypot(to[0], 2 * to[1]),
    )
)
"""How far (on the plane) the name of a state may move away for pins that stand where it should."""
_HALO = [(-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)]


@dataclass(frozen=True, slots=True)
class Words:
    """Lines of words; ``dot`` is where their city is (in the space of the labels), square for a capital."""

    rows: tuple[tuple[str, Lettering], ...]
    ground: str = ""
    dot: tuple[float, float] | None = None
    square: bool = False


@dataclass(frozen=True, slots=True)
class LengthWords:
    """What is written at a line: its length, and a remark below."""

    length: str
    remark: str = ""


@dataclass(frozen=True, slots=True)
class City:
    """A city that is named because a mission is there."""

    name: LocalizedText
    at: tuple[float, float]
    country: str


class MapWords:
    """Lays words out in pixels from the plane's origin, so that panning does not change them.

    Cities of missions are named inside ``home`` (a part of the plane) as far as possible.
    """

    def __init__(self, data: MapData, dress: Dress, read: Callable[[LocalizedText], str], home: Box) -> None:
        self._data = data
        self._home = home
        self._dress = dress
        self._read = read

    def laid_out(
        self,
        scale: float,
        obstacles: Iterable[Box],
        pinned: Sequence[City],
        lengths: Sequence[LengthWords],
    ) -> list[tuple[Words, Box]]:
        """The words that find room at ``scale``, and where; ``obstacles`` are the pins.

        The two states are named alike: both in smaller letters where one has no room for large ones,
        and before their cities and over the lines where it has none even so.
        """
        pins, lines = list(obstacles), list(self._lines(scale))
        found: list[tuple[Words, Box]] = []
        for ours, cities in _ATTEMPTS:
            taken = [*pins, *lines] if cities else pins
            found = placed(list(self._wishes(scale, pinned, lengths, ours, cities)), taken)
            if sum(words.rows[0][1] is ours for words, _ in found) == len(OURS):
                break
        sheet = Box(*(side * scale for side in WORLD))
        return [(words, box) for words, box in found if sheet.holds(box)]

    def _lines(self, scale: float) -> Iterator[Box]:
        """What the two lines cover."""
        for line in (self._data.closest, self._data.capitals):
            for (x1, y1), (x2, y2) in pairwise(line.points):
                left, right = sorted((x1 * scale, x2 * scale))
                top, bottom = sorted((y1 * scale, y2 * scale))
                yield Box(left, top - 1, right, bottom + 1)

    def _wishes(
        self,
        scale: float,
        pinned: Sequence[City],
        lengths: Sequence[LengthWords],
        ours: Lettering,
        before: int,
    ) -> Iterator[Label[Words]]:
        """Everything that may be named, in the order of choice; ``before`` cities come before the states."""
        cities_of_missions = [self._city(c.name, c.at, scale, c.country, pinned=True) for c in pinned]
        yield from cities_of_missions[:before]
        if before:
            yield from self._lengths(scale, lengths)
        yield from self._states(scale, ours)
        yield from cities_of_missions[before:]
        if not before:
            yield from self._lengths(scale, lengths)
        cities = self._cities(scale, pinned)
        yield from (self._of_data(city, scale) for city in cities if city.capital)
        yield from self._waters(scale, most=0)
        yield from self._states(scale, Lettering.NEIGHBOUR)
        yield from (self._of_data(city, scale) for city in cities if not city.capital)
        yield from self._waters(scale, most=9)

    def _states(self, scale: float, lettering: Lettering) -> Iterator[Label[Words]]:
        ours = lettering is not Lettering.NEIGHBOUR
        if not ours and scale < _NEIGHBOURS_FROM:
            return
        for region in self._data.regions:
            if region.code and (region.code in OURS) is ours:
                words = Words(((self._read(region.name), lettering),), region.code)
                label = self._label(words, region.label, scale, (Side.OVER, Side.BELOW, Side.ABOVE))
                shifts = tuple((x * scale, y * scale) for x, y in _SHIFTS) if ours else ()
                yield replace(label, shifts=shifts)

    def _cities(self, scale: float, pinned: Sequence[City]) -> list[NamedPoint]:
        return [
            city
            for city in self._data.cities
            if scale >= _CITY_FROM.get(city.rank, 0.0)
            and (scale >= _FOREIGN_CITIES_FROM or city.code in OURS)
            and not any(_near(city.at, other.at) for other in pinned)
        ]

    def _of_data(self, city: NamedPoint, scale: float) -> Label[Words]:
        return self._city(city.name, city.at, scale, city.code, capital=city.capital)

    def _city(
        self,
        name: LocalizedText,
        at: tuple[float, float],
        scale: float,
        country: str,
        *,
        pinned: bool = False,
        capital: bool = False,
    ) -> Label[Words]:
        lettering = Lettering.CAPITAL if pinned or (capital and country in OURS) else Lettering.CITY
        dot = None if pinned else (at[0] * scale, at[1] * scale)
        words = Words(((self._read(name), lettering),), country, dot, square=capital)
        if not pinned:
            return replace(self._label(words, at, scale, _BESIDE, _DOT_GAP), mark=_DOT + 1)
        label = self._label(words, at, scale, _PINNED, _PIN_GAP)
        last = self._home.right * scale
        return replace(label, sides=tuple(sorted(_PINNED, key=lambda side: label.box(side).right > last)))

    def _waters(self, scale: float, most: int) -> Iterator[Label[Words]]:
        for water in self._data.waters:
            if (water.rank == 0) is (most == 0) and scale >= _WATER_FROM[water.rank]:
                words = Words(((self._read(water.name), Lettering.WATER),), "water")
                yield self._label(words, water.at, scale, (Side.OVER, Side.BELOW, Side.ABOVE))

    def _lengths(self, scale: float, lengths: Sequence[LengthWords]) -> Iterator[Label[Words]]:
        if scale < _LENGTHS_FROM:
            return
        for line, told in zip((self._data.closest, self._data.capitals), lengths, strict=True):
            rows = [(told.length, Lettering.LENGTH if told.remark else Lettering.LENGTH_NOTE)]
            rows += [(told.remark, Lettering.LENGTH_NOTE)] if told.remark else []
            middle = line.points[len(line.points) // 2]
            sides = (Side.BELOW, Side.ABOVE) if told.remark else (Side.ABOVE, Side.BELOW)
            ys = [y for _, y in line.points]
            gap = (max(ys) - min(ys)) * scale / 2 + 4
            yield self._label(Words(tuple(rows)), middle, scale, sides, gap)

    def _label(
        self,
        words: Words,
        at: tuple[float, float],
        scale: float,
        sides: tuple[Side, ...],
        gap: float = 2.0,
    ) -> Label[Words]:
        sizes = [self._dress.fonts.size(lettering, text) for text, lettering in words.rows]
        width, height = max(size[0] for size in sizes), sum(size[1] for size in sizes)
        return Label(words, at[0] * scale, at[1] * scale, width, height, sides, gap)


def draw_words(
    painter: QPainter, laid: Iterable[tuple[Words, Box]], dress: Dress, seen: Box, *, halo: bool = True
) -> None:
    """Draw those words that are in ``seen``; both are in pixels from the plane's origin."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for words, box in laid:
        if box.overlaps(seen) or words.dot is not None:
            _draw_dot(painter, words, dress)
        if box.overlaps(seen):
            _draw_rows(painter, words, box, dress, halo=halo and words.ground != "water")


def _draw_rows(painter: QPainter, words: Words, box: Box, dress: Dress, *, halo: bool) -> None:
    top = box.top
    for text, lettering in words.rows:
        font = dress.fonts.by_kind[lettering]
        width, height = dress.fonts.size(lettering, text)
        painter.setFont(font)
        at = QPointF(round(box.left + (box.width - width) / 2), round(top))
        colours = (dress.colours.ground(words.ground), dress.colours.words(lettering))
        if halo:
            _draw_with_halo(painter, text, at, colours)
        else:
            painter.setPen(colours[1])
            painter.drawText(QRectF(at.x(), at.y(), width + 2, height), _FLAGS, text)
        top += height


_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextSingleLine


def _draw_with_halo(painter: QPainter, text: str, at: QPointF, colours: tuple[QColor, QColor]) -> None:
    ground, ink = colours
    static = QStaticText(text)
    static.setTextFormat(Qt.TextFormat.PlainText)
    static.prepare(painter.transform(), painter.font())
    painter.setPen(ground)
    for dx, dy in _HALO:
        painter.drawStaticText(at + QPointF(dx, dy), static)
    painter.setPen(ink)
    painter.drawStaticText(at, static)


def _draw_dot(painter: QPainter, words: Words, dress: Dress) -> None:
    if words.dot is None:
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(dress.colours.words(Lettering.CITY))
    middle, radius = QPointF(*words.dot), _DOT
    if words.square:
        painter.drawRect(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius))
    else:
        painter.drawEllipse(middle, radius, radius)


def _near(one: tuple[float, float], other: tuple[float, float]) -> bool:
    return hypot(one[0] - other[0], one[1] - other[1]) < _SAME_CITY
