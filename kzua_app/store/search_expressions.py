# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Queries in the language of FTS5.

What ``fold`` leaves of a word is letters, marks and digits. It always stands in quotes, which also
disarm AND, OR, NOT and NEAR.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzua_app.store.search_tables import SOUNDS, SPELT

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from kzua_app.model.search import Query, Term

_NAMES = "{title_en title_bn names}"


def spelt(query: Query) -> str:
    """For records with all that is wanted, as it is spelt, and nothing that is excluded."""
    return _without(query, _all(query.wanted))


def alike(query: Query, parts: Mapping[str, Sequence[str]], sounds: Mapping[str, str]) -> str:
    """For further records, where a word may stand inside another one or sound like one.

    ``parts`` are the words that hold a word of the query, ``sounds`` how one sounds; empty where
    there are neither.
    """
    if not any(parts.values()) and not sounds:
        return ""
    wanted = [
        _all((term,)) if term.exact else _either(word, parts.get(word, ()), sounds.get(word))
        for term in query.wanted
        for word in (term.words[:1] if term.exact else term.words)
    ]
    return _without(query, f"({' AND '.join(wanted)}) NOT ({_all(query.wanted)})")


def excluded(terms: Iterable[Term]) -> str:
    """For records with any of ``terms``."""
    return f"{SPELT} : ({' OR '.join(map(_term, terms))})"


def named(words: Iterable[str]) -> str:
    """For records that have all ``words`` in their names and titles."""
    return f"{_NAMES} : ({' AND '.join(map(_start, words))})"


def whole(part: str) -> str:
    """For words that hold ``part``."""
    return f'"{part}"'


def _without(query: Query, expression: str) -> str:
    return f"({expression}) NOT ({excluded(query.excluded)})" if query.excluded else expression


def _all(terms: Iterable[Term]) -> str:
    return f"{SPELT} : ({' AND '.join(map(_term, terms))})"


def _either(word: str, parts: Sequence[str], heard: str | None) -> str:
    choices = [f"{SPELT} : {_start(word)}"]
    if parts:
        choices.append(f"{SPELT} : ({' OR '.join(map(whole, parts))})")
    if heard:
        choices.append(f"{SOUNDS} : {_start(heard)}")
    return f"({' OR '.join(f'({choice})' for choice in choices)})"


def _term(term: Term) -> str:
    if term.exact:
        return f'"{" ".join(term.words)}"{"*" if term.open else ""}'
    return f"({' AND '.join(map(_start, term.words))})"


def _start(word: str) -> str:
    return f'"{word}"*'
