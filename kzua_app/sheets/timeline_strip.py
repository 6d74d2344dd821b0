# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The strip of time: the window's timeline (``analysis.timeline``), drawn for paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.timeline.bands import Track as BandTrack
from kzua_app.analysis.timeline.bands import bands_of
from kzua_app.analysis.timeline.lanes import LaneBy, Side
from kzua_app.analysis.timeline.plot import Plot
from kzua_app.analysis.timeline.scale import Scale
from kzua_app.analysis.timeline.spans import Axis, first_day
from kzua_app.analysis.timeline.ticks import TickStep, TickUnit, ticks
from kzua_app.model.records import RecordKind
from kzua_app.sheets.drawings import Band, Lane, Mark, Strip, Tick, Track
from kzua_app.sheets.fact_sheet import Section

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.timeline.bands import Band as BandOfTime
    from kzua_app.analysis.timeline.spans import Span
    from kzua_app.model.events import Event
    from kzua_app.model.records import RecordRef
    from kzua_app.sheets.plan import Desk

_WIDE = 100.0
_FIVE_YEARS = TickStep(TickUnit.YEAR, 5)
_STYLES = {Side.KAZAKHSTAN: "KZ", Side.UKRAINE: "UA"}


def strip_section(desk: Desk) -> list[Section]:
    """The strip, of the years since ``first`` in ``timeline.toml``; none where nothing is drawn."""
    drawn = [event for event in desk.content.events.values() if event.date.earliest.year >= _first(desk)]
    return [Section("strip", desk.writer.labels("strip"), strip=_strip(desk, drawn))] if drawn else []


def _strip(desk: Desk, drawn: Sequence[Event]) -> Strip:
    writer, formats = desk.writer, desk.writer.formats
    first, last = _first(desk), max(event.date.earliest.year for event in drawn)
    scale = Scale(Axis(first_day(first), first_day(last + 1)), _WIDE)
    bands = [band for band in bands_of(desk.eras) if band.span(scale.axis).end > scale.axis.first]
    order = {code: place for place, code in enumerate(desk.content.terms.codes("event_category"))}
    return Strip(
        caption=writer.labels(
            "strip_caption",
            count=formats.integer(len(drawn)),
            first=formats.year(first),
            earlier=formats.integer(len(desk.content.events) - len(drawn)),
        ),
        alt=_alt(desk, drawn, first, last),
        tracks=tuple(_tracks(bands, desk, scale)),
        lanes=tuple(_lanes(Plot.of(drawn, scale.axis, LaneBy.CATEGORY, order), desk, scale)),
        years=tuple(
            Tick(scale.place(tick.day), formats.year(tick.date.year))
            for tick in ticks(scale.axis.first, scale.axis.last, _FIVE_YEARS)
        ),
        key=tuple((style, writer.labels(f"strip_{style}")) for style in ("KZ", "UA", "both", "roughly")),
        notes=writer.cite_all(key for band in bands for ref in band.sources for key in _source(desk, ref)),
    )


def _first(desk: Desk) -> int:
    first: int = desk.eras["first"]
    return first


def _tracks(bands: Sequence[BandOfTime], desk: Desk, scale: Scale) -> Iterator[Track]:
    """A row for the states that both belonged to, and one for the presidents of each."""
    for track in BandTrack:
        inside = tuple(_band(band, desk, scale) for band in bands if band.track is track)
        if inside:
            label = "strip_states" if track is BandTrack.STATE else f"country_{track}"
            yield Track(desk.writer.labels(label), track.value, inside)


def _band(band: BandOfTime, desk: Desk, scale: Scale) -> Band:
    span = band.span(scale.axis)
    left, right = _ends(span, scale)
    day = scale.pixels_a_day
    return Band(
        desk.writer.text(band.name),
        left,
        right,
        soft_left=round(max(scale.place(span.start) + span.fade_in * day - left, 0.0), 2),
        soft_right=round(max(right - (scale.place(span.end) - span.fade_out * day), 0.0), 2),
        open_left=span.open_start and left > 0,
        open_right=span.open_end,
    )


def _lanes(plot: Plot, desk: Desk, scale: Scale) -> Iterator[Lane]:
    """A lane for each category that has events, in the vocabulary's order."""
    for number, code in enumerate(plot.lanes):
        marks = tuple(
            Mark(*_ends(span, scale), _STYLES.get(side, "both"), span.exact)
            for span, side, lane in zip(plot.spans, plot.sides, plot.lane_numbers, strict=True)
            if lane == number
        )
        label = desk.writer.term("event_category", code)
        yield Lane(label, marks, desk.writer.formats.integer(len(marks)))


def _ends(span: Span, scale: Scale) -> tuple[float, float]:
    ends = (scale.place(scale.axis.clamped(day)) for day in (span.start, span.end))
    left, right = (round(end, 3) for end in ends)
    return left, right


def _source(desk: Desk, ref: RecordRef) -> tuple[str, ...]:
    """The first source of an event or a person."""
    events = desk.content.events
    if ref.kind is RecordKind.EVENT:
        return events[ref.id].evidence.source_ids[:1] if ref.id in events else ()
    people = (person for event in events.values() for person in event.people)
    return next((person.source_ids[:1] for person in people if person.id == ref.id), ())


def _alt(desk: Desk, events: Sequence[Event], first: int, last: int) -> str:
    """How many events there are, and the year with most."""
    formats = desk.writer.formats
    years = [event.date.year for event in events]
    busiest = max(sorted(set(years)), key=years.count)
    return desk.writer.labels(
        "strip_alt",
        count=formats.integer(len(events)),
        first=formats.year(first),
        last=formats.year(last),
        busiest=formats.year(busiest),
        most=formats.integer(years.count(busiest)),
    )
