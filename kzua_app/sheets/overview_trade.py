# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade on the Overview sheet: a chart of what both states report, a table of the latest years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.analysis.trade_axis import value_ticks, year_ticks
from kzua_app.analysis.trade_chart import ChartModel, Direction, Measure
from kzua_app.analysis.trade_lines import Line, figure_of
from kzua_app.analysis.turnover import years_by_kazakhstan
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.sheets.drawings import Chart, Panel, Point, Series, Tick
from kzua_app.sheets.fact_sheet import Column, Row, Section, Table

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kzua_app.analysis.turnover import YearByKazakhstan
    from kzua_app.model.trade import TradeYear
    from kzua_app.sheets.writing import SheetWriter

_BILLION = 1_000_000_000
_MOST_YEARS = {True: 3, False: 7}
"""Years named on the axis of a brief sheet's chart, and of others."""
_MOST_VALUES = 6
_PANELS = {Direction.KZ_TO_UA: "kz_to_ua", Direction.UA_TO_KZ: "ua_to_kz"}
_BY_KAZAKHSTAN = (Line.KZ_TO_UA_BY_KZ, Line.UA_TO_KZ_BY_KZ)
_IN_ORDER = (Line.KZ_TO_UA_BY_KZ, Line.KZ_TO_UA_BY_UA, Line.UA_TO_KZ_BY_KZ, Line.UA_TO_KZ_BY_UA)
"""As the chart's sources are numbered: Kazakhstan's figures first."""


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
            writer.badge(RecordRef(RecordKind.YEAR, str(year.year))),
        )
        for year in years
    )
    return Table((Column(labels("column_year")), *numbers), rows)


def trade_chart(years: Sequence[TradeYear], writer: SheetWriter) -> Chart | None:
    """The window's chart, a panel for each direction; None where there is nothing to draw."""
    labels, formats = writer.labels, writer.formats
    models = {way: ChartModel.of(years, Measure.VALUES, way) for way in _PANELS}
    whole = ChartModel.of(years, Measure.VALUES, Direction.BOTH)
    greatest = whole.greatest()
    if greatest is None:
        return None
    _, peak_year, peak = greatest
    first, last = whole.years[0], whole.years[-1]
    return Chart(
        caption=labels("chart"),
        alt=labels(
            "chart_alt",
            first=formats.year(first),
            last=formats.year(last),
            value=formats.decimal(peak / _BILLION, 1),
            year=formats.year(peak_year),
        ),
        panels=tuple(
            Panel(labels(f"panel_{_PANELS[way]}"), tuple(_series(model, writer)))
            for way, model in models.items()
        ),
        years=tuple(
            Tick(year, formats.year(year)) for year in year_ticks(first, last, _MOST_YEARS[writer.brief])
        ),
        values=tuple(
            Tick(value / _BILLION, _billions(value, writer))
            for value in value_ticks(0, peak, _MOST_VALUES)
            if value <= peak
        ),
        notes=writer.cite_all(_drawn_sources(years)),
        methods=writer.method("sides"),
    )


def _series(model: ChartModel, writer: SheetWriter) -> Iterator[Series]:
    for one in model.series:
        country = "KZ" if one.line in _BY_KAZAKHSTAN else "UA"
        known = zip(model.years, one.values, strict=True)
        points = tuple(Point(year, value / _BILLION) for year, value in known if value is not None)
        yield Series(writer.labels(f"reported_by_{country}"), country, points)


def _billions(value: int, writer: SheetWriter) -> str:
    return writer.formats.decimal(value / _BILLION, 0 if value % _BILLION == 0 else 1)


def _drawn_sources(years: Sequence[TradeYear]) -> list[str]:
    """Sources of every figure that the chart draws, in the order of the years."""
    drawn = (figure_of(year, line) for year in years for line in _IN_ORDER)
    return [key for figure in drawn if figure is not None for key in figure.evidence.source_ids]
