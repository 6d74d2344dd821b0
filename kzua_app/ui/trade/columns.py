# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The years of a chart side by side, and the texts on its axes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.trade_axis import year_ticks
from kzua_app.ui.theme.tokens import Space

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QRectF
    from PySide6.QtGui import QFontMetricsF

_YEAR_GAP = Space.L


@dataclass(frozen=True, slots=True)
class AxisTick:
    """A round value or year: its place along the axis, and its text."""

    place: float
    text: str


@dataclass(frozen=True, slots=True)
class Columns:
    """The years side by side in ``plot``, in the widget's own coordinates."""

    plot: QRectF
    first_year: int
    year_step: float

    def x_of(self, year: float) -> float:
        """The middle of a year."""
        return self.plot.left() + (year - self.first_year + 0.5) * self.year_step

    def year_at(self, x: float) -> int | None:
        """The year whose column ``x`` is in; None beside the plot."""
        if not self.plot.left() <= x < self.plot.right():
            return None
        return self.first_year + int((x - self.plot.left()) / self.year_step)

    def nearest_year(self, x: float) -> int:
        """The year nearest to ``x``."""
        inside = min(max(x, self.plot.left()), self.plot.right() - 0.5)
        return self.first_year + int((inside - self.plot.left()) / self.year_step)


def year_axis(
    columns: Columns, last: int, metrics: QFontMetricsF, shown: Callable[[int], str]
) -> tuple[AxisTick, ...]:
    """As many round years as there is room for, written by ``shown``."""
    widest = metrics.horizontalAdvance(shown(last)) + _YEAR_GAP
    years = year_ticks(columns.first_year, last, max(int(columns.plot.width() / widest), 1))
    return tuple(AxisTick(columns.x_of(year), shown(year)) for year in years)
