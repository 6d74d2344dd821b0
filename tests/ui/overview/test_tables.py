# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The Overview's tables sort as the reader's language does, and anew when it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QObject

from kzua_app.language.collation import sort_key
from kzua_app.settings import DigitSet, Language
from kzua_app.ui.overview.tables import community_columns, membership_columns, paired, profile_columns
from kzua_app.ui.reading import Reading
from kzua_app.ui.widgets.value_table import Column, ValueTableModel

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pytestqt.qtbot import QtBot

    from kzua_app.model.records import RecordRef
    from kzua_app.reference import Reference


@pytest.fixture
def reading(reference: Reference) -> Reading:
    made = Reading(Language.BENGALI, DigitSet.BENGALI)
    made.take_terms(reference.terms)
    return made


def nothing(_record: RecordRef) -> int:
    """No disagreement."""
    return 0


def shown(model: ValueTableModel[Any], column: int) -> list[str]:
    return [model.index(row, column).data() for row in range(model.rowCount())]


@pytest.fixture
def parent(qtbot: QtBot) -> Iterator[QObject]:
    del qtbot
    made = QObject()
    yield made
    made.deleteLater()


def sorted_model(
    columns: Sequence[Column[Any]], rows: Sequence[Any], column: int, parent: QObject
) -> ValueTableModel[Any]:
    model: ValueTableModel[Any] = ValueTableModel(columns, parent)
    model.set_rows(rows)
    model.sort(column)
    return model


def in_order(texts: Sequence[str], reading: Reading) -> list[str]:
    return sorted(texts, key=lambda text: sort_key(text, reading.language))


def test_names_and_words_stand_in_the_order_of_the_dictionary(
    parent: QObject, reference: Reference, reading: Reading
) -> None:
    statements = reference.statements
    for columns, rows, number in (
        (membership_columns(reading, nothing), statements.memberships(), 0),
        (community_columns(reading, nothing), statements.communities(), 0),
        (community_columns(reading, nothing), statements.communities(), 5),
        (profile_columns(reading), paired(statements.profiles()), 0),
    ):
        texts = shown(sorted_model(columns, rows, number, parent), number)
        assert texts == in_order(texts, reading) != texts[:1] * len(texts)


def test_a_change_of_language_sorts_anew(parent: QObject, reference: Reference, reading: Reading) -> None:
    model = sorted_model(membership_columns(reading, nothing), reference.statements.memberships(), 0, parent)
    reading.change(Language.ENGLISH, DigitSet.BENGALI)
    assert shown(model, 0) != in_order(shown(model, 0), reading)
    model.set_titles(["", "", ""])
    assert shown(model, 0) == in_order(shown(model, 0), reading)


def test_states_of_the_profiles_sort_by_date(parent: QObject, reference: Reference, reading: Reading) -> None:
    pairs = sorted_model(profile_columns(reading), paired(reference.statements.profiles()), 3, parent).rows()
    dates = [
        [value.as_of for value in (pair.kazakhstan, pair.ukraine) if value and value.as_of] for pair in pairs
    ]
    latest = [max(known) for known in dates if known]
    assert latest == sorted(latest)
    assert all(dates[: len(latest)])


def test_contested_rows_carry_the_badge(parent: QObject, reference: Reference, reading: Reading) -> None:
    counts = reference.disagreements.counts()
    memberships = membership_columns(reading, lambda ref: counts.get(ref, 0))
    rows = reference.statements.memberships()
    marks = dict(zip([row.id for row in rows], contested(memberships, rows, 3, parent), strict=True))
    assert marks["wto"] == "≠২"
    assert marks["un"] == ""
    communities = community_columns(reading, lambda ref: counts.get(ref, 0))
    people = reference.statements.communities()
    marks = dict(zip([row.id for row in people], contested(communities, people, 3, parent), strict=True))
    assert marks["com-ukr-kz-2021"] == "≠৩"


def contested(columns: Sequence[Column[Any]], rows: Sequence[Any], column: int, parent: QObject) -> list[str]:
    model: ValueTableModel[Any] = ValueTableModel(columns, parent)
    model.set_rows(rows)
    return shown(model, column)
