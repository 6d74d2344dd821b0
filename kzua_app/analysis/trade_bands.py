# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The mirror gap as a band: how far apart the two reports of one flow lie."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from kzua_app.analysis.trade_lines import Line
from kzua_app.analysis.trade_points import both_reports
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from kzua_app.model.trade import TradeYear

Span = tuple[float, float]
"""The exporter's and the importer's figure, in US dollars."""


@dataclass(frozen=True, slots=True)
class MirrorBand:
    """For each year of the chart both reports of ``flow``, None where there are not two."""

    flow: Flow
    spans: tuple[Span | None, ...]

    @property
    def runs(self) -> tuple[range, ...]:
        """Places of the years with two reports, in runs without a gap."""
        known = [place for place, span in enumerate(self.spans) if span is not None]
        found = [[p for _, p in run] for _, run in groupby(enumerate(known), lambda pair: pair[1] - pair[0])]
        return tuple(range(run[0], run[-1] + 1) for run in found)


def mirror_bands(years: Sequence[TradeYear | None], flows: Iterable[Flow]) -> tuple[MirrorBand, ...]:
    """A band for each of ``flows`` that has two reports in any year."""
    bands = [MirrorBand(flow, tuple(_span(year, flow) for year in years)) for flow in flows]
    return tuple(band for band in bands if band.runs)


def _span(year: TradeYear | None, flow: Flow) -> Span | None:
    line = Line.KZ_TO_UA_GAP if flow is Flow.KZ_TO_UA else Line.UA_TO_KZ_GAP
    reports = both_reports(year, line) if year else None
    return (reports[0].value_usd, reports[1].value_usd) if reports else None
