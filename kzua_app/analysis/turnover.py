# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Turnover year by year in one reporter's books, and how it changed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzua_app.analysis.trade import Reporter, growth, turnover

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzua_app.model.trade import TradeYear


@dataclass(frozen=True, slots=True)
class YearByKazakhstan:
    """A year in Kazakhstan's books, in US dollars; ``change`` is in percent of the year before."""

    year: int
    kz_to_ua: float
    ua_to_kz: float
    change: float | None
    source_ids: tuple[str, ...]

    @property
    def turnover(self) -> float:
        """Both directions together."""
        return self.kz_to_ua + self.ua_to_kz


def years_by_kazakhstan(years: Sequence[TradeYear]) -> list[YearByKazakhstan]:
    """The years for which Kazakhstan reports both directions, the newest first."""
    found: dict[int, YearByKazakhstan] = {}
    for year in sorted(years, key=lambda item: item.year):
        out, back = year.kz_to_ua_by_kz, year.ua_to_kz_by_kz
        if out is None or back is None:
            continue
        before = found.get(year.year - 1)
        found[year.year] = YearByKazakhstan(
            year=year.year,
            kz_to_ua=out.value_usd,
            ua_to_kz=back.value_usd,
            change=growth(before.turnover if before else None, turnover(year, Reporter.KAZAKHSTAN)),
            source_ids=out.evidence.source_ids + back.evidence.source_ids,
        )
    return list(reversed(found.values()))


def latest_change(years: Sequence[TradeYear]) -> YearByKazakhstan | None:
    """The newest year of which the change is known."""
    return next((year for year in years_by_kazakhstan(years) if year.change is not None), None)


def latest_run(years: Sequence[TradeYear]) -> list[YearByKazakhstan]:
    """The newest years without a gap between them, the oldest first: what a line may connect."""
    run: list[YearByKazakhstan] = []
    for year in years_by_kazakhstan(years):
        if run and run[-1].year - year.year != 1:
            break
        run.append(year)
    return list(reversed(run))
