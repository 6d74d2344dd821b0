# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Which content a database holds."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import select

from kzua_app.model.version import ContentVersion
from kzua_app.store.tables import meta

if TYPE_CHECKING:
    from kzua_app.store.database import Database


def content_version(database: Database) -> ContentVersion:
    """What the database was built from, and when."""
    columns = meta.c
    query = select(
        columns.version, columns.content_hash, columns.content_schema, columns.created, columns.built
    )
    with database.read() as connection:
        version, content_hash, schema, created, built = connection.execute(query).one()
    return ContentVersion(
        version, content_hash, schema, datetime.fromisoformat(created), datetime.fromisoformat(built)
    )
