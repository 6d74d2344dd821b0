# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade in full: the chart, both sides' figures year by year, claims in words."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, TypeVar

from kzua_app.analysis.trade import Reporter, turnover
from kzua_app.model.trade import Flow
from kzua_app.sheets.fact_sheet import Column, ColumnGroup, Row, Section, Statement, Table
from kzua_app.sheets.overview_trade import trade_chart

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from kzua_app.model.trade import CommodityFigure, TradeClaim, TradeFigure, TradeYear
    from kzua_app.sheets.plan import Desk
    from kzua_app.sheets.writing import SheetWriter

Dated = TypeVar("Dated", "TradeFigure", "CommodityFigure")


def chart_section(desk: Desk) -> list[Section]:
    """What both sides report, drawn."""
    chart = trade_chart(desk.content.years, desk.writer)
    return [Section("trade", desk.writer.labels("trade"), chart=chart)] if chart else []


def table_section(desk: Desk) -> list[Section]:
    """Every year with a figure, the newest first."""
    writer = desk.writer
    years = sorted(desk.content.years, key=lambda year: year.year, reverse=True)
    by = [
        Column(writer.labels(f"country_{code}"), numeric=True)
        for code in ("KZ", "UA", "UA", "KZ", "KZ", "UA")
    ]
    groups = (
        ColumnGroup("", 1),
        ColumnGroup(writer.labels("panel_kz_to_ua"), 2),
        ColumnGroup(writer.labels("panel_ua_to_kz"), 2),
        ColumnGroup(writer.labels("column_turnover"), 2),
    )
    table = Table(
        (Column(writer.labels("column_year")), *by),
        tuple(_year(year, writer) for year in years),
        groups=groups,
    )
    return [
        Section(
            "trade_table",
            writer.labels("trade_table"),
            table=table,
            aside=writer.labels("trade_table_aside"),
            methods=writer.method("current", "choice", "sums", "territory"),
        )
    ]


def claims_section(desk: Desk, claims: Iterable[TradeClaim]) -> list[Section]:
    """What was said of trade in words, ranks and percentages."""
    statements = tuple(_claim(claim, desk.writer) for claim in claims)
    return [Section("claims", desk.writer.labels("claims"), statements)] if statements else []


def figures_section(desk: Desk, figures: Iterable[TradeFigure]) -> list[Section]:
    """Every figure of a year, whichever series it is from, by direction."""
    writer = desk.writer
    columns = (
        Column(writer.labels("column_series"), share=5),
        Column(writer.labels("column_reporter"), share=5),
        Column(writer.labels("column_value"), numeric=True, share=2),
    )
    rows: list[Row] = []
    for flow, found in groupby(sorted(figures, key=_by_flow), key=lambda figure: figure.flow):
        rows.append(Row((writer.term("trade_flow", flow),), (), head=True))
        rows.extend(_figure(figure, writer) for figure in found)
    if not rows:
        return []
    return [
        Section(
            "year_figures",
            writer.labels("year_figures"),
            table=Table(columns, tuple(rows)),
            aside=writer.labels("goods_aside"),
            methods=writer.method("current", "sides"),
        )
    ]


def _year(year: TradeYear, writer: SheetWriter) -> Row:
    used = (year.kz_to_ua_by_kz, year.kz_to_ua_by_ua, year.ua_to_kz_by_ua, year.ua_to_kz_by_kz)
    reported = [figure.value_usd if figure else None for figure in used]
    sums = [turnover(year, Reporter.KAZAKHSTAN), turnover(year, Reporter.UKRAINE)]
    none, millions = writer.labels("none"), writer.formats.millions
    return Row(
        (
            writer.formats.year(year.year),
            *(none if value is None else millions(value) for value in (*reported, *sums)),
        ),
        writer.cite_all(key for figure in used if figure for key in figure.evidence.source_ids),
        writer.badge(year.ref),
    )


def _claim(claim: TradeClaim, writer: SheetWriter) -> Statement:
    return Statement(
        writer.labels("claim", speaker=writer.text(claim.speaker)),
        writer.cite(claim.evidence.source_ids),
        writer.date(claim.date, short=True),
        detail=writer.sentences(claim.text, claim.note),
    )


def _figure(figure: TradeFigure, writer: SheetWriter) -> Row:
    return Row(
        (
            writer.term("trade_series", figure.series),
            writer.term("trade_reporter", figure.reporter),
            writer.formats.millions(figure.value_usd),
        ),
        writer.cite(figure.evidence.source_ids),
        writer.badge(figure.ref),
    )


def _by_flow(figure: TradeFigure) -> int:
    return list(Flow).index(figure.flow)


def of_year(items: Iterable[Dated], year: int) -> Iterator[Dated]:
    """Those whose period begins in ``year``."""
    return (item for item in items if item.year is not None and item.year.year == year)
