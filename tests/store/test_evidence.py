# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Any record can say what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kzua_app.content.references import TABLE_OF_KIND
from kzua_app.errors import UnknownRecordError
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, RecordKind, RecordRef
from kzua_app.store.evidence import EvidenceRepository

if TYPE_CHECKING:
    from kzua_app.content.package import Package
    from kzua_app.model.evidence import RecordEvidence
    from kzua_app.store.database import Database


def evidence(database: Database, reference: str) -> RecordEvidence:
    return EvidenceRepository(database).of(RecordRef.parse(reference))


def test_an_event(database: Database) -> None:
    found = evidence(database, "event:visit")
    assert found.statement.en == "State visit to Kyiv"
    assert found.date == PartialDate.parse("1994-01-20")
    assert found.confidence is Confidence.REPORTED
    assert [source.id for source in found.sources] == ["paper-2014", "treaty-1992"]
    assert found.disagreements == ()


def test_a_mission_is_named_by_its_place_and_an_envoy_by_the_person(database: Database) -> None:
    mission = evidence(database, "mission:kz-emb-kyiv")
    assert (mission.statement.en, mission.date) == ("Kyiv", PartialDate.parse("1994-12"))
    assert [disagreement.id for disagreement in mission.disagreements] == ["opening"]
    envoy = evidence(database, "envoy:two")
    assert (envoy.statement.en, envoy.date) == ("Envoy Two", PartialDate.parse("2009-05-01"))


def test_a_figure_has_no_words_of_its_own(database: Database) -> None:
    figure = evidence(database, "trade:t-2012-b")
    assert not figure.statement
    assert [source.id for source in figure.sources] == ["paper-2014", "yearbook-2013"]


def test_a_year_has_the_sources_of_its_figures_each_once(database: Database) -> None:
    year = evidence(database, "year:2012")
    assert [source.id for source in year.sources] == ["yearbook-2013", "paper-2014"]
    assert [disagreement.id for disagreement in year.disagreements] == ["which-year", "opening"]
    assert (year.date, year.confidence) == (PartialDate.parse("2012"), None)


def test_a_year_without_figures_can_still_be_contested(database: Database) -> None:
    year = evidence(database, "year:2010")
    assert (year.sources, len(year.disagreements)) == ((), 1)


def test_a_source_stands_for_itself(database: Database) -> None:
    assert [source.id for source in evidence(database, "source:paper-2014").sources] == ["paper-2014"]


def test_a_disagreement_has_what_its_positions_cite(database: Database) -> None:
    found = evidence(database, "disagreement:which-year")
    assert [source.id for source in found.sources] == ["yearbook-2013", "paper-2014"]
    assert [disagreement.id for disagreement in found.disagreements] == ["which-year"]


@pytest.mark.parametrize("kind", [kind for kind in RecordKind if kind is not RecordKind.YEAR])
def test_every_record_of_every_kind_has_evidence(
    database: Database, package: Package, kind: RecordKind
) -> None:
    for row in package.rows(TABLE_OF_KIND[kind]):
        ref = RecordRef(kind, row["id"])
        assert EvidenceRepository(database).of(ref).ref == ref


@pytest.mark.parametrize("reference", [*(f"{kind}:none" for kind in RecordKind), "year:1066"])
def test_what_is_not_there_has_none(database: Database, reference: str) -> None:
    with pytest.raises(UnknownRecordError, match=reference):
        evidence(database, reference)
