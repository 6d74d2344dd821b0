# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""How many events there are along the axis, and where most of them are."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.analysis.timeline.spans import Axis, Span


def density(spans: Sequence[Span], axis: Axis, buckets: int) -> tuple[float, ...]:
    """The number of events in each of ``buckets`` equal parts of ``axis``.

    A span longer than a part is spread over all it touches, in parts of one; the sum is their number.
    """
    counts = [0.0] * buckets
    for span in spans:
        first = _bucket(span.start, axis, buckets)
        last = max(_bucket(span.end - 1, axis, buckets), first)
        share = 1.0 / (last - first + 1)
        for bucket in range(first, last + 1):
            counts[bucket] += share
    return tuple(counts)


def busiest(spans: Sequence[Span], share: float) -> tuple[float, float] | None:
    """From which day to which the newest ``share`` (0 to 1) of the events reach; None without events."""
    if not spans:
        return None
    starts = sorted(span.start for span in spans)
    kept = max(round(len(starts) * share), 1)
    return starts[-kept], max(span.end for span in spans)


def _bucket(day: float, axis: Axis, buckets: int) -> int:
    return min(max(int((day - axis.first) / axis.days * buckets), 0), buckets - 1)
