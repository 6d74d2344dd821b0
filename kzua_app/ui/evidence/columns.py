# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds of columns: texts in both languages, codes of a vocabulary, dates.

``share`` is a column's part of the width, against the others'.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from kzua_app.language.collation import sort_key
from kzua_app.ui.widgets.value_table import Column

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.model.dates import PartialDate
    from kzua_app.model.text import LocalizedText
    from kzua_app.ui.reading import Reading

Row = TypeVar("Row")


def text_column(
    key: str, text: Callable[[Row], LocalizedText], reading: Reading, share: float
) -> Column[Row]:
    """A text of the content; sorts as the language of the window does, the whole text as its hint."""

    def sorted_by(row: Row) -> str | None:
        return sort_key(reading.plain(text(row)), reading.language) if text(row) else None

    def shown(row: Row) -> str:
        return reading.text(text(row))

    return Column(key, shown, sorted_by, hint=shown, share=share)


def word_column(key: str, word: Callable[[Row], str], reading: Reading, share: float) -> Column[Row]:
    """Words that are the same in both languages, such as a publisher's name."""

    def sorted_by(row: Row) -> str | None:
        return sort_key(word(row), reading.language) if word(row) else None

    return Column(key, word, sorted_by, hint=word, share=share, verbatim=lambda _row: True)


def term_column(
    key: str, vocabulary: str, code: Callable[[Row], str], reading: Reading, share: float
) -> Column[Row]:
    """A code's word; sorts in the order of its vocabulary, what it means being the hint."""

    def sorted_by(row: Row) -> int | None:
        codes = reading.codes(vocabulary)
        return codes.index(code(row)) if code(row) in codes else None

    return Column(
        key,
        lambda row: reading.term(vocabulary, code(row)),
        sorted_by,
        hint=lambda row: reading.explained(vocabulary, code(row)),
        share=share,
    )


def date_column(
    key: str, date: Callable[[Row], PartialDate | None], reading: Reading, share: float
) -> Column[Row]:
    """A date in its short form; rows without one come last."""
    return Column(
        key,
        lambda row: reading.short_date(date(row)),
        date,
        hint=lambda row: reading.date(date(row)),
        share=share,
    )


def count_column(
    key: str, count: Callable[[Row], int], reading: Reading, share: float, sign: str
) -> Column[Row]:
    """A number after ``sign``, which may be empty; nothing for none."""

    def shown(row: Row) -> str:
        number = count(row)
        return f"{sign}{reading.formats.integer(number)}" if number else ""

    return Column(key, shown, count, numeric=True, share=share)
