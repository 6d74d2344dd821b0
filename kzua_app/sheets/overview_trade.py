# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade on the Overview sheet: a chart of what both states report, a table of the latest years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.turnover import years_by_kazakhstan
from kzua_app.sheets.fact_sheet import Chart, Column, Panel, Point, Row, Section, Series, Table, Tick

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kzua_app.analysis.turnover import YearByKazakhstan
    from kzua_app.model.trade import TradeFigure, TradeYear
    from kzua_app.sheets.writing import SheetWriter

_BILLION = 1_000_000_000


def trade_section(years: Sequence[TradeYear], writer: SheetWriter, rows: int) -> Section:
    """The section, with the ``rows`` newest years in its table."""
    return Section(
        "trade",
        writer.labels("trade"),
        chart=trade_chart(years, writer),
        table=_table(years_by_kazakhstan(years)[:rows], writer),
        remark=writer.labels("trade_remark"),
        methods=writer.method("current"),
    )


def _table(years: Sequence[YearByKazakhstan], writer: SheetWriter) -> Table:
    formats, labels = writer.formats, writer.labels
    headings = ("kz_to_ua", "ua_to_kz", "turnover", "change")
    numbers = (Column(labels(f"column_{key}"), numeric=True) for key in headings)
    rows = tuple(
        Row(
            (
                formats.year(year.year),
                formats.millions(year.kz_to_ua),
                formats.millions(year.ua_to_kz),
                formats.millions(year.turnover),
                labels("none") if year.change is None else formats.signed_percent(year.change, 1),
            ),
            writer.cite_all(year.source_ids),
        )
        for year in years
    )
    return Table((Column(labels("column_year")), *numbers), rows)


def trade_chart(years: Sequence[TradeYear], writer: SheetWriter) -> Chart | None:
    """Two panels, one a direction, in billions of US dollars; None where there is nothing to draw."""
    labels = writer.labels
    panels = (
        _panel("kz_to_ua", writer, years, lambda y: y.kz_to_ua_by_kz, lambda y: y.kz_to_ua_by_ua),
        _panel("ua_to_kz", writer, years, lambda y: y.ua_to_kz_by_kz, lambda y: y.ua_to_kz_by_ua),
    )
    points = [point for panel in panels for series in panel.series for point in series.points]
    if not points:
        return None
    first, last = min(p.year for p in points), max(p.year for p in points)
    decades = range(-(-first // 10) * 10, last + 1, 10)
    peak = max(points, key=lambda point: point.value)
    return Chart(
        caption=labels("chart"),
        alt=labels(
            "chart_alt",
            first=writer.formats.year(first),
            last=writer.formats.year(last),
            value=writer.formats.decimal(peak.value, 1),
            year=writer.formats.year(peak.year),
        ),
        panels=panels,
        years=tuple(Tick(y, writer.formats.year(y)) for y in decades),
        values=tuple(Tick(v, writer.formats.integer(v)) for v in range(int(peak.value) + 1)),
        notes=writer.cite_all(_drawn_sources(years)),
        methods=writer.method("sides"),
    )


def _panel(
    key: str,
    writer: SheetWriter,
    years: Sequence[TradeYear],
    by_kz: Callable[[TradeYear], TradeFigure | None],
    by_ua: Callable[[TradeYear], TradeFigure | None],
) -> Panel:
    series = tuple(
        Series(writer.labels(f"reported_by_{country}"), country, _points(years, pick))
        for country, pick in (("KZ", by_kz), ("UA", by_ua))
    )
    return Panel(writer.labels(f"panel_{key}"), tuple(line for line in series if line.points))


def _points(years: Sequence[TradeYear], pick: Callable[[TradeYear], TradeFigure | None]) -> tuple[Point, ...]:
    picked = ((year.year, pick(year)) for year in years)
    return tuple(Point(year, figure.value_usd / _BILLION) for year, figure in picked if figure is not None)


def _drawn_sources(years: Sequence[TradeYear]) -> list[str]:
    """Sources of every figure that the chart draws, in the order of the years."""
    drawn = (
        figure
        for year in years
        for figure in (year.kz_to_ua_by_kz, year.kz_to_ua_by_ua, year.ua_to_kz_by_kz, year.ua_to_kz_by_ua)
    )
    return [key for figure in drawn if figure is not None for key in figure.evidence.source_ids]
