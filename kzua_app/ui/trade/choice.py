# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user chose to see, as one value that can be written down and read again."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from kzua_app.analysis.trade_chart import Direction, Measure
from kzua_app.analysis.trade_range import YearRange
from kzua_app.model.trade import Flow

_LOGARITHMIC = "logarithmic"


class Page(StrEnum):
    """Which chart is shown."""

    TOTALS = "totals"
    GOODS = "goods"


@dataclass(frozen=True, slots=True)
class Choice:
    """``years`` None is all there are."""

    page: Page = Page.TOTALS
    measure: Measure = Measure.VALUES
    direction: Direction = Direction.BOTH
    logarithmic: bool = False
    flow: Flow = Flow.KZ_TO_UA
    years: YearRange | None = None

    def written(self) -> str:
        """For the settings."""
        words = [
            f"page={self.page}",
            f"measure={self.measure}",
            f"direction={self.direction}",
            f"flow={self.flow}",
        ]
        words += [_LOGARITHMIC] if self.logarithmic else []
        words += [f"years={self.years}"] if self.years else []
        return " ".join(words)

    @classmethod
    def read(cls, text: str) -> Choice:
        """What ``written`` wrote; whatever cannot be read is as at first."""
        choice = cls()
        for word in text.split():
            key, _, value = word.partition("=")
            choice = choice._with(key, value)
        return choice

    def _with(self, key: str, value: str) -> Choice:
        if key == "page" and value in set(Page):
            return replace(self, page=Page(value))
        if key == "measure" and value in set(Measure):
            return replace(self, measure=Measure(value))
        if key == "direction" and value in set(Direction):
            return replace(self, direction=Direction(value))
        if key == "flow" and value in (Flow.KZ_TO_UA, Flow.UA_TO_KZ):
            return replace(self, flow=Flow(value))
        if key == "years":
            return replace(self, years=YearRange.parse(value))
        return replace(self, logarithmic=True) if key == _LOGARITHMIC else self
