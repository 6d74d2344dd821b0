# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bands say no more than the content."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.timeline.bands import Band, Track, read_bands
from kzua_app.analysis.timeline.spans import Axis, first_day
from kzua_app.errors import ResourceMissingError
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import RecordKind

if TYPE_CHECKING:
    from kzua_app.model.dates import PartialDate
    from kzua_app.paths import Paths
    from kzua_app.reference import Reference

AXIS = Axis(first_day(1768), first_day(2027))


@pytest.fixture
def bands(paths: Paths) -> tuple[Band, ...]:
    return read_bands(paths.sheets / "timeline.toml")


def test_every_end_is_the_date_of_a_source_or_told_in_it(
    bands: tuple[Band, ...], reference: Reference
) -> None:
    events = {event.ref: event for event in reference.events.all()}
    people = {person.id: person for event in events.values() for person in event.people}
    for band in bands:
        dates = {events[ref].date.edtf for ref in band.sources if ref.kind is RecordKind.EVENT}
        roles = [people[ref.id].role.en for ref in band.sources if ref.kind is RecordKind.PERSON]
        for end in _ends(band):
            assert end.edtf in dates or any(end.edtf in role for role in roles), band


def test_bands_of_a_track_follow_one_another(bands: tuple[Band, ...]) -> None:
    for track in Track:
        spans = [band.span(AXIS) for band in bands if band.track is track]
        assert [span.start for span in spans] == sorted(span.start for span in spans)
        assert all(span.start < span.end for span in spans)


def test_both_names_are_there(bands: tuple[Band, ...]) -> None:
    assert len(bands) >= 3
    assert all(band.name.en and band.name.bn for band in bands)


def test_unsure_ends_fade(bands: tuple[Band, ...]) -> None:
    union = next(band for band in bands if band.name.en == "Soviet Union").span(AXIS)
    assert (union.fade_in, union.fade_out) == (364.0, 0.0)
    empire = next(band for band in bands if band.name.en == "Russian Empire").span(AXIS)
    assert (empire.start, empire.open_start, empire.open_end) == (AXIS.first, True, False)


def test_a_file_that_is_missing_is_told(paths: Paths) -> None:
    with pytest.raises(ResourceMissingError):
        read_bands(paths.sheets / "nothing.toml")


def _ends(band: Band) -> list[PartialDate]:
    ends = [end for end in (band.start, band.end) if end]
    inside = [side for end in ends for side in (end.start, end.end) if side]
    return inside + [end for end in ends if end.precision is not DatePrecision.INTERVAL]
