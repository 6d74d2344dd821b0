# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Eras and presidencies, as ``timeline.toml`` lists them with their sources in the content."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from kzua_app.analysis.timeline.spans import Span
from kzua_app.errors import ResourceMissingError
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import RecordRef
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kzua_app.analysis.timeline.spans import Axis


class Track(StrEnum):
    """Which row a band stands in: the states both belonged to, or the presidents of one."""

    STATE = "state"
    KAZAKHSTAN = "KZ"
    UKRAINE = "UA"


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of history; None is an end that is not told.

    ``start`` and ``end`` may be imprecise: the band fades over them. ``start_at_least`` and
    ``end_at_least`` say that the content has it from that day and to that day, and perhaps there
    was more. ``sources`` are the records that give the dates.
    """

    track: Track
    name: LocalizedText
    start: PartialDate | None
    end: PartialDate | None
    start_at_least: bool
    end_at_least: bool
    sources: tuple[RecordRef, ...]

    def span(self, axis: Axis) -> Span:
        """The days it covers on ``axis``."""
        start, end = self.start, self.end
        return Span(
            float(start.earliest.toordinal()) if start else axis.first,
            float(end.latest.toordinal() + 1) if end else axis.last,
            _days(start),
            _days(end),
            open_start=self.start_at_least or start is None,
            open_end=self.end_at_least or end is None,
        )


def read_bands(file: Path) -> tuple[Band, ...]:
    """The bands of ``file``; raises ResourceMissingError where it is not there."""
    try:
        table = tomllib.loads(file.read_text("utf-8"))
    except FileNotFoundError as error:
        raise ResourceMissingError(file) from error
    return bands_of(table)


def bands_of(table: Mapping[str, Any]) -> tuple[Band, ...]:
    """The bands of a file that has been read."""
    return tuple(_band(entry) for entry in table.get("bands", ()))


def _band(entry: dict[str, Any]) -> Band:
    return Band(
        Track(entry["track"]),
        LocalizedText(entry["en"], entry["bn"]),
        PartialDate.parse(entry["start"]) if "start" in entry else None,
        PartialDate.parse(entry["end"]) if "end" in entry else None,
        entry.get("start_at_least", False),
        entry.get("end_at_least", False),
        tuple(RecordRef.parse(source) for source in entry["sources"]),
    )


def _days(date: PartialDate | None) -> float:
    """Over how many days an end fades; none where it is a day."""
    return float((date.latest - date.earliest).days) if date else 0.0
