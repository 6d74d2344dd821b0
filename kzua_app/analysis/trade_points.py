# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a line has in a year, on which figures that rests, and whether it is doubtful.

The reconciled series is computed here: of each flow the importer's report, since customs look
closer at what comes in than at what goes out; the exporter's where the importer has none. Points
made in these two ways are never joined. It is a rule, not a finding: the other report of the same
flow is drawn beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from kzua_app.analysis.trade import growth
from kzua_app.analysis.trade_lines import REPORTED, Line, figure_of
from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import Confidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.trade import TradeFigure, TradeYear

_PART_OF_A_YEAR = "goods-imports-part-year"


class Ground(StrEnum):
    """On whose report a point rests; a line joins points of one ground only."""

    ONE_BOOK = "one-book"
    IMPORTER = "importer"
    EXPORTER = "exporter"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class Point:
    """A value in US dollars (shares and changes: in percent) and the figures it is made of.

    ``doubtful``: a figure is doubtful or not of a whole year, or figures of different data sets or
    kinds of report were put together.
    """

    value: float
    figures: tuple[TradeFigure, ...]
    ground: Ground = Ground.ONE_BOOK
    doubtful: bool = False

    @property
    def source_ids(self) -> tuple[str, ...]:
        """The sources of its figures, each once."""
        return tuple(dict.fromkeys(key for figure in self.figures for key in figure.evidence.source_ids))


def point_of(year: TradeYear, line: Line) -> Point | None:
    """What ``line`` has in ``year``; None where a figure is missing."""
    if line in REPORTED:
        return _reported(figure_of(year, line))
    if line in _FLOWS:
        return _flow(year, line)
    if line in (Line.KZ_TO_UA_GAP, Line.UA_TO_KZ_GAP):
        exported, imported = _both_reports(year, line)
        return _computed(_reported(imported), _reported(exported), "gap")
    kind, _, book = line.partition("-")
    there, back = (_reported_or_flow(year, one) for one in _BOOKS[book])
    return _computed(there, back, kind)


def both_reports(year: TradeYear, line: Line) -> tuple[TradeFigure, TradeFigure] | None:
    """The exporter's and the importer's figure of the flow that ``line`` follows, if both are known."""
    exported, imported = _both_reports(year, line)
    return (exported, imported) if exported and imported else None


def changes(points: Sequence[Point | None]) -> tuple[Point | None, ...]:
    """Change of each on the one before, in percent; None where either is missing."""
    return (None, *(_change(*pair) for pair in pairwise(points))) if points else ()


_FLOWS = {
    Line.KZ_TO_UA_RECONCILED,
    Line.UA_TO_KZ_RECONCILED,
    Line.KZ_TO_UA_CEPII,
    Line.UA_TO_KZ_CEPII,
}
_BOOKS = {
    "by-kz": (Line.KZ_TO_UA_BY_KZ, Line.UA_TO_KZ_BY_KZ),
    "by-ua": (Line.KZ_TO_UA_BY_UA, Line.UA_TO_KZ_BY_UA),
    "reconciled": (Line.KZ_TO_UA_RECONCILED, Line.UA_TO_KZ_RECONCILED),
    "cepii": (Line.KZ_TO_UA_CEPII, Line.UA_TO_KZ_CEPII),
}
"""By the end of a sum's code: the lines of both flows, Kazakhstan's sales first."""


def _reported(figure: TradeFigure | None) -> Point | None:
    return Point(figure.value_usd, (figure,), doubtful=_is_doubtful(figure)) if figure else None


def _flow(year: TradeYear, line: Line) -> Point | None:
    """A flow as one figure: CEPII's, or by the rule of this module."""
    if line is Line.KZ_TO_UA_CEPII:
        return _reported(year.kz_to_ua_reconciled)
    if line is Line.UA_TO_KZ_CEPII:
        return _reported(year.ua_to_kz_reconciled)
    exported, imported = _both_reports(year, line)
    if imported is not None:
        return Point(imported.value_usd, (imported,), Ground.IMPORTER, _is_doubtful(imported))
    return Point(exported.value_usd, (exported,), Ground.EXPORTER, doubtful=True) if exported else None


def _reported_or_flow(year: TradeYear, line: Line) -> Point | None:
    return _reported(figure_of(year, line)) if line in REPORTED else _flow(year, line)


def _both_reports(year: TradeYear, line: Line) -> tuple[TradeFigure | None, TradeFigure | None]:
    if line.startswith("kz-to-ua"):
        return year.kz_to_ua_by_kz, year.kz_to_ua_by_ua
    return year.ua_to_kz_by_ua, year.ua_to_kz_by_kz


def _computed(first: Point | None, second: Point | None, kind: str) -> Point | None:
    """Sum, difference or share of two points; doubtful where they are of different data sets or kinds."""
    if first is None or second is None:
        return None
    value = _result(first.value, second.value, kind)
    if value is None:
        return None
    figures = (*first.figures, *second.figures)
    doubtful = first.doubtful or second.doubtful or len({figure.series for figure in figures}) > 1
    ground = first.ground if first.ground is second.ground else Ground.BOTH
    return Point(value, figures, ground, doubtful)


def _result(first: float, second: float, kind: str) -> float | None:
    if kind == "turnover":
        return first + second
    if kind == "share":
        return first / (first + second) * 100 if first + second > 0 else None
    return first - second


def _change(before: Point | None, now: Point | None) -> Point | None:
    if before is None or now is None or before.ground is not now.ground:
        return None
    value = growth(before.value, now.value)
    if value is None:
        return None
    figures = (*before.figures, *now.figures)
    several = len({figure.series for figure in figures}) > 1
    return Point(value, figures, doubtful=before.doubtful or now.doubtful or several)


def _is_doubtful(figure: TradeFigure) -> bool:
    whole = figure.year is not None and figure.year.precision is DatePrecision.YEAR
    return (
        not whole
        or figure.basis == _PART_OF_A_YEAR
        or figure.evidence.confidence is Confidence.DOUBTFUL
        or bool(figure.year and (figure.year.approximate or figure.year.uncertain))
    )
