# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks need beside the records: claimed numbers, and the curators' words on results."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.checks import Acknowledgement, CheckRule, ClaimedNumber
from kzua_app.model.records import RecordRef
from kzua_app.store import tables
from kzua_app.store.links import ACKNOWLEDGEMENT_KIND, source_ids
from kzua_app.store.rows import date_of, localized

if TYPE_CHECKING:
    from sqlalchemy import RowMapping

    from kzua_app.store.database import Database


class CheckRepository:
    """Claimed numbers and acknowledgements."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def numbers(self) -> tuple[ClaimedNumber, ...]:
        """Every claimed number whose rule this program knows, in the curator's order."""
        query = select(tables.claimed_numbers).order_by(tables.claimed_numbers.c.ordinal)
        with self._database.read() as connection:
            rows = connection.execute(query).mappings()
            return tuple(_number(row) for row in rows if row["rule"] in set(CheckRule))

    def acknowledgements(self) -> dict[str, Acknowledgement]:
        """The curators' words, by the id of the check."""
        query = select(tables.acknowledgements).order_by(tables.acknowledgements.c.ordinal)
        with self._database.read() as connection:
            cited = source_ids(connection, ACKNOWLEDGEMENT_KIND)
            return {
                row["id"]: Acknowledgement(row["id"], localized(row, "note"), cited.get(row["id"], ()))
                for row in connection.execute(query).mappings()
            }


def _number(row: RowMapping) -> ClaimedNumber:
    return ClaimedNumber(
        id=row["id"],
        record=RecordRef.parse(row["record"]),
        rule=CheckRule(row["rule"]),
        flow=row["flow"],
        first=date_of(row, "first"),
        last=date_of(row, "last"),
        value=row["value"],
        low=row["low"],
        high=row["high"],
        against=RecordRef.parse(row["against"]) if row["against"] else None,
        words=localized(row, "words"),
    )
