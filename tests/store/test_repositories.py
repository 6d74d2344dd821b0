# SPDX-FileCopyrightText: 2026 The kzua authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes into the package comes out of the repositories, in order and with its links."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import event

from kzua_app.errors import UnknownRecordError
from kzua_app.model.dates import PartialDate
from kzua_app.model.records import Confidence, RecordKind, RecordRef
from kzua_app.model.text import LocalizedText
from kzua_app.model.trade import Flow
from kzua_app.reference import Reference, reference_of
from kzua_app.settings import Language
from kzua_app.store.disagreements import DisagreementRepository
from kzua_app.store.events import EventRepository
from kzua_app.store.missions import MissionRepository
from kzua_app.store.names import PersonRepository, PlaceRepository
from kzua_app.store.sources import SourceRepository, TermRepository
from kzua_app.store.statements import StatementRepository
from kzua_app.store.trade import TradeRepository

if TYPE_CHECKING:
    from collections.abc import Callable

    from kzua_app.store.database import Database


def test_events_come_by_date_and_a_day_before_its_year(database: Database) -> None:
    events = EventRepository(database).all()
    assert [event.id for event in events] == ["relations", "year-of-visits", "visit"]


def test_an_event_has_its_people_places_and_sources_in_the_curators_order(database: Database) -> None:
    visit = EventRepository(database).get("visit")
    assert visit.date == PartialDate.parse("1994-01-20")
    assert visit.title == LocalizedText("State visit to Kyiv", "কিয়েভে রাষ্ট্রীয় সফর")
    assert [person.id for person in visit.people] == ["nazarbayev", "kravchuk"]
    assert visit.people[1].source_ids == ("treaty-1992", "paper-2014")
    assert [place.name.en for place in visit.places] == ["Kyiv"]
    assert visit.related == ("relations",)
    assert visit.evidence.source_ids == ("paper-2014", "treaty-1992")
    assert visit.evidence.confidence is Confidence.REPORTED
    assert visit in EventRepository(database).all()


def test_what_is_not_there_is_told_by_its_reference(database: Database) -> None:
    with pytest.raises(UnknownRecordError, match="event:none"):
        EventRepository(database).get("none")
    with pytest.raises(UnknownRecordError, match="mission:none"):
        MissionRepository(database).get("none")
    with pytest.raises(UnknownRecordError, match="source:none"):
        SourceRepository(database).get_many(["paper-2014", "none"])


def test_sources(database: Database) -> None:
    sources = SourceRepository(database)
    assert [source.id for source in sources.all()] == ["treaty-1992", "paper-2014", "yearbook-2013"]
    assert sources.count() == 3
    paper, treaty = sources.get_many(["paper-2014", "treaty-1992"])
    assert paper.issued == PartialDate.parse("2014-11")
    assert paper.url == "https://example.org/consulate?id=7&x=1"
    assert treaty.title.bn == "কূটনৈতিক সম্পর্কের প্রটোকল"
    assert sources.get_many([]) == ()


def test_missions_have_their_envoys_in_order_of_time(database: Database) -> None:
    embassy, honorary = MissionRepository(database).all()
    assert [envoy.id for envoy in embassy.envoys] == ["one", "two"]
    assert embassy.envoys[0].person.name.en == "Envoy One"
    assert embassy.envoys[0].ended == PartialDate.parse("1999")
    assert embassy.place.name.bn == "কিয়েভ"
    assert (embassy.latitude, honorary.latitude) == (50.46, None)
    assert (embassy.opened, honorary.opened) == (PartialDate.parse("1994-12"), None)
    assert honorary.envoys == ()
    assert MissionRepository(database).get("kz-emb-kyiv") == embassy


def test_trade(database: Database) -> None:
    trade = TradeRepository(database)
    figures = {figure.id: figure for figure in trade.figures()}
    assert list(figures) == ["t-undated", "t-2011", "t-2012-a", "t-2012-b"]
    assert figures["t-2011"].value_usd == 1874966859.5
    assert figures["t-2012-a"].flow is Flow.KZ_TO_UA
    assert figures["t-undated"].year is None
    assert [claim.period for claim in trade.claims()] == [PartialDate.parse("2012")]


@pytest.mark.parametrize(
    ("year", "expected"),
    [(None, ["c-2012", "c-winter"]), (2012, ["c-2012", "c-winter"]), (2013, ["c-winter"])],
)
def test_goods_of_a_year_are_those_whose_period_touches_it(
    database: Database, year: int | None, expected: list[str]
) -> None:
    assert [figure.id for figure in TradeRepository(database).commodities(year)] == expected


def test_a_figure_of_goods_names_its_good_and_keeps_what_is_missing(database: Database) -> None:
    coal, fuels = TradeRepository(database).commodities()
    assert (coal.good, coal.value_usd, coal.quantity) == (LocalizedText("Coal", "কয়লা"), 1000.0, 2.5)
    assert (fuels.code, fuels.value_usd, fuels.quantity) == ("27", None, None)


def test_statements(database: Database) -> None:
    statements = StatementRepository(database)
    distance, trade = statements.facts()
    assert distance.records == (RecordRef(RecordKind.PLACE, "kyiv"), RecordRef(RecordKind.PLACE, "astana"))
    assert (trade.date, trade.as_of) == (PartialDate.parse("2012"), PartialDate.parse("2013"))
    assert [value.estimate for value in statements.profiles()] == [True, False]
    whole, region = statements.communities()
    assert (whole.region, whole.count, whole.percent) == (None, 547054, 3.7)
    assert (region.region, region.count_upper, region.date) == (LocalizedText("Akmola region"), 70000, None)
    (membership,) = statements.memberships()
    assert membership.ukraine_date == PartialDate.parse("1945-10-24")


def test_disagreements(database: Database) -> None:
    disagreements = DisagreementRepository(database)
    which_year, opening = disagreements.all()
    assert [position.text.en for position in which_year.positions] == ["It was 2012.", "It was 2010."]
    assert which_year.positions[0].source_ids == ("yearbook-2013", "paper-2014")
    assert disagreements.count() == 2
    assert disagreements.about(RecordRef(RecordKind.YEAR, "2012")) == (which_year, opening)
    assert disagreements.about(RecordRef(RecordKind.FACT, "trade-fact")) == (which_year,)
    assert disagreements.about(RecordRef(RecordKind.FACT, "distance")) == ()
    assert disagreements.counts() == {
        RecordRef(RecordKind.FACT, "trade-fact"): 1,
        RecordRef(RecordKind.YEAR, "2010"): 1,
        RecordRef(RecordKind.YEAR, "2012"): 2,
        RecordRef(RecordKind.MISSION, "kz-emb-kyiv"): 1,
    }


def test_names_sort_as_each_language_sorts(database: Database) -> None:
    places = PlaceRepository(database)
    assert [place.id for place in places.all()] == ["akmola-region", "astana", "kyiv"]
    assert [place.id for place in places.all(Language.BENGALI)] == ["astana", "kyiv", "akmola-region"]
    people = PersonRepository(database).all()
    assert [person.id for person in people] == ["envoy-one", "envoy-two", "kravchuk", "nazarbayev"]


def test_terms(database: Database) -> None:
    terms = TermRepository(database).all()
    assert terms.codes("confidence") == ("documented", "reported", "encyclopedic", "doubtful")
    assert terms.label("mission_kind", "embassy") == LocalizedText("Embassy", "দূতাবাস")
    assert terms.description("confidence", "documented").en == "A primary source says so."
    assert terms.label("mission_kind", "castle") == LocalizedText("castle")
    assert not terms.description("mission_kind", "castle")
    assert terms.codes("castles") == ()


READS: dict[str, Callable[[Reference], object]] = {
    "sources": lambda reference: reference.sources.all(),
    "events": lambda reference: reference.events.all(),
    "event": lambda reference: reference.events.get("visit"),
    "missions": lambda reference: reference.missions.all(),
    "figures": lambda reference: reference.trade.figures(),
    "claims": lambda reference: reference.trade.claims(),
    "commodities": lambda reference: reference.trade.commodities(2012),
    "facts": lambda reference: reference.statements.facts(),
    "communities": lambda reference: reference.statements.communities(),
    "disagreements": lambda reference: reference.disagreements.all(),
    "counts": lambda reference: reference.disagreements.counts(),
    "evidence": lambda reference: reference.evidence.of(RecordRef(RecordKind.YEAR, "2012")),
}


@pytest.mark.parametrize("name", READS)
def test_a_call_takes_few_statements_however_many_rows_there_are(database: Database, name: str) -> None:
    reference = reference_of(database)
    statements: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(database._engine, "before_cursor_execute", note)
    READS[name](reference)
    event.remove(database._engine, "before_cursor_execute", note)
    assert len(statements) <= 10


@pytest.mark.parametrize("name", ["event", "commodities", "evidence"])
def test_what_is_asked_for_one_record_is_found_by_an_index(database: Database, name: str) -> None:
    reference = reference_of(database)
    plans: list[str] = []

    def explain(connection: object, cursor: object, statement: str, parameters: object, *_: object) -> None:
        del connection
        cursor.execute(f"EXPLAIN QUERY PLAN {statement}", parameters)  # type: ignore[attr-defined]
        plans.extend(row[3] for row in cursor.fetchall())  # type: ignore[attr-defined]

    event.listen(database._engine, "before_cursor_execute", explain)
    READS[name](reference)
    event.remove(database._engine, "before_cursor_execute", explain)
    assert plans
    # citations of a kind are read whole: they come from one stretch of the primary key
    assert [plan for plan in plans if plan.startswith("SCAN") and "INDEX" not in plan] == []


def test_everything_the_overview_shows_is_read_before_the_eye_notices(reference: Reference) -> None:
    def overview() -> None:
        reference.statements.facts()
        reference.statements.profiles()
        reference.statements.memberships()
        reference.statements.communities()
        reference.trade.figures()
        reference.missions.all()
        reference.disagreements.counts()

    overview()  # statements are compiled once
    started = time.process_time()
    overview()
    assert time.process_time() - started < 0.06


def test_all_of_the_real_content_can_be_read(reference: Reference) -> None:
    read = [*reference.sources.all(), *reference.events.all(), *reference.missions.all()]
    read += [*reference.trade.figures(), *reference.trade.claims(), *reference.trade.commodities()]
    read += [*reference.statements.facts(), *reference.statements.profiles()]
    read += [*reference.statements.communities(), *reference.statements.memberships()]
    read += [*reference.disagreements.all(), *reference.people.all(), *reference.places.all()]
    assert len(read) > 1000
