# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A sheet before it is written: its parts, each of which cites as it is made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from pathlib import Path

    from kzua_app.analysis.overview import OverviewChoice
    from kzua_app.model.statements import Disagreement
    from kzua_app.sheets.content import SheetContent
    from kzua_app.sheets.fact_sheet import KeyFigure, Section
    from kzua_app.sheets.writing import SheetWriter


@dataclass(frozen=True, slots=True)
class Desk:
    """What a sheet is written from and with.

    ``choice`` is what the window's Overview shows too, ``chosen`` all of ``overview.toml``, ``eras``
    all of ``timeline.toml``, ``atlas`` all of ``map.toml``, ``map_file`` the map's outlines.
    """

    content: SheetContent
    writer: SheetWriter
    choice: OverviewChoice
    chosen: Mapping[str, Mapping[str, Any]]
    eras: Mapping[str, Any]
    atlas: Mapping[str, Any]
    map_file: Path


@dataclass(frozen=True, slots=True)
class Part:
    """The sections that one name stands for; ``make`` is called once, in reading order."""

    name: str
    make: Callable[[], Sequence[Section]]


@dataclass(frozen=True, slots=True)
class Plan:
    """A sheet's title, what kind of sheet it is (``subtitle``), and what is on it.

    ``key_figures`` stand before the parts. ``disagreements`` are told ``whole``, or only with the
    first sentence of each finding. ``sources`` are listed even if nothing cites them.
    """

    title: str
    subtitle: str
    parts: tuple[Part, ...]
    disagreements: tuple[Disagreement, ...]
    key_figures: Callable[[], tuple[KeyFigure, ...]] | None = None
    pages: int = 0
    whole: bool = True
    contents: bool = False
    sources: tuple[str, ...] = ()
