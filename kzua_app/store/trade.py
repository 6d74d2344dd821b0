# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Trade figures, claims and goods."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.records import RecordKind
from kzua_app.model.trade import CommodityFigure, Flow, TradeClaim, TradeFigure
from kzua_app.store import tables
from kzua_app.store.links import source_ids
from kzua_app.store.rows import date_of, evidence_of, localized

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import RowMapping

    from kzua_app.store.database import Database

    Cited = Mapping[str, tuple[str, ...]]


class TradeRepository:
    """Trade between the two."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def figures(self) -> tuple[TradeFigure, ...]:
        """Every figure of every series by year, those without a year first, in the curator's order."""
        columns = tables.trade.c
        query = select(tables.trade).order_by(columns.year_earliest, columns.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, RecordKind.TRADE)
            return tuple(_figure(row, cited) for row in connection.execute(query).mappings())

    def claims(self) -> tuple[TradeClaim, ...]:
        """Claims given as percentages, ranks or prose, by the date they were made."""
        columns = tables.trade_claims.c
        query = select(tables.trade_claims).order_by(columns.date_earliest, columns.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, RecordKind.CLAIM)
            return tuple(_claim(row, cited) for row in connection.execute(query).mappings())

    def commodities(self, year: int | None = None) -> tuple[CommodityFigure, ...]:
        """Figures of goods by period: all, or those whose period touches ``year``."""
        columns = tables.commodities.c
        query = select(
            tables.commodities,
            tables.goods.c.name_en.label("good_name_en"),
            tables.goods.c.name_bn.label("good_name_bn"),
            tables.goods.c.classification,
            tables.goods.c.code,
        ).join(tables.goods, tables.goods.c.id == columns.good)
        if year is not None:
            query = query.where(
                columns.year_earliest <= f"{year:04d}-12-31", columns.year_latest >= f"{year:04d}-01-01"
            )
        query = query.order_by(columns.year_earliest, columns.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, RecordKind.COMMODITY)
            return tuple(_commodity(row, cited) for row in connection.execute(query).mappings())


def _figure(row: RowMapping, cited: Cited) -> TradeFigure:
    return TradeFigure(
        id=row["id"],
        year=date_of(row, "year"),
        reporter=row["reporter"],
        side=row["side"],
        flow=Flow(row["flow"]),
        value_usd=row["value_usd"],
        basis=row["basis"],
        series=row["series"],
        unit_note=row["unit_note"],
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )


def _claim(row: RowMapping, cited: Cited) -> TradeClaim:
    return TradeClaim(
        id=row["id"],
        date=date_of(row, "date"),
        speaker=localized(row, "speaker"),
        period=date_of(row, "period"),
        period_text=localized(row, "period_text"),
        text=localized(row, "text"),
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )


def _commodity(row: RowMapping, cited: Cited) -> CommodityFigure:
    return CommodityFigure(
        id=row["id"],
        year=date_of(row, "year"),
        reporter=row["reporter"],
        side=row["side"],
        flow=row["flow"],
        good=localized(row, "good_name"),
        classification=row["classification"],
        code=row["code"],
        value_usd=row["value_usd"],
        quantity=row["quantity"],
        quantity_unit=row["quantity_unit"],
        basis=row["basis"],
        note=localized(row, "note"),
        evidence=evidence_of(row, cited),
    )
