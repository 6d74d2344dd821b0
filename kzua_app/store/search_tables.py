# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables that the search works with.

``search_entries`` has a row for every record there is, with what is shown of it; ``search`` is an
FTS5 index without content over the same rows: titles and texts by language, the record's own
``names`` in all spellings, the names of what is ``linked`` to it, and how the Bengali words of the
title and names sound (``language.romanise``). All of it is folded (``language.fold``), as is every
query. The tokenizer counts marks as letters: FTS5's own would cut Bengali words at their vowel signs.

``search_words`` has every word of the index once; ``search_parts`` finds in it the words that hold
three or more given letters. So a piece of a word is first looked up among the words, which are far
fewer than the texts, and a misspelt word has something to be compared with.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import Column, Index, Integer, MetaData, Named, String, Table, TypedColumns

from kzua_app.store.tables import metadata

if TYPE_CHECKING:
    from sqlalchemy import Connection


class EntryColumns(TypedColumns):
    """A record as the search lists it.

    ``sort`` is ``vocabulary:code``, ``told`` are more of these; ``called`` has its names, folded, and
    how the Bengali ones sound, each between bars, for those who type a name in full; ``named`` are the
    records (``kind:id``, between spaces) whose names find it; texts are as they were written.
    """

    entry = Column(Integer, primary_key=True)
    kind: Named[str]
    sort: Named[str]
    told: Named[str]
    id: Named[str]
    date: Named[str | None]
    amount: Named[float | None]
    called: Named[str]
    title_en: Named[str]
    title_bn: Named[str]
    named: Named[str]
    text_en: Named[str]
    text_bn: Named[str]


class EntryYearColumns(TypedColumns):
    """Years that a record touches, both included."""

    entry: Named[int]
    first: Named[int]
    last: Named[int]


class EntrySourceColumns(TypedColumns):
    """Sources that a record rests on; a source rests on itself."""

    source_id = Column(String, primary_key=True)
    entry = Column(Integer, primary_key=True)


class WordColumns(TypedColumns):
    """A word of the index, and in how many records it stands."""

    number = Column(Integer, primary_key=True)
    word: Named[str]
    records: Named[int]


class IndexColumns(TypedColumns):
    """Columns of the FTS5 table."""

    rowid: Named[int]
    title_en: Named[str]
    title_bn: Named[str]
    names: Named[str]
    linked: Named[str]
    text_en: Named[str]
    text_bn: Named[str]
    sounds: Named[str]


entries = Table("search_entries", metadata, EntryColumns, sqlite_strict=True)
entry_years = Table("search_years", metadata, EntryYearColumns, sqlite_strict=True)
entry_sources = Table(
    "search_sources", metadata, EntrySourceColumns, sqlite_strict=True, sqlite_with_rowid=False
)
words = Table("search_words", metadata, WordColumns, sqlite_strict=True)

Index("search_entries_by_kind", entries.c.kind, entries.c.sort)
Index("search_entries_by_sort", entries.c.sort)
Index("search_years_by_entry", entry_years.c.entry, entry_years.c.first, entry_years.c.last)
Index("search_words_by_word", words.c.word)

index = Table("search", MetaData(), IndexColumns)
"""Not among the other tables: SQLAlchemy cannot make a virtual one."""

SPELT = "{title_en title_bn names linked text_en text_bn}"
"""The columns that have words as they are spelt, as FTS5 wants them in an expression."""

SOUNDS = "sounds"

_CREATE = (
    """
    CREATE VIRTUAL TABLE search USING fts5 (
      title_en, title_bn, names, linked, text_en, text_bn, sounds, content = '',
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'", prefix = '1 2 3'
    )
    """,
    # a hit in a title weighs eight times one in a text
    "INSERT INTO search (search, rank) VALUES ('rank', 'bm25(8.0, 8.0, 4.0, 1.0, 1.0, 1.0, 2.0)')",
    """
    CREATE VIRTUAL TABLE search_parts USING fts5 (
      word, content = 'search_words', content_rowid = 'number', tokenize = 'trigram case_sensitive 1'
    )
    """,
)
_FINISH = (
    "CREATE VIRTUAL TABLE temp.search_vocabulary USING fts5vocab (main, search, col)",
    """
    INSERT INTO search_words (word, records)
    SELECT term, sum(doc) FROM temp.search_vocabulary WHERE col <> 'sounds' GROUP BY term
    """,
    "DROP TABLE temp.search_vocabulary",
    "INSERT INTO search_parts (search_parts) VALUES ('rebuild')",
    "INSERT INTO search (search) VALUES ('optimize')",
)


def create_search_index(connection: Connection) -> None:
    """Make the virtual tables, empty."""
    for statement in _CREATE:
        connection.exec_driver_sql(statement)


def finish_search_index(connection: Connection) -> None:
    """List the words of the index and bring it into its smallest form, once all rows are in."""
    for statement in _FINISH:
        connection.exec_driver_sql(statement)
