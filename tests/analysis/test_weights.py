# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The weight of sources, and what makes a statement as sure as it is called."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.analysis.weights import Grounds, by_weight, grounds
from kzua_app.model.records import Confidence
from kzua_app.model.sources import Source
from kzua_app.model.text import LocalizedText

if TYPE_CHECKING:
    from kzua_app.reference import Reference

KINDS = ("treaty", "official", "statistics", "academic", "news", "encyclopedia", "blog")


def source(identifier: str, kind: str) -> Source:
    nothing = LocalizedText("")
    return Source(identifier, kind, "", nothing, "", "", None, None, "", "en", "", "live", nothing)


def test_the_weightiest_come_first_and_the_rest_as_they_came() -> None:
    kinds = ["news", "stranger", "encyclopedia", "treaty", "news", "official"]
    sorted_ids = [one.id for one in by_weight([source(str(n), kind) for n, kind in enumerate(kinds)], KINDS)]
    assert sorted_ids == ["3", "5", "0", "4", "2", "1"]


@pytest.mark.parametrize(
    ("confidence", "kinds", "bearing", "judged"),
    [
        (Confidence.DOCUMENTED, "news treaty official official", [("treaty", 1), ("official", 2)], False),
        (Confidence.DOCUMENTED, "news news", [], True),
        (Confidence.REPORTED, "encyclopedia news", [("news", 1)], False),
        (Confidence.REPORTED, "statistics", [], True),
        (Confidence.ENCYCLOPEDIC, "encyclopedia", [("encyclopedia", 1)], False),
        (Confidence.DOUBTFUL, "statistics news", [], True),
        (Confidence.DOUBTFUL, "", [], True),
    ],
)
def test_why_a_statement_is_as_sure_as_it_is(
    confidence: Confidence, kinds: str, bearing: list[tuple[str, int]], judged: bool
) -> None:
    found = grounds(confidence, [source(kind, kind) for kind in kinds.split()], KINDS)
    assert list(found.bearing) == bearing
    assert found.is_judgement is judged


def test_all_kinds_are_counted() -> None:
    sources = [source(kind, kind) for kind in ("blog", "treaty", "blog")]
    expected = Grounds(Confidence.DOCUMENTED, (("treaty", 1), ("blog", 2)), (("treaty", 1),))
    assert grounds(Confidence.DOCUMENTED, sources, KINDS) == expected


def test_the_order_of_the_vocabulary_is_that_of_weight(reference: Reference) -> None:
    codes = reference.terms.codes("source_kind")
    assert codes[:6] == ("treaty", "official", "statistics", "academic", "news", "encyclopedia")
