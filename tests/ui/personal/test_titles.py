# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Records of every kind have a title in both languages by which one knows them again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.model.text import LocalizedText
from kzua_app.ui.personal.titles import seen_title, seen_titles

if TYPE_CHECKING:
    from kzua_app.reference import Reference


def test_a_mission_is_named_by_whose_it_is(reference: Reference) -> None:
    seen = seen_title(reference, "mission:kz-emb-kyiv")
    assert seen is not None
    assert seen.title == LocalizedText("Kazakhstan, Embassy, Kyiv", "কাজাখস্তান, দূতাবাস, কিয\u09bcেভ")
    assert reference.version.content_hash.startswith(seen.content)
    assert seen.date == reference.version.created.date()


def test_a_year_is_named_by_its_digits(reference: Reference) -> None:
    seen = seen_title(reference, "year:2011")
    assert seen is not None
    assert seen.title.en == "2011"


@pytest.mark.parametrize("record", ["event:never", "year:1066", "planet:mars", "nothing"])
def test_what_is_not_there_has_no_title(reference: Reference, record: str) -> None:
    assert seen_titles(reference, [record]) == {record: None}


def test_everything_has_a_title_in_both_languages(reference: Reference) -> None:
    records = [f"trade:{figure.id}" for figure in reference.trade.figures()[:10]]
    records += [f"trade-claim:{claim.id}" for claim in reference.trade.claims()[:5]]
    records += [f"profile:{value.id}" for value in reference.statements.profiles()[:20]]
    records += [f"community:{community.id}" for community in reference.statements.communities()[:5]]
    records += [str(fact.ref) for fact in reference.statements.facts()[:5]]
    records += [str(dispute.ref) for dispute in reference.disagreements.all()[:5]]
    for record, seen in seen_titles(reference, records).items():
        assert seen is not None, record
        assert seen.title.en, record
        assert seen.title.bn, record
