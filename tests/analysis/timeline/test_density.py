# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where along the axis the events are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzua_app.analysis.timeline.density import busiest, density
from kzua_app.analysis.timeline.spans import Axis, Span, first_day

AXIS = Axis(first_day(1768), first_day(2027))
SPANS = st.lists(
    st.builds(
        lambda day, days: Span(AXIS.first + day, AXIS.first + day + days),
        st.integers(0, 94000),
        st.integers(1, 900),
    )
)


@given(SPANS, st.integers(1, 500))
def test_the_sum_is_the_number_of_events(spans: list[Span], buckets: int) -> None:
    counts = density(spans, AXIS, buckets)
    assert len(counts) == buckets
    assert sum(counts) == pytest.approx(len(spans))


def test_a_decade_is_spread_over_its_years() -> None:
    counts = density([Span(first_day(1930), first_day(1940))], AXIS, 2027 - 1768)
    touched = {place for place, count in enumerate(counts, 1768) if count}
    # parts are of one length, years are not
    assert set(range(1930, 1940)) <= touched <= set(range(1929, 1941))


def test_the_busiest_part_holds_the_newest_share() -> None:
    spans = [Span(first_day(year), first_day(year) + 1) for year in (1768, 1990, 2000, 2010)]
    assert busiest(spans, 0.75) == (first_day(1990), first_day(2010) + 1)
    assert busiest([], 0.9) is None
