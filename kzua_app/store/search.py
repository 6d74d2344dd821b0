# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Full-text search over everything that has a title, in both languages at once.

One row a record in an FTS5 table: ``title`` and ``body`` hold both languages, ``names`` the local
name and other spellings, all folded (``language.fold``), as is every query; ``sounds`` holds how
the Bengali words of title and names sound (``language.romanise``), for those who type Latin
letters. The tokenizer counts marks as letters: FTS5's own would cut Bengali words at their vowel
signs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import MetaData, Named, Table, TypedColumns, literal_column, select, text

from kzua_app.language.fold import fold
from kzua_app.model.records import RecordKind, RecordRef
from kzua_app.model.search import SearchHit
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection

    from kzua_app.store.database import Database

_CREATE = """
CREATE VIRTUAL TABLE search USING fts5 (
  title, names, body, sounds, kind UNINDEXED, id UNINDEXED, title_en UNINDEXED, title_bn UNINDEXED,
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'", prefix = '2 3'
)
"""
_TITLES_FIRST = "INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 4.0, 1.0, 2.0)')"
_MERGE = "INSERT INTO search (search) VALUES ('optimize')"

_RANKED = 2000
"""Matches that are ranked; ranking more takes longer than a key press (measured)."""

_FEW = 10
"""With fewer records than this the spelling may be why, and those that sound alike follow."""

_SHORTEST_SOUND = 3
"""Letters of a sound that tells words apart."""

_SPELT = "{title names body}"


class SearchColumns(TypedColumns):
    """Columns of the FTS5 table."""

    title: Named[str]
    names: Named[str]
    body: Named[str]
    sounds: Named[str]
    kind: Named[str]
    id: Named[str]
    title_en: Named[str]
    title_bn: Named[str]


search = Table("search", MetaData(), SearchColumns)
"""Not among the other tables: SQLAlchemy cannot make a virtual one."""


class SearchRepository:
    """Finds records by words."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def find(self, query: str, limit: int = 50) -> tuple[SearchHit, ...]:
        """Records that have all words of ``query``, each as the start of a word.

        Best first, sources after everything else: what is stated comes before who states it. Where
        they are few, records follow whose Bengali names or titles sound like the Latin words.
        Nothing in ``query`` is an operator; without a letter or digit in it nothing is found.
        """
        words = fold(query).split()
        if not words:
            return ()
        with self._database.read() as connection:
            hits = _ranked(connection, _spelt(words), limit)
            if len(hits) < min(_FEW, limit) and (alike := _alike(words)):
                hits += _ranked(connection, f"({alike}) NOT ({_spelt(words)})", limit - len(hits))
        return hits


def _ranked(connection: Connection, expression: str, limit: int) -> tuple[SearchHit, ...]:
    """What matches the FTS5 ``expression``, best first."""
    matches = (
        select(search, literal_column("rank"))
        .where(text("search MATCH :expression"))
        .limit(_RANKED)
        .subquery()
    )
    ranked = select(matches.c.kind, matches.c.id, matches.c.title_en, matches.c.title_bn)
    is_source = matches.c.kind == RecordKind.SOURCE
    ranked = ranked.order_by(is_source, literal_column("rank")).limit(limit)
    rows = connection.execute(ranked, {"expression": expression})
    return tuple(_hit(*row) for row in rows)


def create_search_table(connection: Connection) -> None:
    """Make the empty table; a hit in a title weighs eight times one in a body."""
    connection.exec_driver_sql(_CREATE)
    connection.exec_driver_sql(_TITLES_FIRST)


def merge_search_index(connection: Connection) -> None:
    """Bring the index into its smallest form, once all rows are in."""
    connection.exec_driver_sql(_MERGE)


def _spelt(words: Sequence[str]) -> str:
    """For records with all ``words`` as they are spelt."""
    # what fold leaves is letters, marks, digits and spaces; the quotes also disarm AND, OR and NEAR
    return f"{_SPELT} : ({' AND '.join(_start(word) for word in words)})"


def _alike(words: Sequence[str]) -> str:
    """For records with all ``words`` as they are spelt or as they sound; empty where none has a sound."""
    from kzua_app.language.romanise import sound  # noqa: PLC0415 - its patterns, when first needed

    sounds = [sound(word) if word.isascii() and word.isalpha() else "" for word in words]
    if all(len(heard) < _SHORTEST_SOUND for heard in sounds):
        return ""
    return " AND ".join(_either(word, heard) for word, heard in zip(words, sounds, strict=True))


def _either(word: str, heard: str) -> str:
    spelt = f"{_SPELT} : {_start(word)}"
    return f"({spelt} OR sounds : {_start(heard)})" if len(heard) >= _SHORTEST_SOUND else f"({spelt})"


def _start(word: str) -> str:
    return f'"{word}"*'


def _hit(kind: str, identifier: str, title_en: str, title_bn: str) -> SearchHit:
    return SearchHit(RecordRef(RecordKind(kind), identifier), LocalizedText(title_en, title_bn))
