# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that there are: which hold a piece, and which come close to one that there is not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import bindparam, func, or_, select, text

from kzua_app.language.edits import slips, slips_allowed
from kzua_app.store.search_expressions import whole
from kzua_app.store.search_tables import words

if TYPE_CHECKING:
    from sqlalchemy import Connection

_SHORTEST_PART = 3
"""Letters of a trigram."""

_MOST_HOLDING = 60
"""Words taken for a piece, the most frequent ones; more make a search slow and its results vague."""

_MOST_CLOSE = 3

_AFTER_ALL = "\U0010ffff"

_HOLDING = (
    select(words.c.word)
    .where(
        words.c.number.in_(
            text("SELECT rowid FROM search_parts WHERE search_parts MATCH :part").columns(words.c.number)
        )
    )
    .order_by(words.c.records.desc(), words.c.word)
    .limit(_MOST_HOLDING)
)
_STARTING = (
    select(words.c.number).where(words.c.word >= bindparam("start"), words.c.word < bindparam("end")).limit(1)
)
# with so few slips one of three pieces of a word is whole, or else its first letter
_NEAR = select(words.c.word, words.c.records).where(
    func.length(words.c.word).between(bindparam("shortest"), bindparam("longest")),
    or_(
        *(func.instr(words.c.word, bindparam(piece)) > 0 for piece in ("first", "second", "third")),
        func.substr(words.c.word, 1, 1) == bindparam("letter"),
    ),
)


def words_holding(connection: Connection, part: str) -> tuple[str, ...]:
    """Words with ``part`` in them, which has three letters or more; the most frequent ones first."""
    if len(part) < _SHORTEST_PART:
        return ()
    return tuple(connection.execute(_HOLDING, {"part": whole(part)}).scalars())


def is_known(connection: Connection, word: str) -> bool:
    """Whether there is a word that begins with ``word`` or holds it."""
    starting = {"start": word, "end": word + _AFTER_ALL}
    return connection.execute(_STARTING, starting).first() is not None or bool(
        words_holding(connection, word)
    )


def words_close_to(connection: Connection, word: str) -> tuple[str, ...]:
    """Words of the index that ``word`` may be a slip for, all with as few slips; the most frequent first."""
    most = slips_allowed(word)
    if not most:
        return ()
    near = connection.execute(_NEAR, _pieces(word, most)).all()
    letters = set(word)
    measured = (
        (slips(word, other, most), other[0] != word[0], -records, other)
        for other, records in near
        if len(letters.symmetric_difference(other)) <= 2 * most
    )
    close = sorted(found for found in measured if found[0] <= most)
    return tuple(other for made, *_rank, other in close[:_MOST_CLOSE] if made == close[0][0])


def _pieces(word: str, slips_made: int) -> dict[str, str | int]:
    third = max(len(word) // 3, 2)
    return {
        "shortest": len(word) - slips_made,
        "longest": len(word) + slips_made,
        "first": word[:third],
        "second": word[third : 2 * third],
        "third": word[2 * third :] or word[-2:],
        "letter": word[0],
    }
