# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turnovers that somebody named for a year: said, not counted, and never joined to a line."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.model.dates import DatePrecision
from kzua_app.model.records import Confidence
from kzua_app.model.trade import Flow

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kzua_app.model.trade import TradeFigure

_BASES = frozenset({"statement-rounded", "encyclopedia-claim"})


@dataclass(frozen=True, slots=True)
class Said:
    """A turnover in US dollars, as said of ``year``."""

    year: int
    figure: TradeFigure

    @property
    def value(self) -> float:
        """The amount."""
        return self.figure.value_usd

    @property
    def doubtful(self) -> bool:
        """Whether the evidence is weak or speaks against it."""
        return self.figure.evidence.confidence is Confidence.DOUBTFUL


def said_turnovers(figures: Iterable[TradeFigure]) -> tuple[Said, ...]:
    """Turnovers said of a single year, in the order of ``figures``."""
    return tuple(
        Said(figure.year.year, figure)
        for figure in figures
        if figure.flow is Flow.TURNOVER
        and figure.basis in _BASES
        and figure.year is not None
        and figure.year.precision is DatePrecision.YEAR
    )
