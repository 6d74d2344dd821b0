# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is drawn on a sheet, as values: charts, the strip of time, the map.

``notes`` and ``methods`` are numbers as in ``fact_sheet``. Every drawing tells in ``alt`` what is to
be seen, for who cannot see it.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Point:
    """One year of a series; ``value`` in the chart's unit."""

    year: int
    value: float


@dataclass(frozen=True, slots=True)
class Series:
    """A line of a chart; ``style`` is the country whose figures it draws (ISO alpha-2).

    Years without a figure are left out of ``points``, and the line is left open there.
    """

    label: str
    style: str
    points: tuple[Point, ...]


@dataclass(frozen=True, slots=True)
class Panel:
    """One of the charts that stand side by side and share their axes."""

    title: str
    series: tuple[Series, ...]


@dataclass(frozen=True, slots=True)
class Tick:
    """A mark of an axis, with its words."""

    value: float
    label: str


@dataclass(frozen=True, slots=True)
class Chart:
    """Lines over years. ``alt`` tells in a sentence what is to be seen, for who cannot see it."""

    caption: str
    alt: str
    panels: tuple[Panel, ...]
    years: tuple[Tick, ...]
    values: tuple[Tick, ...]
    notes: tuple[int, ...]
    methods: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of history on the time strip, as all places on it in hundredths of its length.

    Over ``soft_left`` and ``soft_right`` from its ends it is not sure; ends that are ``open`` are not
    told, or it is there at least until then.
    """

    label: str
    left: float
    right: float
    soft_left: float
    soft_right: float
    open_left: bool = False
    open_right: bool = False


@dataclass(frozen=True, slots=True)
class Track:
    """A row of bands above the lanes; ``style`` is a country (ISO alpha-2), or "state"."""

    label: str
    style: str
    bands: tuple[Band, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """An event on the strip; ``style`` is where it took place: KZ, UA, or "both" also for elsewhere.

    It is ``exact`` where its day is known; else it is somewhere between ``left`` and ``right``.
    """

    left: float
    right: float
    style: str
    exact: bool


@dataclass(frozen=True, slots=True)
class Lane:
    """A lane of the time strip: events of one kind; ``count`` in words."""

    label: str
    events: tuple[Mark, ...]
    count: str


@dataclass(frozen=True, slots=True)
class Strip:
    """Events over time, in lanes under bands of history; ``key`` explains the marks by their styles."""

    caption: str
    alt: str
    tracks: tuple[Track, ...]
    lanes: tuple[Lane, ...]
    years: tuple[Tick, ...]
    key: tuple[tuple[str, str], ...]
    notes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Pin:
    """A place on a map, in hundredths of its width and height from the top left.

    ``style`` is the sending state (ISO alpha-2), ``shape`` the kind of mission, ``side`` where the
    label stands (left, right, above, below).
    """

    label: str
    x: float
    y: float
    style: str
    shape: str
    side: str


@dataclass(frozen=True, slots=True)
class Map:
    """A map: its drawing as SVG without words, and the words and places upon it.

    ``ratio`` is height by width; ``names`` are pins without a mark; ``legend`` explains the shapes.
    """

    caption: str
    alt: str
    svg: str
    ratio: float
    pins: tuple[Pin, ...]
    names: tuple[Pin, ...]
    legend: tuple[tuple[str, str], ...]
    notes: tuple[int, ...]
    methods: tuple[int, ...] = ()
